// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"
#include "core/model/span.h"
#include "core/model/timing.h"

/// The tables: a directory of CSV files for R, Python and other programs, which Rejoinder reads back without loss.
/// The same project gives the same bytes.
namespace rejoinder::rejoinder_csv {

/// A directory with threads.csv and posts.csv of ours.
[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
/// Threads, then posts, then what researchers made, in the order of reference.
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);
/// Makes the directory \p path.
void write(const Contents &contents, const QString &path, const WriteOptions &options);
/// The same tables for Excel and LibreOffice (format "spreadsheet"): a byte order mark, the separator of the system's
/// locale, and an apostrophe before what would be taken for a formula. They are not read back.
void writeForSpreadsheets(const Contents &contents, const QString &path, const WriteOptions &options);

/// A lexical cue as cues.csv tells it; in code points.
struct NamedSpan
{
    QLatin1StringView name;
    Span span;
};
using FindCues = std::function<std::vector<NamedSpan>(const QString &text)>;

/// Tables that are written only when they are asked for; reading passes them over.
struct Extras
{
    FindCues cues; ///< cues.csv: what it finds in each post; null: without.
    EachTiming times; ///< timing.csv: how long the chosen coders were at each post; null: without.
};
void write(const Contents &contents, const QString &path, const WriteOptions &options, const Extras &extras);
void writeForSpreadsheets(
    const Contents &contents, const QString &path, const WriteOptions &options, const Extras &extras);

} // namespace rejoinder::rejoinder_csv

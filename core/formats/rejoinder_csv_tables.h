// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <span>

/// What the tables of rejoinder-csv are: one description from which the header rows, csv-metadata.json and README.txt
/// come.
namespace rejoinder::rejoinder_csv {

struct Column
{
    const char *name;
    const char *datatype; ///< Of CSVW; "a|b|c" is one of these words.
    const char *description;
    const char *references = nullptr; ///< "posts.csv post_id": where the id is a key.
};

struct Table
{
    const char *file;
    const char *description;
    const char *primaryKey; ///< Null: none.
    std::span<const Column> columns;
};

/// In the order of reference: a table names only rows of those before it. The matrix, whose columns are the codebook's,
/// is the last and has only its fixed columns here.
[[nodiscard]] std::span<const Table> tables();
/// One of those, or one that is written only when it is asked for.
[[nodiscard]] const Table &table(QByteArrayView file);

/// The matrix has one column for each code between its first columns and its last.
inline constexpr qsizetype matrixColumnsBefore = 7;

/// Which tables are written beyond those.
struct Asked
{
    bool cues = false;
    bool times = false;
};

/// csv-metadata.json: every table with its columns, keys and datatypes, by the W3C's CSV on the Web.
[[nodiscard]] QByteArray metadata(const QStringList &matrixCodes, Asked asked);
/// README.txt: what each file and column is, and how to load them.
[[nodiscard]] QByteArray readme(const QStringList &matrixCodes, Asked asked);
/// The same for the tables of the format "spreadsheet".
[[nodiscard]] QByteArray readmeForSpreadsheets(const QStringList &matrixCodes, Asked asked);

} // namespace rejoinder::rejoinder_csv

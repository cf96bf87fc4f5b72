// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// The reading copy: threads with all that was coded in them, as a page to read, print and quote. It is not read back.
///
/// The page is HTML without scripts and without anything from elsewhere, of tables and the simplest styles, so that a
/// QTextDocument shows each part as browsers do. Every coded passage has a number in its thread that stands in brackets
/// in the text where the passage begins and ends, and beside it with the code's name, so nothing rests on colour.
namespace rejoinder::reading_copy {

struct Choice
{
    std::vector<QUuid> coders; ///< Whose work; empty: everybody's.
    std::vector<QUuid> codes; ///< Codes or groups; empty: all.
    std::vector<QUuid> threads; ///< Empty: all.
    std::function<bool(double)> progress; ///< Called with 0 to 1, often; false cancels: Error::Cancelled.
};

/// A part of the page that holds together: the head of a thread (title, coders, legend), then one a post.
struct Part
{
    QString html;
    bool startsThread = false;
};

/// Calls \p take with the parts in reading order; only one is in memory at a time.
void eachPart(const Contents &contents, const Choice &choice, const std::function<void(const Part &)> &take);
/// The styles of the parts, CSS.
[[nodiscard]] QString styleSheet();

/// The whole page as a new file (format "html").
void write(const Contents &contents, const QString &path, const Choice &choice);
void write(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::reading_copy

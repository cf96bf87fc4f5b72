// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>
#include <vector>

namespace rejoinder {

/// A span one coder marked: [start, end) on its continuum, in code points or whatever the continuum is measured in.
struct Marked
{
    int coder = 0; ///< Into Unitizing::coders.
    double start = 0;
    double end = 0;
    int category = 0; ///< Into Unitizing::categories.

    [[nodiscard]] double length() const { return end - start; }
    friend bool operator==(const Marked &, const Marked &) = default;
};

/// A post's text within a continuum: from \c begin to the next piece's.
struct Piece
{
    int post = 0;
    double begin = 0;
};

/// A text that the same coders worked through: one who marked nothing in it is among them all the same.
struct Continuum
{
    QString name;
    double begin = 0;
    double length = 0;
    std::vector<int> coders; ///< Ascending.
    std::vector<Marked> spans; ///< By coder, start, end, category.
    std::vector<Piece> pieces; ///< The posts it is made of, in their order; empty where that is not known.
    int cluster = 0; ///< The thread it belongs to.
};

/// What coders marked, on one or several continua. A value without any knowledge of where it came from.
struct Unitizing
{
    std::vector<QString> coders;
    std::vector<QString> categories;
    std::vector<Continuum> continua;
    qint64 zeroLength = 0; ///< Spans without any text: they are not in here.
    qint64 unfinished = 0; ///< Coders' posts left out, because they are annotated but not marked done.
};

/// The spans of one coder.
[[nodiscard]] std::span<const Marked> spansOf(const Continuum &continuum, int coder);
/// Brings the spans into their order.
void arrange(Continuum &continuum);
/// Whether two spans of one coder share text.
[[nodiscard]] bool overlaps(const Continuum &continuum);
/// Only the spans of one category; the coders stay.
[[nodiscard]] Unitizing ofCategory(const Unitizing &unitizing, int category);
/// Only the spans of these categories, which are then 0, 1 …
[[nodiscard]] Unitizing ofCategories(const Unitizing &unitizing, std::span<const int> categories);
/// The same spans with each post as a continuum and a cluster of its own, where the posts are known: what adds up over
/// posts can be drawn post by post.
[[nodiscard]] Unitizing byPosts(const Unitizing &unitizing);

} // namespace rejoinder

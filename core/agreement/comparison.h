// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/continuum.h"
#include "core/agreement/ratings.h"
#include "core/agreement/relations.h"

#include <optional>

namespace rejoinder {

/// Where a unit is: a stretch of a post's text, code points, half-open; empty: the post as a whole.
struct Place
{
    int post = 0;
    int start = 0;
    int end = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

/// What coders said of the units of one group of codes.
struct UnitTable
{
    QString name; ///< The group's path.
    Ratings ratings;
    std::vector<Place> places; ///< By unit.
    bool severalLabels = false; ///< Whether an answer may hold more than one code.
    qint64 unfinished = 0; ///< Answers left out, because their posts are annotated but not marked done.
};

/// What coders did at one level. A value without any knowledge of where it came from; posts are numbers.
///
/// The tables are what a person looks at: on the level of spans their units are passages, stretches of spans that overlap
/// each other, whoever marked them; on that of relations pairs of posts that somebody linked. Figures of spans and relations
/// come from \c spans and \c links; label l of table t is there the category (or type) categoryOf(t, l).
struct Comparison
{
    std::vector<QString> coders;
    std::vector<UnitTable> tables;
    std::optional<Unitizing> spans;
    std::optional<Linking> links;

    [[nodiscard]] int categoryOf(int table, int label) const;
    [[nodiscard]] std::vector<int> categoriesOf(int table) const;
};

/// The units of all tables whose post is in a group, and the spans and relations of these posts: one comparison a group.
/// \p groupOf: by post, -1: in none. One walk, however many groups.
[[nodiscard]] std::vector<Comparison> split(const Comparison &whole, std::span<const int> groupOf, int groups);
/// The same of two coders, who are then 0 and 1.
[[nodiscard]] Unitizing ofCoders(const Unitizing &whole, int a, int b);
[[nodiscard]] Linking ofCoders(const Linking &whole, int a, int b);
/// Only the relations of these types, which are then 0, 1 …
[[nodiscard]] Linking ofTypes(const Linking &whole, std::span<const int> types);

/// One cell of a confusion matrix: how often \c a said \c first where \c b said \c second.
struct ConfusionCell
{
    int first = 0; ///< Cells of the table's ratings.
    int second = 0;
    qint64 count = 0; ///< Of what units stand for.
    std::vector<int> units; ///< Which: the way from a number to its passages.
};

/// What two coders said of the units both answered, by first, then second. With \p a < 0 of all pairs of coders, where first
/// <= second.
[[nodiscard]] std::vector<ConfusionCell> confusion(const UnitTable &table, int a = -1, int b = -1);
/// The units that coders answered differently. With \p label >= 0 only whether they carry it; with \p a >= 0 only \p a and
/// \p b are asked.
[[nodiscard]] std::vector<int> differing(const UnitTable &table, int label = -1, int a = -1, int b = -1);

} // namespace rejoinder

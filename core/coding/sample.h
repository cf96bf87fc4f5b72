// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/random.h"

#include <span>
#include <utility>
#include <vector>

/// Samples by rule: pure functions of numbers. The same seed gives the same sample on every machine.
namespace rejoinder {

/// \p size of the units 0 … strata.size() - 1, ascending, without replacement. Each stratum (any number names one) gives
/// in proportion to what it holds, rounded by largest remainder (ties: the larger stratum, then the lower number), and
/// within a stratum each unit is as likely. 0 <= size <= strata.size().
[[nodiscard]] std::vector<int> drawn(std::span<const int> strata, int size, quint64 seed);

/// One unit to be given to somebody.
struct DealtUnit
{
    int stratum = 0;
    int weight = 1; ///< The work in it: comments.
};

struct Sharing
{
    int coders = 1; ///< How many there are.
    double overlap
        = 0; ///< 0 to 1: the share of the units that several coders get, for reliability; rounded to whole units.
    int each = 0; ///< How many coders get a shared unit; 0: all of them.
};

struct Dealt
{
    std::vector<std::vector<int>> byCoder; ///< Units, ascending.
    std::vector<int> shared; ///< Those that several have, ascending.
};

/// Who gets which unit. Shared ones are drawn from all strata in proportion. Loads are balanced: of units of one weight
/// no coder gets two more than another; of unequal ones the largest are given first, each to who has least. Strata are
/// dealt one after the other, so that each coder has of each; where only some coders share a unit, every pair of them
/// does so about as often.
[[nodiscard]] Dealt dealt(std::span<const DealtUnit> units, const Sharing &sharing, quint64 seed);

/// Fisher and Yates: every order is as likely.
template<class T>
void shuffle(std::vector<T> &items, Random &random)
{
    for (size_t last = items.size(); last > 1; --last)
        std::swap(items[last - 1], items[random.below(quint32(last))]);
}

} // namespace rejoinder

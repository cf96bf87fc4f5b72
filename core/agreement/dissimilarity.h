// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/continuum.h"

#include <cmath>

namespace rejoinder {

/// How unlike two spans are (Mathet, Widlöcher & Métivier 2015): d = alpha d_pos + beta d_cat, d_pos = ((|b - b'| + |e - e'|) /
/// (l + l'))^2 delta, d_cat = the categories' distance times delta; a span and nothing: delta.
struct Dissimilarity
{
    double alpha = 1;
    double beta = 1;
    double delta = 1;
    size_t categories = 0;
    std::vector<double> table; ///< categories x categories, from 0 to 1; empty: 0 for the same, else 1.

    /// Without delta.
    [[nodiscard]] double positional(const Marked &a, const Marked &b) const
    {
        const double apart = (std::abs(a.start - b.start) + std::abs(a.end - b.end)) / (a.length() + b.length());
        return apart * apart;
    }
    [[nodiscard]] double categorical(const Marked &a, const Marked &b) const
    {
        return table.empty() ? (a.category == b.category ? 0 : 1) : table[a.category * categories + b.category];
    }
    [[nodiscard]] double operator()(const Marked &a, const Marked &b) const
    {
        return (alpha * positional(a, b) + beta * categorical(a, b)) * delta;
    }
};

} // namespace rejoinder

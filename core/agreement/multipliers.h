// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/packing.h"

namespace rejoinder {

/// Prices of things by which a packing's gain is bounded: sum of prices + sum over sets of what they gain above their members'
/// prices (Lagrange multipliers of "each thing once").
struct Multipliers
{
    std::vector<double> prices; ///< By thing, 0 or more.
    double bound = 0; ///< No packing gains more, or more than what was known to be reachable.
    std::vector<int> kept; ///< The sets that can be in a packing that gains more than what was known.
};

/// By the subgradient method with Polyak's step towards \p reachable, the gain of some packing. On the way sets whose members
/// cost so much more than they gain that no better packing holds them are dropped.
[[nodiscard]] Multipliers multipliersOf(int things, const SetList &sets, double reachable);

} // namespace rejoinder

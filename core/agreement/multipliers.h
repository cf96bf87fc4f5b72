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
    double bound = 0;
};

/// By the subgradient method with Polyak's step towards \p reachable, the gain of some packing; then made feasible and
/// tight, so that no set gains more than its members' prices, where that bounds better.
[[nodiscard]] Multipliers multipliersOf(int things, const SetList &sets, double reachable);

} // namespace rejoinder

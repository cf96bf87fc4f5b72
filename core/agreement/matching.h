// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace rejoinder {

/// What two things gain when they are matched; more than 0.
struct Edge
{
    int left = 0;
    int right = 0;
    double gain = 0;
};

/// The matching of the greatest gain in all, each thing at most once: by left, its right or -1. Shortest augmenting paths
/// with the choice to stay alone (Jonker & Volgenant 1987, on sparse edges); near linear where components are small.
[[nodiscard]] std::vector<int> bestMatching(int lefts, int rights, std::span<const Edge> edges);

} // namespace rejoinder

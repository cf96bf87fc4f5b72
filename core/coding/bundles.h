// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <span>
#include <vector>

namespace rejoinder {

/// Things of several coders put together where they mean the same: at most one thing of each coder in a bundle. \p byCoder
/// holds the things of each coder; \p gain says what two of different coders gain by being together; 0: they have
/// nothing in common. Coder by coder, each one's things are matched with the bundles so far for the greatest gain in all
/// (core/agreement/matching.h), where the gain with a bundle is the mean over its members. The same things in the same
/// order give the same bundles; a thing that nobody else has is a bundle by itself.
[[nodiscard]] std::vector<std::vector<int>> bundled(
    std::span<const std::vector<int>> byCoder, const std::function<double(int, int)> &gain);

} // namespace rejoinder

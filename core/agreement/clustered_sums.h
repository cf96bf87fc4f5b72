// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/intervals.h"

#include <map>

namespace rejoinder {

/// Sums of a measure, thread by thread, when the measure is a function of sums over threads.
class ClusteredSums
{
public:
    explicit ClusteredSums(size_t slots)
        : m_slots(slots)
    {
    }

    /// The sums of a cluster, to add to.
    [[nodiscard]] std::span<double> of(int cluster) { return m_sums.try_emplace(cluster, m_slots).first->second; }
    [[nodiscard]] std::vector<double> total() const;
    [[nodiscard]] const std::map<int, std::vector<double>> &clusters() const { return m_sums; }
    [[nodiscard]] size_t slots() const { return m_slots; }

private:
    size_t m_slots;
    std::map<int, std::vector<double>> m_sums;
};

using ValueOfSums = std::function<std::optional<double>(std::span<double>)>;

/// As for coefficients: bootstrap (the default) or jackknife over clusters; nothing where there are less than two.
[[nodiscard]] Uncertainty uncertaintyOf(
    const ClusteredSums &sums, const ValueOfSums &value, const IntervalRequest &request);

} // namespace rejoinder

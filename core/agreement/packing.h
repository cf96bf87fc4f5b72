// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <span>
#include <vector>

namespace rejoinder {

/// Sets of things, each with what it gains when it is chosen.
class SetList
{
public:
    void clear()
    {
        m_members.clear();
        m_ends.clear();
        m_gains.clear();
    }
    /// Members ascending.
    void add(std::span<const int> members, double gain)
    {
        m_members.insert(m_members.end(), members.begin(), members.end());
        m_ends.push_back(m_members.size());
        m_gains.push_back(gain);
    }
    [[nodiscard]] size_t size() const { return m_gains.size(); }
    [[nodiscard]] double gain(size_t set) const { return m_gains[set]; }
    [[nodiscard]] std::span<const int> members(size_t set) const
    {
        const size_t start = set == 0 ? 0 : m_ends[set - 1];
        return std::span(m_members).subspan(start, m_ends[set] - start);
    }

private:
    std::vector<int> m_members;
    std::vector<size_t> m_ends;
    std::vector<double> m_gains;
};

/// Disjoint sets of the greatest gain.
struct Packing
{
    std::vector<int> chosen;
    double gain = 0;
    double bound = 0; ///< No packing gains more: equal to gain where it is proven the best.
};

/// The best packing of sets of \p things things, 0 ... things - 1, numbered so that sets hold neighbours. See Aligner for
/// how. At most \p widest states are kept at a time.
[[nodiscard]] Packing bestPacking(
    int things, const SetList &sets, size_t widest, const std::function<bool()> &cancelled = {});

} // namespace rejoinder

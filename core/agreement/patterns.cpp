// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/patterns.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace rejoinder {

namespace {

quint64 hashOf(std::span<const int> row)
{
    quint64 hash = 0x9e3779b97f4a7c15U;
    for (const int cell : row) {
        hash = (hash ^ static_cast<quint32>(cell)) * 0xff51afd7ed558ccdU;
        hash ^= hash >> 32;
    }
    return hash;
}

/// An open hash table of rows, which lie in the patterns themselves.
class RowIndex
{
public:
    explicit RowIndex(Patterns &patterns)
        : m_patterns(patterns)
        , m_slots(1024, -1)
    {
    }

    size_t patternOf(std::span<const int> row)
    {
        for (size_t slot = hashOf(row) & (m_slots.size() - 1);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot] < 0) {
                m_slots[slot] = static_cast<int>(m_patterns.counts.size());
                m_patterns.counts.push_back(0);
                m_patterns.cells.insert(m_patterns.cells.end(), row.begin(), row.end());
                const auto added = m_patterns.counts.size() - 1;
                if (2 * m_patterns.counts.size() > m_slots.size())
                    grow();
                return added;
            }
            const auto at = static_cast<size_t>(m_slots[slot]);
            if (std::equal(row.begin(), row.end(), m_patterns.cells.begin() + at * row.size()))
                return at;
        }
    }

private:
    void grow()
    {
        m_slots.assign(m_slots.size() * 4, -1);
        for (size_t pattern = 0; pattern < m_patterns.counts.size(); ++pattern) {
            size_t slot = hashOf(m_patterns.row(pattern)) & (m_slots.size() - 1);
            while (m_slots[slot] >= 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = static_cast<int>(pattern);
        }
    }

    Patterns &m_patterns;
    std::vector<int> m_slots;
};

std::optional<double> numberOf(const QString &label)
{
    bool ok = false;
    const double number = label.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// Brings what each unit added into clusters; \p drawn is (cluster, pattern, weight).
void cluster(Patterns &patterns, std::vector<std::pair<int, Patterns::Share>> drawn)
{
    std::ranges::stable_sort(drawn, [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.pattern) < std::tie(b.first, b.second.pattern);
    });
    for (const auto &[id, share] : drawn) {
        if (patterns.clusterIds.empty() || patterns.clusterIds.back() != id) {
            patterns.clusterIds.push_back(id);
            patterns.clusterStart.push_back(patterns.shares.size());
        } else if (patterns.shares.back().pattern == share.pattern) {
            patterns.shares.back().count += share.count;
            continue;
        }
        patterns.shares.push_back(share);
    }
    patterns.clusterStart.push_back(patterns.shares.size());
}

} // namespace

Patterns::Patterns(const Ratings &ratings)
    : coders(ratings.coders().size())
    , labels(ratings.labels().size())
    , categories(ratings.sets())
{
    for (const auto &label : ratings.labels())
        numbers.push_back(numberOf(label));
    std::vector<bool> isThere(labels);
    for (const auto &set : categories) {
        if (set.size() == 1)
            isThere[set.front()] = true;
    }
    for (size_t label = 0; label < labels; ++label) {
        if (!isThere[label])
            categories.push_back({static_cast<int>(label)});
    }
    RowIndex index(*this);
    std::vector<std::pair<int, Share>> drawn;
    for (size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        const auto pattern = index.patternOf(ratings.cells(unit));
        counts[pattern] += ratings.weight(unit);
        if (ratings.cluster(unit) != Ratings::noCluster)
            drawn.emplace_back(ratings.cluster(unit), Share{pattern, ratings.weight(unit)});
    }
    if (!drawn.empty())
        cluster(*this, std::move(drawn));
}

int Patterns::labelOf(int category) const
{
    return categories[category].size() == 1 ? categories[category].front() : -1;
}

Patterns Patterns::collapsed(int label) const
{
    Patterns result = *this;
    result.labels = 1;
    result.categories = {{}, {0}};
    result.numbers = {numbers[label]};
    for (int &cell : result.cells)
        cell = cell == Ratings::missing ? cell : std::ranges::binary_search(categories[cell], label) ? 1 : 0;
    return result;
}

Patterns Patterns::ofCoders(std::span<const int> chosen) const
{
    Patterns result = *this;
    result.coders = chosen.size();
    result.cells.clear();
    for (size_t pattern = 0; pattern < size(); ++pattern)
        std::ranges::transform(
            chosen, std::back_inserter(result.cells), [&](int coder) { return row(pattern)[coder]; });
    return result;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/ratings.h"

#include <algorithm>

namespace rejoinder {

Ratings::Ratings(std::vector<QString> coders, std::vector<QString> labels)
    : m_coders(std::move(coders))
    , m_labels(std::move(labels))
{
}

std::span<const int> Ratings::cells(size_t unit) const
{
    return std::span(m_cells).subspan(unit * m_coders.size(), m_coders.size());
}

int Ratings::cellOf(std::vector<int> labels)
{
    std::ranges::sort(labels);
    labels.erase(std::ranges::unique(labels).begin(), labels.end());
    const auto [found, isNew] = m_cellOf.try_emplace(std::move(labels), static_cast<int>(m_sets.size()));
    if (isNew)
        m_sets.push_back(found->first);
    return found->second;
}

void Ratings::reserve(size_t units)
{
    m_cells.reserve(units * m_coders.size());
    m_weights.reserve(units);
    m_clusters.reserve(units);
}

void Ratings::add(std::span<const int> cells, qint64 weight, int cluster)
{
    Q_ASSERT(cells.size() == m_coders.size());
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    m_weights.push_back(weight);
    m_clusters.push_back(cluster);
}

Ratings Ratings::collapsed(int label) const
{
    Ratings result(m_coders, {m_labels[label]});
    const int without = result.cellOf({});
    const int with = result.cellOf({0});
    std::vector<int> cellFor;
    for (const auto &set : m_sets)
        cellFor.push_back(std::ranges::binary_search(set, label) ? with : without);
    result.m_weights = m_weights;
    result.m_clusters = m_clusters;
    result.m_cells = m_cells;
    for (int &cell : result.m_cells)
        cell = cell == missing ? missing : cellFor[cell];
    return result;
}

} // namespace rejoinder

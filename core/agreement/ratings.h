// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <span>
#include <vector>

namespace rejoinder {

/// What coders said of units: each cell is missing, or the set of labels one coder gave one unit. The empty set is an
/// answer ("none of them"), not a missing one. A value without any knowledge of where it came from.
class Ratings
{
public:
    static constexpr int missing = -1;
    static constexpr int noCluster = -1;

    Ratings() = default;
    Ratings(std::vector<QString> coders, std::vector<QString> labels);

    [[nodiscard]] const std::vector<QString> &coders() const { return m_coders; }
    [[nodiscard]] const std::vector<QString> &labels() const { return m_labels; }
    [[nodiscard]] size_t unitCount() const { return m_weights.size(); }
    /// How many like it the unit stands for: a stretch of text counts its code points.
    [[nodiscard]] qint64 weight(size_t unit) const { return m_weights[unit]; }
    /// One cell a coder: missing, or a number of labelsOf().
    [[nodiscard]] std::span<const int> cells(size_t unit) const;
    /// The cluster a unit was drawn with (a thread); noCluster: it stands for itself.
    [[nodiscard]] int cluster(size_t unit) const { return m_clusters[unit]; }
    /// Ascending indices into labels().
    [[nodiscard]] const std::vector<int> &labelsOf(int cell) const { return m_sets[cell]; }
    /// All sets that cells can be, by cell.
    [[nodiscard]] const std::vector<std::vector<int>> &sets() const { return m_sets; }

    /// The cell for these labels (indices, in any order).
    [[nodiscard]] int cellOf(std::vector<int> labels);
    void add(std::span<const int> cells, qint64 weight = 1, int cluster = noCluster);
    void reserve(size_t units);

    /// The same units with only the question whether they carry \p label.
    [[nodiscard]] Ratings collapsed(int label) const;

private:
    std::vector<QString> m_coders;
    std::vector<QString> m_labels;
    std::vector<std::vector<int>> m_sets;
    std::map<std::vector<int>, int> m_cellOf;
    std::vector<int> m_cells; ///< Unit by unit.
    std::vector<qint64> m_weights;
    std::vector<int> m_clusters;
};

} // namespace rejoinder

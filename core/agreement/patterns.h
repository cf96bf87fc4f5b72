// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/ratings.h"

namespace rejoinder {

/// A table of ratings as what all measures on labels need of it: its distinct rows and how often each occurs, in all and
/// in each cluster. A million units of three coders and five labels are some hundred patterns.
struct Patterns
{
    struct Share
    {
        size_t pattern;
        qint64 count;
    };

    size_t coders = 0;
    size_t labels = 0; ///< The codebook's.
    /// What an answer can be, by cell: the sets of labels that are in the ratings, then each single label that is not.
    std::vector<std::vector<int>> categories;
    std::vector<std::optional<double>> numbers; ///< By label: the number it is.
    std::vector<int> cells; ///< Row by row, one a coder.
    std::vector<qint64> counts; ///< By row.
    /// Cluster by cluster; empty where the units are drawn one by one.
    std::vector<Share> shares;
    std::vector<size_t> clusterStart; ///< Into shares, with the end of the last; empty as they are.
    std::vector<int> clusterIds; ///< As in the ratings, ascending.

    explicit Patterns(const Ratings &ratings);
    Patterns() = default;

    [[nodiscard]] size_t size() const { return counts.size(); }
    [[nodiscard]] std::span<const int> row(size_t pattern) const { return {cells.data() + pattern * coders, coders}; }
    /// The label of a category that is one label; -1 for sets of none or several.
    [[nodiscard]] int labelOf(int category) const;
    /// The same units with only the question whether they carry \p label.
    [[nodiscard]] Patterns collapsed(int label) const;
    /// The same units with only these coders.
    [[nodiscard]] Patterns ofCoders(std::span<const int> chosen) const;
};

} // namespace rejoinder

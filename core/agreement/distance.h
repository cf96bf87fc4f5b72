// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreement.h"
#include "core/agreement/patterns.h"

#include <functional>

namespace rejoinder {

/// When, and how far, two answers differ.
enum class Metric { Nominal, Ordinal, Interval, Ratio, Masi, Jaccard, Dice, Linear, Quadratic };

/// The distance of two sets of labels (ascending): Jaccard 1 - |A&B| / |A|B|, Dice 1 - 2|A&B| / (|A|+|B|), MASI 1 - J M with
/// M = 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap (Passonneau 2006). Two empty sets: 0.
[[nodiscard]] double setDistance(Metric metric, const std::vector<int> &a, const std::vector<int> &b);

/// The distance between categories of one table, and sums of it. Of Ordinal, only Gwet's weights
/// 1 - C(|i-j|+1, 2) / C(q, 2) stand here; Krippendorff's depends on the marginals and is alpha's own.
class Distance
{
public:
    using Own = std::function<double(int, int)>; ///< Of two cells; symmetric, 0 for equal ones.

    Distance(Metric metric, const Patterns &patterns);
    Distance(Own own, const Patterns &patterns);
    /// Squared differences of these positions.
    static Distance ofPositions(std::vector<double> positions);

    /// Why the metric does not fit the answers; Undefined::No if it does.
    [[nodiscard]] Undefined why() const { return m_why; }
    [[nodiscard]] double operator()(int a, int b) const;
    /// By category c: sum_k b_k d(c, k). Near linear in the number of categories, but quadratic for sets, ratios, Gwet's
    /// ordinal weights and own distances (see isSlow()).
    [[nodiscard]] std::vector<double> to(std::span<const double> b) const;
    /// sum_ck a_c b_k d(c, k).
    [[nodiscard]] double between(std::span<const double> a, std::span<const double> b) const;
    [[nodiscard]] bool isSlow() const { return m_shape == Shape::Any; }
    [[nodiscard]] bool isNominal() const { return m_shape == Shape::Nominal; }
    [[nodiscard]] bool isSquares() const { return m_shape == Shape::Squares; }
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] const std::vector<double> &positions() const { return m_positions; }

private:
    enum class Shape { Nominal, Absolute, Squares, Any };

    Distance() = default;
    void place(const Patterns &patterns, bool byNumber);
    void centre();

    Shape m_shape = Shape::Any;
    Undefined m_why = Undefined::No;
    std::vector<double> m_positions; ///< By category; of Squares around their mean.
    double m_scale = 1;
    Own m_own;
};

} // namespace rejoinder

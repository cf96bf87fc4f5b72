// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/distance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rejoinder {

double setDistance(Metric metric, const std::vector<int> &a, const std::vector<int> &b)
{
    if (a == b)
        return 0;
    if (metric == Metric::Nominal)
        return 1;
    std::vector<int> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    const auto both = static_cast<double>(common.size());
    const auto either = static_cast<double>(a.size() + b.size()) - both;
    if (metric == Metric::Dice)
        return 1 - 2 * both / static_cast<double>(a.size() + b.size());
    const double jaccard = both / either;
    if (metric == Metric::Jaccard)
        return 1 - jaccard;
    const bool contained = common.size() == std::min(a.size(), b.size());
    return 1 - jaccard * (contained ? 2.0 / 3 : 1.0 / 3);
}

Distance::Distance(Metric metric, const Patterns &patterns)
{
    const auto q = static_cast<double>(patterns.labels);
    switch (metric) {
    case Metric::Nominal:
        m_shape = Shape::Nominal;
        m_positions.resize(patterns.categories.size());
        break;
    case Metric::Interval:
    case Metric::Quadratic:
        m_shape = Shape::Squares;
        place(patterns, metric == Metric::Interval);
        centre();
        m_scale = metric == Metric::Quadratic && q > 1 ? 1 / ((q - 1) * (q - 1)) : 1;
        break;
    case Metric::Linear:
        m_shape = Shape::Absolute;
        place(patterns, false);
        m_scale = q > 1 ? 1 / (q - 1) : 1;
        break;
    case Metric::Ordinal:
        place(patterns, false);
        m_own = [positions = m_positions, scale = q > 1 ? 1 / (q * (q - 1)) : 1](int a, int b) {
            const double steps = std::abs(positions[a] - positions[b]);
            return steps * (steps + 1) * scale;
        };
        break;
    case Metric::Ratio:
        place(patterns, true);
        if (m_why == Undefined::No && std::ranges::any_of(m_positions, [](double x) { return x < 0; }))
            m_why = Undefined::NegativeRatio;
        m_own = [positions = m_positions](int a, int b) {
            const double share = (positions[a] - positions[b]) / (positions[a] + positions[b]);
            return share * share;
        };
        break;
    case Metric::Masi:
    case Metric::Jaccard:
    case Metric::Dice:
        m_positions.resize(patterns.categories.size());
        m_own = [metric, sets = patterns.categories](int a, int b) { return setDistance(metric, sets[a], sets[b]); };
        break;
    }
}

Distance::Distance(Own own, const Patterns &patterns)
    : m_positions(patterns.categories.size())
    , m_own(std::move(own))
{
}

Distance Distance::ofPositions(std::vector<double> positions)
{
    Distance distance;
    distance.m_shape = Shape::Squares;
    distance.m_positions = std::move(positions);
    distance.centre();
    return distance;
}

void Distance::place(const Patterns &patterns, bool byNumber)
{
    for (const auto &set : patterns.categories) {
        const bool fits = set.size() == 1 && (!byNumber || patterns.numbers[set.front()]);
        if (!fits)
            m_why = set.size() == 1 ? Undefined::NotNumbers : Undefined::NotOneLabel;
        m_positions.push_back(!fits ? 0 : byNumber ? *patterns.numbers[set.front()] : set.front());
    }
}

/// Sums of squares around the mean lose no digits to a large offset (years, times).
void Distance::centre()
{
    const double mean = std::accumulate(m_positions.begin(), m_positions.end(), 0.0)
        / std::max(1.0, static_cast<double>(m_positions.size()));
    for (double &position : m_positions)
        position -= mean;
}

double Distance::operator()(int a, int b) const
{
    if (a == b)
        return 0;
    const double apart = m_positions[a] - m_positions[b];
    switch (m_shape) {
    case Shape::Nominal:
        return 1;
    case Shape::Absolute:
        return std::abs(apart) * m_scale;
    case Shape::Squares:
        return apart * apart * m_scale;
    case Shape::Any:
        return m_own(a, b);
    }
    return 0;
}

std::vector<double> Distance::to(std::span<const double> b) const
{
    const auto q = b.size();
    std::vector<double> sums(q);
    const double total = std::accumulate(b.begin(), b.end(), 0.0);
    if (m_shape == Shape::Nominal) {
        std::ranges::transform(b, sums.begin(), [&](double share) { return total - share; });
    } else if (m_shape == Shape::Squares) {
        const double mean = std::inner_product(b.begin(), b.end(), m_positions.begin(), 0.0);
        double squares = 0;
        for (size_t k = 0; k < q; ++k)
            squares += b[k] * m_positions[k] * m_positions[k];
        for (size_t c = 0; c < q; ++c)
            sums[c] = m_scale * (m_positions[c] * m_positions[c] * total - 2 * m_positions[c] * mean + squares);
    } else if (m_shape == Shape::Absolute) {
        std::vector<size_t> order(q);
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {}, [&](size_t k) { return m_positions[k]; });
        const double all = std::inner_product(b.begin(), b.end(), m_positions.begin(), 0.0);
        double below = 0; // Of what lies at or before a position.
        double weighted = 0;
        for (const size_t k : order) {
            below += b[k];
            weighted += b[k] * m_positions[k];
            sums[k] = m_scale * (m_positions[k] * (2 * below - total) + all - 2 * weighted);
        }
    } else {
        for (size_t c = 0; c < q; ++c) {
            for (size_t k = 0; k < q; ++k) {
                if (b[k] != 0 && c != k)
                    sums[c] += b[k] * m_own(static_cast<int>(c), static_cast<int>(k));
            }
        }
    }
    return sums;
}

double Distance::between(std::span<const double> a, std::span<const double> b) const
{
    const auto sums = to(b);
    return std::inner_product(a.begin(), a.end(), sums.begin(), 0.0);
}

} // namespace rejoinder

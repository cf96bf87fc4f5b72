// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/krippendorff.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace rejoinder {

namespace {

/// Slots: 0 sum of distances / (m_u - 1), 1 pairable values, then what expectation needs: by category the values, or of
/// squared distances only their sum and the sum of their squares.
class Alpha : public Coefficient
{
public:
    Alpha(Distance distance, Patterns patterns)
        : Coefficient(std::move(patterns))
        , m_distance(std::move(distance))
    {
    }

    size_t slots() const override { return 2 + (m_distance.isSquares() ? 2 : patterns().categories.size()); }
    double cost() const override
    {
        const auto q = static_cast<double>(patterns().categories.size());
        return m_distance.isSquares() ? 4 : m_distance.isSlow() ? q * q : q;
    }

    void add(size_t pattern, std::vector<Amount> &amounts) const override
    {
        const auto row = patterns().row(pattern);
        const int answers = answersIn(row);
        if (answers < 2)
            return;
        amounts.push_back({0, pairsIn(row) / (answers - 1)});
        amounts.push_back({1, static_cast<double>(answers)});
        for (const int cell : row) {
            if (cell == Ratings::missing)
                continue;
            if (m_distance.isSquares()) {
                const double x = m_distance.positions()[cell];
                amounts.push_back({2, x});
                amounts.push_back({3, x * x});
            } else {
                amounts.push_back({2 + static_cast<size_t>(cell), 1});
            }
        }
    }

    Estimate estimate(std::span<const double> sums) const override
    {
        Estimate estimate{.why = m_distance.why(), .weight = sums[1], .form = Estimate::Form::Disagreement};
        const double n = sums[1];
        if (estimate.why == Undefined::No && n <= 0)
            estimate.why = whyNothing(patterns());
        if (estimate.why != Undefined::No)
            return estimate;
        estimate.observed = sums[0] / n;
        estimate.expected = spread(sums.subspan(2), n) / (n * (n - 1));
        if (m_distance.isSquares() && estimate.expected < 1e-13 * sums[3] / n)
            estimate.expected = 0; // Rounding of values that are all the same.
        return finished(estimate);
    }

    /// As in irrCAC, with distances for weights: Var = 1 / (n (n - 1)) sum (a_u - a)^2 over units,
    /// a_u = 1 - do_u / de + 2 (1 - a) (de_u - de) / de, do_u and de_u corrected for the unit's number of answers.
    std::optional<double> variance(const Estimate &estimate, std::span<const double> sums) const override
    {
        double units = 0;
        for (size_t pattern = 0; pattern < patterns().size(); ++pattern)
            units += takes(pattern) ? static_cast<double>(patterns().counts[pattern]) : 0;
        if (!estimate.value || units < 2 || cost() > 1e8)
            return {};
        const double n = sums[1];
        const double answersMean = n / units;
        const auto toAll = m_distance.to(shares(n));
        const double de = estimate.expected * (n - 1) / n;
        const double plain = estimate.observed / de;
        double sum = 0;
        for (size_t pattern = 0; pattern < patterns().size(); ++pattern) {
            const auto row = patterns().row(pattern);
            const double answers = answersIn(row);
            if (answers < 2)
                continue;
            const double surplus = (answers - answersMean) / answersMean;
            const double observed = pairsIn(row) / (answers - 1) / answersMean - estimate.observed * surplus;
            double expected = 0;
            for (const int cell : row)
                expected += cell == Ratings::missing ? 0 : toAll[cell];
            expected = expected / answersMean - de * surplus;
            const double apart = plain - observed / de + 2 * plain * (expected - de) / de;
            sum += static_cast<double>(patterns().counts[pattern]) * apart * apart;
        }
        return sum / (units * (units - 1));
    }

private:
    double pairsIn(std::span<const int> row) const
    {
        double sum = 0;
        for (size_t i = 0; i < row.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (row[i] != Ratings::missing && row[j] != Ratings::missing)
                    sum += 2 * m_distance(row[i], row[j]);
            }
        }
        return sum;
    }

    double spread(std::span<const double> sums, double n) const
    {
        if (!m_distance.isSquares())
            return m_distance.between(sums, sums);
        return 2 * (n * sums[1] - sums[0] * sums[0]) * m_distance.scale();
    }

    std::vector<double> shares(double n) const
    {
        std::vector<double> shares(patterns().categories.size());
        for (size_t pattern = 0; pattern < patterns().size(); ++pattern) {
            for (const int cell : patterns().row(pattern)) {
                if (takes(pattern) && cell != Ratings::missing)
                    shares[cell] += static_cast<double>(patterns().counts[pattern]) / n;
            }
        }
        return shares;
    }

    Distance m_distance;
};

/// Ordinal distances are squared differences of mid-ranks, and the ranks are those of the (re)sample. Slots: 0 none,
/// 1 pairable values, by category the values, by pair of categories that met in a unit their coincidences.
class OrdinalAlpha : public Coefficient
{
public:
    explicit OrdinalAlpha(Patterns patterns)
        : Coefficient(std::move(patterns))
        , m_q(this->patterns().categories.size())
        , m_order(m_q)
    {
        const auto &p = this->patterns();
        for (size_t k = 0; k < m_q; ++k) {
            if (p.labelOf(static_cast<int>(k)) < 0)
                m_why = Undefined::NotOneLabel;
        }
        if (m_why != Undefined::No)
            return;
        std::iota(m_order.begin(), m_order.end(), 0);
        std::ranges::sort(m_order, {}, [&](size_t k) { return p.labelOf(static_cast<int>(k)); });
        for (size_t pattern = 0; pattern < p.size(); ++pattern)
            forPairs(p.row(pattern), [&](std::pair<int, int> pair) {
                if (m_slotOf.try_emplace(pair, 2 + m_q + m_pairs.size()).second)
                    m_pairs.push_back(pair);
            });
    }

    size_t slots() const override { return 2 + m_q + m_pairs.size(); }

    void add(size_t pattern, std::vector<Amount> &amounts) const override
    {
        const auto row = patterns().row(pattern);
        const int answers = answersIn(row);
        if (answers < 2)
            return;
        amounts.push_back({1, static_cast<double>(answers)});
        for (const int cell : row) {
            if (cell != Ratings::missing)
                amounts.push_back({2 + static_cast<size_t>(cell), 1});
        }
        if (m_why == Undefined::No)
            forPairs(
                row, [&](std::pair<int, int> pair) { amounts.push_back({m_slotOf.at(pair), 2.0 / (answers - 1)}); });
    }

    Estimate estimate(std::span<const double> sums) const override
    {
        const double n = sums[1];
        Estimate estimate{.why = m_why, .weight = n, .form = Estimate::Form::Disagreement};
        if (estimate.why == Undefined::No && n <= 0)
            estimate.why = whyNothing(patterns());
        if (estimate.why != Undefined::No)
            return estimate;
        const auto ranks = midRanks(sums.subspan(2, m_q));
        double squares = 0;
        double linear = 0;
        for (size_t k = 0; k < m_q; ++k) {
            const double rank = ranks[k] - n / 2;
            linear += sums[2 + k] * rank;
            squares += sums[2 + k] * rank * rank;
        }
        estimate.expected = 2 * (n * squares - linear * linear) / (n * (n - 1));
        for (size_t pair = 0; pair < m_pairs.size(); ++pair) {
            const double apart = ranks[m_pairs[pair].first] - ranks[m_pairs[pair].second];
            estimate.observed += sums[2 + m_q + pair] * apart * apart / n;
        }
        const bool oneValue = std::ranges::count_if(sums.subspan(2, m_q), [](double count) { return count > 0; }) == 1;
        if (oneValue)
            estimate.expected = 0;
        return finished(estimate);
    }

private:
    /// Each two answers of a row that differ, the smaller cell first.
    static void forPairs(std::span<const int> row, auto &&use)
    {
        for (size_t i = 0; i < row.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (row[i] != Ratings::missing && row[j] != Ratings::missing && row[i] != row[j])
                    use(std::minmax({row[i], row[j]}));
            }
        }
    }

    std::vector<double> midRanks(std::span<const double> counts) const
    {
        std::vector<double> ranks(m_q);
        double below = 0;
        for (const size_t k : m_order) {
            ranks[k] = below + counts[k] / 2;
            below += counts[k];
        }
        return ranks;
    }

    size_t m_q;
    Undefined m_why = Undefined::No;
    std::vector<size_t> m_order; ///< The categories as the codebook orders them.
    std::map<std::pair<int, int>, size_t> m_slotOf;
    std::vector<std::pair<int, int>> m_pairs;
};

} // namespace

std::unique_ptr<Coefficient> krippendorffAlpha(Metric metric, Patterns patterns)
{
    if (metric == Metric::Ordinal)
        return std::make_unique<OrdinalAlpha>(std::move(patterns));
    Distance distance(metric, patterns);
    return std::make_unique<Alpha>(std::move(distance), std::move(patterns));
}

std::unique_ptr<Coefficient> krippendorffAlpha(Distance distance, Patterns patterns)
{
    return std::make_unique<Alpha>(std::move(distance), std::move(patterns));
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/chance.h"

#include <algorithm>
#include <numeric>

namespace rejoinder {

namespace {

/// What one pair of coders has in common. Slots: 0 sum of distances, 1 pairs, then by category the answers of the first
/// and of the second coder.
struct Pair
{
    size_t a = 0;
    size_t b = 1;

    static size_t slots(size_t q) { return 2 + 2 * q; }

    void add(std::span<const int> row, const Distance &distance, size_t q, size_t offset,
        std::vector<Coefficient::Amount> &amounts) const
    {
        if (row[a] == Ratings::missing || row[b] == Ratings::missing)
            return;
        amounts.push_back({offset, distance(row[a], row[b])});
        amounts.push_back({offset + 1, 1});
        amounts.push_back({offset + 2 + row[a], 1});
        amounts.push_back({offset + 2 + q + row[b], 1});
    }

    static Estimate estimate(std::span<const double> sums, const Distance &distance, size_t q)
    {
        Estimate estimate{.weight = sums[1]};
        const double n = sums[1];
        estimate.observed = 1 - sums[0] / n;
        estimate.expected = 1 - distance.between(sums.subspan(2, q), sums.subspan(2 + q, q)) / (n * n);
        return finished(estimate);
    }
};

class CohenKappa : public Coefficient
{
public:
    CohenKappa(Distance distance, Patterns patterns)
        : Coefficient(std::move(patterns))
        , m_distance(std::move(distance))
        , m_q(this->patterns().categories.size())
    {
    }

    size_t slots() const override { return Pair::slots(m_q); }
    double cost() const override { return static_cast<double>(m_distance.isSlow() ? m_q * m_q : slots()); }
    void add(size_t pattern, std::vector<Amount> &amounts) const override
    {
        if (patterns().coders == 2)
            Pair().add(patterns().row(pattern), m_distance, m_q, 0, amounts);
    }

    Estimate estimate(std::span<const double> sums) const override
    {
        Estimate estimate{.why = m_distance.why()};
        if (estimate.why == Undefined::No && patterns().coders > 2)
            estimate.why = Undefined::NotTwoCoders;
        if (estimate.why == Undefined::No && sums[1] <= 0)
            estimate.why = whyNothing(patterns());
        if (estimate.why != Undefined::No)
            return estimate;
        estimate = Pair::estimate(sums, m_distance, m_q);
        if (m_distance.isNominal() && estimate.value) {
            double most = 0;
            for (size_t k = 0; k < m_q; ++k)
                most += std::min(sums[2 + k], sums[2 + m_q + k]);
            estimate.max = (most / sums[1] - estimate.expected) / (1 - estimate.expected);
        }
        return estimate;
    }

    /// [sum p_ij (w_ij (1 - pe) - (w_i. + w_.j) (1 - po))^2 - (po pe - 2 pe + po)^2] / (n (1 - pe)^4), where w_i. is the mean
    /// weight of i against the second coder's answers, w_.j of j against the first's.
    std::optional<double> variance(const Estimate &estimate, std::span<const double> sums) const override
    {
        if (!estimate.value || cost() > 1e8)
            return {};
        const double n = sums[1];
        const double po = estimate.observed;
        const double pe = estimate.expected;
        const auto ofFirst = m_distance.to(sums.subspan(2 + m_q, m_q));
        const auto ofSecond = m_distance.to(sums.subspan(2, m_q));
        double sum = 0;
        for (size_t pattern = 0; pattern < patterns().size(); ++pattern) {
            if (!takes(pattern))
                continue;
            const auto row = patterns().row(pattern);
            const double means = 2 - ofFirst[row[0]] / n - ofSecond[row[1]] / n;
            const double term = (1 - m_distance(row[0], row[1])) * (1 - pe) - means * (1 - po);
            sum += static_cast<double>(patterns().counts[pattern]) / n * term * term;
        }
        const double middle = po * pe - 2 * pe + po;
        const double left = 1 - pe;
        return std::max(0.0, sum - middle * middle) / (n * left * left * left * left);
    }

private:
    Distance m_distance;
    size_t m_q;
};

class LightKappa : public Coefficient
{
public:
    LightKappa(Distance distance, Patterns patterns)
        : Coefficient(std::move(patterns))
        , m_distance(std::move(distance))
        , m_q(this->patterns().categories.size())
    {
        for (size_t b = 0; b < this->patterns().coders; ++b) {
            for (size_t a = 0; a < b; ++a)
                m_pairs.push_back({a, b});
        }
    }

    size_t slots() const override { return m_pairs.size() * Pair::slots(m_q); }
    double cost() const override
    {
        return static_cast<double>(m_distance.isSlow() ? m_pairs.size() * m_q * m_q : slots());
    }
    void add(size_t pattern, std::vector<Amount> &amounts) const override
    {
        for (size_t pair = 0; pair < m_pairs.size(); ++pair)
            m_pairs[pair].add(patterns().row(pattern), m_distance, m_q, pair * Pair::slots(m_q), amounts);
    }

    /// Pairs that share no unit, or of which both use one category only, have no kappa and are left out of the mean.
    Estimate estimate(std::span<const double> sums) const override
    {
        Estimate all{.why = m_distance.why() != Undefined::No ? m_distance.why() : whyNothing(patterns())};
        if (m_distance.why() != Undefined::No)
            return all;
        double value = 0;
        double pairs = 0;
        for (size_t pair = 0; pair < m_pairs.size(); ++pair) {
            const auto own = sums.subspan(pair * Pair::slots(m_q), Pair::slots(m_q));
            if (own[1] <= 0)
                continue;
            const auto one = Pair::estimate(own, m_distance, m_q);
            all.why = one.value || pairs > 0 ? Undefined::No : one.why;
            if (!one.value)
                continue;
            ++pairs;
            value += *one.value;
            all.observed += one.observed;
            all.expected += one.expected;
            all.weight += one.weight;
        }
        if (pairs > 0) {
            all.value = value / pairs;
            all.observed /= pairs;
            all.expected /= pairs;
        }
        return all;
    }

private:
    Distance m_distance;
    size_t m_q;
    std::vector<Pair> m_pairs;
};

} // namespace

std::unique_ptr<Coefficient> cohenKappa(Distance distance, Patterns patterns)
{
    patterns = patterns.ofCoders(codersIn(patterns));
    return std::make_unique<CohenKappa>(std::move(distance), std::move(patterns));
}

std::unique_ptr<Coefficient> lightKappa(Distance distance, Patterns patterns)
{
    return std::make_unique<LightKappa>(std::move(distance), std::move(patterns));
}

} // namespace rejoinder

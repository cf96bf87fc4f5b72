// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/chance.h"

#include <algorithm>
#include <numeric>

namespace rejoinder {

namespace {

/// Mean distance between two answers of a row that has two or more.
double disagreementIn(std::span<const int> row, const Distance &distance)
{
    double sum = 0;
    double answers = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i] == Ratings::missing)
            continue;
        ++answers;
        for (size_t j = 0; j < i; ++j) {
            if (row[j] != Ratings::missing)
                sum += 2 * distance(row[i], row[j]);
        }
    }
    return sum / (answers * (answers - 1));
}

bool isForTwo(Chance chance)
{
    return chance == Chance::ScottPi || chance == Chance::BennettS;
}

/// Slots: 0 sum of agreement in units, 1 units with two answers or more, 2 units with one or more, then by category the
/// sum of n_uk / m_u, then for Conger by coder and category the number of answers.
class ChanceCorrected : public Coefficient
{
public:
    ChanceCorrected(Chance chance, Distance distance, Patterns patterns)
        : Coefficient(std::move(patterns))
        , m_chance(chance)
        , m_distance(std::move(distance))
        , m_q(this->patterns().categories.size())
    {
        if (chance != Chance::GwetAc && chance != Chance::BrennanPrediger && chance != Chance::BennettS)
            return;
        const std::vector<double> ones(m_q, 1);
        m_weights = static_cast<double>(m_q * m_q) - m_distance.between(ones, ones);
    }

    size_t slots() const override
    {
        return first + m_q * (m_chance == Chance::CongerKappa ? 1 + patterns().coders : 1);
    }
    double cost() const override
    {
        const auto q = static_cast<double>(m_q);
        return static_cast<double>(slots()) + (m_distance.isSlow() ? q * q : q);
    }
    bool takes(size_t pattern) const override
    {
        return answersIn(patterns().row(pattern)) >= (isForTwo(m_chance) || m_chance == Chance::Percent ? 2 : 1);
    }

    void add(size_t pattern, std::vector<Amount> &amounts) const override
    {
        const auto row = patterns().row(pattern);
        const int answers = answersIn(row);
        if (!takes(pattern))
            return;
        if (answers >= 2) {
            amounts.push_back({0, 1 - disagreementIn(row, m_distance)});
            amounts.push_back({1, 1});
        }
        amounts.push_back({2, 1});
        for (size_t coder = 0; coder < row.size(); ++coder) {
            if (row[coder] == Ratings::missing)
                continue;
            amounts.push_back({first + row[coder], 1.0 / answers});
            if (m_chance == Chance::CongerKappa)
                amounts.push_back({first + m_q * (1 + coder) + row[coder], 1});
        }
    }

    Estimate estimate(std::span<const double> sums) const override
    {
        Estimate estimate;
        estimate.weight = sums[1];
        estimate.form = m_chance == Chance::Percent ? Estimate::Form::Plain : Estimate::Form::Agreement;
        estimate.why = m_distance.why();
        if (estimate.why == Undefined::No && sums[1] <= 0)
            estimate.why = whyNothing(patterns());
        if (estimate.why == Undefined::No && isForTwo(m_chance) && patterns().coders != 2)
            estimate.why = Undefined::NotTwoCoders;
        if (estimate.why != Undefined::No)
            return estimate;
        estimate.observed = sums[0] / sums[1];
        if (m_chance != Chance::Percent)
            estimate.expected = expected(sums);
        return finished(estimate);
    }

    /// Var = 1 / (n (n - 1)) sum (k*_u - k)^2, k*_u = (n / n2) (pa_u - pe) / (1 - pe) - 2 (1 - k) (pe_u - pe) / (1 - pe).
    std::optional<double> variance(const Estimate &estimate, std::span<const double> sums) const override
    {
        const double n = sums[2];
        if (!estimate.value || n < 2 || cost() * static_cast<double>(patterns().size()) > 1e10)
            return {};
        const double kappa = *estimate.value;
        const double pe = estimate.expected;
        const auto chances = chanceOfUnits(sums, pe);
        double sum = 0;
        for (size_t pattern = 0; pattern < patterns().size(); ++pattern) {
            if (!takes(pattern))
                continue;
            const auto row = patterns().row(pattern);
            const bool pairs = answersIn(row) >= 2;
            const double pa = pairs ? 1 - disagreementIn(row, m_distance) : 0;
            const double own = n / sums[1] * (pa - (pairs ? pe : 0)) / (1 - pe);
            const double apart = own - 2 * (1 - kappa) * (chances[pattern] - pe) / (1 - pe) - kappa;
            sum += static_cast<double>(patterns().counts[pattern]) * apart * apart;
        }
        return sum / (n * (n - 1));
    }

private:
    static constexpr size_t first = 3;

    std::vector<double> shares(std::span<const double> sums) const
    {
        std::vector<double> pi(m_q);
        for (size_t k = 0; k < m_q; ++k)
            pi[k] = sums[first + k] / sums[2];
        return pi;
    }

    double expected(std::span<const double> sums) const
    {
        const auto q = static_cast<double>(m_q);
        switch (m_chance) {
        case Chance::Percent:
            return 0;
        case Chance::BennettS:
        case Chance::BrennanPrediger:
            return m_weights / (q * q);
        case Chance::GwetAc: {
            double sum = 0;
            for (const double pi : shares(sums))
                sum += pi * (1 - pi);
            return m_q < 2 ? 1 : m_weights / (q * (q - 1)) * sum;
        }
        case Chance::ScottPi:
        case Chance::FleissKappa: {
            const auto pi = shares(sums);
            return 1 - m_distance.between(pi, pi);
        }
        case Chance::CongerKappa:
            return expectedOfPairs(sums);
        }
        return 0;
    }

    /// By coder who answered: the share of each category.
    std::vector<std::vector<double>> sharesOfCoders(std::span<const double> sums) const
    {
        std::vector<std::vector<double>> all;
        for (size_t coder = 0; coder < patterns().coders; ++coder) {
            const auto counts = sums.subspan(first + m_q * (1 + coder), m_q);
            const double n = std::accumulate(counts.begin(), counts.end(), 0.0);
            auto &shares = all.emplace_back();
            if (n > 0)
                std::ranges::transform(counts, std::back_inserter(shares), [&](double count) { return count / n; });
        }
        return all;
    }

    double expectedOfPairs(std::span<const double> sums) const
    {
        std::vector<double> sum(m_q);
        double same = 0;
        double coders = 0;
        for (const auto &shares : sharesOfCoders(sums)) {
            if (shares.empty())
                continue;
            ++coders;
            std::ranges::transform(sum, shares, sum.begin(), std::plus());
            same += m_distance.between(shares, shares);
        }
        return 1 - (m_distance.between(sum, sum) - same) / (coders * (coders - 1));
    }

    /// By pattern: pe_u, the unit's own part in chance agreement.
    std::vector<double> chanceOfUnits(std::span<const double> sums, double pe) const
    {
        if (m_chance == Chance::CongerKappa)
            return chanceOfPairs(sums);
        std::vector<double> all(patterns().size(), pe);
        std::vector<double> ofCategory(m_q);
        const auto pi = shares(sums);
        const auto q = static_cast<double>(m_q);
        if (m_chance == Chance::GwetAc) {
            std::ranges::transform(
                pi, ofCategory.begin(), [&](double share) { return m_weights / (q * (q - 1)) * (1 - share); });
        } else if (m_chance == Chance::FleissKappa || m_chance == Chance::ScottPi) {
            ofCategory = m_distance.to(pi);
            std::ranges::transform(ofCategory, ofCategory.begin(), [](double d) { return 1 - d; });
        } else {
            return all;
        }
        for (size_t pattern = 0; pattern < patterns().size(); ++pattern) {
            const auto row = patterns().row(pattern);
            double sum = 0;
            for (const int cell : row)
                sum += cell == Ratings::missing ? 0 : ofCategory[cell];
            all[pattern] = sum / std::max(1, answersIn(row));
        }
        return all;
    }

    /// Of Conger: 1 / (r (r - 1)) sum_g (n / n_g) sum_l v_gl (delta_ugl - (e_ug - n_g / n) p_gl), with
    /// v_gl = sum_k w_kl (sum_h p_hk - p_gk).
    std::vector<double> chanceOfPairs(std::span<const double> sums) const
    {
        const auto shares = sharesOfCoders(sums);
        std::vector<double> all(patterns().size());
        std::vector<double> total(m_q);
        double coders = 0;
        for (const auto &own : shares) {
            coders += own.empty() ? 0 : 1;
            if (!own.empty())
                std::ranges::transform(total, own, total.begin(), std::plus());
        }
        for (size_t coder = 0; coder < shares.size(); ++coder) {
            const auto &own = shares[coder];
            if (own.empty())
                continue;
            std::vector<double> others(m_q);
            std::ranges::transform(total, own, others.begin(), std::minus());
            const double sum = std::accumulate(others.begin(), others.end(), 0.0);
            auto value = m_distance.to(others);
            std::ranges::transform(value, value.begin(), [&](double d) { return sum - d; });
            const double mean = std::inner_product(value.begin(), value.end(), own.begin(), 0.0);
            const auto counts = sums.subspan(first + m_q * (1 + coder), m_q);
            const double answered = std::accumulate(counts.begin(), counts.end(), 0.0) / sums[2];
            for (size_t pattern = 0; pattern < patterns().size(); ++pattern) {
                const int cell = patterns().row(pattern)[coder];
                const bool is = cell != Ratings::missing;
                all[pattern]
                    += ((is ? value[cell] : 0) - ((is ? 1 : 0) - answered) * mean) / answered / (coders * (coders - 1));
            }
        }
        return all;
    }

    Chance m_chance;
    Distance m_distance;
    size_t m_q;
    double m_weights = 0; ///< T_w
};

} // namespace

std::unique_ptr<Coefficient> chanceCorrected(Chance chance, Distance distance, Patterns patterns)
{
    if (isForTwo(chance))
        patterns = patterns.ofCoders(codersIn(patterns));
    return std::make_unique<ChanceCorrected>(chance, std::move(distance), std::move(patterns));
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/intervals.h"

#include "core/agreement/random.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rejoinder {

namespace {

/// The sums of one table, cluster by cluster; without clusters, pattern by pattern with counts.
class ClusterSums
{
public:
    ClusterSums(const Coefficient &coefficient, const std::vector<int> &clusterIds)
        : m_slots(coefficient.slots())
    {
        const auto &patterns = coefficient.patterns();
        std::vector<Coefficient::Amount> amounts;
        if (clusterIds.empty()) {
            for (size_t pattern = 0; pattern < patterns.size(); ++pattern) {
                amounts.clear();
                coefficient.add(pattern, amounts);
                append(amounts);
            }
            return;
        }
        std::vector<double> sums(m_slots);
        std::vector<size_t> touched;
        size_t own = 0;
        for (const int id : clusterIds) {
            if (own < patterns.clusterIds.size() && patterns.clusterIds[own] == id) {
                for (size_t i = patterns.clusterStart[own]; i < patterns.clusterStart[own + 1]; ++i) {
                    amounts.clear();
                    coefficient.add(patterns.shares[i].pattern, amounts);
                    for (const auto &amount : amounts) {
                        if (sums[amount.slot] == 0)
                            touched.push_back(amount.slot);
                        sums[amount.slot] += static_cast<double>(patterns.shares[i].count) * amount.value;
                    }
                }
                ++own;
            }
            amounts.clear();
            for (const size_t slot : touched) {
                if (sums[slot] != 0)
                    amounts.push_back({slot, std::exchange(sums[slot], 0)});
            }
            touched.clear();
            append(amounts);
        }
    }

    void addTo(std::vector<double> &sums, size_t item, double times) const
    {
        for (size_t i = m_start[item]; i < m_start[item + 1]; ++i)
            sums[m_amounts[i].slot] += times * m_amounts[i].value;
    }
    size_t slots() const { return m_slots; }
    size_t size() const { return m_amounts.size(); }

private:
    void append(const std::vector<Coefficient::Amount> &amounts)
    {
        m_amounts.insert(m_amounts.end(), amounts.begin(), amounts.end());
        m_start.push_back(m_amounts.size());
    }

    size_t m_slots;
    std::vector<Coefficient::Amount> m_amounts;
    std::vector<size_t> m_start{0};
};

/// What is drawn: clusters, or patterns as often as they occur.
struct Population
{
    std::vector<ClusterSums> parts;
    std::vector<qint64> counts; ///< By item.
    std::vector<int> itemOf; ///< By unit; only where items are few units each, so that units are drawn one by one.
    qint64 size = 0;
    bool clustered = false;

    explicit Population(std::span<const Coefficient *const> coefficients)
    {
        std::set<int> all;
        for (const auto *coefficient : coefficients) {
            const auto &ids = coefficient->patterns().clusterIds;
            all.insert(ids.begin(), ids.end());
        }
        const std::vector<int> ids(all.begin(), all.end());
        clustered = ids.size() > 1;
        if (!clustered && coefficients.size() > 1)
            return; // The units of several tables are not drawn together.
        for (const auto *coefficient : coefficients)
            parts.emplace_back(*coefficient, clustered ? ids : std::vector<int>());
        if (clustered) {
            counts.assign(ids.size(), 1);
        } else {
            const auto &patterns = coefficients.front()->patterns();
            for (size_t pattern = 0; pattern < patterns.size(); ++pattern)
                counts.push_back(coefficients.front()->takes(pattern) ? patterns.counts[pattern] : 0);
        }
        for (const qint64 count : counts)
            size += count;
        if (size > 8 * static_cast<qint64>(counts.size()) || size >= 0xffffffff)
            return;
        for (size_t item = 0; item < counts.size(); ++item)
            itemOf.insert(itemOf.end(), counts[item], static_cast<int>(item));
    }

    double cost() const
    {
        double sum = 0;
        for (const auto &part : parts)
            sum += static_cast<double>(part.size() + part.slots());
        return sum;
    }
};

/// How often each item comes when as many are drawn as there are.
void draw(const Population &population, Random &random, std::vector<qint64> &times)
{
    const auto &counts = population.counts;
    std::ranges::fill(times, 0);
    if (!population.itemOf.empty()) {
        for (qint64 i = 0; i < population.size; ++i)
            ++times[population.itemOf[random.below(static_cast<quint32>(population.size))]];
        return;
    }
    qint64 left = population.size;
    qint64 rest = population.size;
    for (size_t item = 0; item < counts.size() && left > 0; ++item) {
        times[item] = random.binomial(left, static_cast<double>(counts[item]) / static_cast<double>(rest));
        left -= times[item];
        rest -= counts[item];
    }
}

std::optional<double> valueOf(
    std::span<const Coefficient *const> coefficients, const std::vector<std::vector<double>> &sums)
{
    std::vector<Estimate> estimates;
    estimates.reserve(coefficients.size());
    for (size_t part = 0; part < coefficients.size(); ++part)
        estimates.push_back(coefficients[part]->estimate(sums[part]));
    return pooled(estimates).value;
}

Uncertainty bootstrapped(std::span<const Coefficient *const> coefficients, const Population &population,
    const IntervalRequest &request, const Progress &progress)
{
    std::vector<double> values;
    std::vector<qint64> times(population.counts.size());
    std::vector<std::vector<double>> sums;
    for (const auto &part : population.parts)
        sums.emplace_back(part.slots());
    for (int replicate = 0; replicate < request.replicates; ++replicate) {
        if (progress && replicate % 16 == 0 && !progress(replicate / static_cast<double>(request.replicates)))
            return {};
        Random random(request.seed, static_cast<quint64>(replicate));
        draw(population, random, times);
        for (size_t part = 0; part < sums.size(); ++part) {
            std::ranges::fill(sums[part], 0);
            for (size_t item = 0; item < times.size(); ++item) {
                if (times[item] > 0)
                    population.parts[part].addTo(sums[part], item, static_cast<double>(times[item]));
            }
        }
        if (const auto value = valueOf(coefficients, sums))
            values.push_back(*value);
    }
    if (2 * values.size() < static_cast<size_t>(request.replicates))
        return {};
    std::ranges::sort(values);
    const double tail = (1 - request.level) / 2;
    return {.interval = Interval{.low = quantile(values, tail),
                .high = quantile(values, 1 - tail),
                .level = request.level,
                .method = IntervalMethod::Bootstrap,
                .replicates = static_cast<int>(values.size()),
                .seed = request.seed,
                .clustered = population.clustered}};
}

Interval around(double value, double se, double freedom, const IntervalRequest &request)
{
    const double reach = studentQuantile((1 + request.level) / 2, freedom) * se;
    return {
        .low = value - reach, .high = std::min(1.0, value + reach), .level = request.level, .method = request.method};
}

Uncertainty jackknifed(std::span<const Coefficient *const> coefficients, const Population &population, double value,
    const IntervalRequest &request, const Progress &progress)
{
    std::vector<std::vector<double>> whole;
    for (const auto *coefficient : coefficients)
        whole.push_back(coefficient->sums());
    auto sums = whole;
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (size_t item = 0; item < population.counts.size(); ++item) {
        if (population.counts[item] == 0)
            continue;
        if (progress && item % 256 == 0
            && !progress(static_cast<double>(item) / static_cast<double>(population.counts.size())))
            return {};
        for (size_t part = 0; part < sums.size(); ++part) {
            sums[part] = whole[part];
            population.parts[part].addTo(sums[part], item, -1);
        }
        const auto without = valueOf(coefficients, sums);
        if (!without)
            continue;
        const auto count = static_cast<double>(population.counts[item]);
        n += count;
        sum += count * (*without - value);
        squares += count * (*without - value) * (*without - value);
    }
    if (n < 2)
        return {};
    const double se = std::sqrt(std::max(0.0, (n - 1) / n * (squares - sum * sum / n)));
    auto interval = around(value, se, n - 1, request);
    interval.clustered = population.clustered;
    return {.interval = interval, .se = se};
}

} // namespace

Uncertainty uncertaintyOf(
    std::span<const Coefficient *const> parts, const IntervalRequest &request, const Progress &progress)
{
    constexpr double tooLong = 2e10;
    if (parts.empty())
        return {};
    std::vector<std::vector<double>> sums;
    double cost = 0;
    for (const auto *part : parts) {
        sums.push_back(part->sums());
        cost += part->cost();
    }
    const auto value = valueOf(parts, sums);
    if (!value)
        return {};
    std::optional<double> se;
    double units = 0;
    if (parts.size() == 1) {
        const auto &patterns = parts.front()->patterns();
        for (size_t pattern = 0; pattern < patterns.size(); ++pattern)
            units += parts.front()->takes(pattern) ? static_cast<double>(patterns.counts[pattern]) : 0;
        if (const auto variance = parts.front()->variance(parts.front()->estimate(sums.front()), sums.front()))
            se = std::sqrt(*variance);
    }
    if (request.method == IntervalMethod::None)
        return {.se = se};
    if (request.method == IntervalMethod::Linearised)
        return {.interval = se ? std::optional(around(*value, *se, units - 1, request)) : std::nullopt, .se = se};
    const Population population(parts);
    const double rounds = request.method == IntervalMethod::Bootstrap ? request.replicates
                                                                      : static_cast<double>(population.counts.size());
    if (population.size < 2 || rounds * (cost + population.cost()) > tooLong)
        return {.se = se};
    if (request.method == IntervalMethod::Jackknife)
        return jackknifed(parts, population, *value, request, progress);
    auto result = bootstrapped(parts, population, request, progress);
    result.se = se;
    return result;
}

namespace {

/// The regularised incomplete beta function, by its continued fraction (Lentz).
double incompleteBeta(double a, double b, double x)
{
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(b, a, 1 - x);
    const double front
        = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x)) / a;
    constexpr double tiny = 1e-300;
    double c = 1;
    double d = 1 / std::max(tiny, 1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int i = 1; i < 500; ++i) {
        const double even = i * (b - i) * x / ((a + 2 * i - 1) * (a + 2 * i));
        d = 1 / (1 + even * d);
        c = 1 + even / c;
        fraction *= d * c;
        const double odd = -(a + i) * (a + b + i) * x / ((a + 2 * i) * (a + 2 * i + 1));
        d = 1 / (1 + odd * d);
        c = 1 + odd / c;
        fraction *= d * c;
        if (std::abs(d * c - 1) < 1e-15)
            break;
    }
    return front * fraction;
}

} // namespace

double studentQuantile(double p, double freedom)
{
    double low = 0;
    double high = 1;
    const auto below
        = [&](double t) { return 1 - 0.5 * incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t)); };
    while (below(high) < p && high < 1e12)
        high *= 2;
    for (int i = 0; i < 200 && high - low > 1e-12 * high; ++i)
        (below((low + high) / 2) < p ? low : high) = (low + high) / 2;
    return (low + high) / 2;
}

double quantile(std::span<const double> sorted, double p)
{
    const double at = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(at);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/clustered_sums.h"

#include "core/agreement/random.h"

#include <algorithm>
#include <cmath>

namespace rejoinder {

namespace {

void addTo(std::vector<double> &sums, const std::vector<double> &more, double times)
{
    for (size_t slot = 0; slot < sums.size(); ++slot)
        sums[slot] += times * more[slot];
}

} // namespace

std::vector<double> ClusteredSums::total() const
{
    std::vector<double> total(m_slots);
    for (const auto &[cluster, sums] : m_sums)
        addTo(total, sums, 1);
    return total;
}

Uncertainty uncertaintyOf(const ClusteredSums &sums, const ValueOfSums &value, const IntervalRequest &request)
{
    std::vector<const std::vector<double> *> clusters;
    for (const auto &[cluster, own] : sums.clusters())
        clusters.push_back(&own);
    const auto n = clusters.size();
    if (n < 2 || request.method == IntervalMethod::None || request.method == IntervalMethod::Linearised)
        return {};
    std::vector<double> values;
    const bool draws = request.method == IntervalMethod::Bootstrap;
    const auto whole = sums.total();
    for (size_t round = 0; round < (draws ? static_cast<size_t>(request.replicates) : n); ++round) {
        auto drawn = draws ? std::vector<double>(sums.slots()) : whole;
        if (draws) {
            Random random(request.seed, round);
            for (size_t i = 0; i < n; ++i)
                addTo(drawn, *clusters[random.below(static_cast<quint32>(n))], 1);
        } else {
            addTo(drawn, *clusters[round], -1);
        }
        if (const auto figure = value(drawn))
            values.push_back(*figure);
    }
    Interval interval{.level = request.level, .method = request.method, .clustered = true};
    if (draws) {
        if (2 * values.size() < static_cast<size_t>(request.replicates))
            return {};
        std::ranges::sort(values);
        interval.low = quantile(values, (1 - request.level) / 2);
        interval.high = quantile(values, (1 + request.level) / 2);
        interval.replicates = static_cast<int>(values.size());
        interval.seed = request.seed;
        return {.interval = interval};
    }
    auto all = whole;
    const auto centre = value(all);
    if (values.size() < 2 || !centre)
        return {};
    const auto count = static_cast<double>(values.size());
    double mean = 0;
    for (const double one : values)
        mean += one / count;
    double squares = 0;
    for (const double one : values)
        squares += (one - mean) * (one - mean);
    const double se = std::sqrt((count - 1) / count * squares);
    const double reach = studentQuantile((1 + request.level) / 2, count - 1) * se;
    interval.low = *centre - reach;
    interval.high = std::min(1.0, *centre + reach);
    return {.interval = interval, .se = se};
}

} // namespace rejoinder

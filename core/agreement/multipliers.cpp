// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/multipliers.h"

#include <algorithm>
#include <numeric>

namespace rejoinder {

namespace {

double priceOf(std::span<const int> members, const std::vector<double> &prices)
{
    double sum = 0;
    for (const int member : members)
        sum += prices[member];
    return sum;
}

/// Raises prices until no set gains more than its members, then lowers each as far as it goes.
void tighten(const SetList &sets, std::vector<double> &prices)
{
    for (size_t set = 0; set < sets.size(); ++set) {
        const auto members = sets.members(set);
        const double lacking = sets.gain(set) - priceOf(members, prices);
        if (lacking <= 0)
            continue;
        for (const int member : members)
            prices[member] += lacking / static_cast<double>(members.size());
    }
    std::vector<std::vector<int>> setsOf(prices.size());
    for (size_t set = 0; set < sets.size(); ++set) {
        for (const int member : sets.members(set))
            setsOf[member].push_back(static_cast<int>(set));
    }
    for (size_t thing = 0; thing < prices.size(); ++thing) {
        double room = prices[thing];
        for (const int set : setsOf[thing])
            room = std::min(room, priceOf(sets.members(set), prices) - sets.gain(set));
        prices[thing] -= std::max(0.0, room);
    }
}

} // namespace

Multipliers multipliersOf(int things, const SetList &sets, double reachable)
{
    std::vector<double> prices(things);
    for (size_t set = 0; set < sets.size(); ++set) {
        for (const int member : sets.members(set))
            prices[member] = std::max(prices[member], sets.gain(set) / static_cast<double>(sets.members(set).size()));
    }
    Multipliers best{prices, std::accumulate(prices.begin(), prices.end(), 0.0)};
    std::vector<double> slope(things);
    double boldness = 1;
    int failures = 0;
    for (int round = 0; round < 400 && boldness > 1e-3; ++round) {
        double bound = std::accumulate(prices.begin(), prices.end(), 0.0);
        std::ranges::fill(slope, 1);
        for (size_t set = 0; set < sets.size(); ++set) {
            const double surplus = sets.gain(set) - priceOf(sets.members(set), prices);
            if (surplus <= 0)
                continue;
            bound += surplus;
            for (const int member : sets.members(set))
                --slope[member];
        }
        if (bound < best.bound - 1e-9) {
            best = {prices, bound};
            failures = 0;
        } else if (++failures == 10) {
            boldness /= 2;
            failures = 0;
            prices = best.prices;
            continue;
        }
        double steepness = 0;
        for (int thing = 0; thing < things; ++thing) {
            if (prices[thing] > 0 || slope[thing] < 0)
                steepness += slope[thing] * slope[thing];
        }
        if (steepness == 0 || bound - reachable < 1e-9)
            break;
        const double step = boldness * (bound - reachable) / steepness;
        for (int thing = 0; thing < things; ++thing)
            prices[thing] = std::max(0.0, prices[thing] - step * slope[thing]);
    }
    auto tight = best.prices;
    tighten(sets, tight);
    const double bound = std::accumulate(tight.begin(), tight.end(), 0.0);
    return bound <= best.bound ? Multipliers{tight, bound} : best;
}

} // namespace rejoinder

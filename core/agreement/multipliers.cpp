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

} // namespace

Multipliers multipliersOf(int things, const SetList &sets, double reachable)
{
    constexpr double nothing = 1e-9;
    std::vector<double> prices(things);
    Multipliers best{.kept = std::vector<int>(sets.size())};
    std::iota(best.kept.begin(), best.kept.end(), 0);
    for (size_t set = 0; set < sets.size(); ++set) {
        for (const int member : sets.members(set))
            prices[member] = std::max(prices[member], sets.gain(set) / static_cast<double>(sets.members(set).size()));
    }
    best.prices = prices;
    best.bound = std::accumulate(prices.begin(), prices.end(), 0.0);
    const auto drop = [&] {
        std::erase_if(best.kept, [&](int set) {
            return priceOf(sets.members(set), best.prices) - sets.gain(set) > best.bound - reachable + nothing;
        });
    };
    std::vector<double> slope(things);
    double boldness = 1;
    int failures = 0;
    double boundAtDrop = best.bound;
    drop();
    for (int round = 0; round < 500 && boldness > 1e-3; ++round) {
        double bound = std::accumulate(prices.begin(), prices.end(), 0.0);
        std::ranges::fill(slope, 1);
        for (const int set : best.kept) {
            const double surplus = sets.gain(set) - priceOf(sets.members(set), prices);
            if (surplus <= 0)
                continue;
            bound += surplus;
            for (const int member : sets.members(set))
                --slope[member];
        }
        if (bound < best.bound - nothing) {
            best.prices = prices;
            best.bound = bound;
            failures = 0;
            if (bound - reachable < 0.9 * (boundAtDrop - reachable)) {
                boundAtDrop = bound;
                drop();
            }
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
        if (steepness == 0 || bound - reachable < nothing)
            break;
        const double step = boldness * (bound - reachable) / steepness;
        for (int thing = 0; thing < things; ++thing)
            prices[thing] = std::max(0.0, prices[thing] - step * slope[thing]);
    }
    drop();
    best.bound = std::max(best.bound, reachable);
    return best;
}

} // namespace rejoinder

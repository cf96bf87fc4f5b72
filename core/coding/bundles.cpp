// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/bundles.h"

#include "core/agreement/matching.h"

namespace rejoinder {

std::vector<std::vector<int>> bundled(
    std::span<const std::vector<int>> byCoder, const std::function<double(int, int)> &gain)
{
    std::vector<std::vector<int>> bundles;
    std::vector<Edge> edges;
    for (const auto &things : byCoder) {
        edges.clear();
        for (size_t bundle = 0; bundle < bundles.size(); ++bundle) {
            for (size_t thing = 0; thing < things.size(); ++thing) {
                double sum = 0;
                for (const int member : bundles[bundle])
                    sum += gain(member, things[thing]);
                if (sum > 0)
                    edges.push_back({static_cast<int>(bundle), static_cast<int>(thing),
                        sum / static_cast<double>(bundles[bundle].size())});
            }
        }
        const auto thingOf = bestMatching(static_cast<int>(bundles.size()), static_cast<int>(things.size()), edges);
        std::vector<bool> placed(things.size());
        for (size_t bundle = 0; bundle < thingOf.size(); ++bundle) {
            if (thingOf[bundle] < 0)
                continue;
            bundles[bundle].push_back(things[static_cast<size_t>(thingOf[bundle])]);
            placed[static_cast<size_t>(thingOf[bundle])] = true;
        }
        for (size_t thing = 0; thing < things.size(); ++thing) {
            if (!placed[thing])
                bundles.push_back({things[thing]});
        }
    }
    return bundles;
}

} // namespace rejoinder

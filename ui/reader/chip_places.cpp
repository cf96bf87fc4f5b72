// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/chip_places.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace rejoinder {

namespace {

/// Whether no member of \p taken lies nearer to \p middle than \p distance.
bool isFree(const std::set<qreal> &taken, qreal middle, qreal distance)
{
    constexpr qreal rounding = 1e-6;
    const auto next = taken.lower_bound(middle - distance + rounding);
    return next == taken.end() || *next >= middle + distance - rounding;
}

/// The free place nearest to the wish: at the wish, at an end of its line, or right beside something that is in the way.
std::optional<qreal> nearest(
    const ChipWish &wish, const std::set<qreal> &placed, const std::set<qreal> &kept, qreal pitch)
{
    std::vector<qreal> candidates{wish.wished, wish.from, wish.to};
    const auto beside = [&](const std::set<qreal> &taken, qreal distance) {
        const auto last = taken.upper_bound(wish.to + distance);
        for (auto at = taken.lower_bound(wish.from - distance); at != last; ++at) {
            candidates.push_back(*at - distance);
            candidates.push_back(*at + distance);
        }
    };
    beside(placed, pitch);
    beside(kept, pitch / 2);
    std::ranges::sort(candidates, {}, [&](qreal middle) { return std::abs(middle - wish.wished); });
    for (const qreal middle : candidates) {
        if (middle >= wish.from && middle <= wish.to && isFree(placed, middle, pitch)
            && isFree(kept, middle, pitch / 2))
            return middle;
    }
    return std::nullopt;
}

} // namespace

std::vector<ChipPlace> placeChips(std::span<const ChipWish> wishes, std::span<const qreal> kept, qreal pitch)
{
    const std::set<qreal> avoided(kept.begin(), kept.end());
    std::set<qreal> placed;
    std::vector<ChipPlace> places(wishes.size());
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (wishes[i].to < wishes[i].from)
            continue;
        std::optional<qreal> middle = nearest(wishes[i], placed, avoided, pitch);
        if (!middle)
            middle = nearest(wishes[i], placed, {}, pitch);
        if (!middle)
            continue;
        placed.insert(*middle);
        places[i] = {*middle, 0, true};
    }
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (places[i].shown)
            continue;
        ChipPlace *best = nullptr;
        for (ChipPlace &place : places) {
            if (place.shown
                && (!best || std::abs(place.middle - wishes[i].wished) < std::abs(best->middle - wishes[i].wished)))
                best = &place;
        }
        if (best)
            ++best->more;
    }
    return places;
}

} // namespace rejoinder

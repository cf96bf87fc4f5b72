// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/lanes.h"

#include <algorithm>
#include <array>
#include <limits>

namespace rejoinder {

std::vector<int> lanesOf(std::span<const Span> spans)
{
    std::array<int, laneCount> ends;
    ends.fill(std::numeric_limits<int>::min());
    std::vector<int> lanes;
    lanes.reserve(spans.size());
    for (Span span : spans) {
        const auto free = std::ranges::find_if(ends, [span](int end) { return end <= span.start; });
        lanes.push_back(static_cast<int>(free - ends.begin()));
        if (free != ends.end())
            *free = span.end;
    }
    return lanes;
}

std::vector<LabelPlace> placeLabels(std::span<const qreal> wished, qreal height, qreal reach)
{
    std::vector<LabelPlace> places;
    places.reserve(wished.size());
    qreal free = std::numeric_limits<qreal>::lowest();
    int last = -1;
    for (qreal top : wished) {
        const qreal pushed = std::max(top, free);
        if (last >= 0 && pushed - top > reach) {
            ++places[last].more;
            places.push_back({pushed, 0, false});
            continue;
        }
        last = static_cast<int>(places.size());
        places.push_back({pushed, 0, true});
        free = pushed + height;
    }
    return places;
}

} // namespace rejoinder

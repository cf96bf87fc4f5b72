// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/continuum.h"

#include <algorithm>
#include <tuple>

namespace rejoinder {

std::span<const Marked> spansOf(const Continuum &continuum, int coder)
{
    const auto range = std::ranges::equal_range(continuum.spans, coder, {}, &Marked::coder);
    return {range.begin(), range.end()};
}

void arrange(Continuum &continuum)
{
    std::ranges::sort(continuum.coders);
    continuum.coders.erase(std::ranges::unique(continuum.coders).begin(), continuum.coders.end());
    std::ranges::sort(continuum.spans, {},
        [](const Marked &span) { return std::tuple(span.coder, span.start, span.end, span.category); });
}

bool overlaps(const Continuum &continuum)
{
    return std::ranges::adjacent_find(continuum.spans, [](const Marked &a, const Marked &b) {
        return a.coder == b.coder && b.start < a.end;
    }) != continuum.spans.end();
}

Unitizing ofCategory(const Unitizing &unitizing, int category)
{
    auto result = unitizing;
    for (auto &continuum : result.continua)
        std::erase_if(continuum.spans, [&](const Marked &span) { return span.category != category; });
    return result;
}

} // namespace rejoinder

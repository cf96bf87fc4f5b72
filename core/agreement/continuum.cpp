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

Unitizing ofCategories(const Unitizing &unitizing, std::span<const int> categories)
{
    auto part = unitizing;
    part.categories.clear();
    std::vector<int> placeOf(unitizing.categories.size(), -1);
    for (const int category : categories) {
        placeOf[category] = static_cast<int>(part.categories.size());
        part.categories.push_back(unitizing.categories[category]);
    }
    for (auto &continuum : part.continua) {
        std::erase_if(continuum.spans, [&](const Marked &span) { return placeOf[span.category] < 0; });
        for (auto &span : continuum.spans)
            span.category = placeOf[span.category];
        arrange(continuum);
    }
    return part;
}

Unitizing byPosts(const Unitizing &unitizing)
{
    auto result = unitizing;
    result.continua.clear();
    for (const auto &continuum : unitizing.continua) {
        if (continuum.pieces.empty()) {
            result.continua.push_back(continuum);
            continue;
        }
        std::vector<Continuum> posts(continuum.pieces.size());
        for (size_t at = 0; at < posts.size(); ++at) {
            const bool isLast = at + 1 == posts.size();
            const double begin = continuum.pieces[at].begin;
            posts[at].begin = begin;
            posts[at].length = (isLast ? continuum.begin + continuum.length : continuum.pieces[at + 1].begin) - begin;
            posts[at].coders = continuum.coders;
            posts[at].pieces = {continuum.pieces[at]};
            posts[at].cluster = continuum.pieces[at].post;
        }
        for (const auto &span : continuum.spans) {
            const auto next = std::ranges::upper_bound(continuum.pieces, span.start, {}, &Piece::begin);
            posts[std::max<std::ptrdiff_t>(0, next - continuum.pieces.begin() - 1)].spans.push_back(span);
        }
        std::ranges::move(posts, std::back_inserter(result.continua));
    }
    return result;
}

} // namespace rejoinder

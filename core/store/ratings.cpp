// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ratings.h"

#include "core/store/ratings_loader.h"

namespace rejoinder {

std::vector<LoadedRatings> loadRatings(const Store &store, const Outline &outline, const RatingsRequest &request)
{
    return compared::Loader(store, outline, request).load();
}

LoadedSpans loadSpans(const Store &store, const Outline &outline, const RatingsRequest &request)
{
    return compared::Loader(store, outline, request).loadSpans();
}

Linking loadLinks(const Store &store, const Outline &outline, const RatingsRequest &request)
{
    return compared::Loader(store, outline, request).loadLinks();
}

LoadedComparison loadComparison(
    const Store &store, const Outline &outline, const RatingsRequest &request, const Progress &progress)
{
    const compared::Loader loader(store, outline, request, progress);
    LoadedComparison loaded{.leftOut = loader.leftOut()};
    auto &comparison = loaded.comparison;
    comparison.coders = loader.coders();
    for (auto &table : request.level == Level::Span ? loader.loadPassages() : loader.load()) {
        loaded.codes.push_back(table.codes);
        comparison.tables.push_back({.name = loader.pathOf(table.group),
            .ratings = std::move(table.ratings),
            .places = std::move(table.places),
            .severalLabels = table.severalLabels || request.level == Level::Thread,
            .unfinished = table.unfinished});
    }
    if (request.level == Level::Span)
        comparison.spans = loader.loadSpans().unitizing;
    if (request.level == Level::Relation)
        comparison.links = loader.loadLinks();
    return loaded;
}

} // namespace rejoinder

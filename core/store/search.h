// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search_query.h"
#include "core/store/store.h"

namespace rejoinder {

/// A keyword in its context.
struct SearchHit
{
    Id<Post> post;
    int node = 0; ///< Of the outline.
    Span span; ///< Of the words, in the post's text; empty at 0 where the query has no words.
    QString left;
    QString words; ///< The text at \c span.
    QString right;
    QStringList codes; ///< Paths of the codes on the span or on the whole post, sorted.
};

struct SearchResult
{
    qint64 count = 0; ///< Of all hits, shown or not.
    std::vector<SearchHit> hits; ///< In reading order, then by place.
};

/// Which nodes of the outline the query admits. An empty query admits none.
[[nodiscard]] std::vector<bool> admitted(const Store &store, const Outline &outline, const SearchQuery &query);

/// Every place of the query's words in the posts it admits; of a query without words one hit a post.
/// \p limit: at most so many hits are filled; negative: all.
[[nodiscard]] SearchResult search(const Store &store, const Outline &outline, const SearchQuery &query, int limit = -1);

} // namespace rejoinder

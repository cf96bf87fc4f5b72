// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/quotes.h"

#include "core/corpus/quotations.h"

#include <utility>

namespace rejoinder {

namespace {

/// Ancestors looked through: who quotes, quotes from nearby, or from the article.
constexpr size_t mostAncestors = 40;

} // namespace

std::vector<SceneQuotation> quotationsOf(const Session &session, Id<Post> post)
{
    const Outline &outline = session.outline();
    const int node = outline.nodeOf(post);
    const auto own = node < 0 ? std::vector<PostContent>() : session.store().contents(std::span(&post, 1));
    if (own.empty() || outline.parent(node) < 0 || quotedPassages(own.front().text).empty())
        return {};
    std::vector<Id<Post>> ancestors;
    int at = outline.parent(node);
    for (; at >= 0 && ancestors.size() < mostAncestors; at = outline.parent(at))
        ancestors.push_back(outline.post(at));
    if (at >= 0)
        ancestors.push_back(outline.post(outline.root(outline.threadOf(node))));
    std::vector<QString> texts;
    std::vector<QString> authors;
    for (PostContent &content : session.store().contents(ancestors)) {
        texts.push_back(std::move(content.text));
        authors.push_back(std::move(content.author));
    }
    std::vector<SceneQuotation> found;
    for (const Quotation &quotation : quotationsIn(own.front().text, texts)) {
        const auto source = static_cast<size_t>(quotation.source);
        found.push_back({quotation.words, ancestors[source], quotation.origin, authors[source]});
    }
    return found;
}

} // namespace rejoinder

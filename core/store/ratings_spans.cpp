// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ratings_loader.h"

#include <algorithm>
#include <map>
#include <set>

namespace rejoinder::compared {

LoadedSpans Loader::loadSpans() const
{
    LoadedSpans loaded;
    auto &unitizing = loaded.unitizing;
    unitizing.coders = m_coders;
    std::vector<int> categoryOf(m_codes.size(), -1);
    for (const auto &group : m_groups) {
        if (!isOfLevel(group))
            continue;
        const Uid<Code> uid{group.group->header.uid};
        loaded.groups.push_back({uid, m_codebook.path(uid), {}});
        for (const int code : group.codes) {
            categoryOf[code] = static_cast<int>(unitizing.categories.size());
            loaded.groups.back().categories.push_back(categoryOf[code]);
            unitizing.categories.push_back(m_codebook.path({m_codes[code]->header.uid}));
        }
    }
    for (int thread = 0; thread < m_outline.threadCount(); ++thread)
        addContinua(thread, categoryOf, unitizing);
    return loaded;
}

Linking Loader::loadLinks() const
{
    Linking linking{.coders = m_coders, .finished = m_done};
    QHash<QUuid, int> anchorOf;
    for (int node = 0; node < m_outline.size(); ++node)
        linking.clusters.push_back(m_outline.threadOf(node));
    std::vector<int> typeOf(m_codes.size(), -1);
    for (const auto &group : m_groups) {
        for (const int code : group.codes) {
            if (!group.relations)
                continue;
            typeOf[code] = static_cast<int>(linking.types.size());
            linking.types.push_back(m_codebook.path({m_codes[code]->header.uid}));
        }
    }
    const QSet<QUuid> unplaced = m_store.unplaced();
    auto find = m_store.database().prepare(
        "SELECT uid, post, owner, start_at, end_at FROM annotation WHERE start_at IS NOT NULL ORDER BY uid");
    while (find.step()) {
        const int node = m_outline.nodeOf(find.id<Post>(1));
        const int coder = m_coderOf.value(find.uuid(2), -1);
        if (node < 0 || coder < 0 || unplaced.contains(find.uuid(0)))
            continue;
        anchorOf.insert(find.uuid(0), static_cast<int>(linking.anchors.size()));
        linking.anchors.push_back(
            {coder, node, static_cast<double>(find.number(3)), static_cast<double>(find.number(4))});
    }
    for (const auto &link : m_links) {
        if (typeOf[link.code] < 0)
            continue;
        linking.unfinished += !m_done[link.coder][link.source];
        const auto endOf = [&](const QUuid &span, int node) {
            const int anchor = anchorOf.value(span, -1);
            return LinkEnd{.anchor = anchor, .post = anchor < 0 ? node : -1};
        };
        linking.links.push_back(
            {link.coder, endOf(link.sourceSpan, link.source), endOf(link.targetSpan, link.target), typeOf[link.code]});
    }
    return linking;
}

void Loader::addContinua(int thread, const std::vector<int> &categoryOf, Unitizing &unitizing) const
{
    const int root = m_outline.root(thread);
    if (root < 0 || !m_wantedThreads[thread])
        return;
    goOn();
    auto length = m_store.database().prepare(
        "SELECT length(t.text) FROM post p JOIN post_text t ON t.id = p.text WHERE p.id = ?");
    std::map<std::vector<int>, Continuum> continua;
    for (int node = root; node < m_outline.subtreeEnd(root); ++node) {
        std::vector<int> coders;
        for (int coder = 0; coder < static_cast<int>(m_coders.size()); ++coder) {
            if (m_done[coder][node])
                coders.push_back(coder);
        }
        std::set<int> begun;
        const bool hasText = !coders.empty() && length.bind(m_outline.post(node)).step();
        auto *continuum = hasText ? &continua[coders] : nullptr;
        for (const auto &mark : marksOf(node)) {
            const int category = mark.span ? categoryOf[mark.code] : -1;
            if (category < 0)
                continue;
            if (!m_done[mark.coder][node])
                begun.insert(mark.coder);
            else if (continuum && mark.span->start >= mark.span->end)
                ++unitizing.zeroLength;
            else if (continuum)
                continuum->spans.push_back({mark.coder, continuum->length + mark.span->start,
                    continuum->length + std::min(mark.span->end, length.number(0)), category});
        }
        unitizing.unfinished += static_cast<qint64>(begun.size());
        if (continuum) {
            continuum->pieces.push_back({node, continuum->length});
            continuum->length += length.number(0);
        }
    }
    for (auto &[coders, continuum] : continua) {
        continuum.coders = coders;
        continuum.cluster = thread;
        arrange(continuum);
        unitizing.continua.push_back(std::move(continuum));
    }
}

} // namespace rejoinder::compared

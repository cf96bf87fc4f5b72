// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ratings_loader.h"

#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejoinder::compared {

namespace {

struct Loading
{
    Q_DECLARE_TR_FUNCTIONS(Ratings)
};

constexpr int askEach = 16'384; ///< Rows between two questions whether to go on.

} // namespace

Loader::Loader(const Store &store, const Outline &outline, const RatingsRequest &request, const Progress &progress)
    : m_store(store)
    , m_outline(outline)
    , m_request(request)
    , m_progress(progress)
    , m_codebook(store.codebook())
{
    chooseCoders();
    chooseThreads();
    chooseCodes();
    readMarks();
    readLinks();
    readStates();
}

void Loader::chooseCoders()
{
    for (const auto &coder : m_store.coders()) {
        const Uid<Coder> uid{coder.header.uid};
        const bool wanted
            = m_request.coders.empty() ? coder.kind == CoderKind::Person : std::ranges::contains(m_request.coders, uid);
        if (!wanted)
            continue;
        m_coderOf.insert(uid.value, static_cast<int>(m_coders.size()));
        m_coders.push_back(coder.name);
    }
    m_done.assign(m_coders.size(), std::vector<bool>(m_outline.size()));
    m_begun = m_done;
}

void Loader::chooseThreads()
{
    for (int thread = 0; thread < m_outline.threadCount(); ++thread)
        m_wantedThreads.push_back(
            m_request.threads.empty() || std::ranges::contains(m_request.threads, m_outline.thread(thread)));
}

void Loader::goOn() const
{
    if (m_progress && !m_progress(0))
        throw Error(Loading::tr("The comparison was stopped."), Error::Kind::Cancelled);
}

bool Loader::isWantedTarget(const Code &group, const QUuid &target) const
{
    return !group.targeted || std::ranges::contains(m_request.targets, Uid<Code>{target});
}

void Loader::chooseCodes()
{
    const auto rounds = m_store.rounds();
    const auto named = std::ranges::find(rounds, m_request.round.value, [](const Round &r) { return r.header.uid; });
    const Round round = named != rounds.end() ? *named : rounds.empty() ? Round() : rounds.back();
    m_round = round.header.uid;
    for (const auto &code : m_codebook.codes()) {
        const bool isLabel = code.kind == CodeKind::Code || code.kind == CodeKind::Relation;
        if (!isLabel || code.retired || !isWanted(code))
            continue;
        const Code *group = m_codebook.group({code.header.uid});
        if (!code.counted || !group->counted || !inScope(round, {group->header.uid})) {
            const auto path = m_codebook.path({code.counted ? group->header.uid : code.header.uid});
            if (isOfLevel({group, {}, code.kind == CodeKind::Relation}) && !m_leftOut.contains(path))
                m_leftOut.append(path);
            continue;
        }
        m_codeOf.insert(code.header.uid, static_cast<int>(m_codes.size()));
        if (m_groups.empty() || m_groups.back().group != group)
            m_groups.push_back({group, {}, code.kind == CodeKind::Relation});
        m_groups.back().codes.push_back(static_cast<int>(m_codes.size()));
        m_codes.push_back(&code);
    }
}

bool Loader::isOfLevel(const Group &group) const
{
    switch (m_request.level) {
    case Level::Span:
        return !group.relations && group.group->appliesTo != AppliesTo::Post;
    case Level::Post:
        return !group.relations && group.group->appliesTo != AppliesTo::Span;
    case Level::Thread:
        return !group.relations;
    case Level::Relation:
        return group.relations;
    }
    return false;
}

bool Loader::isWanted(const Code &code) const
{
    if (m_request.codes.empty())
        return true;
    for (const Code *at = &code; at; at = m_codebook.code(at->parent)) {
        if (std::ranges::contains(m_request.codes, Uid<Code>{at->header.uid}))
            return true;
    }
    return false;
}

int Loader::codeIndex(const QUuid &uid) const
{
    const Code *code = m_codebook.effective({uid});
    return code ? m_codeOf.value(code->header.uid, -1) : -1;
}

void Loader::readMarks()
{
    const QSet<QUuid> unplaced = m_store.unplaced();
    auto find = m_store.database().prepare("SELECT post, owner, code, target, start_at, end_at, uid FROM annotation");
    for (int row = 0; find.step(); ++row) {
        if (row % askEach == 0)
            goOn();
        const int node = m_outline.nodeOf(find.id<Post>(0));
        const int coder = m_coderOf.value(find.uuid(1), -1);
        if (!isWantedNode(node) || coder < 0)
            continue;
        m_begun[coder][node] = true;
        int code = codeIndex(find.uuid(2));
        if (code >= 0 && !m_request.targets.empty()
            && !isWantedTarget(*m_codebook.group({m_codes[code]->header.uid}), find.uuid(3)))
            code = -1;
        const bool isPlaced = unplaced.isEmpty() || !unplaced.contains(find.uuid(6));
        const auto start = isPlaced ? find.maybeNumber(4) : std::nullopt;
        if (code >= 0)
            m_marks.push_back(
                {node, coder, code, find.uuid(3), start ? std::optional(Span{*start, find.number(5)}) : std::nullopt});
    }
    std::ranges::stable_sort(m_marks, {}, &Mark::node);
}

void Loader::readLinks()
{
    auto find = m_store.database().prepare(
        "SELECT r.owner, r.type, coalesce(r.source_post, s.post), coalesce(r.target_post, t.post), "
        "r.source_annotation, r.target_annotation FROM relation r "
        "LEFT JOIN annotation s ON s.uid = r.source_annotation LEFT JOIN annotation t ON t.uid = "
        "r.target_annotation");
    while (find.step()) {
        const int coder = m_coderOf.value(find.uuid(0), -1);
        const int source = m_outline.nodeOf(find.id<Post>(2));
        if (coder < 0 || !isWantedNode(source))
            continue;
        m_begun[coder][source] = true;
        if (const int code = codeIndex(find.uuid(1)); code >= 0)
            m_links.push_back({source, find.isNull(3) ? -1 : m_outline.nodeOf(find.id<Post>(3)), coder, code,
                find.uuid(4), find.uuid(5)});
    }
}

void Loader::readStates()
{
    auto find = m_store.database().prepare(
        "SELECT post, owner FROM post_state WHERE round = ? AND state IN ('coded', 'nothing')");
    find.bind(m_round);
    while (find.step()) {
        const int node = m_outline.nodeOf(find.id<Post>(0));
        const int coder = m_coderOf.value(find.uuid(1), -1);
        if (isWantedNode(node) && coder >= 0)
            m_done[coder][node] = true;
    }
    if (!m_request.countUnfinished)
        return;
    for (size_t coder = 0; coder < m_coders.size(); ++coder)
        std::ranges::transform(m_done[coder], m_begun[coder], m_done[coder].begin(), std::logical_or());
}

} // namespace rejoinder::compared

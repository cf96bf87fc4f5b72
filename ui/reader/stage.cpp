// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/stage.h"

namespace rejoinder {

Stage::Stage(Scene shown)
    : scene(std::move(shown))
{
    m_nodes.reserve(static_cast<qsizetype>(scene.nodes.size()));
    for (int i = 0; i < static_cast<int>(scene.nodes.size()); ++i)
        m_nodes.insert(scene.nodes[i].post, i);
    setCodes(std::move(scene.codes));
    for (const SceneRelation &relation : scene.relations)
        put(relation);
    scene.relations.clear();
}

const SceneCode *Stage::code(Uid<Code> uid) const
{
    const auto found = m_codes.constFind(uid);
    return found == m_codes.cend() ? nullptr : &scene.codes[*found];
}

void Stage::setCodes(std::vector<SceneCode> codes)
{
    scene.codes = std::move(codes);
    m_codes.clear();
    for (int i = 0; i < static_cast<int>(scene.codes.size()); ++i)
        m_codes.insert(scene.codes[i].uid, i);
}

const SceneRelation *Stage::relation(Uid<Relation> uid) const
{
    const auto found = m_relations.constFind(uid);
    return found == m_relations.cend() ? nullptr : &*found;
}

std::vector<const SceneRelation *> Stage::relationsAt(Id<Post> post) const
{
    std::vector<const SceneRelation *> result;
    for (auto [at, end] = m_relationsAt.equal_range(post); at != end; ++at)
        result.push_back(relation(*at));
    return result;
}

void Stage::put(const SceneRelation &relation)
{
    remove(relation.uid);
    m_relations.insert(relation.uid, relation);
    m_relationsAt.insert(relation.source.post, relation.uid);
    if (!relation.target.isAbsent() && relation.target.post != relation.source.post)
        m_relationsAt.insert(relation.target.post, relation.uid);
}

void Stage::remove(Uid<Relation> uid)
{
    const auto found = m_relations.constFind(uid);
    if (found == m_relations.cend())
        return;
    m_relationsAt.remove(found->source.post, uid);
    m_relationsAt.remove(found->target.post, uid);
    m_relations.erase(found);
}

FoldSummary Stage::summary(int node) const
{
    FoldSummary summary;
    QSet<Id<Author>> authors;
    QSet<Uid<Relation>> meeting;
    for (int i = node + 1; i < scene.nodes[node].end; ++i) {
        const SceneNode &reply = scene.nodes[i];
        ++summary.replies;
        summary.codes += reply.codes;
        summary.done += reply.state == State::Coded || reply.state == State::Nothing;
        authors.insert(reply.author);
        for (auto [at, end] = m_relationsAt.equal_range(reply.post); at != end; ++at)
            meeting.insert(*at);
    }
    summary.authors = static_cast<int>(authors.size());
    summary.relations = static_cast<int>(meeting.size());
    const auto isInside = [&](const SceneEnd &end) {
        const int at = nodeOf(end.post);
        return at > node && at < scene.nodes[node].end;
    };
    for (Uid<Relation> uid : meeting) {
        const SceneRelation &met = *relation(uid);
        const bool begins = isInside(met.source);
        const bool ends = isInside(met.target);
        summary.leaving += begins && !ends && !met.target.isAbsent();
        summary.arriving += ends && !begins;
    }
    return summary;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/thread_rows.h"

#include <algorithm>
#include <tuple>

namespace rejoinder {

namespace {

bool inReadingOrder(const Annotation &a, const Annotation &b)
{
    const auto place
        = [](const Annotation &x) { return std::tuple(x.start.value_or(-1), x.end.value_or(-1), x.uid()); };
    return place(a) < place(b);
}

} // namespace

ThreadRows::ThreadRows(const Store &store, Id<Thread> thread)
    : m_round{store.rounds().back().header.uid}
{
    for (const Annotation &annotation : store.annotationsIn(thread)) {
        m_posts[annotation.post].annotations.push_back(annotation);
        m_postOf.insert(annotation.header.uid, annotation.post);
    }
    for (PostRows &rows : m_posts)
        std::ranges::sort(rows.annotations, inReadingOrder);
    for (const Relation &relation : store.relationsIn(thread))
        m_relations.emplace(relation.uid(), relation);
    for (const PostState &state : store.statesIn(thread)) {
        if (state.round == m_round)
            m_posts[state.post].states.push_back(state);
    }
    for (const Memo &memo : store.memosIn(thread))
        m_memos.emplace(AboutKey(memo.aboutUid, memo.aboutPost), memo);
}

void ThreadRows::absorb(const Edits &edits, const std::function<bool(Id<Post>)> &contains)
{
    for (const Edit &edit : edits) {
        const Row &row = edit.row();
        if (const auto *annotation = std::get_if<Annotation>(&row); annotation && contains(annotation->post)) {
            drop(annotation->uid());
            if (edit.after)
                put(*annotation);
        } else if (const auto *state = std::get_if<PostState>(&row); state && contains(state->post)) {
            auto &states = m_posts[state->post].states;
            std::erase_if(states, [&](const PostState &s) { return s.header.uid == state->header.uid; });
            if (edit.after && state->round == m_round)
                states.push_back(*state);
        } else if (const auto *memo = std::get_if<Memo>(&row)) {
            const AboutKey about(memo->aboutUid, memo->aboutPost);
            const auto [first, last] = m_memos.equal_range(about);
            const auto same = [&](const auto &entry) { return entry.second.header.uid == memo->header.uid; };
            if (const auto old = std::find_if(first, last, same); old != last)
                m_memos.erase(old);
            if (edit.after)
                m_memos.emplace(about, *memo);
        }
    }
    // Relations last: whether one is of this thread is known by its annotations.
    for (const Edit &edit : edits) {
        const auto *relation = std::get_if<Relation>(&edit.row());
        if (!relation)
            continue;
        m_relations.erase(relation->uid());
        if (edit.after && (contains(postOf(relation->source())) || contains(postOf(relation->target()))))
            m_relations.emplace(relation->uid(), *relation);
    }
}

std::vector<const Annotation *> ThreadRows::annotations(Id<Post> post) const
{
    std::vector<const Annotation *> found;
    if (const auto rows = m_posts.constFind(post); rows != m_posts.cend()) {
        for (const Annotation &annotation : rows->annotations)
            found.push_back(&annotation);
    }
    return found;
}

const Annotation *ThreadRows::annotation(Uid<Annotation> uid) const
{
    const auto rows = m_posts.constFind(m_postOf.value(uid.value));
    if (rows == m_posts.cend())
        return nullptr;
    const auto found = std::ranges::find(rows->annotations, uid, &Annotation::uid);
    return found == rows->annotations.end() ? nullptr : &*found;
}

const Relation *ThreadRows::relation(Uid<Relation> uid) const
{
    const auto found = m_relations.find(uid);
    return found == m_relations.end() ? nullptr : &found->second;
}

Id<Post> ThreadRows::postOf(const End &end) const
{
    return end.annotation.isNull() ? end.post : m_postOf.value(end.annotation.value);
}

State ThreadRows::state(Id<Post> post, Uid<Coder> coder) const
{
    const auto rows = m_posts.constFind(post);
    if (rows == m_posts.cend())
        return State::Todo;
    const auto found = std::ranges::find(rows->states, coder, [](const PostState &s) { return s.header.owner; });
    return found == rows->states.end() ? State::Todo : found->state;
}

std::vector<PostState> ThreadRows::states(Id<Post> post) const
{
    const auto rows = m_posts.constFind(post);
    return rows == m_posts.cend() ? std::vector<PostState>() : rows->states;
}

const Memo *ThreadRows::memo(const QUuid &about, Uid<Coder> coder) const
{
    return memo({about, {}}, coder);
}

const Memo *ThreadRows::memo(Id<Post> about, Uid<Coder> coder) const
{
    return memo({{}, about}, coder);
}

const Memo *ThreadRows::memo(const AboutKey &about, Uid<Coder> coder) const
{
    const auto [first, last] = m_memos.equal_range(about);
    const auto found = std::find_if(first, last, [&](const auto &entry) { return entry.second.header.owner == coder; });
    return found == last ? nullptr : &found->second;
}

void ThreadRows::put(const Annotation &annotation)
{
    auto &there = m_posts[annotation.post].annotations;
    there.insert(std::ranges::upper_bound(there, annotation, inReadingOrder), annotation);
    m_postOf.insert(annotation.header.uid, annotation.post);
}

void ThreadRows::drop(Uid<Annotation> uid)
{
    if (const auto post = m_postOf.constFind(uid.value); post != m_postOf.cend()) {
        std::erase_if(m_posts[*post].annotations, [&](const Annotation &a) { return a.uid() == uid; });
        m_postOf.erase(post);
    }
}

} // namespace rejoinder

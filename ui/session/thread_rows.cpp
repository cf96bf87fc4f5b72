// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/thread_rows.h"

#include "core/store/work.h"

#include <algorithm>
#include <tuple>

namespace rejoinder {

namespace {

bool inReadingOrder(const Annotation &a, const Annotation &b)
{
    const auto place
        = [](const Annotation &x) { return std::tuple(x.start.value_or(-1), -x.end.value_or(-1), x.uid()); };
    return place(a) < place(b);
}

} // namespace

ThreadRows::ThreadRows(const Store &store, Id<Thread> thread, std::vector<Id<Post>> posts)
    : m_store(&store)
    , m_round{store.rounds().back().header.uid}
    , m_order(std::move(posts))
    , m_places(m_order.begin(), m_order.end())
{
    if (const auto row = store.thread(thread)) {
        for (const Memo &memo : store.memosAbout(row->uid))
            put(memo);
    }
}

std::span<const Id<Post>> ThreadRows::readOn(int count)
{
    const auto posts
        = std::span<const Id<Post>>(m_order).subspan(m_next, std::min<size_t>(count, m_order.size() - m_next));
    read(posts);
    m_next += posts.size();
    return posts;
}

void ThreadRows::read(std::span<const Id<Post>> posts) const
{
    std::vector<Id<Post>> unread;
    for (const Id<Post> post : posts) {
        if (contains(post) && !isRead(post))
            unread.push_back(post);
    }
    if (unread.empty())
        return;
    Work work = workOn(*m_store, unread);
    for (const Id<Post> post : unread)
        m_posts.insert(post, {});
    for (Annotation &annotation : work.annotations) {
        m_postOf.insert(annotation.header.uid, annotation.post);
        m_posts[annotation.post].annotations.push_back(std::move(annotation));
    }
    for (const Id<Post> post : unread)
        std::ranges::sort(m_posts[post].annotations, inReadingOrder);
    for (const PostState &state : work.states) {
        if (state.round == m_round)
            m_posts[state.post].states.push_back(state);
    }
    for (const Relation &relation : work.relations)
        put(relation);
    for (const Memo &memo : work.memos)
        put(memo);
}

const ThreadRows::PostRows *ThreadRows::rowsOf(Id<Post> post) const
{
    read(std::span(&post, 1));
    const auto rows = m_posts.constFind(post);
    return rows == m_posts.cend() ? nullptr : &*rows;
}

void ThreadRows::absorb(const Edits &edits)
{
    // Relations go first and come last: where they belong is known by their annotations.
    for (const Edit &edit : edits) {
        if (const auto *relation = std::get_if<Relation>(&edit.row()))
            drop(relation->uid());
    }
    for (const Edit &edit : edits) {
        const Row &row = edit.row();
        if (const auto *annotation = std::get_if<Annotation>(&row)) {
            drop(annotation->uid());
            if (edit.after)
                put(*annotation);
        } else if (const auto *state = std::get_if<PostState>(&row); state && isRead(state->post)) {
            auto &states = m_posts[state->post].states;
            std::erase_if(states, [&](const PostState &s) { return s.header.uid == state->header.uid; });
            if (edit.after && state->round == m_round)
                states.push_back(*state);
        } else if (const auto *memo = std::get_if<Memo>(&row)) {
            drop(*memo);
            if (edit.after)
                put(*memo);
        }
    }
    for (const Edit &edit : edits) {
        if (const auto *relation = std::get_if<Relation>(&edit.row()); relation && edit.after)
            put(*relation);
    }
}

std::vector<const Annotation *> ThreadRows::annotations(Id<Post> post) const
{
    std::vector<const Annotation *> found;
    if (const PostRows *rows = rowsOf(post)) {
        for (const Annotation &annotation : rows->annotations)
            found.push_back(&annotation);
    }
    return found;
}

const Annotation *ThreadRows::annotation(Uid<Annotation> uid) const
{
    const PostRows *rows = uid.isNull() ? nullptr : rowsOf(postOf({uid, {}}));
    if (!rows)
        return nullptr;
    const auto found = std::ranges::find(rows->annotations, uid, &Annotation::uid);
    return found == rows->annotations.end() ? nullptr : &*found;
}

const std::map<Uid<Relation>, Relation> &ThreadRows::relations() const
{
    read(std::span(m_order).subspan(m_next));
    return m_relations;
}

std::vector<const Relation *> ThreadRows::relations(Id<Post> post) const
{
    std::vector<const Relation *> found;
    if (const PostRows *rows = rowsOf(post)) {
        for (const Uid<Relation> uid : rows->relations)
            found.push_back(relation(uid));
    }
    std::ranges::sort(found, {}, &Relation::uid);
    return found;
}

const Relation *ThreadRows::relation(Uid<Relation> uid) const
{
    const auto found = m_relations.find(uid);
    return found == m_relations.end() ? nullptr : &found->second;
}

Id<Post> ThreadRows::postOf(const End &end) const
{
    if (end.annotation.isNull())
        return end.post;
    const auto known = m_postOf.constFind(end.annotation.value);
    if (known != m_postOf.cend())
        return *known;
    if (isComplete() || !m_store)
        return {};
    const auto found = m_store->find<Annotation>(end.annotation.value);
    if (!found || !contains(found->post))
        return {};
    m_postOf.insert(end.annotation.value, found->post);
    return found->post;
}

State ThreadRows::state(Id<Post> post, Uid<Coder> coder) const
{
    const PostRows *rows = rowsOf(post);
    if (!rows)
        return State::Todo;
    const auto found = std::ranges::find(rows->states, coder, [](const PostState &s) { return s.header.owner; });
    return found == rows->states.end() ? State::Todo : found->state;
}

std::vector<PostState> ThreadRows::states(Id<Post> post) const
{
    const PostRows *rows = rowsOf(post);
    return rows ? rows->states : std::vector<PostState>();
}

const Memo *ThreadRows::memo(const QUuid &about, Uid<Coder> coder) const
{
    return memo({about, {}}, coder);
}

const Memo *ThreadRows::memo(Id<Post> about, Uid<Coder> coder) const
{
    read(std::span(&about, 1));
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
    if (!contains(annotation.post))
        return;
    m_postOf.insert(annotation.header.uid, annotation.post);
    if (!isRead(annotation.post))
        return;
    auto &there = m_posts[annotation.post].annotations;
    there.insert(std::ranges::upper_bound(there, annotation, inReadingOrder), annotation);
}

void ThreadRows::drop(Uid<Annotation> uid)
{
    const auto post = m_postOf.constFind(uid.value);
    if (post == m_postOf.cend())
        return;
    if (const auto rows = m_posts.find(*post); rows != m_posts.end())
        std::erase_if(rows->annotations, [&](const Annotation &a) { return a.uid() == uid; });
    m_postOf.erase(post);
}

void ThreadRows::put(const Relation &relation) const
{
    bool wanted = false;
    for (const End &end : {relation.source(), relation.target()}) {
        const auto rows = m_posts.find(postOf(end));
        if (rows == m_posts.end())
            continue;
        wanted = true;
        if (std::ranges::find(rows->relations, relation.uid()) == rows->relations.end())
            rows->relations.push_back(relation.uid());
    }
    if (wanted)
        m_relations.insert_or_assign(relation.uid(), relation);
}

void ThreadRows::drop(Uid<Relation> uid)
{
    const auto relation = m_relations.find(uid);
    if (relation == m_relations.end())
        return;
    for (const End &end : {relation->second.source(), relation->second.target()}) {
        if (const auto rows = m_posts.find(postOf(end)); rows != m_posts.end())
            std::erase(rows->relations, uid);
    }
    m_relations.erase(relation);
}

void ThreadRows::put(const Memo &memo) const
{
    const AboutKey about(memo.aboutUid, memo.aboutPost);
    const auto [first, last] = m_memos.equal_range(about);
    const auto same = [&](const auto &entry) { return entry.second.header.uid == memo.header.uid; };
    if (const auto old = std::find_if(first, last, same); old != last)
        old->second = memo;
    else
        m_memos.emplace(about, memo);
}

void ThreadRows::drop(const Memo &memo)
{
    const auto [first, last] = m_memos.equal_range(AboutKey(memo.aboutUid, memo.aboutPost));
    const auto same = [&](const auto &entry) { return entry.second.header.uid == memo.header.uid; };
    if (const auto old = std::find_if(first, last, same); old != last)
        m_memos.erase(old);
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/walk.h"

#include "ui/coding/quotes.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace rejoinder {

namespace {

constexpr int soonRead = 20'000; ///< Posts whose states are read before one has noticed,
constexpr int fewThreads = 8; ///< and threads.

/// What is asked of the threads after one, round the end.
struct ToDo
{
    Outline outline;
    int thread = 0;
    Uid<Coder> coder;
    Uid<Round> round;
};

/// In the threads \p begin to \p end after the one of \p wanted; null: in none.
Id<Post> firstToDoOf(const Store &store, const ToDo &wanted, int begin, int end)
{
    const Outline &outline = wanted.outline;
    for (int step = begin; step < end; ++step) {
        const int thread = (wanted.thread + step) % outline.threadCount();
        const int root = outline.root(thread);
        if (root < 0)
            continue;
        QSet<Id<Post>> done;
        for (const PostState &state : store.statesIn(outline.thread(thread))) {
            if (state.header.owner == wanted.coder && state.round == wanted.round && state.state != State::Todo)
                done.insert(state.post);
        }
        for (int at = root; at < outline.subtreeEnd(root); ++at) {
            if (outline.kind(at) == PostKind::Comment && !done.contains(outline.post(at)))
                return outline.post(at);
        }
    }
    return {};
}

} // namespace

Walk::Walk(Session &session, const AssignedWork &assigned, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_assigned(assigned)
{
}

void Walk::remember()
{
    if (m_session.post().isNull() || (!m_places.empty() && m_places.back() == m_session.post()))
        return;
    m_places.push_back(m_session.post());
    m_ahead.clear();
}

void Walk::jump(int to)
{
    remember();
    m_session.show(m_session.outline().post(to));
}

void Walk::toPost(int direction)
{
    const Outline &outline = m_session.outline();
    const int to = node() + direction;
    if (node() < 0 || to < 0 || to >= outline.size() || outline.threadOf(to) != outline.threadOf(node())) {
        m_session.say(
            direction > 0 ? tr("This is the last comment of the thread.") : tr("This is the beginning of the thread."));
        return;
    }
    m_session.show(outline.post(to));
}

void Walk::toParent()
{
    if (const int at = node(); at >= 0 && m_session.outline().parent(at) >= 0)
        jump(m_session.outline().parent(at));
    else
        m_session.say(tr("The article answers nothing."));
}

void Walk::toFirstReply()
{
    if (const int at = node(); at >= 0 && !m_session.outline().children(at).empty())
        jump(m_session.outline().children(at).front());
    else
        m_session.say(tr("Nobody answered this comment."));
}

void Walk::toSibling(int direction)
{
    const Outline &outline = m_session.outline();
    const int at = node();
    const int parent = at < 0 ? -1 : outline.parent(at);
    if (parent >= 0) {
        const auto siblings = outline.children(parent);
        if (const int row = outline.row(at) + direction; row >= 0 && row < int(siblings.size()))
            return jump(siblings[row]);
    }
    m_session.say(direction > 0 ? tr("There is no later answer to the same post.")
                                : tr("There is no earlier answer to the same post."));
}

void Walk::toSameAuthor(int direction)
{
    const Outline &outline = m_session.outline();
    const int at = node();
    const Id<Author> author = at < 0 ? Id<Author>() : outline.author(at);
    if (author.isNull()) {
        m_session.say(tr("This post has no author to follow."));
        return;
    }
    for (int to = at + direction; to >= 0 && to < outline.size() && outline.threadOf(to) == outline.threadOf(at);
        to += direction) {
        if (outline.author(to) == author)
            return jump(to);
    }
    m_session.say(direction > 0 ? tr("This author wrote nothing later in the thread.")
                                : tr("This author wrote nothing earlier in the thread."));
}

void Walk::toAnnotation(int direction)
{
    const Outline &outline = m_session.outline();
    const auto own = m_session.annotations(m_session.post());
    const auto selected = std::ranges::find(own, m_session.cursor().annotation, &Annotation::uid);
    if (selected != own.end()) {
        const auto place = selected - own.begin() + direction;
        if (place >= 0 && place < std::ssize(own))
            return m_session.show(*own[size_t(place)]);
    } else if (!own.empty() && direction > 0) {
        return m_session.show(*own.front());
    }
    const int at = node();
    for (int to = at + direction;
        at >= 0 && to >= 0 && to < outline.size() && outline.threadOf(to) == outline.threadOf(at); to += direction) {
        if (const auto there = m_session.annotations(outline.post(to)); !there.empty())
            return m_session.show(direction > 0 ? *there.front() : *there.back());
    }
    m_session.say(direction > 0 ? tr("There is no later annotation in this thread.")
                                : tr("There is no earlier annotation in this thread."));
}

void Walk::toOtherEnd()
{
    const ThreadRows &rows = m_session.rows();
    const Session::Cursor &cursor = m_session.cursor();
    const auto isHere = [&](const End &end) {
        return cursor.annotation.isNull() ? rows.postOf(end) == cursor.post : end.annotation == cursor.annotation;
    };
    std::vector<std::pair<Uid<Relation>, End>> ends;
    for (const Relation *relation : rows.relations(cursor.post)) {
        if (!m_session.shows(relation->header))
            continue;
        if (isHere(relation->source()))
            ends.emplace_back(relation->uid(), relation->target());
        else if (isHere(relation->target()))
            ends.emplace_back(relation->uid(), relation->source());
    }
    if (ends.empty()) {
        m_session.say(tr("There is no relation here to follow."));
        return;
    }
    const auto at = std::ranges::find(ends, m_followed, &std::pair<Uid<Relation>, End>::first);
    const auto next = at == ends.end() || std::next(at) == ends.end() ? ends.begin() : std::next(at);
    m_followed = next->first;
    remember();
    if (const Annotation *annotation = rows.annotation(next->second.annotation))
        m_session.show(*annotation);
    else if (!next->second.post.isNull())
        m_session.show(next->second.post);
    else
        m_session.say(tr("The other end of this relation is not in the text."));
}

void Walk::toQuoted(int caret)
{
    const std::vector<SceneQuotation> quotations = quotationsOf(m_session, m_session.post());
    if (quotations.empty()) {
        m_session.say(tr("This post quotes nothing of what it answers."));
        return;
    }
    const auto next = std::ranges::find_if(
        quotations, [caret](const SceneQuotation &quotation) { return caret < quotation.words.end; });
    const SceneQuotation &quotation = next == quotations.end() ? quotations.front() : *next;
    toPassage(quotation.post, quotation.origin);
}

void Walk::toPassage(Id<Post> post, Span span)
{
    remember();
    m_session.select(post, span);
}

int Walk::firstToDo(int begin, int end) const
{
    const Outline &outline = m_session.outline();
    for (int at = begin; at < end; ++at) {
        if (outline.kind(at) == PostKind::Comment
            && m_session.rows().state(outline.post(at), m_session.coder()) == State::Todo)
            return at;
    }
    return -1;
}

void Walk::toNextToDo()
{
    const Outline &outline = m_session.outline();
    const int at = node();
    if (!m_assigned.isEmpty()) {
        const int next = outline.nodeOf(m_assigned.toDoAfter(m_session.post()));
        if (next >= 0)
            return jump(next);
        return m_session.say(tr("All that is assigned to you is done."));
    }
    if (at < 0)
        return;
    if (const int found = firstToDo(at + 1, outline.subtreeEnd(outline.root(outline.threadOf(at)))); found >= 0)
        return jump(found);
    const ToDo wanted{outline, outline.threadOf(at), m_session.coder(), {m_session.project().round().header.uid}};
    const int soon = outline.size() <= soonRead ? outline.threadCount() : std::min(outline.threadCount(), fewThreads);
    const Id<Post> near = firstToDoOf(m_session.store(), wanted, 1, soon);
    if (!near.isNull() || soon == outline.threadCount())
        return arrive(near);
    // Who has done nearly all of a large project: the rest is looked through by a worker.
    const auto look = [path = m_session.store().path(), wanted, soon] {
        return firstToDoOf(Store(path, Store::Access::ReadOnly), wanted, soon, wanted.outline.threadCount());
    };
    QtConcurrent::run(look).then(this, [this, from = m_session.post()](QFuture<Id<Post>> found) {
        m_session.attempt([&] {
            if (const Id<Post> far = found.takeResult(); m_session.post() == from)
                arrive(far);
        });
    });
}

/// At what is to do in another thread; null: there is nothing, so from the top of this one.
void Walk::arrive(Id<Post> elsewhere)
{
    const Outline &outline = m_session.outline();
    int to = outline.nodeOf(elsewhere);
    if (const int at = node(); to < 0 && at >= 0)
        to = firstToDo(outline.root(outline.threadOf(at)), at);
    if (to >= 0)
        jump(to);
    else
        m_session.say(tr("Nothing is left to do."));
}

void Walk::toUnsure()
{
    const Outline &outline = m_session.outline();
    const int at = node();
    const int root = at < 0 ? -1 : outline.root(outline.threadOf(at));
    const int count = root < 0 ? 0 : outline.subtreeEnd(root) - root;
    for (int step = 1; step <= count; ++step) {
        const int to = root + (at - root + step) % count;
        if (m_session.rows().state(outline.post(to), m_session.coder()) == State::Unsure) {
            if (to == at)
                return m_session.say(tr("This is the only post marked unsure in this thread."));
            return jump(to);
        }
    }
    m_session.say(tr("Nothing in this thread is marked unsure."));
}

void Walk::toThread(int direction)
{
    const Outline &outline = m_session.outline();
    const int to = m_session.threadIndex() + direction;
    if (to >= 0 && to < outline.threadCount() && outline.root(to) >= 0)
        jump(outline.root(to));
    else
        m_session.say(direction > 0 ? tr("This is the last thread.") : tr("This is the first thread."));
}

void Walk::back()
{
    if (m_places.empty()) {
        m_session.say(tr("There is no earlier place to go back to."));
        return;
    }
    m_ahead.push_back(m_session.post());
    const Id<Post> place = m_places.back();
    m_places.pop_back();
    m_session.show(place);
}

void Walk::forward()
{
    if (m_ahead.empty()) {
        m_session.say(tr("There is no later place to go to."));
        return;
    }
    m_places.push_back(m_session.post());
    const Id<Post> place = m_ahead.back();
    m_ahead.pop_back();
    m_session.show(place);
}

} // namespace rejoinder

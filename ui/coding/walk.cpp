// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/walk.h"

#include "ui/coding/quotes.h"

#include <QSet>

#include <algorithm>

namespace rejoinder {

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
    if (begin >= end)
        return -1;
    const Id<Thread> thread = outline.thread(outline.threadOf(begin));
    QSet<Id<Post>> done;
    if (thread != m_session.thread()) {
        const Uid<Round> round{m_session.project().round().header.uid};
        for (const PostState &state : m_session.store().statesIn(thread)) {
            if (state.header.owner == m_session.coder() && state.round == round && state.state != State::Todo)
                done.insert(state.post);
        }
    }
    for (int at = begin; at < end; ++at) {
        if (outline.kind(at) != PostKind::Comment)
            continue;
        const Id<Post> post = outline.post(at);
        const bool toDo = thread == m_session.thread() ? m_session.rows().state(post, m_session.coder()) == State::Todo
                                                       : !done.contains(post);
        if (toDo)
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
    const int here = outline.threadOf(at);
    int found = firstToDo(at + 1, outline.subtreeEnd(outline.root(here)));
    for (int step = 1; found < 0 && step <= outline.threadCount(); ++step) {
        const int root = outline.root((here + step) % outline.threadCount());
        found = root < 0 ? -1 : firstToDo(root, step == outline.threadCount() ? at : outline.subtreeEnd(root));
    }
    if (found >= 0)
        jump(found);
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

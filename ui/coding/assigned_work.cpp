// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/assigned_work.h"

#include "core/coding/assign.h"
#include "core/store/assigned.h"

#include <algorithm>

namespace rejoinder {

AssignedWork::AssignedWork(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &AssignedWork::follow);
    connect(&session, &Session::coderChanged, this, &AssignedWork::read);
    read();
}

void AssignedWork::read()
{
    m_posts.clear();
    m_places.clear();
    m_states.clear();
    m_session.attempt([this] {
        m_posts = assignedPosts(m_session.store(), m_session.outline(), round(), m_session.coder());
        if (!m_posts.empty())
            m_states = statesOf(m_session.store(), m_session.coder(), round());
    });
    for (const Id<Post> post : m_posts)
        m_places.insert(post, m_places.size());
}

void AssignedWork::follow(const Change &change)
{
    const auto moves = [](const Edit &edit) {
        return edit.kind() == RowKind::Assignment || edit.kind() == RowKind::Round || edit.kind() == RowKind::Batch;
    };
    if (change.everything || std::ranges::any_of(change.edits, moves))
        return read();
    for (const Edit &edit : change.edits) {
        const auto *state = std::get_if<PostState>(&edit.row());
        if (!state || state->header.owner != m_session.coder() || state->round != round())
            continue;
        if (edit.after)
            m_states.insert(state->post, state->state);
        else
            m_states.remove(state->post);
    }
}

int AssignedWork::done() const
{
    return int(std::ranges::count_if(m_posts, [this](Id<Post> post) {
        const State state = m_states.value(post, State::Todo);
        return state == State::Coded || state == State::Nothing;
    }));
}

Id<Post> AssignedWork::toDoAfter(Id<Post> post) const
{
    const qsizetype count = std::ssize(m_posts);
    const qsizetype at = m_places.value(post, -1);
    for (qsizetype step = 1; step <= count; ++step) {
        const Id<Post> next = m_posts[size_t((at + step) % count)];
        if (m_states.value(next, State::Todo) == State::Todo)
            return next;
    }
    return {};
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/marking.h"

#include "core/coding/states.h"
#include "ui/coding/walk.h"

#include <utility>

namespace rejoinder {

Marking::Marking(Session &session, Walk &walk, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_walk(walk)
{
    // Who went away and came back has to be told anew.
    connect(&session, &Session::cursorMoved, this, [this] {
        if (m_session.post() != m_warned)
            m_warned = {};
    });
}

void Marking::mark(State state)
{
    write(state);
}

void Marking::finish(State state)
{
    const QStringList names = state == State::Coded ? lacking() : QStringList();
    if (!names.isEmpty() && std::exchange(m_warned, m_session.post()) != m_session.post()) {
        m_session.say(tr("%1 is required and missing here. The same key again marks the comment done all the same.")
                .arg(names.join(QStringLiteral(", "))));
        return;
    }
    m_warned = {};
    if (write(state))
        m_walk.toNextToDo();
}

bool Marking::write(State state)
{
    const Id<Post> post = m_session.post();
    const int node = m_session.outline().nodeOf(post);
    if (node < 0 || m_session.outline().kind(node) != PostKind::Comment) {
        m_session.say(tr("Only comments are marked as done. J goes to the next one."));
        return false;
    }
    const Uid<Round> round{m_session.project().round().header.uid};
    const auto written = m_session.carryOut([&session = m_session, post, round, state, coder = m_session.coder()] {
        return setState(session.store(), post, round, state, coder);
    });
    return written.has_value();
}

QStringList Marking::lacking() const
{
    QStringList names;
    for (const Code *group : missing(
             m_session.store(), m_session.codebook(), m_session.project().round(), m_session.post(), m_session.coder()))
        names << group->name;
    return names;
}

} // namespace rejoinder

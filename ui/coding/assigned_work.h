// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QHash>

namespace rejoinder {

/// What the coder has to code in the current round, where somebody assigned it, and how far they are: in step with the
/// project.
class AssignedWork : public QObject
{
    Q_OBJECT

public:
    explicit AssignedWork(Session &session, QObject *parent = nullptr);

    /// Nothing is assigned to this coder in this round: all of the corpus is theirs to code.
    [[nodiscard]] bool isEmpty() const { return m_posts.empty(); }
    [[nodiscard]] const std::vector<Id<Post>> &posts() const { return m_posts; } ///< In the assignment's order.
    [[nodiscard]] bool contains(Id<Post> post) const { return m_places.contains(post); }
    [[nodiscard]] int done() const; ///< Coded, or nothing to code.
    /// The next that is to do after \p post, then from the beginning, \p post itself last; null: none is left.
    [[nodiscard]] Id<Post> toDoAfter(Id<Post> post) const;

private:
    void read();
    void follow(const Change &change);
    [[nodiscard]] Uid<Round> round() const { return {m_session.project().round().header.uid}; }

    Session &m_session;
    std::vector<Id<Post>> m_posts;
    QHash<Id<Post>, qsizetype> m_places;
    QHash<Id<Post>, State> m_states;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace rejoinder {

class Walk;

/// How far one is with a post: done, nothing to code, skipped, unsure, to do again.
class Marking : public QObject
{
    Q_OBJECT

public:
    Marking(Session &session, Walk &walk, QObject *parent = nullptr);

    void mark(State state);
    /// Marks and goes to the next to do. Done where a required code is missing names it; a second time marks it all the same.
    void finish(State state);

private:
    bool write(State state);
    [[nodiscard]] QStringList lacking() const;

    Session &m_session;
    Walk &m_walk;
    Id<Post> m_warned; ///< The post whose missing codes were just named.
};

} // namespace rejoinder

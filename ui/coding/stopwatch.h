// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace rejoinder {

/// Measures how long the coder is at each post, where the coder has switched that on, and stores it in the project when
/// the post is left. Time runs while the window is in front and the thread is seen; of a pause without a key, a click or
/// the wheel that is longer than \c longestPause nothing counts.
class Stopwatch : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 longestPause = 60'000; ///< Milliseconds.
    static constexpr qint64 shortestVisit = 300; ///< What is passed by on the way to another is no visit.

    using Clock = std::function<qint64()>; ///< Milliseconds that only grow.

    /// \p coded is what one codes in, seen or not; \p clock: a test's own.
    Stopwatch(Session &session, QWidget &coded, Clock clock = {}, QObject *parent = nullptr);
    /// Stores what is still open.
    ~Stopwatch() override;

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touch();
    void pause();
    void settle();
    void store();

    Session &m_session;
    QWidget &m_coded;
    Clock m_clock;
    bool m_on = false;
    Id<Post> m_post;
    Uid<Coder> m_coder;
    qint64 m_since = -1; ///< Up to when is counted; -1: it stands still.
    qint64 m_spent = 0;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/stopwatch.h"

#include "core/store/timing.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>

namespace rejoinder {

namespace {

Stopwatch::Clock machineClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

Stopwatch::Stopwatch(Session &session, QWidget &coded, Clock clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_coded(coded)
    , m_clock(clock ? std::move(clock) : machineClock())
    , m_post(session.post())
    , m_coder(session.coder())
{
    connect(&session, &Session::cursorMoved, this, [this] {
        if (m_session.post() == m_post)
            return;
        settle();
        store();
        m_post = m_session.post();
    });
    connect(&session, &Session::coderChanged, this, [this] {
        settle();
        store();
        m_coder = m_session.coder();
    });
}

Stopwatch::~Stopwatch()
{
    pause();
}

void Stopwatch::setOn(bool on)
{
    if (m_on == on)
        return;
    if (!on)
        pause();
    m_on = on;
    if (on)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

bool Stopwatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_coded.isVisible() && m_coded.isActiveWindow())
            touch();
        else
            pause();
        break;
    case QEvent::WindowDeactivate:
        if (watched == m_coded.window())
            pause();
        break;
    case QEvent::Hide:
        if (watched == &m_coded)
            pause();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Stopwatch::touch()
{
    settle();
    m_since = m_clock();
}

void Stopwatch::pause()
{
    settle();
    m_since = -1;
    store();
}

/// Counts what has passed since, unless it was a pause.
void Stopwatch::settle()
{
    if (m_since < 0)
        return;
    const qint64 now = m_clock();
    if (now - m_since <= longestPause)
        m_spent += now - m_since;
    m_since = now;
}

void Stopwatch::store()
{
    const qint64 spent = std::exchange(m_spent, 0);
    if (!m_on || m_post.isNull() || spent < shortestVisit || m_session.outline().nodeOf(m_post) < 0)
        return;
    m_session.attempt([&] {
        addTime(m_session.store(),
            {m_post, m_coder, {m_session.project().round().header.uid}, spent, 1, QDateTime::currentSecsSinceEpoch()});
    });
}

} // namespace rejoinder

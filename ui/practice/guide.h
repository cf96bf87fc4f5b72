// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/practice/coach_bar.h"
#include "ui/session/session.h"

#include <QPointer>

#include <array>

namespace rejoinder {

/// A first coding in five steps: select, tag, stance, relate, done. It notices each, in any order, and asks for nothing.
class Guide : public QObject
{
    Q_OBJECT

public:
    enum Step { Select, Tag, Stance, Relate, Done, StepCount };

    explicit Guide(Session &session, QObject *parent = nullptr);
    ~Guide() override;

    [[nodiscard]] CoachBar &bar() { return *m_bar; }
    [[nodiscard]] bool isDone(Step step) const { return m_did[step]; }
    [[nodiscard]] bool isFinished() const;

Q_SIGNALS:
    void left();
    void finished();

private:
    void follow(const Change &change);
    void notice(Step step);
    void show();

    Session &m_session;
    QPointer<CoachBar> m_bar;
    std::array<bool, StepCount> m_did{};
};

} // namespace rejoinder

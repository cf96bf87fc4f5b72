// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/practice/coach_bar.h"
#include "ui/session/session.h"

#include <QPointer>

namespace rejoinder {

/// One comment coded in as few key presses as one can: its stance, two claims, and a rebuttal with what it answers.
/// Presses that only move the caret are not counted; those of Shift and the like alone neither.
class Practice : public QObject
{
    Q_OBJECT

public:
    static constexpr int goal = 14;

    /// \p window: whose keys are counted.
    Practice(Session &session, QWidget &window, QObject *parent = nullptr);
    ~Practice() override;

    /// On the post at the caret where nothing of it is coded yet, else on the next such reply. It says so where the
    /// thread has none left.
    void begin();
    [[nodiscard]] CoachBar &bar() { return *m_bar; }
    [[nodiscard]] Id<Post> post() const { return m_post; }
    [[nodiscard]] int keys() const { return m_keys; }
    [[nodiscard]] bool isDone() const { return m_done; }

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isFree(int node) const;
    [[nodiscard]] int own(const QString &group) const;
    [[nodiscard]] bool hasAnswer() const;
    [[nodiscard]] bool isInGroup(const Annotation &annotation, const QString &group) const;
    void follow();

    Session &m_session;
    QWidget &m_window;
    QPointer<CoachBar> m_bar;
    Id<Post> m_post;
    int m_keys = 0;
    bool m_done = false;
};

} // namespace rejoinder

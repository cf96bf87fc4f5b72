// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <deque>

namespace rejoinder {

/// Notices that somebody types: four different single keys within 600 ms are no commands. What they did becomes one undo
/// step, and the keys that follow as fast do nothing.
class Typing : public QObject
{
    Q_OBJECT

public:
    explicit Typing(Session &session, QObject *parent = nullptr);

    /// Runs \p act for a single key, unless it goes on a word that is being typed. \p at: the event's time in
    /// milliseconds; 0 (not known) is never typing. Returns whether the key was used.
    bool run(const QString &text, quint64 at, const std::function<bool()> &act);
    /// What was typed.
    [[nodiscard]] const QString &words() const { return m_words; }
    /// Takes back what it did, as long as nothing else was done since.
    void undo();

Q_SIGNALS:
    /// Again with each further key. \p changed: something was done that undo() takes back.
    void noticed(const QString &sentence, bool changed);
    /// Keys are commands again: the next was pressed after a pause.
    void ended();

private:
    struct Press
    {
        QString text;
        quint64 at = 0;
        qint64 before = 0; ///< The last step before it acted.
    };

    void notice();
    void tell();

    Session &m_session;
    std::deque<Press> m_recent;
    QString m_words;
    QString m_did;
    QUuid m_step;
    quint64 m_last = 0;
    bool m_isTyping = false;
};

} // namespace rejoinder

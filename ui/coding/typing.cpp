// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/typing.h"

#include <set>

namespace rejoinder {

namespace {

constexpr quint64 window = 600;
constexpr size_t most = 4;

} // namespace

Typing::Typing(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool Typing::run(const QString &text, quint64 at, const std::function<bool()> &act)
{
    if (at == 0)
        return act();
    if (m_isTyping && at - m_last <= window) {
        m_last = at;
        m_words += text;
        tell();
        return true;
    }
    if (std::exchange(m_isTyping, false))
        Q_EMIT ended();
    while (!m_recent.empty() && at - m_recent.front().at > window)
        m_recent.pop_front();
    m_recent.push_back({text, at, m_session.store().lastSeq()});
    const bool used = act();
    std::set<QString> different;
    for (const Press &press : m_recent)
        different.insert(press.text.toUpper());
    if (different.size() >= most) {
        m_last = at;
        notice();
        return true;
    }
    return used;
}

void Typing::notice()
{
    m_isTyping = true;
    m_words.clear();
    for (const Press &press : m_recent)
        m_words += press.text;
    const qint64 before = m_recent.front().before;
    m_recent.clear();
    m_session.attempt([&] {
        QStringList done;
        for (const Step &step : m_session.store().stepsSince(before)) {
            if (!step.undone && !step.foreign && step.actor == m_session.coder())
                done << step.label;
        }
        m_did = done.join(QStringLiteral("; "));
        m_session.project().joinStepsAfter(before, tr("Typed “%1”: %2").arg(m_words, m_did), m_session.coder());
        const auto last = m_session.nextUndo();
        m_step = !done.isEmpty() && last ? last->uid : QUuid();
    });
    tell();
}

void Typing::tell()
{
    const QString what = m_did.isEmpty() ? tr("nothing was changed") : m_did;
    Q_EMIT noticed(tr("“%1” was typed into the text, where keys are commands. What they did: %2.").arg(m_words, what),
        !m_step.isNull());
}

void Typing::undo()
{
    const auto last = m_session.nextUndo();
    if (last && last->uid == m_step)
        m_session.undo();
    else
        m_session.say(tr("Something else was done since; Undo takes back one step after another."));
}

} // namespace rejoinder

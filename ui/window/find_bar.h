// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/reader.h"
#include "ui/session/session.h"
#include "ui/session/worker.h"

#include <QFrame>
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace rejoinder {

/// Finds words in the thread or, asked again, in the whole project. A worker reads; hits come as they are found, in
/// reading order, and the Reader goes to them one after another.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    enum class Scope { Thread, Project };

    explicit FindBar(Reader &reader, QWidget *parent = nullptr);
    ~FindBar() override;

    void setSession(Session *session);
    /// Shows it; where it is shown already, widens it to the project.
    void open();
    void find(const QString &words, Scope scope);
    void next(int direction);
    void leave();
    /// Shows the hits of the shown thread (it was built anew, or is another).
    void mark();
    [[nodiscard]] bool hasHits() const { return isVisible() && !m_hits.empty(); }
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }
    [[nodiscard]] bool isSearching() const { return isAtWork(m_work); }
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] QLineEdit &field() { return *m_words; }
    void cancel();

Q_SIGNALS:
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void take(int index);
    void finish();
    void count();

    Reader &m_reader;
    QPointer<Session> m_session;
    QLineEdit *m_words;
    QComboBox *m_scope;
    QLabel *m_count;
    QTimer m_typing;
    QFutureWatcher<std::vector<Reader::Hit>> m_work; ///< One result a thread.
    std::vector<Reader::Hit> m_hits;
    int m_hit = -1;
};

} // namespace rejoinder

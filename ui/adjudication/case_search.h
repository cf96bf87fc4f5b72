// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/adjudicate.h"
#include "core/coding/settled.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>

namespace rejoinder {

/// What is asked of a project's file.
struct CaseQuestion
{
    QString path;
    Outline outline;
    CaseRequest request;
    bool accept = false; ///< First, what all coders say becomes the agreed layer's.
    Uid<Coder> adjudicator;
};

/// And what is found.
struct CaseAnswer
{
    CaseList list;
    QHash<Id<Post>, QString> authors; ///< Of the cases' posts, as they are shown.
    std::vector<GoldScore> gold;
    int accepted = -1; ///< Cases; -1: that was not asked.
    int waiting = 0;
};

/// Looks for the cases of a project on a worker, and accepts what agrees there.
class CaseSearch : public QObject
{
    Q_OBJECT

public:
    explicit CaseSearch(QObject *parent = nullptr);
    ~CaseSearch() override;

    /// What was asked before and is not answered yet is forgotten, unless it accepts: then this waits for it.
    void ask(const CaseQuestion &question);
    void cancel();
    void forget(); ///< Waits for the worker's end; nothing is said.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void answered(const rejoinder::CaseAnswer &answer);
    void progressed(const QString &what, double share);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void start(const CaseQuestion &question);
    void finish();

    QFutureWatcher<CaseAnswer> m_work;
    std::optional<CaseQuestion> m_next;
    QString m_what;
    bool m_accepting = false;
    bool m_busy = false;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives this.
};

} // namespace rejoinder

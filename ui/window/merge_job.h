// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/merge.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>

namespace rejoinder {

/// Brings another copy of the open project in, on a worker, as one step.
class MergeJob : public QObject
{
    Q_OBJECT

public:
    explicit MergeJob(QObject *parent = nullptr);
    ~MergeJob() override;

    void start(const QString &project, const QString &other, Uid<Coder> actor);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }

Q_SIGNALS:
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.
    void merged(const QString &sentence); ///< The file has changed: notice it.
    void said(const QString &sentence);
    void failed(const QString &sentence, const std::function<void()> &retry);

private:
    void finish();

    QFutureWatcher<MergeReport> m_work;
    QString m_project;
    QString m_other;
    Uid<Coder> m_actor;
    QString m_name;
    std::atomic_bool m_cancelled = false; ///< Read by the worker, which never outlives the job.
};

} // namespace rejoinder

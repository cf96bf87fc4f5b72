// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/merge_job.h"

#include "core/model/error.h"
#include "ui/session/worker.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace rejoinder {

MergeJob::MergeJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &MergeJob::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(tr("Merging %1…").arg(m_name), value / 1000.0); });
}

MergeJob::~MergeJob()
{
    m_work.disconnect(this);
    cancel();
    awaitEnd(m_work);
}

void MergeJob::start(const QString &project, const QString &other, Uid<Coder> actor)
{
    if (isBusy())
        return;
    m_cancelled = false;
    m_project = project;
    m_other = other;
    m_actor = actor;
    m_name = QFileInfo(other).completeBaseName();
    Q_EMIT progressed(tr("Merging %1…").arg(m_name), 0);
    m_work.setFuture(QtConcurrent::run([this, project, other, actor](QPromise<MergeReport> &promise) {
        promise.setProgressRange(0, 1000);
        MergeOptions options;
        options.progress = [&](double share) {
            promise.setProgressValue(int(share * 1000));
            return !m_cancelled;
        };
        Store here(project);
        promise.addResult(merge(here, {other}, options, actor));
    }));
}

void MergeJob::finish()
{
    Q_EMIT progressed({}, 1);
    try {
        const MergeReport report = m_work.result();
        Q_EMIT merged(tr("Merged %1: %2, %3, %4.")
                .arg(m_name, tr("%n row(s) new", nullptr, report.added), tr("%n changed", nullptr, report.changed),
                    tr("%n removed", nullptr, report.removed)));
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled)
            Q_EMIT said(tr("The merge was cancelled; nothing was changed."));
        else
            Q_EMIT failed(error.sentence(), [this] { start(m_project, m_other, m_actor); });
    }
}

} // namespace rejoinder

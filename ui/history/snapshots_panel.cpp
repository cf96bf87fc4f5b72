// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/snapshots_panel.h"

#include "core/model/error.h"
#include "ui/annotations/table_look.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QString dateOf(const Snapshot &snapshot)
{
    return QLocale().toString(snapshot.at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

SnapshotsPanel::SnapshotsPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_empty(new QLabel(tr("No snapshot yet. One is taken when the project is opened after a day's work, and before "
                            "merging and restoring."),
          this))
    , m_take(new QPushButton(tr("Take one now"), this))
    , m_restore(new QPushButton(tr("Restore…"), this))
    , m_remove(new QPushButton(tr("Delete…"), this))
{
    auto *title = new QLabel(tr("Snapshots"), this);
    title->setObjectName("boxTitle"_L1);
    auto *hint = new QLabel(
        tr("Verified copies of the whole project in your data folder: at most %1, and 2 GB. Of a larger project one is "
           "taken only when you ask for it.")
            .arg(snapshots::most),
        this);
    hint->setObjectName("pageHint"_L1);
    hint->setWordWrap(true);
    m_empty->setObjectName("emptyView"_L1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Snapshots of the project"));
    makeQuiet(*m_view);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_take, m_restore, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &SnapshotsPanel::take);
    connect(m_restore, &QPushButton::clicked, this, &SnapshotsPanel::askToRestore);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsPanel::askToRemove);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SnapshotsPanel::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SnapshotsPanel::follow);
    setSession(nullptr);
}

void SnapshotsPanel::setSession(Session *session)
{
    m_session = session;
    if (!session)
        m_model.setSnapshots({}, false);
    follow();
}

void SnapshotsPanel::refresh()
{
    if (!m_session)
        return;
    // What was counted before other steps were done is out of date.
    const qint64 last = m_session->store().lastSeq();
    m_model.setSnapshots(snapshots::list(m_session->store().path()), m_lastStep == last);
    m_lastStep = last;
    follow();
    verifyNext();
}

// One at a time: each is read from its first page to its last.
void SnapshotsPanel::verifyNext()
{
    if (m_verifying || !m_session)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.state(row))
            continue;
        m_verifying = true;
        QtConcurrent::run([project = m_session->store().path(), snapshot = m_model.snapshot(row)] {
            return std::pair(snapshot.path, snapshots::examined(project, snapshot));
        }).then(this, [this](const QFuture<std::pair<QString, SnapshotState>> &done) {
            m_verifying = false;
            try {
                const auto [path, state] = done.result();
                m_model.setState(path, state);
                verifyNext();
            } catch (const Error &error) {
                Q_EMIT failed(error.sentence());
            }
        });
        return;
    }
}

void SnapshotsPanel::take()
{
    if (!m_session || m_working)
        return;
    m_working = true;
    follow();
    QtConcurrent::run([project = m_session->store().path()] {
        return snapshots::take(project);
    }).then(this, [this](const QFuture<Snapshot> &done) {
        m_working = false;
        try {
            Q_EMIT said(tr("A snapshot was taken and verified: %1.").arg(dateOf(done.result())));
        } catch (const Error &error) {
            Q_EMIT failed(error.sentence());
        }
        refresh();
    });
}

void SnapshotsPanel::askToRestore()
{
    const Snapshot *snapshot = current();
    if (!snapshot)
        return;
    Q_EMIT asked(
        tr("The project becomes what it was on %1. What it is now is kept as a snapshot first.").arg(dateOf(*snapshot)),
        tr("Restore"), [this, path = snapshot->path] { restore(path); });
}

void SnapshotsPanel::restore(const QString &snapshot)
{
    if (!m_session || m_working)
        return;
    m_working = true;
    Q_EMIT busyChanged(true, tr("Restoring…"));
    const QString project = m_session->store().path();
    QtConcurrent::run([project, snapshot] {
        snapshots::restore(project, snapshot);
    }).then(this, [this, project](QFuture<void> done) {
        m_working = false;
        Q_EMIT busyChanged(false, {});
        try {
            done.waitForFinished();
            Q_EMIT restored(project);
        } catch (const Error &error) {
            Q_EMIT failed(error.sentence());
        }
    });
}

void SnapshotsPanel::askToRemove()
{
    const Snapshot *snapshot = current();
    if (!snapshot)
        return;
    Q_EMIT asked(tr("The snapshot of %1 is deleted for good; the project stays as it is.").arg(dateOf(*snapshot)),
        tr("Delete it"), [this, doomed = *snapshot] { remove(doomed); });
}

void SnapshotsPanel::remove(const Snapshot &snapshot)
{
    try {
        snapshots::remove(snapshot);
        Q_EMIT said(tr("The snapshot of %1 is deleted.").arg(dateOf(snapshot)));
    } catch (const Error &error) {
        Q_EMIT failed(error.sentence());
    }
    refresh();
}

const Snapshot *SnapshotsPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model.snapshot(index.row()) : nullptr;
}

void SnapshotsPanel::follow()
{
    const bool any = m_model.rowCount() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    const QModelIndex index = m_view->currentIndex();
    const auto state = index.isValid() ? m_model.state(index.row()) : std::nullopt;
    m_take->setEnabled(m_session && !m_working);
    m_restore->setEnabled(state && state->good && !m_working);
    m_remove->setEnabled(index.isValid() && !m_working);
}

} // namespace rejoinder

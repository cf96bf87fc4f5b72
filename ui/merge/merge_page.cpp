// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/merge/merge_page.h"

#include "core/model/error.h"
#include "core/store/snapshots.h"
#include "ui/annotations/table_look.h"
#include "ui/session/settings.h"
#include "ui/session/worker.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Says what to do here where a file is of another project.
void expectCopies(const Store &here, const QStringList &others)
{
    for (const QString &path : others) {
        if (Store(path, Store::Access::ReadOnly).projectUid() != here.projectUid())
            throw Error(
                MergePage::tr("%1 belongs to another project. If it is to be merged all the same, tick “Also from "
                              "another project”.")
                    .arg(QFileInfo(path).completeBaseName()));
    }
}

} // namespace

MergePage::~MergePage()
{
    m_work.disconnect(this);
    cancel();
    awaitEnd(m_work);
}

void MergePage::setSession(Session *session)
{
    cancel();
    awaitEnd(m_work);
    m_work.setFuture({}); // What was found out about another project comes no more.
    if (std::exchange(m_busy, false)) {
        Q_EMIT progressed({}, 1);
        Q_EMIT busyChanged(false);
    }
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_paths.clear();
    m_files->clear();
    m_lookedAt = false;
    m_problem.clear();
    m_model.setReport({});
    {
        const QSignalBlocker quiet(m_foreign);
        m_foreign->setChecked(false);
    }
    if (session) {
        connect(session, &Session::coderChanged, this, &MergePage::refresh);
        // What would be merged is counted anew when one comes back to it.
        connect(session, &Session::changed, this, [this] { m_stale = true; });
    }
    fillCounts();
    refresh();
}

void MergePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_session)
        m_session->attempt([this] { m_out.setCopies(handedOut(m_session->store())); });
    if (!m_paths.isEmpty() && (m_stale || !m_lookedAt) && m_problem.isEmpty())
        start(Run::Look);
    refresh();
}

void MergePage::chooseCopies()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Copies of this project"), Settings::projectsFolder(), tr("Rejoinder projects (*.rejoinder)"));
    if (!paths.isEmpty())
        setCopies(m_paths + paths);
}

void MergePage::setCopies(const QStringList &paths)
{
    if (!m_session || isBusy())
        return;
    QStringList whole;
    for (const QString &path : paths)
        whole << QFileInfo(path).absoluteFilePath();
    whole.removeDuplicates();
    m_paths = whole; // Only now: what was asked for may be what there is.
    const QSignalBlocker quiet(m_files);
    m_files->clear();
    for (const QString &path : std::as_const(m_paths)) {
        auto *item = new QListWidgetItem(QFileInfo(path).completeBaseName(), m_files);
        item->setToolTip(path);
    }
    m_lookedAt = false;
    m_problem.clear();
    m_model.setReport({});
    fillCounts();
    if (!m_paths.isEmpty())
        start(Run::Look);
    refresh();
}

void MergePage::removeCopy()
{
    const int row = m_files->currentRow();
    if (row < 0)
        return;
    QStringList left = m_paths;
    left.removeAt(row);
    setCopies(left);
}

void MergePage::merge()
{
    if (canMerge())
        start(Run::Merge);
}

bool MergePage::canMerge() const
{
    return m_session && !m_session->isBlind() && !isBusy() && m_lookedAt && !m_paths.isEmpty();
}

void MergePage::start(Run run)
{
    if (!m_session || m_session->isBlind() || isBusy())
        return;
    MergeOptions options;
    options.dryRun = run == Run::Look;
    options.foreign = m_foreign->isChecked();
    options.exceptChanged = true; // The list of those that differ was there to be seen.
    options.lists = run == Run::Look ? MergeListModel::most : 0;
    if (run == Run::Merge) {
        options.codes = m_model.codes();
        options.persons = m_model.persons();
    }
    m_run = run;
    m_busy = true;
    m_stale = false;
    m_cancelled = false;
    Q_EMIT busyChanged(true);
    Q_EMIT progressed(run == Run::Look ? tr("Looking what a merge would do…") : tr("Merging…"), 0);
    m_work.setFuture(QtConcurrent::run([this, options, others = m_paths, project = m_session->store().path(),
                                           actor = m_session->coder()](QPromise<MergeReport> &promise) mutable {
        promise.setProgressRange(0, 1000);
        options.progress = [&](double share) {
            promise.setProgressValue(int(share * 1000));
            return !m_cancelled;
        };
        Store here(project);
        if (!options.foreign)
            expectCopies(here, others);
        if (!options.dryRun && here.lastSeq() > 0)
            snapshots::take(project);
        promise.addResult(rejoinder::merge(here, others, options, actor));
    }));
    refresh();
}

void MergePage::cancel()
{
    m_cancelled = true;
}

void MergePage::finish()
{
    if (!m_work.future().isValid())
        return;
    m_busy = false;
    Q_EMIT progressed({}, 1);
    Q_EMIT busyChanged(false);
    try {
        MergeReport report = m_work.result();
        if (m_run == Run::Look) {
            m_lookedAt = true;
            m_model.setReport(std::move(report));
            fillCounts();
            Q_EMIT looked();
        } else {
            const QString sentence = sentenceOf(report);
            m_paths.clear();
            m_files->clear();
            m_lookedAt = false;
            m_model.setReport({});
            fillCounts();
            Q_EMIT merged(sentence);
            if (m_session)
                m_session->attempt([this] { m_out.setCopies(handedOut(m_session->store())); });
        }
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled) {
            m_problem = tr("You stopped looking at them. Choose them again.");
            Q_EMIT said(
                m_run == Run::Look ? tr("Nothing was changed.") : tr("The merge was cancelled; nothing was changed."));
        } else if (m_run == Run::Look) {
            m_problem = error.sentence();
        } else {
            Q_EMIT failed(error.sentence(), [this] { merge(); });
        }
    }
    refresh();
    if (isVisible())
        m_counts->setFocus();
}

QString MergePage::sentenceOf(const MergeReport &report) const
{
    QStringList names;
    for (const QString &path : m_paths)
        names << QFileInfo(path).completeBaseName();
    QString sentence = tr("Merged %1: %2, %3, %4.")
                           .arg(QLocale().createSeparatedList(names), tr("%n row(s) new", nullptr, report.added),
                               tr("%n changed", nullptr, report.changed), tr("%n removed", nullptr, report.removed));
    if (!report.differingPosts.isEmpty())
        sentence += u' ' + tr("%n post(s) left out.", nullptr, int(report.differingPosts.size()));
    return sentence;
}

void MergePage::chooseWords(Side side)
{
    m_model.choose(m_view->currentIndex().row(), side);
    refresh();
}

void MergePage::joinPersons(bool one)
{
    m_model.join(m_view->currentIndex().row(), one);
    refresh();
}

void MergePage::open(const QModelIndex &index)
{
    const Id<Post> post = index.isValid() ? m_model.post(index.row()) : Id<Post>();
    if (post.isNull() || !m_session || m_session->outline().nodeOf(post) < 0)
        return Q_EMIT said(tr("This is not on a comment of the project as it is now."));
    Q_EMIT placeWanted(post);
}

} // namespace rejoinder

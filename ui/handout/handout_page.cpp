// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handout/handout_page.h"

#include "core/model/error.h"
#include "core/store/assigned.h"
#include "ui/handout/sample_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QTableView>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// How far each of them is in the round.
std::vector<SharesModel::Row> sharesOf(const Store &store, const Outline &outline, Uid<Round> round)
{
    std::vector<SharesModel::Row> rows;
    for (const Coder &coder : store.coders()) {
        if (coder.kind != CoderKind::Person)
            continue;
        const Uid<Coder> uid{coder.header.uid};
        const auto posts = assignedPosts(store, outline, round, uid);
        const auto states = posts.empty() ? QHash<Id<Post>, State>() : statesOf(store, uid, round);
        const auto done = std::ranges::count_if(posts, [&](Id<Post> post) {
            const State state = states.value(post, State::Todo);
            return state == State::Coded || state == State::Nothing;
        });
        rows.push_back({uid, coder.name, int(posts.size()), int(done), {}});
    }
    return rows;
}

} // namespace

HandoutPage::~HandoutPage()
{
    m_planning.disconnect(this);
    m_work.disconnect(this);
    cancel();
    awaitEnd(m_planning);
    awaitEnd(m_work);
}

void HandoutPage::setSession(Session *session)
{
    cancel();
    const bool worked = isBusy();
    awaitEnd(m_planning);
    awaitEnd(m_work);
    m_planning.setFuture({}); // What was found out about another project comes no more.
    m_work.setFuture({});
    if (worked)
        Q_EMIT progressed({}, 1);
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_plan.reset();
    m_refusal.clear();
    m_stale = true;
    if (session) {
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto matters = [](const Edit &edit) {
                return edit.kind() == RowKind::Coder || edit.kind() == RowKind::Assignment
                    || edit.kind() == RowKind::Round;
            };
            if (change.everything || change.edits.empty() || std::ranges::any_of(change.edits, matters))
                listCoders();
            changeLater();
        });
        connect(session, &Session::coderChanged, this, &HandoutPage::changeLater);
    }
    listCoders();
    refreshCopies();
    changeLater();
}

void HandoutPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshCopies();
    plan();
}

std::vector<Uid<Coder>> HandoutPage::chosenCoders() const
{
    std::vector<Uid<Coder>> chosen;
    for (int row = 0; row < m_coders->count(); ++row) {
        if (m_coders->item(row)->checkState() == Qt::Checked)
            chosen.push_back({m_coders->item(row)->data(Qt::UserRole).toUuid()});
    }
    return chosen;
}

void HandoutPage::addCoder()
{
    const QString name = m_newCoder->text().simplified();
    if (!m_session || name.isEmpty())
        return;
    if (!m_session->attempt([&] { (void)m_session->project().coderNamed(name); }))
        return;
    m_newCoder->clear();
    listCoders();
    changeLater();
}

void HandoutPage::changeLater()
{
    m_stale = true;
    m_sample->setCoders(int(chosenCoders().size()));
    refresh();
    if (isVisible())
        m_later.start();
}

void HandoutPage::plan()
{
    if (!m_session || !isVisible() || isAtWork(m_planning) || m_session->isBlind())
        return refresh();
    AssignmentRequest request = m_sample->request();
    request.coders = chosenCoders();
    m_stale = false;
    m_planning.setFuture(QtConcurrent::run([request, path = m_session->store().path(), outline = m_session->outline()] {
        const Store store(path, Store::Access::ReadOnly);
        const Round round = store.rounds().back();
        Planned planned;
        planned.rows = sharesOf(store, outline, {round.header.uid});
        try {
            planned.plan = planAssignment(store, outline, store.codebook(), round, request);
            for (const auto &share : planned.plan->shares) {
                const auto row = std::ranges::find(planned.rows, share.coder, &SharesModel::Row::coder);
                if (row != planned.rows.end())
                    row->share = share;
            }
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Usage)
                throw;
            planned.refusal = error.sentence();
        }
        return planned;
    }));
}

void HandoutPage::takePlan()
{
    if (!m_planning.future().isValid())
        return;
    try {
        Planned planned = m_planning.result();
        m_plan = std::move(planned.plan);
        m_refusal = planned.refusal;
        m_shares.setRows(std::move(planned.rows));
    } catch (const Error &error) {
        m_plan.reset();
        m_refusal = error.sentence();
    }
    if (m_stale)
        m_later.start();
    refresh();
}

bool HandoutPage::canAssign() const
{
    return m_assign->isEnabled();
}

void HandoutPage::assign()
{
    if (!m_session || !m_assign->isEnabled())
        return;
    AssignmentRequest request = m_sample->request();
    request.coders = chosenCoders();
    m_session->carryOut([session = m_session.data(), request] {
        return planAssignment(
            session->store(), session->outline(), session->codebook(), session->project().round(), request)
            .action;
    });
    changeLater();
}

HandoutOptions HandoutPage::options() const
{
    HandoutOptions options;
    options.blind = m_blind->isChecked();
    options.hidden = {m_authors->isChecked(), m_votes->isChecked(), m_times->isChecked(), m_order->isChecked()};
    options.ancestorsOnly = m_ancestors->isChecked();
    options.codebook = CodebookLock(m_codebook->currentData().toInt());
    // Who has something to code and is chosen; where nobody has, all who are chosen get everything.
    options.coders = chosenCoders();
    const auto isAssigned = [this](Uid<Coder> coder) {
        const auto row = std::ranges::find(m_shares.rows(), coder, &SharesModel::Row::coder);
        return row != m_shares.rows().end() && row->assigned > 0;
    };
    if (std::ranges::any_of(options.coders, isAssigned))
        std::erase_if(options.coders, [&](Uid<Coder> coder) { return !isAssigned(coder); });
    return options;
}

void HandoutPage::chooseFolder()
{
    if (!m_session)
        return;
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Where to put the copies"), QFileInfo(m_session->store().path()).absolutePath());
    if (!folder.isEmpty())
        handOutTo(folder);
}

void HandoutPage::handOutTo(const QString &folder)
{
    if (!m_session || m_session->isBlind() || isBusy())
        return;
    HandoutOptions wanted = options();
    if (wanted.coders.empty())
        return Q_EMIT failed(tr("Nobody is chosen who gets a copy. Tick at least one coder."), {});
    wanted.folder = folder;
    m_folder = folder;
    m_cancelled = false;
    m_work.setFuture(QtConcurrent::run(
        [this, wanted, path = m_session->store().path()](QPromise<std::vector<HandedOut>> &promise) mutable {
            promise.setProgressRange(0, 1000);
            wanted.progress = [&](double share) {
                promise.setProgressValue(int(share * 1000));
                return !m_cancelled;
            };
            Store store(path);
            promise.addResult(handOut(store, wanted));
        }));
    Q_EMIT progressed(tr("Handing out…"), 0);
    refresh();
}

void HandoutPage::cancel()
{
    m_cancelled = true;
}

void HandoutPage::finish()
{
    if (!m_work.future().isValid())
        return;
    Q_EMIT progressed({}, 1);
    try {
        const int count = int(m_work.result().size());
        refreshCopies();
        Q_EMIT said(tr("%n copy(s) are in %1. The project waits for them.", nullptr, count).arg(m_folder));
        Q_EMIT handedOut(count);
    } catch (const Error &error) {
        refreshCopies();
        if (error.kind() == Error::Kind::Cancelled)
            Q_EMIT said(error.sentence());
        else
            Q_EMIT failed(error.sentence(), [this, folder = m_folder] { handOutTo(folder); });
    }
}

void HandoutPage::giveUpCurrent()
{
    const QModelIndex current = m_copiesView->currentIndex();
    if (!m_session || !current.isValid())
        return;
    const HandedOut copy = m_copies.copy(current.row());
    m_session->attempt([&] {
        Store store(m_session->store().path());
        giveUp(store, copy.uid, !copy.givenUp);
    });
    refreshCopies();
}

} // namespace rejoinder

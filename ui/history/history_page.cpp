// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_page.h"

#include "core/coding/labels.h"
#include "core/model/error.h"
#include "ui/annotations/table_look.h"
#include "ui/history/history_filter.h"
#include "ui/history/snapshots_panel.h"
#include "ui/session/worker.h"
#include "ui/speech/names.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int snapshotsWidth = 350;

void setWidths(QTableView &view, const std::vector<int> &widths, int stretched)
{
    for (size_t column = 0; column < widths.size(); ++column)
        view.setColumnWidth(int(column), widths[column]);
    view.horizontalHeader()->setMinimumSectionSize(60);
    view.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_filter(new HistoryFilter(this))
    , m_summary(new QLabel(this))
    , m_view(new QTableView(this))
    , m_changesView(new QTableView(this))
    , m_about(new QLabel(this))
    , m_go(new QPushButton(tr("Go to it"), this))
    , m_trail(new QPushButton(tr("Its whole trail"), this))
    , m_undo(new QPushButton(this))
    , m_redo(new QPushButton(this))
    , m_snapshots(new SnapshotsPanel(this))
{
    auto *title = new QLabel(tr("History"), this);
    title->setObjectName("pageTitle"_L1);
    m_summary->setObjectName("pageHint"_L1);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    auto *both = new QSplitter(Qt::Vertical, this);
    both->addWidget(makeSteps());
    both->addWidget(makeChanges());
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    m_snapshots->setFixedWidth(snapshotsWidth);
    auto *body = new QHBoxLayout;
    body->setSpacing(14);
    body->addWidget(both, 1);
    body->addWidget(m_snapshots);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    passFocusOn(*this, *m_view);
    connectParts();
    setSession(nullptr);
}

HistoryPage::~HistoryPage()
{
    m_turn.disconnect(this);
    cancel();
    awaitEnd(m_turn);
}

QWidget *HistoryPage::makeSteps()
{
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Steps, the newest first"));
    makeQuiet(*m_view);
    setWidths(*m_view, {168, 80, 200, 140, 110, 140, 84}, HistoryModel::WhatColumn);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    return part;
}

QWidget *HistoryPage::makeChanges()
{
    m_changesView->setModel(&m_changes);
    m_changesView->setAccessibleName(tr("What the step changed"));
    makeQuiet(*m_changesView);
    setWidths(*m_changesView, {260, 170, 210, 230}, ChangesModel::WhatColumn);
    m_about->setObjectName("boxTitle"_L1);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *part = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_about, 1);
    for (QPushButton *button : {m_go, m_trail, m_redo, m_undo})
        buttons->addWidget(button);
    setTabOrder({m_go, m_trail, m_redo, m_undo, m_changesView});
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(buttons);
    layout->addWidget(m_changesView, 1);
    return part;
}

void HistoryPage::connectParts()
{
    connect(m_filter, &HistoryFilter::changed, this, [this] { m_model.setFilter(m_filter->filter()); });
    connect(&m_model, &HistoryModel::loaded, this, &HistoryPage::refreshSummary);
    connect(&m_model, &HistoryModel::failed, this, &HistoryPage::failed);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::choose);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::choose);
    connect(m_view, &QAbstractItemView::activated, this, &HistoryPage::jumpToStep);
    connect(m_changesView, &QAbstractItemView::activated, this, &HistoryPage::jumpToChange);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_changesView->currentIndex().isValid())
            jumpToChange(m_changesView->currentIndex());
        else
            jumpToStep(m_view->currentIndex());
    });
    connect(m_trail, &QPushButton::clicked, this, [this] { showTrail(m_changesView->currentIndex()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { askToTurn(true); });
    connect(m_redo, &QPushButton::clicked, this, [this] { askToTurn(false); });
    connect(&m_turn, &QFutureWatcherBase::finished, this, &HistoryPage::finishTurn);
    connect(&m_turn, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        Q_EMIT progressed(m_undoing ? tr("Undoing…") : tr("Doing again…"), done / double(m_turn.progressMaximum()));
    });
    connect(m_snapshots, &SnapshotsPanel::asked, this, &HistoryPage::asked);
    connect(m_snapshots, &SnapshotsPanel::said, this, &HistoryPage::said);
    connect(m_snapshots, &SnapshotsPanel::failed, this, &HistoryPage::failed);
    connect(m_snapshots, &SnapshotsPanel::restored, this, &HistoryPage::restored);
    connect(m_snapshots, &SnapshotsPanel::busyChanged, this, [this](bool busy, const QString &what) {
        Q_EMIT busyChanged(busy);
        Q_EMIT said(what);
    });
}

void HistoryPage::setSession(Session *session)
{
    m_session = session;
    m_details = {};
    m_changes.setRows({});
    m_filter->setSession(session);
    m_model.setSession(session);
    m_snapshots->setSession(session);
    setEnabled(session);
    refreshSummary();
    choose();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setAwake(true);
    m_snapshots->refresh();
    choose();
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    m_model.setAwake(false);
    QWidget::hideEvent(event);
}

void HistoryPage::refreshSummary()
{
    if (!m_session) {
        m_summary->setText(tr("No project is open."));
        return;
    }
    const int shown = m_model.rowCount();
    const bool all = m_model.filter() == StepFilter();
    m_summary->setText(shown == 0 && all ? tr("Nothing was done yet. What you do is listed here and can be undone.")
            : shown == 0                 ? tr("No step fits.")
            : m_model.isWhole()          ? tr("%n step(s)", nullptr, shown)
                                         : tr("The newest %n step(s); more as you scroll", nullptr, shown));
    if (!m_view->currentIndex().isValid() && shown > 0)
        m_view->setCurrentIndex(m_model.index(0, HistoryModel::WhatColumn));
}

const HistoryModel::Row *HistoryPage::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

// The changes of a step and how far it is away are read by a worker; one step at a time, the last chosen next.
void HistoryPage::choose()
{
    const HistoryModel::Row *row = current();
    if (!m_session || !row || !isVisible()) {
        showDetails({});
        return;
    }
    if (std::exchange(m_looking, true))
        return;
    QtConcurrent::run([path = m_session->store().path(), seq = row->entry.step.seq] {
        const Store store(path, Store::Access::ReadOnly);
        return Details{seq, changesOf(store, seq), stepsAfter(store, seq), undoneUpTo(store, seq)};
    }).then(this, [this](const QFuture<Details> &done) {
        m_looking = false;
        try {
            const HistoryModel::Row *now = current();
            Details details = done.result();
            if (now && now->entry.step.seq != details.seq)
                choose();
            else
                showDetails(now ? details : Details());
        } catch (const Error &error) {
            Q_EMIT failed(error.sentence());
        }
    });
}

void HistoryPage::showDetails(const Details &details)
{
    const HistoryModel::Row *row = current();
    if (m_details.seq != details.seq || m_details.changes.size() != details.changes.size())
        m_changes.setRows(details.changes);
    m_details = details;
    const int hidden = row ? row->entry.step.edits - m_changes.rowCount() : 0;
    m_about->setText(!row ? tr("What the selected step changed")
            : hidden > 0  ? tr("%1 (%n more change(s))", nullptr, hidden).arg(row->entry.step.label)
                          : row->entry.step.label);
    m_about->setToolTip(m_about->text());
    if (m_changes.rowCount() > 0 && !m_changesView->currentIndex().isValid())
        m_changesView->setCurrentIndex(m_changes.index(0, 0));
    const bool idle = row && !isBusy();
    m_undo->setText(tr("Undo back to here (%n step(s))", nullptr, details.after));
    m_undo->setToolTip(tr("Undoes what was done after this step. It can be done again."));
    m_undo->setEnabled(idle && row->entry.mark == StepMark::Done && details.after > 0);
    m_redo->setText(tr("Do again up to here (%n step(s))", nullptr, details.upTo));
    m_redo->setVisible(row && row->entry.mark == StepMark::Undone && details.upTo > 0);
    m_redo->setEnabled(idle);
    m_go->setEnabled(row && m_changes.rowCount() > 0);
    m_trail->setEnabled(row && m_changes.rowCount() > 0);
}

void HistoryPage::askToTurn(bool undo)
{
    const HistoryModel::Row *row = current();
    if (!row)
        return;
    const int count = undo ? m_details.after : m_details.upTo;
    const qint64 seq = row->entry.step.seq;
    const QString label = row->entry.step.label;
    Q_EMIT asked(undo ? tr("%n step(s) after “%1” will be undone. They can be done again until something new is done.",
                            nullptr, count)
                            .arg(label)
                      : tr("%n step(s) up to “%1” will be done again.", nullptr, count).arg(label),
        undo ? tr("Undo %n step(s)", nullptr, count) : tr("Do %n step(s) again", nullptr, count),
        [this, seq, undo] { turnTo(seq, undo); });
}

void HistoryPage::turnTo(qint64 seq, bool undo)
{
    if (!m_session || isBusy())
        return;
    m_cancelled = false;
    m_undoing = undo;
    Q_EMIT busyChanged(true);
    m_turn.setFuture(QtConcurrent::run([this, path = m_session->store().path(), seq, undo](QPromise<int> &promise) {
        Store store(path);
        const int count = undo ? stepsAfter(store, seq) : undoneUpTo(store, seq);
        constexpr int parts = 1000; // Of a step, which may be a large one.
        promise.setProgressRange(0, std::max(count, 1) * parts);
        const auto goOn = [&](double done) {
            if (m_cancelled)
                throw Error(tr("This was cancelled; nothing was changed."), Error::Kind::Cancelled);
            promise.setProgressValue(int(done * parts));
        };
        promise.addResult(undo ? store.undoBackTo(seq, goOn) : store.redoUpTo(seq, goOn));
    }));
}

void HistoryPage::cancel()
{
    m_cancelled = true;
}

void HistoryPage::finishTurn()
{
    Q_EMIT progressed({}, 1);
    Q_EMIT busyChanged(false);
    try {
        const int count = m_turn.result();
        if (m_session)
            m_session->attempt([this] { m_session->project().notice(); });
        Q_EMIT said(m_undoing ? tr("%n step(s) undone. Redo does them again.", nullptr, count)
                              : tr("%n step(s) done again.", nullptr, count));
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled)
            Q_EMIT said(error.sentence());
        else
            Q_EMIT failed(error.sentence());
    }
    m_model.follow();
    choose();
}

void HistoryPage::showTrailOfCursor()
{
    if (!m_session)
        return;
    if (const Annotation *annotation = m_session->annotation())
        m_filter->showTrail(annotation->header.uid, labels::place(m_session->store(), *annotation));
    else
        m_filter->showPost(m_session->post(), labels::post(m_session->store(), m_session->post()));
}

void HistoryPage::showTrail(const QModelIndex &index)
{
    if (index.isValid())
        m_filter->showTrail(m_changes.row(index.row()).uid, m_changes.row(index.row()).words.what);
}

void HistoryPage::jumpToChange(const QModelIndex &index)
{
    if (index.isValid())
        jump(m_changes.row(index.row()).words, m_changes.row(index.row()).uid, m_changes.row(index.row()).kind);
}

void HistoryPage::jumpToStep(const QModelIndex &index)
{
    if (!index.isValid() || !m_session)
        return;
    const HistoryModel::Row &row = m_model.row(index.row());
    if (m_details.seq == row.entry.step.seq && m_changes.rowCount() > 0)
        return jumpToChange(m_changes.index(0, 0));
    Description words;
    words.post = row.post;
    jump(words, {}, RowKind::PostState);
}

void HistoryPage::jump(const Description &words, const QUuid &uid, RowKind kind)
{
    if (!m_session)
        return;
    const auto annotation
        = kind == RowKind::Annotation ? m_session->store().find<Annotation>(uid) : std::optional<Annotation>();
    if (!annotation && words.post.isNull())
        return Q_EMIT said(tr("This was not done on a comment: %1.").arg(words.where));
    if (annotation)
        m_session->show(*annotation);
    else
        m_session->show(words.post);
    Q_EMIT left();
}

} // namespace rejoinder

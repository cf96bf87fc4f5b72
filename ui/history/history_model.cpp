// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_model.h"

#include "core/coding/describe.h"
#include "core/model/error.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int pageSize = 200;

/// Steps in words; only the first change of each.
std::vector<HistoryModel::Row> inWords(const Store &store, std::vector<StepPage::Entry> entries)
{
    const Codebook codebook = store.codebook();
    const Describer describe(store, codebook);
    QHash<QUuid, QString> names;
    for (const Coder &coder : store.coders())
        names.insert(coder.header.uid, coder.name);
    std::vector<HistoryModel::Row> rows;
    for (StepPage::Entry &entry : entries) {
        HistoryModel::Row row;
        row.who = names.value(entry.step.actor.value);
        if (const Edits first = store.editsOf(entry.step.seq, 1); !first.empty()) {
            const Description words = describe(first.front());
            row.where = words.where;
            row.before = words.before;
            row.after = words.after;
            row.post = words.post;
        }
        row.entry = std::move(entry);
        rows.push_back(std::move(row));
    }
    return rows;
}

HistoryModel::Lot nextPage(
    const QString &path, const StepFilter &filter, qint64 below, const std::atomic_bool &cancelled)
{
    const Store store(path, Store::Access::ReadOnly);
    HistoryModel::Lot lot;
    lot.newest = store.lastSeq();
    // What is written meanwhile is newer than the newest that is told, and comes with follow().
    StepPage page = stepPage(store, filter, below > 0 ? below : lot.newest + 1, pageSize, &cancelled);
    lot.below = page.below;
    lot.atEnd = page.atEnd;
    lot.rows = inWords(store, std::move(page.entries));
    return lot;
}

/// The steps after \p newest, and the marks of those from \p oldest on, which may have been undone since.
HistoryModel::Lot newerSteps(
    const QString &path, const StepFilter &filter, qint64 newest, qint64 oldest, const std::atomic_bool &cancelled)
{
    const Store store(path, Store::Access::ReadOnly);
    HistoryModel::Lot lot;
    lot.newest = store.lastSeq();
    StepPage page = stepPage(store, filter, lot.newest + 1, pageSize, &cancelled);
    std::erase_if(page.entries, [&](const StepPage::Entry &entry) { return entry.step.seq <= newest; });
    lot.rows = inWords(store, std::move(page.entries));
    if (oldest > 0)
        lot.marks = stepMarks(store, oldest);
    return lot;
}

} // namespace

QString shownName(StepMark mark)
{
    switch (mark) {
    case StepMark::Done:
        return {};
    case StepMark::Undone:
        return HistoryModel::tr("undone");
    case StepMark::Abandoned:
        return HistoryModel::tr("undone, given up");
    case StepMark::Foreign:
        return HistoryModel::tr("merged, read only");
    }
    Q_UNREACHABLE_RETURN({});
}

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &HistoryModel::finish);
}

HistoryModel::~HistoryModel()
{
    m_work.disconnect(this);
    m_cancelled = true;
    awaitEnd(m_work);
}

void HistoryModel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_filter = {};
    if (session) {
        connect(session, &Session::changed, this, [this](const Change &change) {
            if (change.everything)
                want(Want::All);
            else
                follow();
        });
    }
    want(Want::All);
}

void HistoryModel::setFilter(const StepFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    want(Want::All);
}

void HistoryModel::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && std::exchange(m_stale, false))
        want(m_rows.empty() ? Want::All : Want::Newer);
}

void HistoryModel::follow()
{
    want(Want::Newer);
}

void HistoryModel::want(Want what)
{
    if (what == Want::All) {
        m_cancelled = true;
        reset();
    }
    if (!m_session || !m_awake) {
        m_stale = true;
        return;
    }
    m_next = std::max(m_next, what);
    if (!isAtWork(m_work))
        start();
}

void HistoryModel::start()
{
    m_running = std::exchange(m_next, Want::Nothing);
    if (m_running == Want::Nothing || !m_session)
        return;
    if (m_newest == 0) // Nothing is here that anything could be newer than.
        m_running = Want::All;
    m_cancelled = false;
    const auto path = m_session->store().path();
    if (m_running == Want::Newer) {
        const qint64 oldest = m_rows.empty() ? 0 : m_rows.back().entry.step.seq;
        m_work.setFuture(QtConcurrent::run([this, path, filter = m_filter, newest = m_newest, oldest] {
            return newerSteps(path, filter, newest, oldest, m_cancelled);
        }));
    } else {
        const qint64 below = m_running == Want::All ? 0 : m_below;
        m_work.setFuture(QtConcurrent::run(
            [this, path, filter = m_filter, below] { return nextPage(path, filter, below, m_cancelled); }));
    }
}

void HistoryModel::finish()
{
    const bool stopped = m_cancelled;
    const Want ran = std::exchange(m_running, Want::Nothing);
    try {
        Lot lot = m_work.future().takeResult();
        // Where another filter is wanted by now, what was found is for the old one.
        if (!stopped && ran == Want::Newer)
            takeNewer(std::move(lot));
        else if (!stopped)
            takeMore(std::move(lot));
    } catch (const Error &error) {
        m_atEnd = true;
        Q_EMIT failed(error.sentence());
    }
    if (m_next != Want::Nothing && !isAtWork(m_work))
        start();
    if (!isAtWork(m_work))
        Q_EMIT loaded();
}

void HistoryModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_below = 0;
    m_newest = 0;
    m_atEnd = true; // Who looks at it asks for more as soon as it is reset.
    endResetModel();
    m_atEnd = !m_session;
}

void HistoryModel::takeMore(Lot lot)
{
    if (m_newest == 0)
        m_newest = lot.newest;
    m_below = lot.below;
    m_atEnd = lot.atEnd;
    if (lot.rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(lot.rows.size()) - 1);
    std::ranges::move(lot.rows, std::back_inserter(m_rows));
    endInsertRows();
}

void HistoryModel::takeNewer(Lot lot)
{
    // Fewer than before (a snapshot was restored), or more than a page holds: read anew.
    if (lot.newest < m_newest || lot.rows.size() >= size_t(pageSize)) {
        want(Want::All);
        return;
    }
    m_newest = lot.newest;
    size_t at = 0;
    for (const auto &[seq, mark] : lot.marks) {
        while (at < m_rows.size() && m_rows[at].entry.step.seq > seq)
            ++at;
        if (at == m_rows.size() || m_rows[at].entry.step.seq != seq || m_rows[at].entry.mark == mark)
            continue;
        m_rows[at].entry.mark = mark;
        Q_EMIT dataChanged(index(int(at), 0), index(int(at), ColumnCount - 1));
    }
    if (lot.rows.empty())
        return;
    beginInsertRows({}, 0, int(lot.rows.size()) - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(lot.rows.begin()), std::make_move_iterator(lot.rows.end()));
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_session && !m_atEnd && m_awake && !isAtWork(m_work);
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        want(Want::More);
}

QString HistoryModel::text(const Row &row, int column) const
{
    const Step &step = row.entry.step;
    switch (column) {
    case WhenColumn:
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(step.at), QLocale::ShortFormat);
    case WhoColumn:
        return row.who.isEmpty() ? u"—"_s : row.who;
    case WhatColumn:
        return step.label;
    case WhereColumn:
        return step.edits > 1 ? tr("%1, %n more change(s)", nullptr, step.edits - 1).arg(row.where) : row.where;
    case BeforeColumn:
        return row.before.isNull() ? u"—"_s : row.before;
    case AfterColumn:
        return row.after.isNull() ? u"—"_s : row.after;
    default:
        return shownName(row.entry.mark);
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool undone = row.entry.mark == StepMark::Undone || row.entry.mark == StepMark::Abandoned;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column()).simplified();
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::FontRole: {
        if (!undone || index.column() == StateColumn)
            return {};
        QFont struck;
        struck.setStrikeOut(true);
        return struck;
    }
    case Qt::ForegroundRole:
        if (row.entry.mark == StepMark::Done)
            return {};
        return Theme::of(schemeOf(QGuiApplication::palette())).muted;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("When"), tr("Who"), tr("What"), tr("Where"), tr("Before"), tr("After"), tr("State")};
    return titles.value(section);
}

} // namespace rejoinder

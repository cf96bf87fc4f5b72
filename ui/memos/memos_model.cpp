// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/memos/memos_model.h"

#include "core/coding/describe.h"
#include "core/model/error.h"

#include <QFuture>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

MemosModel::Row inWords(const Store &store, const Describer &describe, Memo memo)
{
    const Description words = describe(Row(memo));
    const auto coder = store.find<Coder>(memo.header.owner.value);
    return {std::move(memo), words.what, words.where, words.post, coder ? coder->name : QString()};
}

std::vector<MemosModel::Row> allMemos(const QString &path)
{
    const Store store(path, Store::Access::ReadOnly);
    const Codebook codebook = store.codebook();
    const Describer describe(store, codebook);
    std::vector<Memo> memos;
    store.eachRow(RowKind::Memo, [&](const Row &row) { memos.push_back(std::get<Memo>(row)); });
    std::vector<MemosModel::Row> rows;
    for (Memo &memo : memos)
        rows.push_back(inWords(store, describe, std::move(memo)));
    return rows;
}

bool touchesMemos(const Edit &edit)
{
    return edit.kind() == RowKind::Memo;
}

} // namespace

QString shownName(About about)
{
    switch (about) {
    case About::Annotation:
        return MemosModel::tr("Annotation");
    case About::Relation:
        return MemosModel::tr("Relation");
    case About::Post:
        return MemosModel::tr("Comment");
    case About::Code:
        return MemosModel::tr("Code");
    case About::Thread:
        return MemosModel::tr("Thread");
    case About::Project:
        return MemosModel::tr("Project");
    }
    Q_UNREACHABLE_RETURN({});
}

void MemosModel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &Session::changed, this, &MemosModel::follow);
    load();
}

void MemosModel::load()
{
    const int wish = ++m_wish;
    m_loading = m_session;
    if (!m_session) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
        return;
    }
    QtConcurrent::run(allMemos, m_session->store().path()).then(this, [this, wish](QFuture<std::vector<Row>> done) {
        if (wish != m_wish)
            return;
        m_loading = false;
        try {
            std::vector<Row> rows = done.takeResult();
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            Q_EMIT loaded();
        } catch (const Error &error) {
            Q_EMIT failed(error.sentence());
        }
    });
}

void MemosModel::follow(const Change &change)
{
    constexpr auto fewEnough = 50;
    const auto memos = std::ranges::count_if(change.edits, touchesMemos);
    if (change.everything || memos > fewEnough || (memos > 0 && m_loading))
        return load(); // What is being loaded may be from before.
    if (memos == 0)
        return;
    const Describer describe(m_session->store(), m_session->codebook());
    for (const Edit &edit : change.edits) {
        if (!touchesMemos(edit))
            continue;
        if (edit.after)
            put(inWords(m_session->store(), describe, std::get<Memo>(*edit.after)));
        else
            drop(edit.uid());
    }
}

int MemosModel::rowOf(const QUuid &memo) const
{
    const auto found = std::ranges::find(m_rows, memo, [](const Row &row) { return row.memo.header.uid; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void MemosModel::put(Row row)
{
    const int at = rowOf(row.memo.header.uid);
    if (at >= 0) {
        m_rows[size_t(at)] = std::move(row);
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.push_back(std::move(row));
    endInsertRows();
}

void MemosModel::drop(const QUuid &memo)
{
    const int at = rowOf(memo);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
}

int MemosModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MemosModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemosModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == UidRole)
        return row.memo.header.uid;
    if (role == SortRole && index.column() == DateColumn)
        return row.memo.header.modified;
    if (role == Qt::ToolTipRole)
        return index.column() == TextColumn ? row.memo.text : row.where;
    if (role == Qt::AccessibleTextRole && index.column() == QuestionColumn)
        return row.memo.question ? tr("a question for the team") : tr("a note");
    if (role == Qt::TextAlignmentRole && index.column() == QuestionColumn)
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case AboutColumn:
        return tr("%1: %2").arg(shownName(row.memo.about), row.about);
    case CoderColumn:
        return row.coder;
    case DateColumn:
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(row.memo.header.modified), QLocale::ShortFormat);
    case TextColumn:
        return row.memo.text.simplified();
    default:
        return row.memo.question ? u"?"_s : QString();
    }
}

QVariant MemosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("About"), tr("Coder"), tr("Changed"), tr("Memo"), tr("Question")}.value(section);
}

MemosFilter::MemosFilter(MemosModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(MemosModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void MemosFilter::setWish(const Wish &wish)
{
    m_wish = wish;
    invalidateRowsFilter();
}

bool MemosFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const MemosModel::Row &memo = m_model.row(row);
    return (!m_wish.about || memo.memo.about == *m_wish.about)
        && (m_wish.coder.isNull() || memo.memo.header.owner == m_wish.coder)
        && (!m_wish.questions || memo.memo.question)
        && (m_wish.text.isEmpty() || memo.memo.text.contains(m_wish.text, Qt::CaseInsensitive)
            || memo.about.contains(m_wish.text, Qt::CaseInsensitive));
}

} // namespace rejoinder

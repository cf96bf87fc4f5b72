// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/kwic_model.h"

#include "core/model/error.h"
#include "ui/search/search_scope.h"
#include "ui/session/worker.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int manyTexts = 1'000; ///< Texts: reading more of them for a page is told.

} // namespace

QString sortKey(const SearchHit &hit, int column)
{
    switch (column) {
    case KwicModel::LeftColumn: {
        // The word before the hit first, then the one before it.
        auto words = folded(hit.left).split(u' ', Qt::SkipEmptyParts);
        std::ranges::reverse(words);
        return words.join(u' ');
    }
    case KwicModel::HitColumn:
        return folded(hit.words);
    case KwicModel::RightColumn:
        return folded(hit.right).simplified();
    case KwicModel::AuthorColumn:
        return folded(hit.author);
    case KwicModel::CodesColumn:
        return folded(hit.codes.join(u' '));
    default:
        return {};
    }
}

KwicModel::KwicModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &KwicModel::take);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(value / double(m_work.progressMaximum())); });
}

KwicModel::~KwicModel()
{
    m_stop = true;
    m_work.disconnect(this);
    awaitEnd(m_work);
}

void KwicModel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_stop = true;
    awaitEnd(m_work); // Its connection is to the old file.
    m_session = session;
    m_stale = true;
    m_typed.clear();
    m_passages.clear();
    if (session) {
        connect(session, &Session::changed, this, &KwicModel::follow);
        connect(session, &Session::coderChanged, this, &KwicModel::restart);
    }
    restart();
}

void KwicModel::search(const QString &typed)
{
    m_typed = typed;
    m_passages.clear();
    restart();
}

void KwicModel::showPassages(std::vector<Spot> passages)
{
    m_typed.clear();
    m_passages = std::move(passages);
    restart();
}

void KwicModel::cancel()
{
    m_stop = true;
}

void KwicModel::restart()
{
    m_cancelled = false;
    beginResetModel();
    m_hits.clear();
    m_whole = true; // A view asks for more as soon as it is reset.
    endResetModel();
    m_whole = !m_session || (m_passages.empty() && SearchQuery::parsed(m_typed).isEmpty());
    if (m_searcher)
        m_searcher->run.reset();
    if (m_busy) {
        m_again = true;
        m_stop = true;
    } else if (m_whole) {
        Q_EMIT loaded();
    } else {
        ask(m_sorted < 0 ? pageSize : mostSorted);
    }
}

void KwicModel::ask(int count)
{
    if (m_busy || m_whole || !m_session)
        return;
    m_busy = true;
    m_stop = false;
    if (std::exchange(m_stale, false))
        m_searcher.reset();
    const auto scope = searchScope(*m_session);
    const auto outline = m_searcher ? Outline() : m_session->outline();
    m_work.setFuture(QtConcurrent::run(
        [this, count, scope, outline, path = m_session->store().path(), typed = m_typed, passages = m_passages,
            searcher = std::move(m_searcher)](QPromise<Page> &promise) mutable {
            if (!searcher)
                searcher = std::make_unique<Searcher>(path, outline);
            if (!searcher->run && !passages.empty())
                searcher->run.emplace(searcher->store, searcher->outline, passages, scope);
            else if (!searcher->run)
                searcher->run.emplace(searcher->store, searcher->outline, SearchQuery::parsed(typed), scope);
            Page page{.searcher = std::move(searcher)};
            fill(page, count, promise);
            promise.addResult(std::move(page));
        }));
}

void KwicModel::fill(Page &page, int count, QPromise<Page> &promise)
{
    SearchRun &run = *page.searcher->run;
    promise.setProgressRange(0, page.searcher->outline.size());
    run.stopWhen([this, &promise, &run, read = 0]() mutable {
        if (++read % manyTexts == 0)
            promise.setProgressValue(run.node());
        return m_stop.load();
    });
    int early = 0;
    page.hits = run.next(count, [this, &early](std::vector<SearchHit> &&hits) {
        early += int(hits.size());
        sendEarly(std::move(hits));
    });
    run.stopWhen({});
    page.whole = early + int(page.hits.size()) < count;
    page.stopped = run.wasStopped();
}

void KwicModel::sendEarly(std::vector<SearchHit> hits)
{
    auto add = [this, found = std::move(hits)]() mutable {
        if (m_again) // They are of what was asked before.
            return;
        append(std::move(found));
        Q_EMIT grown();
    };
    QMetaObject::invokeMethod(this, std::move(add), Qt::QueuedConnection);
}

void KwicModel::take()
{
    m_busy = false;
    try {
        auto page = m_work.future().takeResult();
        m_searcher = std::move(page.searcher);
        if (std::exchange(m_again, false))
            return restart();
        m_whole = page.whole;
        m_cancelled = page.stopped;
        append(std::move(page.hits));
        if (m_sorted >= 0 && m_cancelled)
            sortRows();
        else if (m_sorted >= 0)
            sortWhole();
        if (m_busy)
            return;
    } catch (const Error &error) {
        m_whole = true;
        m_again = false;
        Q_EMIT failed(error.sentence());
    }
    Q_EMIT loaded();
}

void KwicModel::append(std::vector<SearchHit> hits)
{
    if (hits.empty())
        return;
    const int first = int(m_hits.size());
    beginInsertRows({}, first, first + int(hits.size()) - 1);
    std::ranges::move(hits, std::back_inserter(m_hits));
    endInsertRows();
}

void KwicModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    if (column < 0)
        return restart();
    if (!m_busy) // Else when what is being read has come.
        sortWhole();
}

void KwicModel::sortWhole()
{
    if (m_whole || m_hits.size() >= size_t(mostSorted))
        sortRows();
    else
        ask(mostSorted - int(m_hits.size()));
}

void KwicModel::sortRows()
{
    if (m_sorted < 0 || m_hits.empty())
        return;
    std::vector<std::pair<QString, int>> keys;
    keys.reserve(m_hits.size());
    for (int i = 0; i < int(m_hits.size()); ++i)
        keys.emplace_back(sortKey(m_hits[size_t(i)], m_sorted), i);
    const auto depth = [&](int row) { return m_session ? m_session->outline().depth(m_hits[size_t(row)].node) : 0; };
    std::ranges::stable_sort(keys, [&](const auto &a, const auto &b) {
        const auto &[first, second] = m_order == Qt::AscendingOrder ? std::tie(a, b) : std::tie(b, a);
        return m_sorted == DepthColumn ? depth(first.second) < depth(second.second) : first.first < second.first;
    });
    Q_EMIT layoutAboutToBeChanged();
    std::vector<SearchHit> sorted;
    std::vector<int> placeOf(m_hits.size());
    for (const auto &[key, row] : keys) {
        placeOf[size_t(row)] = int(sorted.size());
        sorted.push_back(m_hits[size_t(row)]);
    }
    m_hits = std::move(sorted);
    for (const auto old = persistentIndexList(); const auto &index : old)
        changePersistentIndex(index, createIndex(placeOf[size_t(index.row())], index.column()));
    Q_EMIT layoutChanged();
}

void KwicModel::follow(const Change &change)
{
    if (change.everything) {
        m_stale = true;
        return restart();
    }
    QSet<Id<Post>> touched;
    for (const auto &edit : change.edits) {
        if (const auto *annotation = std::get_if<Annotation>(&edit.row()))
            touched.insert(annotation->post);
        m_stale = m_stale || edit.kind() == RowKind::ParentCorrection;
    }
    // The rows stay where they are: one works through a list without it moving under one's hands.
    for (int row = 0; row < int(m_hits.size()) && !touched.isEmpty(); ++row) {
        auto &hit = m_hits[size_t(row)];
        if (!touched.contains(hit.post))
            continue;
        const auto scope = searchScope(*m_session);
        hit.codes = codesAt(m_session->store(), m_session->codebook(), hit.post, hit.span, scope.only);
        Q_EMIT dataChanged(index(row, CodesColumn), index(row, CodesColumn));
    }
}

int KwicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int KwicModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KwicModel::text(const SearchHit &hit, int column) const
{
    switch (column) {
    case LeftColumn:
        return hit.left.simplified();
    case HitColumn:
        return hit.words.simplified();
    case RightColumn:
        return hit.right.simplified();
    case AuthorColumn:
        return hit.author;
    case DepthColumn: {
        const int node = m_session->outline().nodeOf(hit.post);
        const int depth = node < 0 ? -1 : m_session->outline().depth(node);
        return depth < 0 ? tr("article") : QString::number(depth);
    }
    case CodesColumn: {
        QStringList names;
        for (const auto &path : hit.codes)
            names.append(splitPath(path).constLast());
        return names.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant KwicModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const auto &hit = m_hits[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(hit, index.column());
    if (role == PostRole)
        return hit.post.value;
    if (role == Qt::ToolTipRole)
        return tr("%1, depth %2\n%3")
            .arg(hit.author.isEmpty() ? tr("No author") : hit.author, text(hit, DepthColumn),
                hit.codes.isEmpty() ? tr("No codes here") : hit.codes.join(u'\n'));
    if (role == Qt::AccessibleTextRole && index.column() == HitColumn)
        return tr("%1 %2 %3, by %4")
            .arg(text(hit, LeftColumn), text(hit, HitColumn), text(hit, RightColumn), hit.author);
    if (role == Qt::TextAlignmentRole && index.column() == LeftColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant KwicModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Before"), tr("Hit"), tr("After"), tr("Author"), tr("Depth"), tr("Codes")};
    return titles.value(section);
}

bool KwicModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_whole && !m_busy && m_session;
}

void KwicModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(pageSize);
}

} // namespace rejoinder

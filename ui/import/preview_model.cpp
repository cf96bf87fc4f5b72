// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/preview_model.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void PreviewModel::setPreview(SourcePreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    QSet<std::pair<QString, QString>> still;
    for (const SourcePost &post : m_preview.posts) {
        if (post.suspicion && m_accepted.contains(name(post)))
            still.insert(name(post));
    }
    m_accepted = still;
    build();
    endResetModel();
    Q_EMIT acceptedChanged();
}

// Parents may come later than what answers them, be missing, or answer in a circle: what no article is reached from
// hangs under its thread, as the import will have it.
void PreviewModel::build()
{
    m_nodes.clear();
    m_roots.clear();
    QHash<QString, int> rootOf;
    QHash<std::pair<QString, QString>, int> nodeOf;
    const auto root = [&](const QString &thread) {
        const auto known = rootOf.constFind(thread);
        if (known != rootOf.cend())
            return *known;
        Node node;
        node.row = int(m_roots.size());
        const auto found = std::ranges::find(m_preview.threads, thread, &SourceThread::id);
        node.thread = found == m_preview.threads.end() ? -1 : int(found - m_preview.threads.begin());
        m_nodes.push_back(node);
        m_roots.push_back(int(m_nodes.size()) - 1);
        rootOf.insert(thread, m_roots.back());
        return m_roots.back();
    };
    for (const SourceThread &thread : m_preview.threads)
        root(thread.id);
    for (int i = 0; i < int(m_preview.posts.size()); ++i) {
        const SourcePost &post = m_preview.posts[size_t(i)];
        const int top = root(post.thread);
        if (post.kind == PostKind::Article) {
            m_nodes[size_t(top)].post = i;
            continue;
        }
        Node node;
        node.post = i;
        node.parent = top;
        m_nodes.push_back(node);
        nodeOf.insert(name(post), int(m_nodes.size()) - 1);
    }
    const auto above = [&](int at) {
        const SourcePost &post = m_preview.posts[size_t(m_nodes[size_t(at)].post)];
        const bool taken = post.suspicion && m_accepted.contains(name(post));
        const QString &key = taken ? post.suspicion->parent : post.parent;
        return key.isEmpty() ? -1 : nodeOf.value({post.thread, key}, -1);
    };
    for (int at = 0; at < int(m_nodes.size()); ++at) {
        if (m_nodes[size_t(at)].parent < 0)
            continue;
        const int parent = above(at);
        int up = parent;
        for (size_t steps = 0; up >= 0 && up != at && steps < m_nodes.size(); ++steps)
            up = above(up);
        if (parent >= 0 && up < 0)
            m_nodes[size_t(at)].parent = parent;
    }
    for (int at = 0; at < int(m_nodes.size()); ++at) {
        if (const int parent = m_nodes[size_t(at)].parent; parent >= 0) {
            m_nodes[size_t(at)].row = int(m_nodes[size_t(parent)].children.size());
            m_nodes[size_t(parent)].children.push_back(at);
        }
    }
}

void PreviewModel::acceptAll(bool accept)
{
    constexpr double nobody = 2;
    acceptFrom(accept ? 0 : nobody);
}

void PreviewModel::acceptFrom(double confidence)
{
    beginResetModel();
    m_accepted.clear();
    for (const SourcePost &post : m_preview.posts) {
        if (post.suspicion && post.suspicion->confidence >= confidence)
            m_accepted.insert(name(post));
    }
    build();
    endResetModel();
    Q_EMIT acceptedChanged();
}

int PreviewModel::suspectedFrom(double confidence) const
{
    return int(std::ranges::count_if(m_preview.posts,
        [&](const SourcePost &post) { return post.suspicion && post.suspicion->confidence >= confidence; }));
}

int PreviewModel::suspectedCount() const
{
    return int(
        std::ranges::count_if(m_preview.posts, [](const SourcePost &post) { return post.suspicion.has_value(); }));
}

int PreviewModel::count(PostKind kind) const
{
    return int(std::ranges::count(m_preview.posts, kind, &SourcePost::kind));
}

const SourcePost *PreviewModel::post(const QModelIndex &index) const
{
    return index.isValid() && node(index).post >= 0 ? &m_preview.posts[size_t(node(index).post)] : nullptr;
}

QModelIndex PreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, quintptr(parent.isValid() ? node(parent).children[size_t(row)] : m_roots[size_t(row)]));
}

QModelIndex PreviewModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? node(index).parent : -1;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[size_t(above)].row, 0, quintptr(above));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(parent.isValid() ? node(parent).children.size() : m_roots.size());
}

int PreviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &at = node(index);
    const SourcePost *shown = post(index);
    const bool article = at.parent < 0;
    const QString title = at.thread >= 0 ? m_preview.threads[size_t(at.thread)].title : QString();
    switch (role) {
    case PostRole:
        return at.post;
    case KindRole:
        return int(shown ? shown->kind : PostKind::Article);
    case AuthorRole:
        return article ? QString() : shown->author;
    case BeginningRole:
        if (article)
            return title.isEmpty() ? tr("Thread without an article") : title;
        if (shown->kind == PostKind::Placeholder)
            return tr("missing at the source; kept, so that its replies stay in place");
        return shown->text.value_or(QString()).left(300).simplified();
    case SuspectedRole:
        return shown && shown->suspicion;
    case WhyRole:
        return shown && shown->suspicion ? shown->suspicion->why : QString();
    case Qt::CheckStateRole:
        if (index.column() != ParentColumn || !shown || !shown->suspicion)
            return {};
        return m_accepted.contains(name(*shown)) ? Qt::Checked : Qt::Unchecked;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TextColumn: {
        const QString author = data(index, AuthorRole).toString();
        const QString beginning = data(index, BeginningRole).toString();
        return author.isEmpty() ? beginning : author + u": "_s + beginning;
    }
    case TimeColumn:
        if (!shown || !shown->created || shown->precision == Precision::None)
            return QString();
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(*shown->created, QTimeZone::UTC), QLocale::ShortFormat);
    case ParentColumn:
        if (article)
            return !shown || !shown->text
                ? tr("no article in the source")
                : tr("article, %n paragraph(s)", nullptr, int(shown->text->count(u"\n\n"_s)) + 1);
        if (shown->suspicion)
            return tr("answers %1").arg(shown->suspicion->parent);
        return tr("as in the source");
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TextColumn ? tr("Article and comments") : section == TimeColumn ? tr("Time") : tr("Parent");
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractItemModel::flags(index);
    const SourcePost *shown = post(index);
    return index.column() == ParentColumn && shown && shown->suspicion ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const SourcePost *shown = post(index);
    if (role != Qt::CheckStateRole || index.column() != ParentColumn || !shown || !shown->suspicion)
        return false;
    const auto named = name(*shown);
    beginResetModel();
    if (value.toInt() == Qt::Checked)
        m_accepted.insert(named);
    else
        m_accepted.remove(named);
    build();
    endResetModel();
    Q_EMIT acceptedChanged();
    return true;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outline_model.h"

#include "ui/speech/spoken_post.h"
#include "ui/theme/mark.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// QTreeView hashes an index by adding up row and id: consecutive ids collide, and dropping an expanded tree of 100,000
// rows takes half a minute. So node n has the id (n + 1) * odd, which the inverse undoes; the project is n = -1.
constexpr quintptr spread = quintptr(0x9E3779B97F4A7C15u);

constexpr quintptr inverseOf(quintptr odd)
{
    quintptr inverse = odd; // Newton: each round doubles the bits that are right.
    for (int round = 0; round < 6; ++round)
        inverse *= 2 - odd * inverse;
    return inverse;
}
static_assert(spread * inverseOf(spread) == 1);

constexpr qsizetype mostRows = 50'000;

QString nameOfMissing(PostStatus status)
{
    switch (status) {
    case PostStatus::Deleted:
        return OutlineModel::tr("deleted comment");
    case PostStatus::Removed:
        return OutlineModel::tr("removed comment");
    default:
        return OutlineModel::tr("comment missing at the source");
    }
}

} // namespace

FilteredOutline filtered(const Outline &all, std::span<const Id<Post>> hits)
{
    FilteredOutline result;
    std::vector<bool> kept(size_t(all.size()));
    std::vector<bool> hit(size_t(all.size()));
    for (const Id<Post> post : hits) {
        const int found = all.nodeOf(post);
        if (found >= 0)
            hit[size_t(found)] = true;
        for (int node = found; node >= 0 && !kept[size_t(node)]; node = all.parent(node))
            kept[size_t(node)] = true;
    }
    std::vector<Id<Thread>> threads;
    std::vector<Outline::Entry> entries;
    for (int node = 0; node < all.size(); ++node) {
        if (!kept[size_t(node)])
            continue;
        const int parent = all.parent(node);
        if (parent < 0)
            threads.push_back(all.thread(all.threadOf(node)));
        entries.push_back({.id = all.post(node),
            .parent = parent < 0 ? Id<Post>() : all.post(parent),
            .thread = int(threads.size()) - 1,
            .author = all.author(node),
            .created = all.created(node).value_or(Outline::noTime),
            .kind = all.kind(node),
            .status = all.status(node)});
        result.isHit.push_back(hit[size_t(node)]); // In reading order, as the tree has them.
        if (hit[size_t(node)])
            result.found.push_back(node);
    }
    result.tree = Outline(threads, entries);
    return result;
}

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void OutlineModel::setSession(Session *session)
{
    beginResetModel();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_rows.clear();
    m_filtered.reset();
    if (session) {
        connect(session, &Session::changed, this, &OutlineModel::follow);
        connect(session, &Session::coderChanged, this, &OutlineModel::reset);
    }
    endResetModel();
}

void OutlineModel::reset()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void OutlineModel::setFilter(std::optional<FilteredOutline> filtered)
{
    if (!m_session || (!filtered && !m_filtered))
        return;
    beginResetModel();
    m_filtered = std::move(filtered);
    endResetModel();
}

const Outline &OutlineModel::outline() const
{
    return m_filtered ? m_filtered->tree : m_session->outline();
}

int OutlineModel::node(const QModelIndex &index) const
{
    return int(index.internalId() * inverseOf(spread)) - 1;
}

QModelIndex OutlineModel::indexOfNode(int node) const
{
    if (node < 0)
        return createIndex(0, 0, spread * 0);
    const int row = outline().parent(node) < 0 ? outline().threadOf(node) : outline().row(node);
    return createIndex(row, 0, spread * quintptr(node + 1));
}

QModelIndex OutlineModel::indexOf(Id<Post> post) const
{
    const int found = m_session ? outline().nodeOf(post) : -1;
    return found < 0 ? QModelIndex() : indexOfNode(found);
}

Id<Post> OutlineModel::post(const QModelIndex &index) const
{
    const int at = index.isValid() ? node(index) : -1;
    return at < 0 ? Id<Post>() : outline().post(at);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return indexOfNode(-1);
    const int above = node(parent);
    return indexOfNode(above < 0 ? outline().root(row) : outline().children(above)[row]);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const int at = index.isValid() ? node(index) : -1;
    return at < 0 ? QModelIndex() : indexOfNode(outline().parent(at));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!m_session || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return 1;
    const int at = node(parent);
    return at < 0 ? outline().threadCount() : int(outline().children(at).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const int at = node(index);
    if (at < 0) {
        switch (role) {
        case Qt::DisplayRole:
            return m_session->project().name();
        case BeginningRole:
            return tr("%n thread(s)", nullptr, outline().threadCount());
        case KindRole:
        case StateRole:
            return -1;
        case FetchedRole:
            return true;
        default:
            return {};
        }
    }
    const Id<Post> post = outline().post(at);
    const auto found = m_rows.constFind(post);
    const RowData row = found == m_rows.cend() ? RowData() : *found;
    switch (role) {
    case Qt::DisplayRole:
        return row.author.isEmpty() ? row.beginning : row.author + u": "_s + row.beginning;
    case Qt::AccessibleTextRole:
        return accessibleText(at);
    case PostRole:
        return post.value;
    case KindRole:
        return int(outline().kind(at));
    case AuthorRole:
        return row.author;
    case BeginningRole:
        return row.beginning;
    case StateRole:
        return outline().kind(at) == PostKind::Comment ? int(row.state) : -1;
    case OthersStateRole:
        return row.others && row.state == State::Todo ? int(*row.others) : -1;
    case Qt::ToolTipRole:
        return toolTip(row);
    case MarksRole:
        return QVariant::fromValue(row.marks);
    case DimmedRole:
        return m_filtered && !m_filtered->isHit[size_t(at)];
    case FetchedRole:
        return found != m_rows.cend();
    default:
        return {};
    }
}

QString OutlineModel::accessibleText(int node) const
{
    // Only assistive technology asks this, row by row and before one is painted: what it hears has to be true.
    const Id<Post> post = outline().post(node);
    if (!m_rows.contains(post))
        read(std::span(&post, 1));
    const RowData row = m_rows.value(post);
    if (outline().kind(node) == PostKind::Article)
        return tr("Article: %1").arg(row.beginning);
    QStringList names;
    for (const QUuid &code : row.marks) {
        const Code *known = m_session->codebook().code({code});
        if (known && !names.contains(known->name))
            names << known->name;
    }
    QString spoken = spokenPost(*m_session, post, row.state, names, 0);
    if (row.others && row.state == State::Todo)
        spoken = tr("%1, for others: %2").arg(spoken, nameOfState(*row.others));
    return tr("%1. %2").arg(spoken, row.beginning);
}

void OutlineModel::fetch(const QModelIndexList &rows)
{
    if (!m_session)
        return;
    std::vector<Id<Post>> unknown;
    for (const QModelIndex &row : rows) {
        if (const Id<Post> wanted = post(row); !wanted.isNull() && !m_rows.contains(wanted))
            unknown.push_back(wanted);
    }
    read(unknown);
    for (const Id<Post> known : unknown) {
        const QModelIndex index = indexOf(known);
        Q_EMIT dataChanged(index, index);
    }
}

void OutlineModel::read(std::span<const Id<Post>> unknown) const
{
    if (unknown.empty())
        return;
    if (m_rows.size() > mostRows)
        m_rows.clear();
    const std::vector<PostContent> contents = m_session->store().beginnings(unknown);
    for (size_t i = 0; i < unknown.size() && i < contents.size(); ++i) {
        RowData row;
        row.author = contents[i].author;
        row.beginning = contents[i].text.simplified();
        if (contents[i].post.kind == PostKind::Article) {
            const auto thread = m_session->store().thread(contents[i].post.thread);
            if (thread && !thread->title.isEmpty())
                row.beginning = thread->title;
            else if (row.beginning.isEmpty())
                row.beginning = tr("Thread without an article");
        } else if (contents[i].post.kind == PostKind::Placeholder) {
            row.beginning = nameOfMissing(contents[i].post.status);
        }
        readWork(unknown[i], row);
        m_rows.insert(unknown[i], row);
    }
}

void OutlineModel::readWork(Id<Post> post, RowData &row) const
{
    row.marks.clear();
    row.work.clear();
    row.others.reset();
    const Uid<Coder> own = m_session->coder();
    const bool here = m_session->contains(post);
    const auto mark = [&](const Annotation &annotation) {
        if (!m_session->shows(annotation.header))
            return;
        if (!row.marks.contains(annotation.code.value))
            row.marks.append(annotation.code.value);
        auto &codes = row.work[annotation.header.owner].codes;
        if (!codes.contains(annotation.code.value))
            codes.append(annotation.code.value);
    };
    if (here) {
        for (const Annotation *annotation : m_session->rows().annotations(post))
            mark(*annotation);
    } else {
        for (const Annotation &annotation : m_session->store().annotations(post))
            mark(annotation);
    }
    row.state = State::Todo;
    const auto states = here ? m_session->rows().states(post)
                             : m_session->store().statesOf(post, {m_session->project().round().header.uid});
    for (const PostState &state : states) {
        if (!m_session->shows(state.header))
            continue;
        row.work[state.header.owner].state = state.state;
        if (state.header.owner == own)
            row.state = state.state;
        else if (state.state != State::Todo && (!row.others || state.state < *row.others))
            row.others = state.state; // "Coded" before "nothing" before "unsure".
    }
}

// The row in full, where it is cut, and who did what. Names are asked for now: they change.
QString OutlineModel::toolTip(const RowData &row) const
{
    QStringList lines;
    for (const auto &[uid, work] : row.work.asKeyValueRange()) {
        QStringList done;
        if (work.state)
            done << nameOfState(*work.state);
        for (const QUuid &code : work.codes) {
            if (const Code *known = m_session->codebook().code({code}))
                done << known->name;
        }
        const Coder *coder = m_session->project().coder(uid);
        lines << tr("%1: %2").arg(coder ? coder->name : QString(), done.join(u", "_s));
    }
    lines.sort();
    lines.prepend(row.author.isEmpty() ? row.beginning : row.author + u": "_s + row.beginning);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void OutlineModel::follow(const Change &change)
{
    if (change.everything)
        return reset();
    QSet<Id<Post>> touched;
    for (const Edit &edit : change.edits) {
        if (const auto *annotation = std::get_if<Annotation>(&edit.row()))
            touched.insert(annotation->post);
        else if (const auto *state = std::get_if<PostState>(&edit.row()))
            touched.insert(state->post);
    }
    for (const Id<Post> post : touched) {
        const auto row = m_rows.find(post);
        if (row == m_rows.end())
            continue;
        readWork(post, *row);
        if (const QModelIndex index = indexOf(post); index.isValid())
            Q_EMIT dataChanged(index, index);
    }
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/relations_model.h"

#include "core/corpus/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

RelationsModel::RelationsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RelationsModel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &RelationsModel::follow);
        connect(session, &Session::cursorMoved, this, &RelationsModel::moved);
        connect(session, &Session::coderChanged, this, &RelationsModel::reset);
    }
    reset();
}

void RelationsModel::moved()
{
    if (m_post == m_session->post())
        return;
    if (m_rows.empty() && m_session->rows().relations(m_session->post()).empty())
        m_post = m_session->post(); // There is nothing to show still.
    else
        reset();
}

void RelationsModel::follow(const Change &change)
{
    const auto concerns
        = [](const Edit &edit) { return edit.kind() == RowKind::Relation || edit.kind() == RowKind::Code; };
    if (change.everything || std::ranges::any_of(change.edits, concerns))
        reset();
}

void RelationsModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_post = m_session ? m_session->post() : Id<Post>();
    if (m_session && !m_post.isNull()) {
        const ThreadRows &rows = m_session->rows();
        for (const Relation *relation : rows.relations(m_post)) {
            if (!m_session->shows(relation->header))
                continue;
            const bool outgoing = rows.postOf(relation->source()) == m_post;
            m_rows.push_back(
                {*relation, outgoing, described(outgoing ? relation->target() : relation->source(), *relation)});
        }
    }
    std::ranges::sort(m_rows, {}, [](const Row &row) { return std::tuple(!row.outgoing, row.relation.created); });
    endResetModel();
}

QString RelationsModel::described(const End &end, const Relation &relation) const
{
    if (end.isAbsent())
        return relation.note.isEmpty() ? tr("not in the text") : tr("not in the text: %1").arg(relation.note);
    if (const Annotation *annotation = m_session->rows().annotation(end.annotation); annotation && annotation->start)
        return u"“"_s + excerpt(annotation->quote) + u"”"_s;
    const Id<Post> post = m_session->rows().postOf(end);
    if (const int node = m_session->outline().nodeOf(post); node >= 0) {
        if (m_session->outline().kind(node) == PostKind::Article)
            return tr("the article");
        const QString author = m_session->store().authorName(m_session->outline().author(node));
        return author.isEmpty() ? tr("whole comment") : tr("whole comment by %1").arg(author);
    }
    return tr("a passage of another thread");
}

int RelationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RelationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RelationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case UidRole:
        return row.relation.header.uid;
    case OutgoingRole:
        return row.outgoing;
    case Qt::ToolTipRole:
        return row.other;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (index.column() == OtherColumn)
        return row.other;
    const Code *type = m_session->codebook().code(row.relation.type);
    const QString name = type ? type->name : tr("Unknown relation");
    return row.outgoing ? name + u" →"_s : u"← "_s + name;
}

QVariant RelationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TypeColumn ? tr("Relation") : tr("With");
}

} // namespace rejoinder

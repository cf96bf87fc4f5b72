// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotations_model.h"

#include "core/coding/annotate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

AnnotationsModel::AnnotationsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AnnotationsModel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &AnnotationsModel::follow);
        connect(session, &Session::cursorMoved, this, &AnnotationsModel::moved);
        connect(session, &Session::coderChanged, this, &AnnotationsModel::reset);
    }
    reset();
}

void AnnotationsModel::moved()
{
    if (m_post != m_session->post())
        reset();
}

std::vector<Annotation> AnnotationsModel::wanted()
{
    std::vector<Annotation> rows;
    if (m_session) {
        for (const Annotation *annotation : m_session->annotations(m_session->post())) {
            rows.push_back(*annotation);
            if (annotation->start && !m_session->spanOf(*annotation))
                m_unplaced.insert(annotation->header.uid);
            else
                m_unplaced.remove(annotation->header.uid);
        }
    }
    return rows;
}

void AnnotationsModel::reset()
{
    beginResetModel();
    m_post = m_session ? m_session->post() : Id<Post>();
    m_rows = wanted();
    endResetModel();
}

void AnnotationsModel::follow(const Change &change)
{
    const auto isCode = [](const Edit &edit) { return edit.kind() == RowKind::Code; };
    if (change.everything || std::ranges::any_of(change.edits, isCode))
        return reset();
    const std::vector<Annotation> now = wanted();
    // One row at a time, so that selection and open editors stay: first those that went or moved, then the new ones.
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(now, m_rows[size_t(row)].uid(), &Annotation::uid) == now.end()) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t row = 0; row < now.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].uid() == now[row].uid()) {
            if (m_rows[row] != now[row]) {
                m_rows[row] = now[row];
                Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
            }
        } else if (rowOf(now[row].uid()) >= 0) {
            return reset();
        } else {
            beginInsertRows({}, int(row), int(row));
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), now[row]);
            endInsertRows();
        }
    }
}

int AnnotationsModel::rowOf(Uid<Annotation> annotation) const
{
    const auto found = std::ranges::find(m_rows, annotation, &Annotation::uid);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnnotationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const Annotation &row = m_rows[size_t(index.row())];
    const Code *code = m_session->codebook().code(row.code);
    if (role == UidRole)
        return row.header.uid;
    if (role == CodeRole)
        return row.code.value;
    if (role == CertaintyRole)
        return row.certainty.value_or(0);
    if (role == Qt::ToolTipRole && index.column() == PassageColumn)
        return row.quote;
    if (role == Qt::AccessibleTextRole && index.column() == CertaintyColumn)
        return row.certainty ? tr("certainty %1 of 3").arg(*row.certainty) : tr("certain");
    if (role == Qt::EditRole && index.column() == CodeColumn)
        return row.code.value;
    if (role == Qt::EditRole && index.column() == CertaintyColumn)
        return row.certainty.value_or(3);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CodeColumn:
        return code ? code->name : tr("Unknown code");
    case PassageColumn:
        if (m_unplaced.contains(row.header.uid))
            return tr("%1 (in its earlier text)").arg(row.quote.simplified());
        return row.start ? row.quote.simplified() : tr("whole comment");
    case CertaintyColumn: {
        const int full = row.certainty.value_or(3);
        return QString(full, u'●') + QString(3 - full, u'○');
    }
    default:
        return {};
    }
}

QVariant AnnotationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CodeColumn ? tr("Code") : section == PassageColumn ? tr("Passage") : tr("Sure");
}

Qt::ItemFlags AnnotationsModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool own = index.isValid() && m_session && m_rows[size_t(index.row())].header.owner == m_session->coder();
    return own && index.column() != PassageColumn ? flags | Qt::ItemIsEditable : flags;
}

bool AnnotationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    AnnotationChange change;
    if (index.column() == CodeColumn)
        change.code = Uid<Code>{value.toUuid()};
    else
        change.certainty = value.toInt() >= 3 ? std::optional<int>() : std::optional(value.toInt());
    const Uid<Annotation> uid = m_rows[size_t(index.row())].uid();
    const auto written = m_session->carryOut([session = m_session, uid, change, coder = m_session->coder()] {
        return changeAnnotation(session->store(), session->codebook(), uid, change, coder);
    });
    return written.has_value();
}

} // namespace rejoinder

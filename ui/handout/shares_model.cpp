// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handout/shares_model.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rejoinder {

void SharesModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SharesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SharesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SharesModel::text(const Row &row, int column)
{
    const QLocale locale;
    switch (column) {
    case CoderColumn:
        return row.name;
    case AssignedColumn:
        return row.assigned > 0 ? locale.toString(row.assigned) : u"–"_s;
    case DoneColumn:
        return row.assigned > 0 ? locale.toString(row.done) : u"–"_s;
    case NewColumn:
        return row.share ? u'+' + locale.toString(row.share->posts) : QString();
    default:
        return row.share && row.share->shared > 0 ? locale.toString(row.share->shared) : QString();
    }
}

QVariant SharesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_rows[size_t(index.row())], index.column());
    if (role == Qt::TextAlignmentRole && index.column() > CoderColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant SharesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > CoderColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return QStringList{tr("Coder"), tr("Assigned"), tr("Done"), tr("With this sample"), tr("Of it shared")}.value(
            section);
    return {};
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/cross_table_model.h"

#include <QFont>
#include <QLocale>

namespace rejoinder {

CrossTableModel::CrossTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CrossTableModel::setTable(CrossTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int CrossTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.rows.empty() ? 0 : int(m_table.rows.size()) + 1;
}

int CrossTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.rows.empty() ? 0 : int(m_table.columns.size()) + 1;
}

QVariant CrossTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool sumRow = index.row() == int(m_table.rows.size());
    const bool sumColumn = index.column() == int(m_table.columns.size());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && (sumRow || sumColumn)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    const qint64 count = sumRow && sumColumn ? m_table.sum()
        : sumRow                             ? m_table.columnSum(index.column())
        : sumColumn                          ? m_table.rowSum(index.row())
                                             : m_table.at(index.row(), index.column());
    return QLocale().toString(count);
}

QVariant CrossTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto &headings = orientation == Qt::Horizontal ? m_table.columns : m_table.rows;
    if (role != Qt::DisplayRole)
        return {};
    return section < int(headings.size()) ? headings[size_t(section)].name : tr("Sum");
}

} // namespace rejoinder

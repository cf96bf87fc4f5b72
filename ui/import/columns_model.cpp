// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/columns_model.h"

#include "core/corpus/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

ColumnsModel::ColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ColumnsModel::setLook(const TableLook &look)
{
    beginResetModel();
    m_columns = look.sample.columns;
    m_mapping = look.mapping;
    m_examples.clear();
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const auto values = look.sample.valuesOf(column);
        m_examples << (values.isEmpty() ? QString() : excerpt(QString::fromUtf8(values.front()), 60));
    }
    endResetModel();
}

std::vector<std::pair<int, QString>> ColumnsModel::choices()
{
    using enum TableField;
    return {{int(Text), tr("Text")}, {int(Id), tr("Id")}, {int(Parent), tr("Parent")},
        {NestedId, tr("Id with the place in it (7_0_2)")}, {int(Author), tr("Author")}, {int(Created), tr("Time")},
        {int(Score), tr("Score")}, {int(Status), tr("Status")}, {int(Thread), tr("Thread")},
        {int(Title), tr("Title of the thread")}, {int(Url), tr("Address of the thread")}, {Attribute, tr("Attribute")}};
}

int ColumnsModel::choiceOf(int row) const
{
    const QString &column = m_columns[row];
    const auto field = m_mapping.fieldOf(column);
    if (!field)
        return Attribute;
    return *field == TableField::Id && m_mapping[TableField::Parent] == column ? int(NestedId) : int(*field);
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (role == Qt::EditRole && index.column() == FieldColumn)
        return choiceOf(row);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return m_columns[row];
    case ExampleColumn:
        return m_examples[row];
    default: {
        const auto all = choices();
        return std::ranges::find(all, choiceOf(row), &std::pair<int, QString>::first)->second;
    }
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Column") : section == ExampleColumn ? tr("Example") : tr("Is the");
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int choice = value.toInt();
    if (role != Qt::EditRole || index.column() != FieldColumn || choice == choiceOf(index.row()))
        return false;
    const QString &column = m_columns[index.row()];
    m_mapping.preset.clear();
    std::ranges::replace(m_mapping.columns, column, QString());
    if (choice == NestedId) {
        m_mapping[TableField::Id] = column;
        m_mapping[TableField::Parent] = column;
    } else if (choice != Attribute) {
        m_mapping[TableField(choice)] = column;
    }
    Q_EMIT dataChanged(this->index(0, FieldColumn), this->index(rowCount() - 1, FieldColumn));
    Q_EMIT mappingChanged();
    return true;
}

} // namespace rejoinder

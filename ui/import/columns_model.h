// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/table.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// The columns of a table of comments: an example of what each holds, and which field of a post it is. A field belongs to
/// one column: who gets it takes it from the other.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ExampleColumn, FieldColumn, ColumnCount };
    /// What a column may be, as FieldColumn's Qt::EditRole: a TableField, or one of these.
    enum Choice { Attribute = -1, NestedId = 100 };

    explicit ColumnsModel(QObject *parent = nullptr);

    void setLook(const TableLook &look);
    [[nodiscard]] const TableMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const QStringList &names() const { return m_columns; }
    /// All that a column may be, in the order of a list, and how each is called.
    [[nodiscard]] static std::vector<std::pair<int, QString>> choices();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void mappingChanged(); ///< By a person.

private:
    [[nodiscard]] int choiceOf(int row) const;

    QStringList m_columns;
    QStringList m_examples;
    TableMapping m_mapping;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statistics/cross_table.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// A cross table with its sums: the last column and the last row.
class CrossTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CrossTableModel(QObject *parent = nullptr);

    void setTable(CrossTable table);
    [[nodiscard]] const CrossTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CrossTable m_table;
};

} // namespace rejoinder

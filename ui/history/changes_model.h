// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/describe.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// What one step changed, row by row.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, WhereColumn, BeforeColumn, AfterColumn, ColumnCount };
    static constexpr int most = 500; ///< Of a merge of a million changes these many are shown.

    struct Row
    {
        Description words;
        QUuid uid; ///< Of the row changed.
        RowKind kind = RowKind::Annotation;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const Row &row(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

/// The first ChangesModel::most changes of a step; for workers.
[[nodiscard]] std::vector<ChangesModel::Row> changesOf(const Store &store, qint64 step);

} // namespace rejoinder

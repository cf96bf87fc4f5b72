// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/assign.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// Who has what to code in the round, how far they are, and what a new sample would give them.
class SharesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CoderColumn, AssignedColumn, DoneColumn, NewColumn, SharedColumn, ColumnCount };

    struct Row
    {
        Uid<Coder> coder;
        QString name;
        int assigned = 0; ///< Comments.
        int done = 0;
        std::optional<AssignmentPlan::Share> share; ///< Of the new sample.

        friend bool operator==(const Row &a, const Row &b)
        {
            const auto key = [](const Row &row) {
                return std::tuple(row.coder, row.name, row.assigned, row.done, row.share ? row.share->posts : -1,
                    row.share ? row.share->shared : -1);
            };
            return key(a) == key(b);
        }
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace rejoinder

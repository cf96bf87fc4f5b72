// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshots.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// The snapshots of a project, newest first, with what a look into each told.
class SnapshotsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, SizeColumn, StateColumn, SinceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \p stillTrue: what was told of those that were here before still holds.
    void setSnapshots(std::vector<Snapshot> snapshots, bool stillTrue);
    /// What the look told, once it is over; a snapshot that has gone meanwhile is passed over.
    void setState(const QString &path, const SnapshotState &state);
    [[nodiscard]] const Snapshot &snapshot(int row) const { return m_rows[size_t(row)].snapshot; }
    [[nodiscard]] std::optional<SnapshotState> state(int row) const { return m_rows[size_t(row)].state; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Snapshot snapshot;
        std::optional<SnapshotState> state; ///< Not yet looked into.
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace rejoinder

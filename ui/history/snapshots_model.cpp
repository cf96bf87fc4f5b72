// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/snapshots_model.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

void SnapshotsModel::setSnapshots(std::vector<Snapshot> snapshots, bool stillTrue)
{
    beginResetModel();
    std::vector<Row> rows;
    for (Snapshot &snapshot : snapshots) {
        const auto known = std::ranges::find(m_rows, snapshot.path, [](const Row &row) { return row.snapshot.path; });
        rows.push_back({std::move(snapshot), !stillTrue || known == m_rows.end() ? std::nullopt : known->state});
    }
    m_rows = std::move(rows);
    endResetModel();
}

void SnapshotsModel::setState(const QString &path, const SnapshotState &state)
{
    const auto found = std::ranges::find(m_rows, path, [](const Row &row) { return row.snapshot.path; });
    if (found == m_rows.end())
        return;
    found->state = state;
    const int row = int(found - m_rows.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int SnapshotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SnapshotsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SnapshotsModel::text(const Row &row, int column) const
{
    switch (column) {
    case DateColumn:
        return QLocale().toString(row.snapshot.at.toLocalTime(), QLocale::ShortFormat);
    case SizeColumn:
        return QLocale().formattedDataSize(row.snapshot.bytes, 0);
    case StateColumn:
        return !row.state ? tr("looking…") : row.state->good ? tr("✓ sound") : tr("damaged");
    default:
        if (!row.state || !row.state->good)
            return {};
        return row.state->beyond > 0 ? u"%1, +%2"_s.arg(row.state->since).arg(row.state->beyond)
                                     : QString::number(row.state->since);
    }
}

QVariant SnapshotsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == SinceColumn && row.state && row.state->good)
        return row.state->beyond > 0
            ? tr("The project has %1 steps that are not in the snapshot, the snapshot %2 that are not in the project.")
                  .arg(row.state->since)
                  .arg(row.state->beyond)
            : tr("%n step(s) were done since.", nullptr, row.state->since);
    return {};
}

QVariant SnapshotsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Taken"), tr("Size"), tr("State"), tr("Since")}.value(section);
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ethics/clues_model.h"

namespace rejoinder {

void CluesModel::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int CluesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int CluesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CluesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (index.column()) {
    case WhatColumn:
        return shownName(entry.finding.found.clue);
    case WordsColumn:
        return entry.finding.found.words.simplified();
    default:
        return entry.post;
    }
}

QVariant CluesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == WhatColumn ? tr("What") : section == WordsColumn ? tr("Words") : tr("Post");
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/ethics_report.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// What could identify somebody, a row a place.
class CluesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, WordsColumn, PostColumn, ColumnCount };
    struct Entry
    {
        EthicsReport::Finding finding;
        QString post; ///< As people name it.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] Id<Post> post(int row) const { return m_entries[size_t(row)].finding.post; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Entry> m_entries;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statistics/cross_table.h"

#include <algorithm>

namespace rejoinder {

/// A cross table in the making: members are added by keys, and only the rows and columns that came up are in the table,
/// in the order of their keys.
class Tally
{
public:
    Tally(const QString &rowsAre, const QString &columnsAre)
    {
        m_table.rowsAre = rowsAre;
        m_table.columnsAre = columnsAre;
    }

    void add(qint64 row, qint64 column, Spot passage) { m_members.push_back({row, column, passage}); }
    void count() { ++m_table.n; }
    void leaveOut(const QString &why) { ++m_table.leftOut[why]; }

    /// \p rowHeading and \p columnHeading say what a key is called.
    CrossTable table(auto rowHeading, auto columnHeading)
    {
        std::vector<qint64> rows;
        std::vector<qint64> columns;
        for (const auto &member : m_members) {
            rows.push_back(member.row);
            columns.push_back(member.column);
        }
        sortOnce(rows);
        sortOnce(columns);
        for (const auto key : rows)
            m_table.rows.push_back(rowHeading(key));
        for (const auto key : columns)
            m_table.columns.push_back(columnHeading(key));
        m_table.counts.resize(rows.size() * columns.size());
        m_table.members.reserve(m_members.size());
        for (const auto &member : m_members) {
            const auto row = std::ranges::lower_bound(rows, member.row) - rows.begin();
            const auto column = std::ranges::lower_bound(columns, member.column) - columns.begin();
            const auto cell = row * std::ssize(columns) + column;
            ++m_table.counts[size_t(cell)];
            m_table.members.push_back({int(cell), member.passage});
        }
        std::ranges::sort(m_table.members);
        return std::move(m_table);
    }

private:
    struct Keyed
    {
        qint64 row = 0;
        qint64 column = 0;
        Spot passage;
    };

    static void sortOnce(std::vector<qint64> &keys)
    {
        std::ranges::sort(keys);
        keys.erase(std::ranges::unique(keys).begin(), keys.end());
    }

    CrossTable m_table;
    std::vector<Keyed> m_members;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/csv.h"
#include "core/formats/format.h"
#include "core/formats/rejoinder_csv_tables.h"
#include "core/model/names.h"

#include <QFile>

namespace rejoinder::rejoinder_csv {

/// One table being read: its rows' cells by column, turned into values. Columns are found by the header's names, in
/// whatever order; those that are missing are empty. What cannot be read becomes a Problem and is taken as empty.
class TableReader
{
public:
    /// Throws Error where the file cannot be opened or its header lacks the table's first column.
    TableReader(const QString &folder, const Table &table);

    [[nodiscard]] bool next();
    [[nodiscard]] QString where() const { return m_csv.where(); }
    [[nodiscard]] qint64 bytesRead() const { return m_file.pos(); }

    // A column is its place in the table's description.
    [[nodiscard]] bool has(qsizetype column) const { return m_indexOf[column] >= 0; }
    [[nodiscard]] QByteArrayView bytes(qsizetype column) const
    {
        const auto index = size_t(m_indexOf[column]); // -1, for a missing column, is beyond every row.
        return index < m_csv.cells().size() ? m_csv.cells()[index] : QByteArrayView();
    }
    /// Null where the cell is empty.
    [[nodiscard]] QString text(qsizetype column);
    [[nodiscard]] std::optional<int> number(qsizetype column);
    [[nodiscard]] std::optional<qint64> time(qsizetype column);
    [[nodiscard]] bool truth(qsizetype column);
    template<Named E>
    [[nodiscard]] E word(qsizetype column, E otherwise)
    {
        const QByteArrayView word = bytes(column);
        for (size_t i = 0; i < Names<E>::values.size(); ++i) {
            if (word == Names<E>::values[i])
                return static_cast<E>(i);
        }
        if (!word.isEmpty())
            refuse(column);
        return otherwise;
    }
    [[nodiscard]] QUuid uid(char16_t letter, qsizetype column);

    // By the column's name, where speed does not matter.
    [[nodiscard]] qsizetype column(QByteArrayView name) const;
    [[nodiscard]] QByteArrayView bytes(QByteArrayView name) const { return bytes(column(name)); }
    [[nodiscard]] QString text(QByteArrayView name) { return text(column(name)); }
    [[nodiscard]] std::optional<int> number(QByteArrayView name) { return number(column(name)); }
    [[nodiscard]] std::optional<qint64> time(QByteArrayView name) { return time(column(name)); }
    [[nodiscard]] bool truth(QByteArrayView name) { return truth(column(name)); }
    template<Named E>
    [[nodiscard]] E word(QByteArrayView name, E otherwise)
    {
        return word(column(name), otherwise);
    }
    [[nodiscard]] QUuid uid(char16_t letter, QByteArrayView name) { return uid(letter, column(name)); }

    void report(const QString &kind, const QString &what, const QString &outcome);
    [[nodiscard]] std::vector<Problem> takeProblems() { return std::exchange(m_problems, {}); }
    [[nodiscard]] bool hasProblems() const { return !m_problems.empty(); }

private:
    void readHeader();
    void refuse(qsizetype column);

    const Table &m_table;
    QFile m_file;
    CsvReader m_csv;
    std::vector<int> m_indexOf; ///< Of each column of the description, in the file's rows; -1: missing.
    size_t m_width = 0;
    std::vector<Problem> m_problems;
};

} // namespace rejoinder::rejoinder_csv

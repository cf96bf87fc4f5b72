// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"
#include "core/formats/table_dialect.h"

namespace rejoinder {

/// A value of a table as it stands in the file, in UTF-8. Numbers are never turned into numbers: ids would lose digits.
struct TableCell
{
    enum class Kind : char {
        Absent, ///< Not there, or JSON's null.
        Text,
        Number, ///< As JSON writes it.
        Truth, ///< true or false
        Json, ///< A list, or an object too deep for columns of its own; it may be broken.
    };

    QByteArrayView bytes;
    Kind kind = Kind::Absent;
};

/// Pulls the rows of a table, whatever it is written in: memory holds a chunk and the longest row (of a JSON document,
/// the document). Objects inside objects are columns "author.name".
class TableRows
{
public:
    virtual ~TableRows() = default;

    /// Goes to the next row that can be read; what cannot is a Problem. False at the end. Throws Error where the file
    /// fails, or is broken from here on.
    virtual bool next() = 0;
    /// The names of the columns that were met; JSON may meet more with each row.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// By column; absent where the row is shorter. Valid until next().
    [[nodiscard]] TableCell cell(qsizetype column) const
    {
        return column >= 0 && size_t(column) < m_cells.size() ? m_cells[size_t(column)] : TableCell();
    }
    [[nodiscard]] size_t width() const { return m_cells.size(); }
    /// "row 14"; of JSON "line 14", "entry 14".
    [[nodiscard]] QString where() const
    {
        return QString(m_wherePattern).replace(QLatin1StringView("%1"), QString::number(number()));
    }
    /// The row's place, as where() tells it.
    [[nodiscard]] virtual qint64 number() const = 0;
    [[nodiscard]] virtual double progress() const = 0;
    /// Data rows met so far, bad ones included, and how many of these were left out.
    [[nodiscard]] RowCount count() const { return m_count; }
    [[nodiscard]] std::vector<Problem> takeProblems() { return std::exchange(m_problems, {}); }

protected:
    explicit TableRows(QString wherePattern)
        : m_wherePattern(std::move(wherePattern))
    {
    }

    void report(const QString &kind, const QString &what, const QString &outcome)
    {
        m_problems.push_back({kind, where(), {}, what, outcome});
    }

    QString m_wherePattern; ///< "row %1"
    QStringList m_columns;
    std::vector<TableCell> m_cells;
    RowCount m_count;
    std::vector<Problem> m_problems;
};

/// The rows of a file. \p name is what a sentence about it calls the file. \p pace is asked while a JSON document is read.
/// Throws Error where it is no table.
[[nodiscard]] std::unique_ptr<TableRows> tableRows(
    std::unique_ptr<QIODevice> file, const QString &name, const TableDialect &dialect, const WorkPace &pace = {});

} // namespace rejoinder

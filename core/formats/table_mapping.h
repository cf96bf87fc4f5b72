// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/table_rows.h"

#include <array>

namespace rejoinder {

/// What a column may hold. Its names are those of the command line (--map FIELD=COLUMN).
enum class TableField { Id, Parent, Author, Created, Text, Title, Thread, Url, Score, Status };
inline constexpr std::array tableFieldNames{
    "id", "parent", "author", "created", "text", "title", "thread", "url", "score", "status"};

/// The first rows of a table, to be looked at.
struct TableSample
{
    QStringList columns;
    std::vector<QByteArrayList> rows; ///< Cells by column, UTF-8; null where there is none.

    /// The cells of a column that hold something.
    [[nodiscard]] QByteArrayList valuesOf(qsizetype column) const;
};

/// Up to \p most rows; a row that is broken ends them.
[[nodiscard]] TableSample sampleOf(TableRows &rows, int most);

/// Which column holds which field. The same column may be id and parent: then the place in the tree is in the id
/// ("7_0_2" answers "7_0").
struct TableMapping
{
    std::array<QString, tableFieldNames.size()> columns; ///< By TableField; empty: none.
    QString preset; ///< Whose tables have these columns ("NYT", "SOCC" …); empty: guessed or chosen.

    [[nodiscard]] const QString &operator[](TableField field) const { return columns[size_t(field)]; }
    [[nodiscard]] QString &operator[](TableField field) { return columns[size_t(field)]; }
    /// The field that \p column was chosen for, the first of them.
    [[nodiscard]] std::optional<TableField> fieldOf(const QString &column) const;

    friend bool operator==(const TableMapping &, const TableMapping &) = default;
};

/// By the names of the columns and by what they hold: ids are unique, parents name ids, times can be read, threads and
/// their titles come again, texts are long. Text is empty where no column looks like one.
[[nodiscard]] TableMapping guessedMapping(const TableSample &sample);

/// What a person chose. Throws Error::Usage for a field that is none, and Error for a column that is not in the table (of
/// one that \p mayGrow it may come later) or where no column holds the text. \p name is the file's.
[[nodiscard]] TableMapping chosenMapping(
    const QHash<QString, QString> &map, const QStringList &columns, bool mayGrow, const QString &name);

/// The mapping as ReadOptions::map.
[[nodiscard]] QHash<QString, QString> mapOf(const TableMapping &mapping);
/// A word as a shell takes it, in quotation marks where it must be.
[[nodiscard]] QString quotedForShell(const QString &word);
/// "--map id=comment_id --map text=body -o encoding=windows-1252", quoted for a shell.
[[nodiscard]] QString commandWords(const TableMapping &mapping, const TableOptions &options);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/table_mapping.h"

/// Any table as a corpus: CSV with whatever separator, JSON, JSON Lines. A mapping tells which column holds which field.
namespace rejoinder {

/// What there is to see of a table before it is read: what was guessed, and what a person may correct.
struct TableLook
{
    TableDialect dialect;
    TableSample sample;
    TableMapping mapping; ///< Guessed, or ReadOptions::map.
    bool html = false; ///< Texts hold HTML.
    DateOrder dates = DateOrder::DayFirst;

    /// The columns that are no field: attributes of the post.
    [[nodiscard]] QStringList attributes() const;
};

/// Looks at the beginning of a file. Throws Error where it is no table, or as chosenMapping().
[[nodiscard]] TableLook lookAtTable(const QString &path, const ReadOptions &options);

/// The words of a command that reads tables as \p look tells, whatever is guessed of another: see commandWords().
[[nodiscard]] QString commandFor(const TableLook &look, TableOptions options);

namespace mapped_table {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace mapped_table

} // namespace rejoinder

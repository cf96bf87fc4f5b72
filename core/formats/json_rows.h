// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/table_rows.h"

namespace rejoinder {

/// A table's columns beyond these are left out, and that is reported: keys that are ids would be without end.
inline constexpr qsizetype mostColumns = 1000;

/// An object a line, read line by line.
[[nodiscard]] std::unique_ptr<TableRows> jsonLines(
    std::unique_ptr<QIODevice> file, const QString &name, TextEncoding encoding);

/// The objects of the first list of objects in a document: the document itself, or a value in it at most three objects
/// deep. The document is held in memory.
[[nodiscard]] std::unique_ptr<TableRows> jsonDocument(
    std::unique_ptr<QIODevice> file, const QString &name, TextEncoding encoding, const WorkPace &pace);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/table_options.h"

#include <QByteArrayView>

namespace rejoinder {

/// How a table is written.
struct TableDialect
{
    enum class Shape {
        Cells, ///< Rows of cells, the first of them names the columns.
        JsonLines, ///< An object a line.
        JsonDocument, ///< One document, which holds a list of objects somewhere.
    };

    Shape shape = Shape::Cells;
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ','; ///< Of cells.
    bool backslash = false; ///< \" is a quotation mark inside a cell.
    double evenness = 0; ///< Of the rows that were looked at, the share with as many cells as the first; 1 for JSON.
    int width = 0; ///< Cells of the first row; 0 for JSON.

    friend bool operator==(const TableDialect &, const TableDialect &) = default;
};

/// What the first bytes of a file tell, with what a person corrected. \p head may end anywhere.
[[nodiscard]] TableDialect sniffedDialect(QByteArrayView head, const TableOptions &corrections = {});

} // namespace rejoinder

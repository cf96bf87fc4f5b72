// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statistics/cross_table.h"
#include "ui/theme/mark.h"

#include <QPainter>

namespace rejoinder {

struct Theme;

/// A cross table as it is to be seen.
struct Chart
{
    enum class Look {
        Bars, ///< A stack a column; the rows are its parts.
        Rows, ///< A lying stack a row; the columns are its parts.
        Matrix,
        Mosaic, ///< Widths by columns, heights by rows within them.
        Network, ///< Who to whom: the same people on both sides.
        Timeline, ///< A line a row, along the columns.
    };

    Look look = Look::Bars;
    QString title;
    CrossTable table;
    std::vector<Mark> rowMarks; ///< By row; of codes.
    std::vector<Mark> columnMarks; ///< By column.
    bool shares = false; ///< Parts of each stack instead of counts.
};

/// A part of the picture and the cell it stands for.
struct ChartArea
{
    QRectF rect;
    int row = 0;
    int column = 0;
};

/// Draws what no plotting library draws: matrix, mosaic, network. Numbers stand in their cells, so that colour is never
/// alone. Returns where each cell is. With \p current a cell is framed.
std::vector<ChartArea> paintChart(QPainter &painter, const QRectF &room, const Chart &chart, const Theme &theme,
    std::pair<int, int> current = {-1, -1});

/// Colours and hatching of the parts of a stack: neighbours differ in both.
[[nodiscard]] QBrush brushOf(const Mark &mark, int place, const Theme &theme);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/csv.h"
#include "core/model/codebook.h"

#include <QHash>

/// The codebook as a table: what codebook.csv holds, in a project's tables as in a file of its own.
namespace rejoinder {

/// The columns, in order.
[[nodiscard]] QStringList codebookColumns();
/// A code's cells, in the order of the columns; empty is null.
[[nodiscard]] QStringList codebookCells(const Code &code, const Codebook &codebook);

/// One code as a file tells it: cells by column, and where it stands for a sentence about it.
struct CodebookEntry
{
    QHash<QString, QString> cells;
    QString where;
};

/// The codes of a file. Only \c path (or \c name) must be there: groups that only a path names are made, and a code
/// without an id of ours gets one made of its path, so that two projects that read one file share its codes. Throws
/// Error with the entry's place for what cannot be read.
[[nodiscard]] std::vector<Code> codesOf(const std::vector<CodebookEntry> &entries);

/// The names of the colours of the palette, in its order, and of the patterns of groups.
[[nodiscard]] QString colourName(int colour);
[[nodiscard]] QString patternName(int pattern);
/// How many of each there are.
inline constexpr int colourCount = 12;
inline constexpr int patternCount = 6;
/// The hue on white paper, 0xrrggbb, for documents and other programs; any index is good.
[[nodiscard]] quint32 colourOnPaper(int colour);
/// The colour of the palette that looks most like \p rgb.
[[nodiscard]] int nearestColour(quint32 rgb);

} // namespace rejoinder

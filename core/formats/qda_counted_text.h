// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/qda_project.h"
#include "core/formats/qda_text.h"

namespace rejoinder {

/// A text with LF, and how the file's places become places in it.
struct CountedText
{
    QString text;
    QdaPlaces places;
};

/// How the program that wrote a project counts, as far as its \p origin tells.
[[nodiscard]] QdaCounting qdaCountingOf(const QString &origin);

/// By \p counting; where that is not \p sure, another way of counting is taken when more of the selections' names then
/// are the words that they select, as most programs name them.
[[nodiscard]] CountedText countedText(
    const QdaText &source, const QString &raw, const QdaCounting &counting, bool sure);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace rejoinder {

/// The nearest boundary between extended grapheme clusters (UAX 29) at or before (\p direction -1), at or after (1) the
/// UTF-16 unit \p at. Why not QTextBoundaryFinder: beside Indic letters it cuts emoji, even surrogate pairs, in halves,
/// and a flag that follows an emoji.
[[nodiscard]] qsizetype graphemeNear(QStringView text, qsizetype at, int direction);

} // namespace rejoinder

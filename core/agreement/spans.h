// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/continuum.h"
#include "core/agreement/intervals.h"

namespace rejoinder {

/// When two spans are the same find.
struct SpanMatch
{
    enum class Kind {
        Exact, ///< Same start and end.
        Overlap, ///< Any shared text.
        Share, ///< Intersection over union of \c share or more.
    };

    Kind kind = Kind::Exact;
    double share = 0.5;
    bool labels = true; ///< Whether the category must be the same too.
};

/// Pairs of spans, as indices, one to one: the most pairs there can be, of those the greatest intersections over unions.
[[nodiscard]] std::vector<std::pair<int, int>> matched(
    std::span<const Marked> a, std::span<const Marked> b, const SpanMatch &match);

enum class SpanFigure { F1, Precision, Recall };

/// Span F1 = 2 common / (a + b), over pairs of coders the mean (positive specific agreement, Hripcsak & Rothschild 2005);
/// precision and recall of each coder against \p reference, the mean over them. Pooled over continua. Not corrected for
/// chance: of what nobody marked there is no count. Undefined where neither coder marked anything. With \p category >= 0
/// only of its spans.
[[nodiscard]] Agreement spanAgreement(const Unitizing &unitizing, SpanFigure figure, const SpanMatch &match,
    int reference = 0, int category = -1, const IntervalRequest &interval = {});

} // namespace rejoinder

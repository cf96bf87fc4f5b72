// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/continuum.h"
#include "core/agreement/intervals.h"

namespace rejoinder {

/// Boundaries inside a text, ascending: places between 0 and the text's length, both excluded.
using Boundaries = std::vector<qint64>;

/// Where a coder's spans begin and end, inside the continuum.
[[nodiscard]] Boundaries boundariesOf(const Continuum &continuum, int coder);

/// Boundary similarity B (Fournier 2013): 1 - (additions + sum of w) / (additions + near misses + matches), where a boundary
/// missed by up to \p near - 1 places counts w = distance / near. 1 where neither has a boundary.
[[nodiscard]] double boundarySimilarity(const Boundaries &a, const Boundaries &b, int near = 2);

/// Pk (Beeferman, Berger & Lafferty 1999) and WindowDiff (Pevzner & Hearst 2002): errors, 0 is best; of a hypothesis against a
/// reference. The window is half the reference's mean segment, rounded half to even, at least 2. Nothing where the text is
/// shorter than a window.
[[nodiscard]] std::optional<double> pk(const Boundaries &hypothesis, const Boundaries &reference, qint64 length);
[[nodiscard]] std::optional<double> windowDiff(
    const Boundaries &hypothesis, const Boundaries &reference, qint64 length);

enum class SegmentFigure { BoundarySimilarity, Pk, WindowDiff };

/// Over continua the mean by length; B over all pairs of coders, the others of each coder against \p reference.
[[nodiscard]] Agreement segmentAgreement(const Unitizing &unitizing, SegmentFigure figure, int near = 2,
    int reference = 0, const IntervalRequest &interval = {});

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/span.h"

#include <span>
#include <vector>

namespace rejoinder {

/// Underlines of overlapping spans lie in lanes below each other; as many fit between two lines of text.
constexpr int laneCount = 3;

/// The lane of each span, which must be sorted by start, longest first; \c laneCount where none is free.
[[nodiscard]] std::vector<int> lanesOf(std::span<const Span> spans);

/// A label in the margin: beside its line where there is room, else pushed down.
struct LabelPlace
{
    qreal top = 0;
    int more = 0; ///< How many labels had no room and are counted at the end of this one: "+2".
    bool shown = true; ///< False: counted at the one before.
};

/// Places labels whose wished tops ascend, \p height apart at least. One that would come to lie more than \p reach below
/// its line is counted at the label before it, so that a label is never far from what it names.
[[nodiscard]] std::vector<LabelPlace> placeLabels(std::span<const qreal> wished, qreal height, qreal reach);

} // namespace rejoinder

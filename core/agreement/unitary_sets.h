// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/dissimilarity.h"
#include "core/agreement/packing.h"

#include <functional>

namespace rejoinder {

/// The sets of spans, at most one a coder, that can be part of a best alignment, with what each saves. \p spans are sorted
/// by start + end. With a \p share below 1 only the closer ones: a cut in two may gain that share of what it must cost.
/// False where there are more than \p most (then the list is not complete).
[[nodiscard]] bool listUnitarySets(std::span<const Marked> spans, int coders, const Dissimilarity &dissimilarity,
    size_t most, double share, SetList &sets, const std::function<bool()> &cancelled = {});

/// No packing of unitary sets saves more: by span, half of its best dissimilarities to one span a coder.
[[nodiscard]] double boundOfSavings(std::span<const Marked> spans, int coders, const Dissimilarity &dissimilarity);

} // namespace rejoinder

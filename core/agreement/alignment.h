// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/dissimilarity.h"

#include <functional>
#include <memory>

namespace rejoinder {

/// A partition of all spans into unitary alignments: sets with at most one span a coder, nothing for the others.
struct Alignment
{
    std::vector<int> unitaryOf; ///< By span.
    int count = 0;
    /// The sum over unitary alignments of the mean dissimilarity of their pairs of coders.
    double disorder = 0;
    /// No alignment has less: equal to disorder where it is proven the best.
    double bound = 0;
    [[nodiscard]] bool isProven() const { return bound >= disorder; }
};

/// Finds best alignments; it keeps its memory from one to the next.
///
/// As each pair with nothing costs delta, the disorder is N delta less what joining saves: a set A of k spans saves
/// (k - 1) delta + sum over its pairs of (delta - d) / C, C pairs of coders. So the best alignment is the packing of disjoint sets that
/// saves most. Two coders: a sparse assignment. More: the sets that can pay are enumerated in a window around each span
/// (a set in which one span's dissimilarities sum to more than (C + k - 1) delta is better without it), they fall into
/// components, and each is solved along the text by dynamic programming over which of the next spans are taken. Its
/// bounds are Lagrange multipliers of the packing; states that cannot reach the best known solution are dropped. Only
/// where more than \c widest states remain are the worst let go, and then the bound says how much that can matter.
class Aligner
{
public:
    explicit Aligner(Dissimilarity dissimilarity, size_t widest = 200'000);
    ~Aligner();

    /// \p spans of \p coders coders, numbered from 0. \p cancelled is asked now and then.
    [[nodiscard]] Alignment align(
        std::span<const Marked> spans, int coders, const std::function<bool()> &cancelled = {});

private:
    struct Workspace;
    Alignment alignTwo(std::span<const Marked> spans);
    Alignment alignMany(std::span<const Marked> spans, int coders, const std::function<bool()> &cancelled);

    Dissimilarity m_dissimilarity;
    size_t m_widest;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/dissimilarity.h"
#include "core/agreement/intervals.h"
#include "core/agreement/random_continuum.h"

namespace rejoinder {

/// Figures are only comparable where all of these are the same.
struct GammaOptions
{
    double alpha = 1; ///< Weight of positions.
    double beta = 1; ///< Weight of categories.
    double delta = 1; ///< What a span without a partner costs.
    std::vector<double> distances; ///< Of categories, 0 to 1, a square table; empty: the same or not.
    Sampler sampler;
    int samples = 30;
    /// As many samples more as the mean disorder needs to be within this share of the true one, with 95 % (Mathet et
    /// al.: .05, .02, .01).
    std::optional<double> precision;
    IntervalRequest interval;
};

/// gamma (Mathet, Widlöcher & Métivier 2015): 1 - the disorder of the best alignment / the mean disorder of the best alignments
/// of random continua; the disorder of an alignment is the sum of its unitary alignments' over the mean number of spans a
/// coder. gamma-cat and gamma-k (Mathet 2017): the same of sum w d_cat / sum w over pairs of real spans in the best alignment,
/// w = max(0, 1 - d_pos) / (spans in the unitary alignment - 1); gamma-k of pairs with a span of category k.
///
/// Several continua are pooled: the sum of what was seen over the sum of what was expected. se is the error of the
/// sampling alone; the interval draws threads. bounds: only where an alignment could not be proven the best. Coders without
/// spans count as coders.
struct GammaFigures
{
    Agreement gamma;
    Agreement gammaCat;
    std::vector<Agreement> gammaK; ///< By category.
    double best = 0; ///< By how much the least proven alignment may miss the best, as a share of its disorder.
};

/// The same seed gives the same figures on every machine, whatever its number of processors. Throws Error::Cancelled where
/// \p progress says so.
[[nodiscard]] GammaFigures gammaOf(
    const Unitizing &unitizing, const GammaOptions &options, const Progress &progress = {});

} // namespace rejoinder

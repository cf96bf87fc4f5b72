// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/coefficient.h"

#include <functional>

namespace rejoinder {

struct IntervalRequest
{
    IntervalMethod method = IntervalMethod::Bootstrap;
    double level = 0.95;
    int replicates = 2000;
    quint64 seed = 1;
};

/// Called with the share that is done; false: stop.
using Progress = std::function<bool(double)>;

struct Uncertainty
{
    std::optional<Interval> interval;
    std::optional<double> se;
};

/// How sure a figure is that was pooled over \p parts.
///  - Bootstrap: whole clusters (threads) are drawn with replacement, single units where there are no clusters; percentiles
///    of the figures. The same seed gives the same interval on every machine.
///  - Jackknife over clusters or units: se^2 = (n - 1) / n sum (a_(i) - mean)^2 (Hughes 2022).
///  - Linearised: the measure's own variance; of one table only.
/// The two last with t of n - 1 degrees of freedom, not above 1. Nothing where the figure is undefined, where there are
/// less than two clusters or units, or where it would take too long (ratios of thousands of values). se is filled by the
/// method's own standard error; with Bootstrap and None by the linearised one.
[[nodiscard]] Uncertainty uncertaintyOf(
    std::span<const Coefficient *const> parts, const IntervalRequest &request, const Progress &progress = {});

/// The point below which Student's t with \p freedom degrees lies with chance \p p > 0.5.
[[nodiscard]] double studentQuantile(double p, double freedom);
/// The \p p-quantile of sorted values, interpolated.
[[nodiscard]] double quantile(std::span<const double> sorted, double p);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreement.h"
#include "core/agreement/continuum.h"
#include "core/agreement/intervals.h"

namespace rejoinder {

/// Alphas for spans that do not overlap within a coder (else: undefined). Continua that only one coder worked through are
/// left out and counted; n is the spans on the others. Several continua are pooled as if they were one text on which no span
/// or gap goes over a joint.
///
/// alphaU: Krippendorff (1995; the form of Content Analysis 2004, Quality & Quantity 38), by category:
///   Do_c = sum_{i!=j} sum_gh delta^2 / (m (m-1) L^2);
///   De_c = (2/L) sum_units [ (N_c-1)/3 (2l^3 - 3l^2 + l) + l^2 sum_{gaps >= l} (gap-l+1) ] / (mL(mL-1) - sum l(l-1));
///   1 - sum_c Do_c / sum_c De_c. With \p category < 0 over all categories.
/// The others: Krippendorff, Mathet, Bouvry & Widlöcher (2016), Quality & Quantity 50:2347. l_ck = lengths of the
/// intersections of segments valued c and k over pairs of coders / (m-1), with the gaps as a value phi:
///   uAlpha over all values and phi; barUAlpha over phi alone against the rest; cuAlpha over values only (coverage: the share of
///   the continuum it is about); kuAlpha over one value. For three or more coders the self-pairs of cu and (k)u follow equation
///   10: S_c = 1/(m-1) sum over segments and over other coders of (valued length shared with that coder)^2.
/// Their intervals draw whole threads; alpha_U has none.
[[nodiscard]] Agreement alphaU(const Unitizing &unitizing, int category = -1);
[[nodiscard]] Agreement uAlpha(const Unitizing &unitizing, const IntervalRequest &interval = {});
[[nodiscard]] Agreement barUAlpha(const Unitizing &unitizing, const IntervalRequest &interval = {});
[[nodiscard]] Agreement cuAlpha(const Unitizing &unitizing, const IntervalRequest &interval = {});
[[nodiscard]] Agreement kuAlpha(const Unitizing &unitizing, int category, const IntervalRequest &interval = {});

/// What all measures on spans say of their data: spans, coders and what was left out.
[[nodiscard]] Agreement countsOf(const Unitizing &unitizing);
/// Why there is nothing to compare; Undefined::No if there is.
[[nodiscard]] Undefined whyNothing(const Unitizing &unitizing);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/coefficient.h"
#include "core/agreement/distance.h"

namespace rejoinder {

/// Krippendorff's alpha (2004, 2011): 1 - Do / De over coincidences, Do = 1/n sum_u sum_{i!=j} d / (m_u - 1),
/// De = sum n_c n_k d(c, k) / (n (n - 1)), n the pairable values. Linear in units and categories but for sets and ratios.
/// The variance is Gwet's linearised one; there is none for Ordinal, whose distances depend on the sample.
[[nodiscard]] std::unique_ptr<Coefficient> krippendorffAlpha(Metric metric, Patterns patterns);
[[nodiscard]] std::unique_ptr<Coefficient> krippendorffAlpha(Distance distance, Patterns patterns);

} // namespace rejoinder

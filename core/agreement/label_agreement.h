// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/coefficient.h"
#include "core/agreement/intervals.h"
#include "core/agreement/measures.h"

namespace rejoinder {

/// The coefficient behind a measure that takes labels.
[[nodiscard]] std::unique_ptr<Coefficient> coefficientOf(MeasureId measure, Metric metric, Patterns patterns);
[[nodiscard]] std::unique_ptr<Coefficient> coefficientOf(MeasureId measure, Distance distance, Patterns patterns);

/// A measure on labels, of one table or pooled over several with the same coders (see pooled()).
[[nodiscard]] Agreement agreementOf(MeasureId measure, Metric metric, std::span<const Patterns> tables,
    const IntervalRequest &interval, const Progress &progress = {});

} // namespace rejoinder

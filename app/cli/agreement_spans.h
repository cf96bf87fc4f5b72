// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/agreement_figures.h"
#include "core/agreement/continuum.h"

namespace rejoinder {

/// Adds what the measures (\p wanted, all of them on spans; none: those that fit) say of spans: each category where the measure has a figure of it, then
/// all. \p code names what all is: null for everything.
void addSpans(std::vector<Figure> &figures, std::span<const MeasureId> wanted, const Unitizing &unitizing,
    const QString &level, const QString &code, const MeasureOptions &options, const Progress &progress);

/// The measures fit for these spans.
[[nodiscard]] std::vector<MeasureId> fitFor(const Unitizing &unitizing);

/// Every figure of --spans FILE.
[[nodiscard]] std::vector<Figure> figuresOfSpans(
    const Arguments &arguments, const MeasureOptions &options, const Progress &progress);

} // namespace rejoinder

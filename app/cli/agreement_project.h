// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/agreement_figures.h"

namespace rejoinder {

/// Every figure of a project: the levels asked for, each by the measures asked for or by those that fit.
[[nodiscard]] std::vector<Figure> figuresOfProject(
    const Arguments &arguments, const MeasureOptions &options, const Progress &progress);

} // namespace rejoinder

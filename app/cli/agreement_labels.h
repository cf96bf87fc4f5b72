// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/agreement_figures.h"
#include "core/agreement/patterns.h"

namespace rejoinder {

/// A measure that was asked for, with its metric.
struct Wanted
{
    const Measure *measure;
    Metric metric;
};

/// What --measure and --metric ask for; empty where no measure is named. Throws Error::Usage where they do not fit.
[[nodiscard]] std::vector<Wanted> wantedBy(const Arguments &arguments);
/// The measures fit for labels: of sets where answers hold several, else of single ones. --metric is heeded where it fits.
[[nodiscard]] std::vector<Wanted> fitForLabels(bool hasSets, const Arguments &arguments);

/// Tables of one level, with the names of their labels.
struct LabelTables
{
    std::vector<Patterns> tables;
    std::vector<std::vector<QString>> labels;
    qint64 unfinished = 0;
};

/// Each label against the rest, then all of them. Of tables whose labels are ids or numbers there is only the whole.
void addLabels(std::vector<Figure> &figures, const Wanted &wanted, const QString &level, const LabelTables &tables,
    const IntervalRequest &interval);

/// Every figure of --table FILE.
[[nodiscard]] std::vector<Figure> figuresOfTable(const Arguments &arguments, const MeasureOptions &options);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/comparison.h"
#include "core/agreement/gamma.h"
#include "core/agreement/label_agreement.h"

namespace rejoinder {

/// A measure with the choices its value depends on; figures are only comparable where all of them are the same.
struct MeasureChoice
{
    MeasureId measure = MeasureId::KrippendorffAlpha;
    Metric metric = Metric::Nominal; ///< Of measures on labels.
    SpanMatch match; ///< Of span F1, precision and recall, and of relations.
    int reference = 0; ///< The coder that is taken as right, of precision, recall, Pk and WindowDiff.
    int near = 2; ///< Of boundary similarity.
    GammaOptions gamma; ///< Its interval is not heeded.
};

/// The same measure as everybody would take it first: sets by MASI, relations by half-shared spans, spans exactly.
[[nodiscard]] MeasureChoice usual(MeasureId measure, bool severalLabels = false);

/// The choices by name, in the C locale, as the command line takes them with -o.
[[nodiscard]] std::vector<std::pair<QString, QString>> parametersOf(
    const MeasureChoice &choice, std::span<const QString> coders);

/// A measure on spans. \p category < 0: of all. Nothing where the measure has no figure of a single category: |u-alpha,
/// gamma-cat and what compares boundaries. gamma of one category is that of its spans alone.
///
/// Where all spans lie in one thread and the measure adds up over posts (u-alpha, |u-alpha, cu-alpha, (k)u-alpha, span F1,
/// precision, recall), whole posts are drawn for the interval; else threads.
[[nodiscard]] std::optional<Agreement> figureOf(const MeasureChoice &choice, const Unitizing &unitizing, int category,
    const IntervalRequest &interval, const Progress &progress = {});
/// A measure on relations. \p type < 0: of all. Nothing where the measure has no figure of a type. In one thread whole
/// posts are drawn.
[[nodiscard]] std::optional<Agreement> figureOf(
    const MeasureChoice &choice, const Linking &linking, int type, const IntervalRequest &interval);

[[nodiscard]] LinkFigure linkFigureOf(MeasureId measure);

/// The kind of task a comparison is of (agreement.md 1.10 of the design; Krippendorff, Content Analysis, ch. 12).
enum class Task { OneLabel, SeveralLabels, FindSpans, FindAndLabelSpans, OverlappingSpans, Relations };
[[nodiscard]] Task taskOf(const Comparison &comparison);

/// The measures fit for a task, the headline first, and why.
struct Proposal
{
    Task task = Task::OneLabel;
    std::vector<MeasureChoice> measures;
    QString reason; ///< A sentence or two for a researcher.
};
[[nodiscard]] Proposal proposalFor(const Comparison &comparison);

} // namespace rejoinder

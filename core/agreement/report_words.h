// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report.h"

namespace rejoinder {

/// ".8", "87.1 %": as a figure of the measure is written, in the C locale; "–" where there is none.
[[nodiscard]] QString written(MeasureId measure, std::optional<double> value);
/// "Krippendorff's alpha (MASI)", "Span F1 (overlap)".
[[nodiscard]] QString nameOf(const MeasureChoice &choice);

/// Whether .667 and .800 are limits that anybody has set for it: of the alphas only.
[[nodiscard]] bool hasCustomaryLimits(MeasureId measure);

/// The figure in plain words, with the conventions by name: of the alphas and kappas only, and by the lower limit.
[[nodiscard]] QString sentenceOn(const ReportLine &line);
/// What makes a figure doubtful: skewed answers, few units, a coder \p adrift (of lines on all codes; empty: nobody).
[[nodiscard]] QStringList warningsOn(const ReportLine &line, const QString &adrift);
/// Why there is a value without an interval; empty where there is one, none was wanted, or there is no value.
[[nodiscard]] QString whyNoInterval(const ReportLine &line, const IntervalRequest &wanted);
/// The coder whose pairs agree less than all others, by 0.2 and more, each on ten units at least; -1: nobody.
[[nodiscard]] int adriftAmong(const std::vector<CoderPairFigure> &pairs, int coders);
/// "23 that only Anna has done. 27 of the 389 were done by two coders, not by all three."
[[nodiscard]] QString leftOutInWords(const AgreementReport &report);

/// What was compared, for the paragraph.
struct ReportAbout
{
    QString project;
    QString units; ///< "whole comments", "passages".
    QString round; ///< Empty: not named.
    QStringList notCompared; ///< Codes that were left out by rule.
};

/// A paragraph for the methods section of a paper, that can be quoted as it is.
[[nodiscard]] QString methodsParagraph(const AgreementReport &report, const ReportAbout &about);

} // namespace rejoinder

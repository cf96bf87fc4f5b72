// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/label_agreement.h"

#include <QStringList>

namespace rejoinder {

/// What a report on a table of labels is to say. Level, codes, coders and states are chosen when the ratings are loaded.
struct ReportRequest
{
    std::vector<MeasureId> measures; ///< Of labels; empty: those that fit.
    std::optional<Metric> metric; ///< Where the measures allow it.
    IntervalRequest interval;
};

struct ReportLine
{
    MeasureId measure = MeasureId::PercentAgreement;
    Metric metric = Metric::Nominal;
    int label = -1; ///< Into the ratings' labels; -1: all.
    Agreement agreement;
    std::optional<double> prevalence; ///< The share of answers with the label; of all, of the most frequent one.
    QString sentence; ///< The figure in plain words, with the conventions by name.
    QStringList warnings;
};

/// One square of the coder x coder matrix.
struct CoderPairFigure
{
    int a = 0;
    int b = 0;
    Agreement agreement; ///< Krippendorff's alpha of the two.
    std::vector<size_t> differing; ///< Units they answered differently.
};

/// One cell of the confusion matrix, over all pairs of coders: how often one said \c first where the other said \c second.
struct ConfusionCell
{
    int first = 0; ///< Cells of the ratings, first <= second.
    int second = 0;
    qint64 pairs = 0;
    std::vector<size_t> units; ///< Where: the way from a number to its passages.
};

struct AgreementReport
{
    std::vector<ReportLine> lines;
    std::vector<CoderPairFigure> pairs;
    std::vector<ConfusionCell> confusion;
};

/// A pure function of its arguments. Throws Error::Cancelled where \p progress says so.
[[nodiscard]] AgreementReport reportOn(
    const Ratings &ratings, const ReportRequest &request, const Progress &progress = {});

} // namespace rejoinder

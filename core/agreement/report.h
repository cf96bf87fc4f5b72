// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/measure_choice.h"

#include <QStringList>

namespace rejoinder {

/// The units of a comparison in groups (by depth, by author …), each to have a line of its own.
struct Breakdown
{
    QString name; ///< "Depth".
    std::vector<QString> groups;
    std::vector<int> groupOf; ///< By post; -1: in none.
};

/// What a report is to say. Level, codes, coders and states were chosen when the comparison was loaded.
struct ReportRequest
{
    std::vector<MeasureChoice>
        measures; ///< The first is the headline, with a line for each code; empty: those that fit.
    IntervalRequest interval;
    std::optional<Breakdown> breakdown;
};

/// How complete the answers behind a figure are, in units.
struct Completeness
{
    qint64 compared = 0; ///< Answered by two coders or more.
    qint64 byAll = 0; ///< Of them: by all coders.
    std::vector<qint64> onlyBy; ///< By coder: answered by that coder alone.
    qint64 unfinished = 0; ///< Answers on posts that are annotated but not marked done.

    friend bool operator==(const Completeness &, const Completeness &) = default;
};

struct ReportLine
{
    MeasureChoice choice;
    int table = -1; ///< Into the comparison's tables; -1: all together.
    int label = -1; ///< Into the table's labels; -1: all of them.
    int group = -1; ///< Of the breakdown; -1: not of a group.
    QString name; ///< "Stance", "Favour", "Depth 0".
    Agreement agreement;
    std::optional<double> equal; ///< Percent agreement on the units of the tables, where a person counts them.
    std::optional<double> prevalence; ///< The share of answers with the label; of several, of the most frequent one.
    QString sentence; ///< The figure in plain words, with the conventions by name.
    QString noInterval; ///< Why there is a value but no interval, though one was asked for.
    QStringList warnings;
};

/// One square of the coder x coder matrix, by the headline measure, without an interval.
struct CoderPairFigure
{
    int a = 0;
    int b = 0;
    Agreement agreement;
};

struct AgreementReport
{
    std::vector<QString> coders;
    std::vector<qint64> answered; ///< By coder: units answered.
    /// The headline measure: all, each table, each of its labels, each group of the breakdown; then the other measures.
    std::vector<ReportLine> lines;
    std::vector<CoderPairFigure> pairs; ///< b from 1, a < b.
    std::vector<Comparison> parts; ///< By group of the breakdown: what its line is of.
    QString breakdown; ///< Its name; empty: none.
    Completeness completeness;
    Proposal proposal;
    int adrift = -1; ///< The coder whose pairs agree much less than all others; -1: nobody.
    IntervalRequest interval;

    [[nodiscard]] const ReportLine &headline() const { return lines.front(); }
};

/// A pure function of its arguments. Throws Error::Cancelled where \p progress says so.
[[nodiscard]] AgreementReport reportOn(
    const Comparison &comparison, const ReportRequest &request, const Progress &progress = {});

[[nodiscard]] Completeness completenessOf(const Comparison &comparison);

} // namespace rejoinder

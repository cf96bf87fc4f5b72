// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/leaving_report.h"

namespace rejoinder {

/// What is asked on the Agreement page, as a value for a worker.
struct CompareRequest
{
    RatingsRequest ratings;
    std::vector<MeasureChoice> measures; ///< The headline, or nothing: those that fit.
    IntervalRequest interval;
    std::optional<GroupBy> by;
    QByteArray key; ///< Of the pseudonyms in what leaves, where the project's rule wants them.
};

/// The answer: every number and the units it is of, each with its post.
struct CompareAnswer
{
    CompareRequest request;
    LoadedComparison loaded;
    AgreementReport report;
    LeavingReport leaving; ///< What is copied and saved of it.
    std::vector<std::vector<Id<Post>>> posts; ///< By table and unit.
    std::vector<std::vector<std::vector<Id<Post>>>> partPosts; ///< By group of the breakdown, table and unit.
    std::vector<QUuid> coders; ///< In the order of the report's.
};

/// Reads, compares and reports; for a worker. Throws Error::Cancelled where \p progress says so.
[[nodiscard]] CompareAnswer compare(
    const QString &path, const Outline &outline, const CompareRequest &request, const Progress &progress);

/// Some units of one table, as a person looks at them.
struct UnitList
{
    int group = -1; ///< Of the breakdown; -1: the table of the whole.
    int table = 0;
    std::vector<int> units;
};

/// The units behind a line that coders answered differently: of all its tables.
[[nodiscard]] std::vector<UnitList> differing(const CompareAnswer &answer, const ReportLine &line);
/// Those that two coders answered differently, of one table (-1: of all).
[[nodiscard]] std::vector<UnitList> differing(const CompareAnswer &answer, int a, int b, int table = -1);

/// "whole comments", "passages".
[[nodiscard]] QString unitsOf(Level level);
/// What was said, as a person reads it: the codes' own names; "none of them" for the empty set.
[[nodiscard]] QString answerText(const Ratings &ratings, int cell);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/leaving_report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Days, months and years are written by ISO 8601, the finer the longer.
bool isCoarse(const QString &time, Times times)
{
    switch (times) {
    case Times::Keep:
    case Times::Date:
        return true;
    case Times::Month:
        return time.size() <= "yyyy-MM"_L1.size();
    case Times::None:
        return false;
    }
    return false;
}

/// The name of a group, a table or a code; that of a measure is no person's, though many are called after one.
QString leavingName(const ReportLine &line, bool isHeadline, const LeavingNames &names, std::optional<GroupBy> by)
{
    if (line.group >= 0 && by == GroupBy::Author)
        return names.person(line.name);
    const bool isOther = !isHeadline && line.table < 0 && line.group < 0;
    return isOther ? line.name : names.prose(line.name);
}

} // namespace

LeavingReport leavingReport(const Store &store, const QByteArray &key, const AgreementReport &report,
    const ReportAbout &about, std::optional<GroupBy> by)
{
    LeavingReport result{namesRule(store),
        {.coders = report.coders,
            .answered = report.answered,
            .lines = report.lines,
            .pairs = report.pairs,
            .parts = {},
            .breakdown = report.breakdown,
            .completeness = report.completeness,
            .proposal = report.proposal,
            .adrift = report.adrift,
            .interval = report.interval},
        about};
    AgreementReport &own = result.report;
    if (by == GroupBy::Written || by == GroupBy::Coded)
        std::erase_if(own.lines,
            [&](const ReportLine &line) { return line.group >= 0 && !isCoarse(line.name, result.rule.times); });
    const LeavingNames names(store, result.rule.pseudonyms, key);
    if (!names.arePseudonyms())
        return result;
    for (QString &coder : own.coders)
        coder = names.person(coder);
    const QString adrift = own.adrift < 0 ? QString() : own.coders[size_t(own.adrift)];
    for (ReportLine &line : own.lines) {
        line.name = leavingName(line, &line == &own.lines.front(), names, by);
        line.warnings = warningsOn(line, adrift);
    }
    for (QString *text : {&result.about.project, &result.about.round})
        *text = names.prose(*text);
    for (QString &code : result.about.notCompared)
        code = names.prose(code);
    return result;
}

} // namespace rejoinder

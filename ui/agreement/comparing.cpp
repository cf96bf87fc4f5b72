// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/comparing.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Comparing
{
    Q_DECLARE_TR_FUNCTIONS(Comparing)
};

/// The share of the whole that reading takes, as a rule.
constexpr double reading = 0.15;

std::vector<std::vector<Id<Post>>> postsOf(const Comparison &comparison, const Outline &outline)
{
    std::vector<std::vector<Id<Post>>> posts;
    for (const auto &table : comparison.tables) {
        auto &own = posts.emplace_back();
        own.reserve(table.places.size());
        for (const Place &place : table.places)
            own.push_back(outline.post(place.post));
    }
    return posts;
}

/// The round that was compared: the one asked for, or the newest; not named where there is only one.
QString roundOf(const Store &store, Uid<Round> wanted)
{
    const auto rounds = store.rounds();
    const auto round = std::ranges::find(rounds, wanted.value, [](const Round &one) { return one.header.uid; });
    return round != rounds.end() ? round->name : rounds.size() > 1 ? rounds.back().name : QString();
}

} // namespace

CompareAnswer compare(
    const QString &path, const Outline &outline, const CompareRequest &request, const Progress &progress)
{
    const Store store(path, Store::Access::ReadOnly);
    CompareAnswer answer{.request = request};
    answer.loaded = loadComparison(store, outline, request.ratings, [&](double) { return progress(0); });
    for (const Coder &coder : store.coders()) {
        const bool chosen = request.ratings.coders.empty()
            ? coder.kind == CoderKind::Person
            : std::ranges::contains(request.ratings.coders, Uid<Coder>{coder.header.uid});
        if (chosen)
            answer.coders.push_back(coder.header.uid);
    }
    ReportRequest report{.measures = request.measures, .interval = request.interval};
    if (request.by)
        report.breakdown = groupPosts(store, outline, request.ratings, *request.by);
    // The chosen measure is the headline; those that fit stand beside it.
    if (!report.measures.empty()) {
        for (const auto &fit : proposalFor(answer.loaded.comparison).measures) {
            const auto &first = report.measures.front();
            if (nameOf(fit) != nameOf(first))
                report.measures.push_back(fit);
        }
    }
    answer.report = reportOn(
        answer.loaded.comparison, report, [&](double share) { return progress(reading + (1 - reading) * share); });
    const ReportAbout about{.project = QFileInfo(path).completeBaseName(),
        .units = unitsOf(request.ratings.level),
        .round = roundOf(store, request.ratings.round),
        .notCompared = answer.loaded.leftOut};
    answer.leaving = leavingReport(store, request.key, answer.report, about, request.by);
    answer.posts = postsOf(answer.loaded.comparison, outline);
    for (const auto &part : answer.report.parts)
        answer.partPosts.push_back(postsOf(part, outline));
    return answer;
}

std::vector<UnitList> differing(const CompareAnswer &answer, const ReportLine &line)
{
    const Comparison &comparison = line.group < 0 ? answer.loaded.comparison : answer.report.parts[size_t(line.group)];
    std::vector<UnitList> lists;
    for (int table = 0; table < int(comparison.tables.size()); ++table) {
        if (line.table < 0 || line.table == table)
            lists.push_back({line.group, table, differing(comparison.tables[size_t(table)], line.label)});
    }
    return lists;
}

std::vector<UnitList> differing(const CompareAnswer &answer, int a, int b, int table)
{
    std::vector<UnitList> lists;
    const auto &tables = answer.loaded.comparison.tables;
    for (int at = 0; at < int(tables.size()); ++at) {
        if (table < 0 || table == at)
            lists.push_back({-1, at, differing(tables[size_t(at)], -1, a, b)});
    }
    return lists;
}

QString unitsOf(Level level)
{
    switch (level) {
    case Level::Post:
        return Comparing::tr("whole comments");
    case Level::Span:
        return Comparing::tr("passages");
    case Level::Relation:
        return Comparing::tr("relations");
    case Level::Thread:
        return Comparing::tr("threads");
    }
    return {};
}

QString answerText(const Ratings &ratings, int cell)
{
    if (cell == Ratings::missing)
        return Comparing::tr("not done");
    QStringList names;
    for (const int label : ratings.labelsOf(cell))
        names << ratings.labels()[size_t(label)].section(u'/', -1);
    return names.isEmpty() ? Comparing::tr("none") : names.join(u", "_s);
}

} // namespace rejoinder

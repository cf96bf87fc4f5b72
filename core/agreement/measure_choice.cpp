// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/measure_choice.h"

#include "core/agreement/segmentation.h"
#include "core/agreement/spans.h"
#include "core/agreement/unitizing.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Choosing
{
    Q_DECLARE_TR_FUNCTIONS(MeasureChoice)
};

QString plain(double number)
{
    return QString::number(number, 'g', 12);
}

bool isOneThread(const Unitizing &unitizing)
{
    return std::ranges::adjacent_find(unitizing.continua, std::ranges::not_equal_to(), &Continuum::cluster)
        == unitizing.continua.end();
}

bool isOneThread(const Linking &linking)
{
    std::set<int> threads;
    for (const auto &link : linking.links) {
        const int post = link.source.anchor >= 0 ? linking.anchors[link.source.anchor].post : link.source.post;
        if (post >= 0)
            threads.insert(linking.clusters[post]);
    }
    return threads.size() < 2;
}

SpanFigure spanFigureOf(MeasureId measure)
{
    return measure == MeasureId::SpanPrecision ? SpanFigure::Precision
        : measure == MeasureId::SpanRecall     ? SpanFigure::Recall
                                               : SpanFigure::F1;
}

SegmentFigure segmentFigureOf(MeasureId measure)
{
    return measure == MeasureId::BoundarySimilarity ? SegmentFigure::BoundarySimilarity
        : measure == MeasureId::Pk                  ? SegmentFigure::Pk
                                                    : SegmentFigure::WindowDiff;
}

/// A figure that is a function of sums over posts: drawn over posts where there is one thread only.
Agreement additive(const Unitizing &unitizing, const IntervalRequest &interval, auto &&of)
{
    const bool wanted = interval.method == IntervalMethod::Bootstrap || interval.method == IntervalMethod::Jackknife;
    if (!wanted || !isOneThread(unitizing))
        return of(unitizing, interval);
    Agreement result = of(unitizing, IntervalRequest{.method = IntervalMethod::None});
    if (!result.value)
        return result;
    const Agreement drawn = of(byPosts(unitizing), interval);
    result.interval = drawn.interval;
    result.se = drawn.se;
    if (result.interval)
        result.interval->clustered = false;
    return result;
}

Agreement gammaFigure(const MeasureChoice &choice, const Unitizing &unitizing, int category,
    const IntervalRequest &interval, const Progress &progress)
{
    auto options = choice.gamma;
    options.interval = interval;
    if (choice.measure == MeasureId::Gamma && category >= 0)
        return gammaOf(ofCategory(unitizing, category), options, progress).gamma;
    auto figures = gammaOf(unitizing, options, progress);
    return choice.measure == MeasureId::GammaK ? std::move(figures.gammaK[category])
        : choice.measure == MeasureId::Gamma   ? std::move(figures.gamma)
                                               : std::move(figures.gammaCat);
}

} // namespace

MeasureChoice usual(MeasureId measure, bool severalLabels)
{
    MeasureChoice choice{.measure = measure};
    const auto &known = measureOf(measure);
    choice.metric = severalLabels && allows(known, Metric::Masi) ? Metric::Masi : defaultMetric(known);
    if (known.takes == Measure::Takes::Links)
        choice.match = {.kind = SpanMatch::Kind::Share, .share = 0.5};
    return choice;
}

std::vector<std::pair<QString, QString>> parametersOf(const MeasureChoice &choice, std::span<const QString> coders)
{
    std::vector<std::pair<QString, QString>> all;
    const auto matchName = [&] {
        return choice.match.kind == SpanMatch::Kind::Exact             ? u"exact"_s
            : choice.match.kind == SpanMatch::Kind::Share              ? plain(choice.match.share)
            : measureOf(choice.measure).takes == Measure::Takes::Links ? u"any"_s
                                                                       : u"overlap"_s;
    };
    const auto addReference = [&] {
        if (static_cast<size_t>(choice.reference) < coders.size())
            all.emplace_back(u"reference"_s, coders[choice.reference]);
    };
    if (measureOf(choice.measure).takes == Measure::Takes::Links) {
        all.emplace_back(u"overlap"_s, matchName());
        return all;
    }
    switch (choice.measure) {
    case MeasureId::CuAlpha:
    case MeasureId::KuAlpha:
        // Two readings are in use where there are three coders or more; ours is to be named.
        all.emplace_back(u"self_pairs"_s, u"equation 10 (2016)"_s);
        break;
    case MeasureId::SpanF1:
    case MeasureId::SpanPrecision:
    case MeasureId::SpanRecall:
        all.emplace_back(u"match"_s, matchName());
        all.emplace_back(u"labels"_s, choice.match.labels ? u"yes"_s : u"no"_s);
        if (choice.measure != MeasureId::SpanF1)
            addReference();
        break;
    case MeasureId::BoundarySimilarity:
        all.emplace_back(u"near"_s, QString::number(choice.near));
        break;
    case MeasureId::Pk:
    case MeasureId::WindowDiff:
        addReference();
        break;
    case MeasureId::Gamma:
    case MeasureId::GammaCat:
    case MeasureId::GammaK: {
        const auto &gamma = choice.gamma;
        const bool shifts = gamma.sampler.kind == Sampler::Kind::Shift;
        all = {{u"alpha"_s, plain(gamma.alpha)}, {u"beta"_s, plain(gamma.beta)}, {u"delta"_s, plain(gamma.delta)},
            {u"sampler"_s, shifts ? u"shift"_s : u"statistical"_s}};
        if (shifts)
            all.emplace_back(u"spread"_s, plain(gamma.sampler.spread));
        break;
    }
    default:
        break;
    }
    return all;
}

std::optional<Agreement> figureOf(const MeasureChoice &choice, const Unitizing &unitizing, int category,
    const IntervalRequest &interval, const Progress &progress)
{
    const auto ownSpans = [&] { return category < 0 ? unitizing : ofCategory(unitizing, category); };
    switch (choice.measure) {
    case MeasureId::AlphaU:
        return alphaU(unitizing, category);
    case MeasureId::UAlpha:
        return additive(ownSpans(), interval, [](const auto &u, const auto &i) { return uAlpha(u, i); });
    case MeasureId::BarUAlpha:
        if (category >= 0)
            return {};
        return additive(unitizing, interval, [](const auto &u, const auto &i) { return barUAlpha(u, i); });
    case MeasureId::CuAlpha:
        if (category >= 0)
            return {};
        return additive(unitizing, interval, [](const auto &u, const auto &i) { return cuAlpha(u, i); });
    case MeasureId::KuAlpha:
        if (category < 0)
            return {};
        return additive(
            unitizing, interval, [category](const auto &u, const auto &i) { return kuAlpha(u, category, i); });
    case MeasureId::Gamma:
        return gammaFigure(choice, unitizing, category, interval, progress);
    case MeasureId::GammaCat:
        if (category >= 0)
            return {};
        return gammaFigure(choice, unitizing, category, interval, progress);
    case MeasureId::GammaK:
        if (category < 0)
            return {};
        return gammaFigure(choice, unitizing, category, interval, progress);
    case MeasureId::SpanF1:
    case MeasureId::SpanPrecision:
    case MeasureId::SpanRecall:
        if (category >= 0 && !choice.match.labels)
            return {};
        return additive(unitizing, interval, [&](const auto &u, const auto &i) {
            return spanAgreement(u, spanFigureOf(choice.measure), choice.match, choice.reference, category, i);
        });
    case MeasureId::BoundarySimilarity:
    case MeasureId::Pk:
    case MeasureId::WindowDiff:
        if (category >= 0)
            return {};
        return segmentAgreement(unitizing, segmentFigureOf(choice.measure), choice.near, choice.reference, interval);
    default:
        return {};
    }
}

std::optional<Agreement> figureOf(
    const MeasureChoice &choice, const Linking &linking, int type, const IntervalRequest &interval)
{
    const auto figure = linkFigureOf(choice.measure);
    const bool byType = figure == LinkFigure::All || figure == LinkFigure::GivenSpansTyped;
    if (type >= 0 && !byType)
        return {};
    if (!isOneThread(linking) || interval.method == IntervalMethod::None)
        return linkAgreement(linking, figure, choice.match, type, interval);
    auto byPost = linking;
    std::ranges::iota(byPost.clusters, 0);
    auto result = linkAgreement(byPost, figure, choice.match, type, interval);
    if (result.interval)
        result.interval->clustered = false;
    return result;
}

LinkFigure linkFigureOf(MeasureId measure)
{
    switch (measure) {
    case MeasureId::RelationF1GivenSpansTyped:
        return LinkFigure::GivenSpansTyped;
    case MeasureId::RelationF1GivenSpansUntyped:
        return LinkFigure::GivenSpansUntyped;
    case MeasureId::RelationTypeAgreement:
        return LinkFigure::TypeAgreement;
    case MeasureId::RelationTypeAlpha:
        return LinkFigure::TypeAlpha;
    case MeasureId::RelationTargetAlpha:
        return LinkFigure::TargetAlpha;
    default:
        return LinkFigure::All;
    }
}

Task taskOf(const Comparison &comparison)
{
    if (comparison.links)
        return Task::Relations;
    if (comparison.spans) {
        if (std::ranges::any_of(comparison.spans->continua, overlaps))
            return Task::OverlappingSpans;
        return comparison.spans->categories.size() < 2 ? Task::FindSpans : Task::FindAndLabelSpans;
    }
    return std::ranges::any_of(comparison.tables, &UnitTable::severalLabels) ? Task::SeveralLabels : Task::OneLabel;
}

Proposal proposalFor(const Comparison &comparison)
{
    using enum MeasureId;
    Proposal proposal{.task = taskOf(comparison)};
    const auto propose = [&](std::initializer_list<MeasureId> ids) {
        for (const auto measure : ids)
            proposal.measures.push_back(usual(measure, proposal.task == Task::SeveralLabels));
    };
    const auto proposeOverlapF1 = [&] {
        proposal.measures.push_back(usual(SpanF1));
        proposal.measures.back().match.kind = SpanMatch::Kind::Overlap;
    };
    switch (proposal.task) {
    case Task::OneLabel:
        propose({KrippendorffAlpha, GwetAc, PercentAgreement});
        proposal.reason = Choosing::tr("One label for each unit: Krippendorff's alpha takes any number of coders and "
                                       "units that not all of them coded. Gwet's AC1 stands beside it for labels that "
                                       "are much more frequent than others, percent only with them.");
        break;
    case Task::SeveralLabels:
        propose({KrippendorffAlpha});
        proposal.measures.push_back(proposal.measures.front());
        proposal.measures.back().metric = Metric::Jaccard;
        propose({PercentAgreement});
        proposal.reason = Choosing::tr("Several labels for a unit: alpha with the MASI distance counts sets that share "
                                       "labels as partly alike. Other distances give other values, so name the "
                                       "distance; each label against the rest stands beside it.");
        break;
    case Task::FindSpans:
        propose({BarUAlpha, Gamma});
        proposeOverlapF1();
        proposal.reason = Choosing::tr("Spans of one code that do not overlap: |u-alpha compares what is marked with "
                                       "what is not, character by character.");
        break;
    case Task::FindAndLabelSpans:
        propose({Gamma, GammaCat, UAlpha, CuAlpha, SpanF1});
        proposeOverlapF1();
        proposal.reason
            = Choosing::tr("Spans that are found and labelled: gamma aligns them and counts both where they "
                           "lie and what they are. gamma-cat and cu-alpha tell how far labels alone agree; "
                           "F1 is not corrected for chance.");
        break;
    case Task::OverlappingSpans:
        propose({Gamma, GammaCat, SpanF1});
        proposeOverlapF1();
        proposal.reason = Choosing::tr("Spans of one coder overlap each other: gamma can align them, no alpha can.");
        break;
    case Task::Relations:
        propose({RelationF1GivenSpansTyped, RelationF1, RelationF1GivenSpansUntyped, RelationTypeAlpha,
            RelationTargetAlpha});
        proposal.reason
            = Choosing::tr("Relations between spans: F1 among those whose ends both coders have, then F1 of "
                           "all, which counts missing ends too. What each span answers is compared by "
                           "alpha, corrected for chance.");
        break;
    }
    return proposal;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/agreement_project.h"

#include "app/cli/agreement_labels.h"
#include "app/cli/agreement_spans.h"
#include "app/cli/named_by.h"
#include "core/agreement/measure_choice.h"
#include "core/model/error.h"
#include "core/store/leaving_names.h"
#include "core/store/ratings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr std::array levels{
    std::pair{"span"_L1, Level::Span},
    std::pair{"post"_L1, Level::Post},
    std::pair{"thread"_L1, Level::Thread},
    std::pair{"relation"_L1, Level::Relation},
};

bool fits(const Measure &measure, Level level)
{
    switch (measure.takes) {
    case Measure::Takes::Labels:
        return true;
    case Measure::Takes::Spans:
        return level == Level::Span;
    case Measure::Takes::Links:
        return level == Level::Relation;
    }
    return false;
}

/// The figures of one project, level by level.
class ProjectFigures
{
public:
    ProjectFigures(const Arguments &arguments, const MeasureOptions &options, const Progress &progress)
        : m_arguments(arguments)
        , m_options(options)
        , m_progress(progress)
        , m_store(arguments.positional(0), Store::Access::ReadOnly)
        , m_outline(m_store.outline())
        , m_wanted(wantedBy(arguments))
    {
        const auto codebook = m_store.codebook();
        for (const auto names = arguments.values("coder"); const auto &coder : names)
            m_request.coders.push_back(named_by::coder(m_store, coder));
        for (const auto names = arguments.values("code"); const auto &code : names)
            m_request.codes.push_back(named_by::code(codebook, code));
        for (const auto ids = arguments.values("thread"); const auto &id : ids)
            m_request.threads.push_back(named_by::thread(m_store, id));
        m_request.countUnfinished = options.choice("unfinished", {u"exclude"_s, u"count"_s}) == "count"_L1;
    }

    std::vector<Figure> all()
    {
        for (const auto &[name, level] : levels) {
            if (!m_arguments.has("level") || m_arguments.value("level") == name)
                addLevel(name, level);
        }
        hideNames();
        return std::move(m_figures);
    }

private:
    /// Codes may speak of people, and a coder can be what others are measured by.
    void hideNames()
    {
        const LeavingNames names(m_store);
        for (auto &figure : m_figures) {
            figure.code = names.prose(figure.code);
            for (auto &[key, value] : figure.parameters)
                value = key == "reference"_L1 ? names.person(value) : value;
        }
    }

    void addLevel(const QString &name, Level level)
    {
        m_request.level = level;
        std::vector<MeasureId> ofSpans;
        std::vector<MeasureId> ofLinks;
        std::vector<Wanted> ofLabels;
        for (const auto &wanted : m_wanted) {
            if (!fits(*wanted.measure, level)) {
                if (m_arguments.has("level"))
                    throw Error(CommandLine::tr("The measure %1 does not compare the level \"%2\".")
                                    .arg(QLatin1StringView(wanted.measure->id), name),
                        Error::Kind::Usage);
                continue;
            }
            if (wanted.measure->takes == Measure::Takes::Labels)
                ofLabels.push_back(wanted);
            else if (wanted.measure->takes == Measure::Takes::Spans)
                ofSpans.push_back(wanted.measure->measure);
            else
                ofLinks.push_back(wanted.measure->measure);
        }
        const bool byFit = m_wanted.empty();
        if (!ofLabels.empty() || (byFit && (level == Level::Post || level == Level::Thread)))
            addLabelTables(name, ofLabels);
        if (!ofSpans.empty() || (byFit && level == Level::Span))
            addSpanGroups(name, ofSpans);
        if (!ofLinks.empty() || (byFit && level == Level::Relation))
            addLinks(name, ofLinks);
    }

    void addLabelTables(const QString &name, std::vector<Wanted> wanted)
    {
        LabelTables tables;
        bool hasSets = false;
        for (const auto groups = loadRatings(m_store, m_outline, m_request); const auto &group : groups) {
            tables.tables.emplace_back(group.ratings);
            tables.labels.push_back(group.ratings.labels());
            tables.unfinished += group.unfinished;
            hasSets = hasSets || group.severalLabels || m_request.level == Level::Thread;
        }
        auto interval = m_options.interval();
        // Characters of one text are no independent units.
        const bool oneThread = std::ranges::all_of(
            tables.tables, [](const Patterns &patterns) { return patterns.clusterIds.size() < 2; });
        if (m_request.level == Level::Span && oneThread)
            interval.method = IntervalMethod::None;
        if (wanted.empty())
            wanted = fitForLabels(hasSets, m_arguments);
        for (const auto &one : wanted)
            addLabels(m_figures, one, name, tables, interval);
    }

    /// Each group of codes by itself, where there are several; then all together.
    void addSpanGroups(const QString &name, const std::vector<MeasureId> &wanted)
    {
        const auto loaded = loadSpans(m_store, m_outline, m_request);
        if (loaded.groups.size() > 1) {
            for (const auto &group : loaded.groups)
                addSpans(m_figures, wanted, ofCategories(loaded.unitizing, group.categories), name, group.path,
                    m_options, m_progress);
        }
        const auto first = m_figures.size();
        addSpans(m_figures, wanted, loaded.unitizing, name, {}, m_options, m_progress);
        if (loaded.groups.size() < 2)
            return;
        // Of single codes the groups have told; those that mix up with codes of other groups are (k)u-alpha and gamma-k.
        const auto isTold = [](const Figure &figure) {
            return !figure.code.isNull() && figure.measure->measure != MeasureId::KuAlpha
                && figure.measure->measure != MeasureId::GammaK;
        };
        const auto again
            = std::ranges::remove_if(m_figures.begin() + static_cast<std::ptrdiff_t>(first), m_figures.end(), isTold);
        m_figures.erase(again.begin(), again.end());
    }

    SpanMatch overlapAsked() const
    {
        const auto typed = m_options.text("overlap", "0.5");
        bool ok = false;
        const double share = typed.toDouble(&ok);
        if (typed == "exact"_L1)
            return {.kind = SpanMatch::Kind::Exact};
        if (typed == "any"_L1)
            return {.kind = SpanMatch::Kind::Overlap};
        const bool isShare = ok && share > 0 && share <= 1;
        if (!isShare)
            throw Error(
                CommandLine::tr("-o overlap= cannot be \"%1\". Write exact, any or a share such as 0.5.").arg(typed),
                Error::Kind::Usage);
        return {.kind = SpanMatch::Kind::Share, .share = share};
    }

    void addLinks(const QString &name, std::vector<MeasureId> wanted)
    {
        if (wanted.empty())
            wanted = {MeasureId::RelationF1, MeasureId::RelationF1GivenSpansTyped,
                MeasureId::RelationF1GivenSpansUntyped, MeasureId::RelationTypeAlpha, MeasureId::RelationTargetAlpha};
        const auto linking = loadLinks(m_store, m_outline, m_request);
        for (const auto measure : wanted) {
            const MeasureChoice choice{.measure = measure, .match = overlapAsked()};
            const auto add = [&](int type, const QString &code) {
                if (auto figure = figureOf(choice, linking, type, m_options.interval()))
                    m_figures.push_back({&measureOf(measure), u"nominal"_s, name, code, std::move(*figure),
                        parametersOf(choice, linking.coders)});
            };
            for (size_t type = 0; type < linking.types.size(); ++type)
                add(static_cast<int>(type), linking.types[type]);
            add(-1, {});
        }
    }

    const Arguments &m_arguments;
    const MeasureOptions &m_options;
    const Progress &m_progress;
    Store m_store;
    Outline m_outline;
    RatingsRequest m_request;
    std::vector<Wanted> m_wanted;
    std::vector<Figure> m_figures;
};

} // namespace

std::vector<Figure> figuresOfProject(
    const Arguments &arguments, const MeasureOptions &options, const Progress &progress)
{
    return ProjectFigures(arguments, options, progress).all();
}

} // namespace rejoinder

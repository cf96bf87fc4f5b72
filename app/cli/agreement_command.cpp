// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/agreement_figures.h"
#include "app/cli/agreement_spans.h"
#include "app/cli/commands.h"
#include "app/cli/named_by.h"
#include "core/agreement/label_agreement.h"
#include "core/formats/ratings_table.h"
#include "core/model/error.h"
#include "core/store/ratings.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

constexpr std::array levels{
    std::pair{"span"_L1, Level::Span},
    std::pair{"post"_L1, Level::Post},
    std::pair{"thread"_L1, Level::Thread},
    std::pair{"relation"_L1, Level::Relation},
};

/// What was asked for, checked against the table of measures.
struct Wanted
{
    const Measure *measure;
    Metric metric;
};

std::vector<Wanted> wantedBy(const Arguments &arguments, std::initializer_list<Wanted> otherwise)
{
    std::vector<Wanted> all;
    const auto metric = metricNamed(arguments.value("metric"));
    for (const auto ids = arguments.values("measure"); const auto &id : ids) {
        const auto *measure = measureNamed(id);
        if (metric && !allows(*measure, *metric))
            throw Error(CommandLine::tr("The measure %1 has no metric \"%2\". Choose one of: %3.")
                            .arg(id, arguments.value("metric"), namesOfMetrics(*measure)),
                Error::Kind::Usage);
        all.push_back({measure, metric.value_or(defaultMetric(*measure))});
    }
    if (!all.empty())
        return all;
    for (auto one : otherwise) {
        if (metric && allows(*one.measure, *metric))
            one.metric = *metric;
        all.push_back(one);
    }
    return all;
}

QString nameOf(Metric metric)
{
    return QString::fromLatin1(metricNames[static_cast<size_t>(metric)]);
}

/// A metric by which labels are simply the same or not can be asked for each label; numbers and orders cannot.
bool isByLabel(Metric metric)
{
    return (metricBit(metric) & (metrics::nominal | metrics::sets)) != 0;
}

/// Each label against the rest, then all of them. Of tables whose labels are ids or numbers there is only the whole.
void addLabels(std::vector<Figure> &figures, const Wanted &wanted, const QString &level,
    const std::vector<Patterns> &tables, const std::vector<std::vector<QString>> &labels, qint64 unfinished,
    const IntervalRequest &interval)
{
    constexpr size_t manyLabels = 200;
    const auto finished = [&](Agreement agreement) {
        agreement.exclude(Exclusion::Reason::Unfinished, unfinished);
        return agreement;
    };
    for (size_t table = 0; table < tables.size() && isByLabel(wanted.metric); ++table) {
        for (size_t label = 0; label < labels[table].size() && labels[table].size() <= manyLabels; ++label) {
            const std::array one{tables[table].collapsed(static_cast<int>(label))};
            figures.push_back({wanted.measure, nameOf(Metric::Nominal), level, labels[table][label],
                finished(agreementOf(wanted.measure->measure, Metric::Nominal, one, interval))});
        }
    }
    figures.push_back({wanted.measure, nameOf(wanted.metric), level, {},
        finished(agreementOf(wanted.measure->measure, wanted.metric, tables, interval))});
}

std::vector<Figure> figuresOfProject(const Arguments &arguments, const MeasureOptions &options)
{
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const auto codebook = store.codebook();
    RatingsRequest request;
    for (const auto names = arguments.values("coder"); const auto &coder : names)
        request.coders.push_back(named_by::coder(store, coder));
    for (const auto names = arguments.values("code"); const auto &code : names)
        request.codes.push_back(named_by::code(codebook, code));
    request.countUnfinished = options.choice("unfinished", {u"exclude"_s, u"count"_s}) == "count"_L1;
    const auto outline = store.outline();
    std::vector<Figure> figures;
    for (const auto &[name, level] : levels) {
        if (arguments.has("level") && arguments.value("level") != name)
            continue;
        request.level = level;
        std::vector<Patterns> tables;
        std::vector<std::vector<QString>> labels;
        qint64 unfinished = 0;
        for (const auto groups = loadRatings(store, outline, request); const auto &group : groups) {
            tables.emplace_back(group.ratings);
            labels.push_back(group.ratings.labels());
            unfinished += group.unfinished;
        }
        for (const auto &wanted : wantedBy(arguments, {{&measureOf(MeasureId::PercentAgreement), Metric::Nominal}}))
            addLabels(figures, wanted, name, tables, labels, unfinished, options.interval());
    }
    return figures;
}

void refuseMetric(const Figure &figure, const QString &path)
{
    const auto why = figure.agreement.why;
    if (why == Undefined::NotNumbers || why == Undefined::NotOneLabel || why == Undefined::NegativeRatio)
        throw Error(
            CommandLine::tr("%1 cannot be compared by the metric %2: %3. Choose another metric, or mend the labels.")
                .arg(path, figure.metric, inWords(why)));
}

std::vector<Figure> figuresOfTable(const Arguments &arguments, const MeasureOptions &options)
{
    const auto path = arguments.value("table");
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw Error(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const auto ratings = ratingsFromCsv(file, path, arguments.value("codes").split(u',', Qt::SkipEmptyParts));
    const std::vector<Patterns> tables{Patterns(ratings)};
    const bool hasSets = std::ranges::any_of(ratings.sets(), [](const auto &set) { return set.size() > 1; });
    std::vector<Figure> figures;
    for (const auto &wanted : wantedBy(arguments,
             {{&measureOf(MeasureId::KrippendorffAlpha), hasSets ? Metric::Masi : Metric::Nominal},
                 {&measureOf(MeasureId::GwetAc), Metric::Nominal},
                 {&measureOf(MeasureId::PercentAgreement), Metric::Nominal}})) {
        if (wanted.measure->takes != Measure::Takes::Labels)
            throw Error(
                CommandLine::tr("The measure %1 does not compare a table of labels. See --spans, or give a project.")
                    .arg(QLatin1StringView(wanted.measure->id)),
                Error::Kind::Usage);
        addLabels(figures, wanted, {}, tables, {ratings.labels()}, 0, options.interval());
        refuseMetric(figures.back(), path);
    }
    return figures;
}

} // namespace

int agreement(const Arguments &arguments, Output &output)
{
    const int sources = (arguments.has("table") ? 1 : 0) + (arguments.has("spans") ? 1 : 0)
        + static_cast<int>(arguments.positionals().size());
    if (sources != 1)
        throw Error(CommandLine::tr("\"agreement\" needs a project, --table FILE or --spans FILE. See rejoinder-cli "
                                    "agreement --help."),
            Error::Kind::Usage);
    const MeasureOptions options(arguments);
    const Progress progress = [&](double share) { return output.progress(share); };
    print(output,
        arguments.has("table")       ? figuresOfTable(arguments, options)
            : arguments.has("spans") ? figuresOfSpans(arguments, options, progress)
                                     : figuresOfProject(arguments, options));
    return 0;
}

} // namespace rejoinder::run

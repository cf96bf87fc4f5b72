// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/agreement_labels.h"

#include "core/agreement/label_agreement.h"
#include "core/formats/ratings_table.h"
#include "core/formats/source_file.h"
#include "core/model/error.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

std::vector<Wanted> wantedBy(const Arguments &arguments)
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
    return all;
}

std::vector<Wanted> fitForLabels(bool hasSets, const Arguments &arguments)
{
    const auto &alpha = measureOf(MeasureId::KrippendorffAlpha);
    const auto &percent = measureOf(MeasureId::PercentAgreement);
    std::vector<Wanted> all{{&alpha, hasSets ? Metric::Masi : Metric::Nominal}};
    if (hasSets)
        all.push_back({&alpha, Metric::Jaccard});
    else
        all.push_back({&measureOf(MeasureId::GwetAc), Metric::Nominal});
    all.push_back({&percent, Metric::Nominal});
    if (const auto metric = metricNamed(arguments.value("metric"))) {
        for (auto &wanted : all)
            wanted.metric = allows(*wanted.measure, *metric) ? *metric : wanted.metric;
        if (hasSets && all[0].metric == all[1].metric)
            all.erase(all.begin() + 1);
    }
    return all;
}

namespace {

QString nameOf(Metric metric)
{
    return QString::fromLatin1(metricNames[static_cast<size_t>(metric)]);
}

/// A metric by which labels are simply the same or not can be asked for each label; numbers and orders cannot.
bool isByLabel(Metric metric)
{
    return (metricBit(metric) & (metrics::nominal | metrics::sets)) != 0;
}

void refuseMetric(const Figure &figure, const QString &path)
{
    const auto why = figure.agreement.why;
    if (why == Undefined::NotNumbers || why == Undefined::NotOneLabel || why == Undefined::NegativeRatio)
        throw Error(
            CommandLine::tr("%1 cannot be compared by the metric %2: %3. Choose another metric, or mend the labels.")
                .arg(path, figure.metric, inWords(why)));
}

} // namespace

void addLabels(std::vector<Figure> &figures, const Wanted &wanted, const QString &level, const LabelTables &tables,
    const IntervalRequest &interval)
{
    constexpr size_t manyLabels = 200;
    const auto finished = [&](Agreement agreement) {
        agreement.exclude(Exclusion::Reason::Unfinished, tables.unfinished);
        return agreement;
    };
    // What sets share label by label is the same by every metric of sets: it is said once.
    const bool isSaid = std::ranges::any_of(figures, [&](const Figure &figure) {
        return figure.measure == wanted.measure && figure.level == level && !figure.code.isNull();
    });
    for (size_t table = 0; table < tables.tables.size() && isByLabel(wanted.metric) && !isSaid; ++table) {
        const auto &labels = tables.labels[table];
        for (size_t label = 0; label < labels.size() && labels.size() <= manyLabels; ++label) {
            const std::array one{tables.tables[table].collapsed(static_cast<int>(label))};
            figures.push_back({wanted.measure, nameOf(Metric::Nominal), level, labels[label],
                finished(agreementOf(wanted.measure->measure, Metric::Nominal, one, interval)), {}});
        }
    }
    figures.push_back({wanted.measure, nameOf(wanted.metric), level, {},
        finished(agreementOf(wanted.measure->measure, wanted.metric, tables.tables, interval)), {}});
}

std::vector<Figure> figuresOfTable(const Arguments &arguments, const MeasureOptions &options)
{
    const auto path = arguments.value("table");
    refuseDevice(path);
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw Error(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const auto ratings = ratingsFromCsv(file, path, arguments.value("codes").split(u',', Qt::SkipEmptyParts));
    LabelTables tables;
    tables.tables.emplace_back(ratings);
    tables.labels.push_back(ratings.labels());
    auto wanted = wantedBy(arguments);
    if (wanted.empty())
        wanted = fitForLabels(
            std::ranges::any_of(ratings.sets(), [](const auto &set) { return set.size() > 1; }), arguments);
    std::vector<Figure> figures;
    for (const auto &one : wanted) {
        if (one.measure->takes != Measure::Takes::Labels)
            throw Error(
                CommandLine::tr("The measure %1 does not compare a table of labels. See --spans, or give a project.")
                    .arg(QLatin1StringView(one.measure->id)),
                Error::Kind::Usage);
        addLabels(figures, one, {}, tables, options.interval());
        refuseMetric(figures.back(), path);
    }
    return figures;
}

} // namespace rejoinder

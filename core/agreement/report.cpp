// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report.h"

#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace rejoinder {

namespace {

struct Reporting
{
    Q_DECLARE_TR_FUNCTIONS(AgreementReport)
};

QString shown(double value)
{
    return QString::number(value, 'f', 3);
}

/// Krippendorff (2004): from .800 reliable, from .667 for tentative conclusions; judged by the lower limit.
QString conventionOn(double low)
{
    if (low >= 0.8)
        return Reporting::tr("By Krippendorff's convention the data are reliable (lower limit from .800 up).");
    if (low >= 0.667)
        return Reporting::tr(
            "By Krippendorff's convention the data allow tentative conclusions only (lower limit from .667 to .800).");
    return Reporting::tr(
        "By Krippendorff's convention no conclusions should be drawn from the data (lower limit below .667).");
}

QString sentenceOf(const ReportLine &line)
{
    const auto &measure = measureOf(line.measure);
    const auto &agreement = line.agreement;
    if (!agreement.value)
        return Reporting::tr("%1 is undefined: %2.").arg(nameOf(measure), inWords(agreement.why));
    auto sentence = Reporting::tr("%1 is %2 on %n unit(s): %3.", nullptr, static_cast<int>(agreement.n))
                        .arg(nameOf(measure), shown(*agreement.value), meaningOf(measure));
    if (agreement.interval)
        sentence += u' '
            + Reporting::tr("The %1 % interval reaches from %2 to %3.")
                  .arg(agreement.interval->level * 100)
                  .arg(shown(agreement.interval->low), shown(agreement.interval->high));
    if (line.measure == MeasureId::KrippendorffAlpha && agreement.interval)
        sentence += u' ' + conventionOn(agreement.interval->low);
    return sentence;
}

/// By label, the share of answers that carry it.
std::vector<double> prevalencesOf(const Patterns &patterns)
{
    std::vector<double> shares(patterns.labels);
    double answers = 0;
    for (size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const auto count = static_cast<double>(patterns.counts[pattern]);
        for (const int cell : patterns.row(pattern)) {
            if (cell == Ratings::missing)
                continue;
            answers += count;
            for (const int label : patterns.categories[cell])
                shares[label] += count;
        }
    }
    for (double &share : shares)
        share = answers > 0 ? share / answers : 0;
    return shares;
}

QStringList warningsOn(const ReportLine &line, int adrift, const std::vector<QString> &coders)
{
    constexpr double skewed = 0.8;
    constexpr qint64 few = 50;
    QStringList warnings;
    if (line.prevalence && (*line.prevalence > skewed || (line.label >= 0 && *line.prevalence < 1 - skewed)))
        warnings.append(Reporting::tr("Skewed: one answer makes up more than 80 %, so chance-corrected figures are low "
                                      "because there is little to disagree about."));
    if (line.agreement.n > 0 && line.agreement.n < few)
        warnings.append(Reporting::tr("Few units: %n.", nullptr, static_cast<int>(line.agreement.n)));
    if (line.label < 0 && adrift >= 0)
        warnings.append(
            Reporting::tr("%1 agrees with the others much less than they do among themselves.").arg(coders[adrift]));
    return warnings;
}

/// The coder whose pairs agree less than all others, by a wide margin; -1: nobody.
int adriftAmong(const std::vector<CoderPairFigure> &pairs, int coders)
{
    constexpr double margin = 0.2;
    for (int coder = 0; coder < coders && coders > 2; ++coder) {
        double own = -1;
        double others = 1;
        bool known = false;
        for (const auto &pair : pairs) {
            if (!pair.agreement.value)
                continue;
            if (pair.a == coder || pair.b == coder) {
                own = std::max(own, *pair.agreement.value);
                known = true;
            } else {
                others = std::min(others, *pair.agreement.value);
            }
        }
        if (known && own + margin < others)
            return coder;
    }
    return -1;
}

void addPairs(AgreementReport &report, const Ratings &ratings, const Patterns &patterns, Metric metric)
{
    const auto coders = static_cast<int>(ratings.coders().size());
    for (int b = 0; b < coders; ++b) {
        for (int a = 0; a < b; ++a) {
            const std::array chosen{a, b};
            const std::array tables{patterns.ofCoders(chosen)};
            report.pairs.push_back({a, b,
                agreementOf(MeasureId::KrippendorffAlpha, metric, tables, {.method = IntervalMethod::None}), {}});
        }
    }
    std::map<std::pair<int, int>, ConfusionCell> cells;
    for (size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        const auto row = ratings.cells(unit);
        size_t pair = 0;
        for (int b = 0; b < coders; ++b) {
            for (int a = 0; a < b; ++a, ++pair) {
                if (row[a] == Ratings::missing || row[b] == Ratings::missing)
                    continue;
                const auto [first, second] = std::minmax(row[a], row[b]);
                auto &cell = cells.try_emplace({first, second}, ConfusionCell{first, second, 0, {}}).first->second;
                cell.pairs += ratings.weight(unit);
                if (cell.units.empty() || cell.units.back() != unit)
                    cell.units.push_back(unit);
                if (first != second)
                    report.pairs[pair].differing.push_back(unit);
            }
        }
    }
    for (auto &[key, cell] : cells)
        report.confusion.push_back(std::move(cell));
}

} // namespace

AgreementReport reportOn(const Ratings &ratings, const ReportRequest &request, const Progress &progress)
{
    AgreementReport report;
    const std::array tables{Patterns(ratings)};
    const auto &patterns = tables.front();
    const bool hasSets = std::ranges::any_of(ratings.sets(), [](const auto &set) { return set.size() > 1; });
    const auto metricOf = [&](MeasureId measure) {
        const auto wish = request.metric.value_or(hasSets ? Metric::Masi : Metric::Nominal);
        return allows(measureOf(measure), wish) ? wish : defaultMetric(measureOf(measure));
    };
    auto wanted = request.measures;
    if (wanted.empty())
        wanted = {MeasureId::KrippendorffAlpha, MeasureId::GwetAc, MeasureId::PercentAgreement};
    addPairs(report, ratings, patterns, metricOf(MeasureId::KrippendorffAlpha));
    const int adrift = adriftAmong(report.pairs, static_cast<int>(ratings.coders().size()));
    const auto prevalences = prevalencesOf(patterns);
    const auto labels = static_cast<int>(ratings.labels().size());
    const double rounds = static_cast<double>(wanted.size()) * (labels + 1);
    double done = 0;
    for (const auto measure : wanted) {
        for (int label = -1; label < labels; ++label) {
            const Progress part = [&](double share) { return !progress || progress((done + share) / rounds); };
            if (!part(0))
                throw Error(Reporting::tr("The computation was stopped."), Error::Kind::Cancelled);
            ReportLine line{
                .measure = measure, .metric = label < 0 ? metricOf(measure) : Metric::Nominal, .label = label};
            if (label >= 0 && !allows(measureOf(measure), Metric::Nominal))
                continue;
            const std::array one{label < 0 ? patterns : patterns.collapsed(label)};
            line.agreement = agreementOf(measure, line.metric, one, request.interval, part);
            if (!prevalences.empty())
                line.prevalence = label < 0 ? *std::ranges::max_element(prevalences) : prevalences[label];
            line.sentence = sentenceOf(line);
            line.warnings = warningsOn(line, adrift, ratings.coders());
            report.lines.push_back(std::move(line));
            ++done;
        }
    }
    return report;
}

} // namespace rejoinder

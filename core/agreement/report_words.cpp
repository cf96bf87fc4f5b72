// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Reporting
{
    Q_DECLARE_TR_FUNCTIONS(AgreementReport)
};

QString plain(double number)
{
    return QString::number(number, 'g', 6);
}

enum class Convention { None, Krippendorff, LandisKoch };

/// No threshold is known of gamma and of what is not corrected for chance.
Convention conventionOf(MeasureId measure)
{
    switch (measure) {
    case MeasureId::KrippendorffAlpha:
    case MeasureId::AlphaU:
    case MeasureId::UAlpha:
    case MeasureId::BarUAlpha:
    case MeasureId::CuAlpha:
    case MeasureId::KuAlpha:
    case MeasureId::RelationTypeAlpha:
    case MeasureId::RelationTargetAlpha:
        return Convention::Krippendorff;
    case MeasureId::CohenKappa:
    case MeasureId::CohenWeightedKappa:
    case MeasureId::ScottPi:
    case MeasureId::FleissKappa:
    case MeasureId::CongerKappa:
    case MeasureId::LightKappa:
        return Convention::LandisKoch;
    default:
        return Convention::None;
    }
}

/// Krippendorff (2004): from .800 reliable, from .667 for tentative conclusions; judged by the lower limit.
QString krippendorffOn(double low)
{
    if (low >= 0.8)
        return Reporting::tr("By Krippendorff's convention the data are reliable (lower limit from .800 up).");
    if (low >= 0.667)
        return Reporting::tr(
            "By Krippendorff's convention the data allow tentative conclusions only (lower limit from .667 to .800).");
    return Reporting::tr(
        "By Krippendorff's convention no conclusions should be drawn from the data (lower limit below .667).");
}

QString landisKochOn(double low)
{
    const auto band = low < 0 ? Reporting::tr("poor")
        : low <= 0.2          ? Reporting::tr("slight")
        : low <= 0.4          ? Reporting::tr("fair")
        : low <= 0.6          ? Reporting::tr("moderate")
        : low <= 0.8          ? Reporting::tr("substantial")
                              : Reporting::tr("almost perfect");
    return Reporting::tr("By the convention of Landis and Koch, arbitrary in their own words, the lower limit is “%1”.")
        .arg(band);
}

/// "Anna, Ben and Carla"
QString coderList(const std::vector<QString> &coders)
{
    QStringList names(coders.begin(), coders.end());
    if (names.size() < 2)
        return names.join(u' ');
    const auto last = names.takeLast();
    return Reporting::tr("%1 and %2").arg(names.join(u", "_s), last);
}

/// What is drawn: threads, else posts of spans and relations, else units.
QString drawnOf(const Interval &interval, MeasureId measure)
{
    if (interval.clustered)
        return Reporting::tr("whole threads");
    return measureOf(measure).takes == Measure::Takes::Labels ? Reporting::tr("single units")
                                                              : Reporting::tr("whole posts");
}

/// What n counts.
QString countOf(Measure::Takes takes, qint64 n)
{
    const int number = static_cast<int>(n);
    return takes == Measure::Takes::Spans ? Reporting::tr("%n span(s)", nullptr, number)
        : takes == Measure::Takes::Links  ? Reporting::tr("%n relation(s)", nullptr, number)
                                          : Reporting::tr("%n unit(s)", nullptr, number);
}

QString methodName(const Interval &interval, MeasureId measure)
{
    switch (interval.method) {
    case IntervalMethod::Bootstrap:
        return Reporting::tr("percentile bootstrap over %1, %2 replicates, seed %3")
            .arg(drawnOf(interval, measure))
            .arg(interval.replicates)
            .arg(interval.seed);
    case IntervalMethod::Jackknife:
        return Reporting::tr("jackknife over %1").arg(drawnOf(interval, measure));
    case IntervalMethod::Linearised:
        return Reporting::tr("linearised variance of the measure");
    case IntervalMethod::None:
        break;
    }
    return {};
}

} // namespace

QString written(MeasureId measure, std::optional<double> value)
{
    if (!value)
        return u"–"_s;
    if (measure == MeasureId::PercentAgreement)
        return QString::number(*value * 100, 'f', 1) + u" %"_s;
    // So that what rounds to nothing has no sign.
    const auto text = QString::number(*value, 'f', 3);
    return text == "-0.000"_L1 ? u"0.000"_s : text;
}

QString nameOf(const MeasureChoice &choice)
{
    const auto &measure = measureOf(choice.measure);
    QString name = nameOf(measure);
    if (measure.takes == Measure::Takes::Labels && choice.measure != MeasureId::PercentAgreement
        && choice.metric != Metric::Nominal) {
        const auto metric = QString::fromLatin1(metricNames[static_cast<size_t>(choice.metric)]);
        name += u" ("_s + (choice.metric == Metric::Masi ? metric.toUpper() : metric) + u')';
    } else if (choice.measure == MeasureId::SpanF1 && choice.match.kind == SpanMatch::Kind::Overlap) {
        name = Reporting::tr("%1 (any overlap)").arg(name);
    } else if (choice.measure == MeasureId::SpanF1 && choice.match.kind == SpanMatch::Kind::Exact) {
        name = Reporting::tr("%1 (same edges)").arg(name);
    }
    return name;
}

bool hasCustomaryLimits(MeasureId measure)
{
    return conventionOf(measure) == Convention::Krippendorff;
}

QString sentenceOn(const ReportLine &line)
{
    const auto &measure = measureOf(line.choice.measure);
    const auto &agreement = line.agreement;
    if (!agreement.value)
        return Reporting::tr("%1 is undefined: %2.").arg(nameOf(line.choice), inWords(agreement.why));
    auto sentence = Reporting::tr("%1 is %2 on %3: %4.")
                        .arg(nameOf(line.choice), written(line.choice.measure, agreement.value),
                            countOf(measure.takes, agreement.n), meaningOf(measure));
    if (agreement.interval)
        sentence += u' '
            + Reporting::tr("The %1 % interval reaches from %2 to %3.")
                  .arg(agreement.interval->level * 100)
                  .arg(written(line.choice.measure, agreement.interval->low),
                      written(line.choice.measure, agreement.interval->high));
    if (*agreement.value < 0)
        sentence += u' ' + Reporting::tr("Below 0 coders agree less than chance would have it.");
    if (agreement.bounds)
        sentence += u' '
            + Reporting::tr("The best alignment is not proven: the value is between %1 and %2.")
                  .arg(written(line.choice.measure, agreement.bounds->first),
                      written(line.choice.measure, agreement.bounds->second));
    const auto convention = conventionOf(line.choice.measure);
    if (convention == Convention::None || !agreement.interval)
        return sentence;
    return sentence + u' '
        + (convention == Convention::Krippendorff ? krippendorffOn(agreement.interval->low)
                                                  : landisKochOn(agreement.interval->low));
}

QStringList warningsOn(const ReportLine &line, const QString &adrift)
{
    constexpr double skewed = 0.8;
    constexpr qint64 few = 50;
    QStringList warnings;
    const bool isSkewed
        = line.prevalence && (*line.prevalence > skewed || (line.label >= 0 && *line.prevalence < 1 - skewed));
    if (isSkewed && measureOf(line.choice.measure).takes == Measure::Takes::Labels)
        warnings.append(Reporting::tr("Skewed: one answer makes up more than 80 %, so chance-corrected figures are low "
                                      "because there is little to disagree about."));
    if (line.agreement.n > 0 && line.agreement.n < few)
        warnings.append(Reporting::tr("Few units: %n.", nullptr, static_cast<int>(line.agreement.n)));
    if (line.label < 0 && line.group < 0 && !adrift.isEmpty())
        warnings.append(
            Reporting::tr("%1 agrees with the others much less than they do among themselves.").arg(adrift));
    return warnings;
}

QString whyNoInterval(const ReportLine &line, const IntervalRequest &wanted)
{
    if (!line.agreement.value || line.agreement.interval || wanted.method == IntervalMethod::None)
        return {};
    switch (line.choice.measure) {
    case MeasureId::AlphaU:
        return Reporting::tr("No interval: what alpha U expects depends on the text as a whole, so it cannot be drawn "
                             "thread by thread. Take u-alpha.");
    case MeasureId::Gamma:
    case MeasureId::GammaCat:
    case MeasureId::GammaK:
        return wanted.method == IntervalMethod::Linearised
            ? Reporting::tr("No interval: gamma has no linearised variance. Take the bootstrap.")
            : Reporting::tr("No interval: gamma draws whole threads, and there are not two that count.");
    default:
        break;
    }
    if (wanted.method == IntervalMethod::Linearised)
        return Reporting::tr("No interval: the measure has no linearised variance here. Take the bootstrap.");
    return Reporting::tr(
        "No interval: there are not two threads or posts to draw from, or too many different answers.");
}

int adriftAmong(const std::vector<CoderPairFigure> &pairs, int coders)
{
    constexpr double margin = 0.2;
    constexpr qint64 fewest = 10; // Of fewer units in common nothing is said about a person.
    for (int coder = 0; coder < coders && coders > 2; ++coder) {
        double own = -1;
        double others = 1;
        bool known = false;
        bool knownOthers = false;
        for (const auto &pair : pairs) {
            if (!pair.agreement.value || pair.agreement.n < fewest)
                continue;
            if (pair.a == coder || pair.b == coder) {
                own = std::max(own, *pair.agreement.value);
                known = true;
            } else {
                others = std::min(others, *pair.agreement.value);
                knownOthers = true;
            }
        }
        if (known && knownOthers && own + margin < others)
            return coder;
    }
    return -1;
}

QString leftOutInWords(const AgreementReport &report)
{
    const auto &completeness = report.completeness;
    QStringList parts;
    for (size_t coder = 0; coder < completeness.onlyBy.size(); ++coder) {
        if (completeness.onlyBy[coder] > 0)
            parts.append(
                Reporting::tr("%n that only %1 has done", nullptr, static_cast<int>(completeness.onlyBy[coder]))
                    .arg(report.coders[coder]));
    }
    if (completeness.unfinished > 0)
        parts.append(
            Reporting::tr("%n annotated but not marked done", nullptr, static_cast<int>(completeness.unfinished)));
    QStringList sentences;
    if (!parts.isEmpty())
        sentences.append(Reporting::tr("Left out: %1.").arg(parts.join(u", "_s)));
    const auto some = completeness.compared - completeness.byAll;
    if (some > 0)
        sentences.append(Reporting::tr("%1 of the %2 compared were done by some of the %3 coders only.")
                .arg(some)
                .arg(completeness.compared)
                .arg(report.coders.size()));
    return sentences.join(u' ');
}

QString methodsParagraph(const AgreementReport &report, const ReportAbout &about)
{
    const auto &line = report.headline();
    const auto &agreement = line.agreement;
    QStringList sentences;
    sentences.append(Reporting::tr(
        "%n coder(s) (%1) coded the threads of “%2” independently.", nullptr, static_cast<int>(report.coders.size()))
            .arg(coderList(report.coders), about.project));
    sentences.append(Reporting::tr("Agreement on %1 was measured by %2").arg(about.units, nameOf(line.choice)) +
        [&] {
            QStringList parameters;
            for (const auto &[key, value] : parametersOf(line.choice, report.coders))
                parameters.append(key + u" = "_s + value);
            return parameters.isEmpty() ? QString() : u" ("_s + parameters.join(u", "_s) + u')';
        }()
        + (about.round.isEmpty() ? QString() : u' ' + Reporting::tr("in the round “%1”").arg(about.round)) + u'.');
    const auto valueOf = [](const ReportLine &one) {
        auto text = written(one.choice.measure, one.agreement.value);
        if (const auto &interval = one.agreement.interval)
            text += Reporting::tr(", %1 % interval %2 to %3")
                        .arg(plain(interval->level * 100), written(one.choice.measure, interval->low),
                            written(one.choice.measure, interval->high));
        return text;
    };
    if (agreement.value)
        sentences.append(Reporting::tr("%1: %2; n = %3 units coded by two coders or more.")
                .arg(line.name, valueOf(line))
                .arg(agreement.n));
    else
        sentences.append(Reporting::tr("%1: undefined, %2.").arg(line.name, inWords(agreement.why)));
    QStringList codes;
    for (const auto &one : report.lines) {
        if (one.table >= 0)
            codes.append(one.agreement.value ? u"%1 %2"_s.arg(one.name, valueOf(one))
                                             : Reporting::tr("%1 undefined").arg(one.name));
    }
    if (!codes.isEmpty())
        sentences.append(Reporting::tr("By code: %1.").arg(codes.join(u"; "_s)));
    QStringList others;
    for (const auto &one : report.lines) {
        if (one.table < 0 && one.group < 0 && &one != &line)
            others.append(
                u"%1 %2"_s.arg(nameOf(one.choice), one.agreement.value ? valueOf(one) : Reporting::tr("undefined")));
    }
    if (!others.isEmpty())
        sentences.append(Reporting::tr("Beside it: %1.").arg(others.join(u"; "_s)));
    if (agreement.interval)
        sentences.append(Reporting::tr("Intervals: %1.").arg(methodName(*agreement.interval, line.choice.measure)));
    else if (!line.noInterval.isEmpty())
        sentences.append(line.noInterval);
    if (const auto left = leftOutInWords(report); !left.isEmpty())
        sentences.append(left);
    if (!about.notCompared.isEmpty())
        sentences.append(Reporting::tr("Codes not compared: %1.").arg(about.notCompared.join(u", "_s)));
    sentences.append(Reporting::tr("Computed with Rejoinder %1.").arg(u"" REJOINDER_VERSION ""_s));
    return sentences.join(u' ');
}

} // namespace rejoinder

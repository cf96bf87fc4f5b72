// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/agreement_figures.h"

#include "core/model/error.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QLatin1StringView nameOf(IntervalMethod method)
{
    switch (method) {
    case IntervalMethod::None:
        return "none"_L1;
    case IntervalMethod::Bootstrap:
        return "bootstrap"_L1;
    case IntervalMethod::Jackknife:
        return "jackknife"_L1;
    case IntervalMethod::Linearised:
        return "linearised"_L1;
    }
    return {};
}

void writeInterval(Json &json, const std::optional<Interval> &interval)
{
    if (!interval) {
        json.field("interval", nullptr);
        return;
    }
    const bool drawn = interval->method == IntervalMethod::Bootstrap;
    json.object("interval", [&] {
        json.field("low", interval->low);
        json.field("high", interval->high);
        json.field("level", interval->level);
        json.field("method", nameOf(interval->method));
        json.field("over", interval->clustered ? "threads"_L1 : "units"_L1);
        json.field("replicates", drawn ? std::optional(interval->replicates) : std::nullopt);
        json.field("seed", drawn ? std::optional(static_cast<qint64>(interval->seed)) : std::nullopt);
    });
}

void write(Json &json, const Figure &figure)
{
    const auto &agreement = figure.agreement;
    const auto extra = [&](const char *key, const auto &value) {
        if (value)
            json.field(key, *value);
    };
    json.object([&] {
        json.field("measure", QLatin1StringView(figure.measure->id));
        json.field("metric", figure.metric);
        if (!figure.level.isNull())
            json.field("level", figure.level);
        json.field("code", figure.code);
        json.field("value", agreement.value);
        json.field("undefined", inWords(agreement.why));
        json.field("n", agreement.n);
        json.field("coders", agreement.coders());
        json.array("excluded", [&] {
            for (const auto &exclusion : agreement.excluded) {
                json.object([&] {
                    json.field("reason", inWords(exclusion.reason));
                    json.field("count", exclusion.count);
                });
            }
        });
        extra("se", agreement.se);
        extra("observed", agreement.observed);
        extra("expected", agreement.expected);
        extra("max", agreement.max);
        extra("coverage", agreement.coverage);
        extra("pairable_values", agreement.pairableValues);
        extra("alignments", agreement.alignments);
        extra("samples", agreement.samples);
        if (agreement.bounds)
            json.array("bounds", [&] { json.value(agreement.bounds->first), json.value(agreement.bounds->second); });
        if (!figure.parameters.empty()) {
            json.object("parameters", [&] {
                for (const auto &[key, value] : figure.parameters)
                    json.field(key.toUtf8().constData(), value);
            });
        }
        writeInterval(json, agreement.interval);
    });
}

QString valueOf(const Figure &figure)
{
    const auto &agreement = figure.agreement;
    if (!agreement.value)
        return u"–"_s;
    if (figure.measure->measure == MeasureId::PercentAgreement)
        return QString::number(*agreement.value * 100, 'f', 1) + " %"_L1;
    return QString::number(*agreement.value, 'f', 3);
}

QString intervalOf(const Figure &figure)
{
    const auto &interval = figure.agreement.interval;
    if (!interval)
        return {};
    const bool percent = figure.measure->measure == MeasureId::PercentAgreement;
    const auto number = [&](double x) { return QString::number(percent ? x * 100 : x, 'f', percent ? 1 : 3); };
    return u"  [%1, %2]"_s.arg(number(interval->low), number(interval->high));
}

/// How the intervals were made, once for all.
QString notesOn(const std::vector<Figure> &figures)
{
    const auto found
        = std::ranges::find_if(figures, [](const Figure &figure) { return figure.agreement.interval.has_value(); });
    if (found == figures.end())
        return {};
    const auto &interval = *found->agreement.interval;
    auto note
        = CommandLine::tr("Intervals: %1 %, %2 over %3")
              .arg(interval.level * 100)
              .arg(nameOf(interval.method), interval.clustered ? CommandLine::tr("threads") : CommandLine::tr("units"));
    if (interval.method == IntervalMethod::Bootstrap)
        note += CommandLine::tr(", %1 replicates, seed %2").arg(interval.replicates).arg(interval.seed);
    return note + u'.';
}

} // namespace

void print(Output &output, const std::vector<Figure> &figures)
{
    auto &json = output.json();
    json.object([&] {
        json.array(
            "results", [&] { std::ranges::for_each(figures, [&](const Figure &figure) { write(json, figure); }); });
    });
    const auto nameOf = [](const Figure &figure) {
        return (figure.level.isNull() ? QString() : figure.level + "  "_L1)
            + (figure.code.isNull() ? CommandLine::tr("(all)") : figure.code);
    };
    const auto measureOf = [](const Figure &figure) {
        const auto id = QLatin1StringView(figure.measure->id);
        return figure.metric == "nominal"_L1 ? QString(id) : id + u' ' + figure.metric;
    };
    qsizetype width = 8;
    qsizetype measureWidth = 0;
    for (const auto &figure : figures) {
        width = std::max(width, nameOf(figure).size());
        measureWidth = std::max(measureWidth, measureOf(figure).size());
    }
    for (const auto &figure : figures) {
        const auto &agreement = figure.agreement;
        auto line = u"%1  %2  %3%4  n = %5, "_s
                        .arg(measureOf(figure).leftJustified(measureWidth), nameOf(figure).leftJustified(width),
                            valueOf(figure).rightJustified(7), intervalOf(figure))
                        .arg(agreement.n)
            + CommandLine::tr("coders: %1").arg(agreement.coders());
        if (!agreement.value)
            line += "; "_L1 + inWords(agreement.why);
        if (agreement.coverage)
            line += u"; "_s + CommandLine::tr("of %1 % of the text").arg(*agreement.coverage * 100, 0, 'f', 1);
        if (agreement.bounds)
            line += u"; "_s
                + CommandLine::tr("the best alignment is not proven: between %1 and %2")
                      .arg(agreement.bounds->first, 0, 'f', 3)
                      .arg(agreement.bounds->second, 0, 'f', 3);
        for (const auto &[key, value] : figure.parameters)
            line += u"; %1=%2"_s.arg(key, value);
        for (const auto &exclusion : agreement.excluded)
            line += u"; "_s + inWords(exclusion.reason) + u": %1"_s.arg(exclusion.count);
        output.line(line);
    }
    if (const auto note = notesOn(figures); !note.isEmpty())
        output.line(note);
}

namespace {

constexpr std::array keys{"unfinished", "interval", "replicates", "level", "alpha", "beta", "delta", "samples",
    "precision", "sampler", "spread", "distances", "match", "labels", "overlap", "reference", "near", "begin"};

} // namespace

MeasureOptions::MeasureOptions(const Arguments &arguments)
{
    for (const auto options = arguments.values("option"); const auto &option : options) {
        const auto equals = option.indexOf(u'=');
        const auto key = option.first(std::max<qsizetype>(0, equals));
        if (equals < 1 || !std::ranges::contains(keys, key, [](const char *name) { return QLatin1StringView(name); })) {
            QStringList all;
            for (const char *name : keys)
                all.append(QLatin1StringView(name));
            throw Error(CommandLine::tr("-o cannot be \"%1\". Write one of these, \"=\" and a value: %2.")
                            .arg(option, all.join(", "_L1)),
                Error::Kind::Usage);
        }
        m_values.insert(key, option.sliced(equals + 1));
    }
    const auto method = choice("interval", {u"bootstrap"_s, u"jackknife"_s, u"linearised"_s, u"none"_s});
    m_interval.method = method == "jackknife"_L1 ? IntervalMethod::Jackknife
        : method == "linearised"_L1              ? IntervalMethod::Linearised
        : method == "none"_L1                    ? IntervalMethod::None
                                                 : IntervalMethod::Bootstrap;
    m_interval.replicates = static_cast<int>(std::min(1e6, number("replicates", m_interval.replicates, 20)));
    m_interval.level = number("level", m_interval.level, 0.5);
    if (m_interval.level >= 1)
        throw Error(CommandLine::tr("-o level= needs a number below 1, such as 0.95."), Error::Kind::Usage);
    if (const auto seed = arguments.number("seed", 0))
        m_interval.seed = static_cast<quint64>(*seed);
}

QString MeasureOptions::text(const char *key, const char *otherwise) const
{
    return m_values.value(QLatin1StringView(key), QString::fromUtf8(otherwise));
}

double MeasureOptions::number(const char *key, double otherwise, double least) const
{
    if (!has(key))
        return otherwise;
    bool ok = false;
    const auto typed = text(key, "");
    const double number = typed.toDouble(&ok);
    if (!ok || !(number >= least && number <= 1e15))
        throw Error(CommandLine::tr("-o %1= needs a number from %2 up, not \"%3\".")
                        .arg(QLatin1StringView(key))
                        .arg(least)
                        .arg(typed),
            Error::Kind::Usage);
    return number;
}

QString MeasureOptions::choice(const char *key, const QStringList &choices) const
{
    const auto typed = m_values.value(QLatin1StringView(key), choices.front());
    if (!choices.contains(typed))
        throw Error(CommandLine::tr("-o %1= cannot be \"%2\". Choose one of: %3.")
                        .arg(QLatin1StringView(key), typed, choices.join(", "_L1)),
            Error::Kind::Usage);
    return typed;
}

} // namespace rejoinder

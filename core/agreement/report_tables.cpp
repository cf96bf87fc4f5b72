// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report_tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Reporting
{
    Q_DECLARE_TR_FUNCTIONS(AgreementReport)
};

constexpr int columnCount = 6;
using TableRow = std::array<QString, columnCount>;

/// Name, measure, value, interval, n, equal; the heading first.
std::vector<TableRow> rowsOf(const AgreementReport &report)
{
    std::vector<TableRow> rows{{Reporting::tr("Code"), Reporting::tr("Measure"), Reporting::tr("Value"),
        Reporting::tr("Interval"), Reporting::tr("N"), Reporting::tr("Equal")}};
    for (const auto &line : report.lines) {
        const auto &interval = line.agreement.interval;
        const auto number = [&](double value) { return written(line.choice.measure, value); };
        rows.push_back({line.name, nameOf(line.choice), written(line.choice.measure, line.agreement.value),
            interval ? Reporting::tr("%1 to %2").arg(number(interval->low), number(interval->high)) : QString(),
            QString::number(line.agreement.n),
            line.equal ? written(MeasureId::PercentAgreement, line.equal) : QString()});
    }
    return rows;
}

QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\')
            out += "\\textbackslash{}"_L1;
        else if (c == u'~')
            out += "\\textasciitilde{}"_L1;
        else if (c == u'^')
            out += "\\textasciicircum{}"_L1;
        else if (c == u'|')
            out += "\\textbar{}"_L1;
        else if (QStringView(u"&%$#_{}").contains(c))
            out += u'\\' + QString(c);
        else
            out += c;
    }
    return out;
}

QByteArray cell(const QString &text)
{
    const auto bytes = text.toUtf8();
    const bool plain
        = std::ranges::none_of(bytes, [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
    return plain ? bytes : '"' + QByteArray(bytes).replace('"', "\"\"") + '"';
}

/// Unrounded, so that it can be computed with.
QString exact(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', 12) : QString();
}

QLatin1StringView nameOf(IntervalMethod method)
{
    constexpr std::array names{""_L1, "bootstrap"_L1, "jackknife"_L1, "linearised"_L1};
    return names[static_cast<size_t>(method)];
}

QLatin1StringView metricName(const MeasureChoice &choice)
{
    return QLatin1StringView(metricNames[static_cast<size_t>(choice.metric)]);
}

QJsonValue value(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue intervalOf(const Agreement &agreement)
{
    const auto &interval = agreement.interval;
    if (!interval)
        return QJsonValue(QJsonValue::Null);
    QJsonObject object{{u"low"_s, interval->low}, {u"high"_s, interval->high}, {u"level"_s, interval->level},
        {u"method"_s, QString(nameOf(interval->method))}, {u"over"_s, interval->clustered ? u"threads"_s : u"units"_s}};
    if (interval->method == IntervalMethod::Bootstrap) {
        object.insert(u"replicates"_s, interval->replicates);
        object.insert(u"seed"_s, static_cast<qint64>(interval->seed));
    }
    return object;
}

QJsonObject objectOf(const ReportLine &line, const std::vector<QString> &coders)
{
    const auto &agreement = line.agreement;
    QJsonArray excluded;
    for (const auto &exclusion : agreement.excluded)
        excluded.append(QJsonObject{{u"reason"_s, inWords(exclusion.reason)}, {u"count"_s, exclusion.count}});
    QJsonObject parameters;
    for (const auto &[key, text] : parametersOf(line.choice, coders))
        parameters.insert(key, text);
    return {{u"name"_s, line.name}, {u"measure"_s, QLatin1StringView(measureOf(line.choice.measure).id)},
        {u"metric"_s, metricName(line.choice)}, {u"value"_s, value(agreement.value)},
        {u"undefined"_s, agreement.value ? QJsonValue(QJsonValue::Null) : QJsonValue(inWords(agreement.why))},
        {u"n"_s, agreement.n}, {u"interval"_s, intervalOf(agreement)}, {u"equal"_s, value(line.equal)},
        {u"prevalence"_s, value(line.prevalence)}, {u"se"_s, value(agreement.se)}, {u"excluded"_s, excluded},
        {u"parameters"_s, parameters}, {u"sentence"_s, line.sentence},
        {u"warnings"_s, QJsonArray::fromStringList(line.warnings)}};
}

} // namespace

QString reportAsText(const AgreementReport &report, const ReportAbout &about)
{
    const auto rows = rowsOf(report);
    std::array<qsizetype, columnCount> widths{};
    for (const auto &row : rows) {
        for (size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    auto text = methodsParagraph(report, about) + u"\n\n"_s;
    for (const auto &row : rows) {
        QStringList cells;
        for (size_t column = 0; column < row.size(); ++column)
            cells.append(
                column < 2 ? row[column].leftJustified(widths[column]) : row[column].rightJustified(widths[column]));
        text += cells.join(u"  "_s).trimmed() + u'\n';
    }
    return text;
}

QString reportAsLatex(const AgreementReport &report, const ReportAbout &about)
{
    auto text = escaped(methodsParagraph(report, about)) + u"\n\n\\begin{tabular}{llrrrr}\n\\toprule\n"_s;
    bool isHead = true;
    for (const auto &row : rowsOf(report)) {
        QStringList cells;
        for (const auto &one : row)
            cells.append(escaped(one));
        text += cells.join(u" & "_s) + u" \\\\\n"_s;
        if (std::exchange(isHead, false))
            text += u"\\midrule\n"_s;
    }
    return text + u"\\bottomrule\n\\end{tabular}\n"_s;
}

QByteArray reportAsCsv(const AgreementReport &report)
{
    QByteArray text
        = "name,measure,metric,value,low,high,level,method,replicates,seed,n,equal,prevalence,undefined\r\n";
    for (const auto &line : report.lines) {
        const auto &agreement = line.agreement;
        const auto interval = agreement.interval.value_or(Interval());
        const bool has = agreement.interval.has_value();
        const bool drawn = has && interval.method == IntervalMethod::Bootstrap;
        const std::array cells{line.name, QString::fromLatin1(measureOf(line.choice.measure).id),
            QString(metricName(line.choice)), exact(agreement.value), has ? exact(interval.low) : QString(),
            has ? exact(interval.high) : QString(), has ? exact(interval.level) : QString(),
            QString(nameOf(interval.method)), drawn ? QString::number(interval.replicates) : QString(),
            drawn ? QString::number(interval.seed) : QString(), QString::number(agreement.n), exact(line.equal),
            exact(line.prevalence), agreement.value ? QString() : inWords(agreement.why)};
        QByteArrayList bytes;
        for (const auto &one : cells)
            bytes.append(cell(one));
        text += bytes.join(',') + "\r\n";
    }
    return text;
}

QByteArray reportAsJson(const AgreementReport &report, const ReportAbout &about)
{
    QJsonArray lines;
    for (const auto &line : report.lines)
        lines.append(objectOf(line, report.coders));
    QJsonArray pairs;
    for (const auto &pair : report.pairs)
        pairs.append(QJsonObject{{u"a"_s, report.coders[pair.a]}, {u"b"_s, report.coders[pair.b]},
            {u"value"_s, value(pair.agreement.value)}, {u"n"_s, pair.agreement.n}});
    QJsonArray coders;
    for (size_t coder = 0; coder < report.coders.size(); ++coder)
        coders.append(QJsonObject{{u"name"_s, report.coders[coder]}, {u"units"_s, report.answered[coder]},
            {u"alone"_s, report.completeness.onlyBy[coder]}});
    const QJsonObject object{{u"project"_s, about.project}, {u"units"_s, about.units}, {u"round"_s, about.round},
        {u"coders"_s, coders}, {u"results"_s, lines}, {u"pairs"_s, pairs},
        {u"compared"_s, report.completeness.compared}, {u"by_all"_s, report.completeness.byAll},
        {u"unfinished"_s, report.completeness.unfinished},
        {u"not_compared"_s, QJsonArray::fromStringList(about.notCompared)},
        {u"methods"_s, methodsParagraph(report, about)}, {u"program"_s, u"Rejoinder " REJOINDER_VERSION ""_s}};
    return QJsonDocument(object).toJson();
}

} // namespace rejoinder

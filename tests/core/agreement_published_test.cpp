// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "label_ratings.h"
#include "tests/support/oracles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// Answers as the oracles hold them: a value, null, or a list of labels.
Ratings ofJson(const QJsonArray &units, const QJsonArray &declared = {})
{
    const auto textOf = [](const QJsonValue &value) {
        return value.isString() ? value.toString() : QString::number(value.toDouble());
    };
    QStringList labels;
    for (const auto &label : declared)
        labels.append(textOf(label));
    QStringList others;
    const auto note = [&](const QJsonValue &value) {
        if (!value.isNull() && !labels.contains(textOf(value)) && !others.contains(textOf(value)))
            others.append(textOf(value));
    };
    for (const auto &unit : units) {
        for (const auto &cell : unit.toArray()) {
            if (!cell.isArray())
                note(cell);
            for (const auto &label : cell.toArray())
                note(label);
        }
    }
    std::ranges::sort(others);
    labels += others;
    std::vector<QString> coders;
    for (qsizetype i = 0; i < units[0].toArray().size(); ++i)
        coders.push_back(QString::number(i));
    Ratings ratings(coders, {labels.begin(), labels.end()});
    for (const auto &unit : units) {
        std::vector<int> cells;
        for (const auto &cell : unit.toArray()) {
            std::vector<int> set;
            if (!cell.isArray() && !cell.isNull())
                set.push_back(int(labels.indexOf(textOf(cell))));
            for (const auto &label : cell.toArray())
                set.push_back(int(labels.indexOf(textOf(label))));
            cells.push_back(cell.isNull() ? Ratings::missing : ratings.cellOf(set));
        }
        ratings.add(cells);
    }
    return ratings;
}

} // namespace

/// What others published of labels.
class AgreementPublishedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oracle_data()
    {
        test::addOracles([](const QString &task, const QString &) {
            return task.contains("coding"_L1) || task == "edge"_L1 || task == "set_distance"_L1;
        });
    }

    /// Every figure of the collection, within its tolerance.
    void oracle()
    {
        if (test::agreementOracles().isEmpty())
            QSKIP("The collection of published figures is not here.");
        QFETCH(QJsonObject, data);
        QFETCH(QJsonObject, expected);
        if (data.contains("pairs"_L1))
            return checkSetDistances(data["pairs"_L1].toArray(), expected);
        const auto parameters = expected["params"_L1].toObject();
        const auto units = expected.contains("units"_L1) ? expected["units"_L1].toArray() : data["units"_L1].toArray();
        const auto order = parameters.contains("order"_L1) ? parameters["order"_L1].toArray()
                                                           : parameters["categories"_L1].toArray();
        Ratings ratings;
        if (data.contains("table"_L1)) {
            std::vector<std::vector<int>> table;
            for (const auto &row : data["table"_L1].toArray()) {
                auto &cells = table.emplace_back();
                for (const auto &cell : row.toArray())
                    cells.push_back(cell.toInt());
            }
            ratings = ofTable(table);
        } else if (data.contains("generator"_L1)) {
            ratings = generated(data["units"_L1].toInt());
        } else if (!units.isEmpty()) {
            ratings = ofJson(units, order);
        } else {
            ratings = Ratings({u"x"_s, u"y"_s}, {});
        }
        const auto figure = figureOf(ratings, data, expected);
        if (!figure) {
            QVERIFY2(expected["value"_L1].isNull(), "undefined, but a value was expected");
            return;
        }
        QVERIFY2(test::meets(*figure, expected),
            qPrintable(
                u"%1 instead of %2"_s.arg(*figure, 0, 'g', 17).arg(expected["value"_L1].toDouble(), 0, 'g', 17)));
    }

    /// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C and D; Gwet, Handbook (2014), and what
    /// irrCAC prints for the same table.
    void krippendorffsTable()
    {
        const auto ratings = ratingsOf(
            {"aa-a", "bbcb", "cccc", "cccc", "bbbb", "abcd", "dddd", "aaba", "bbbb", "-eee", "--aa", "--c-"},
            {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
        const auto alpha
            = [&](Metric metric) { return *agreementOf(MeasureId::KrippendorffAlpha, ratings, metric).value; };
        QVERIFY(std::abs(alpha(Metric::Nominal) - 113.0 / 152) < 1e-12);
        QVERIFY(std::abs(alpha(Metric::Ordinal) - 108577.0 / 133160) < 1e-12);
        QVERIFY(std::abs(alpha(Metric::Interval) - 951.0 / 1120) < 1e-12);
        QVERIFY(std::abs(alpha(Metric::Ratio) - 18222619.0 / 22852465) < 1e-12);
        const auto gwet = agreementOf(MeasureId::GwetAc, ratings);
        QVERIFY(std::abs(*gwet.value - 31825.0 / 41041) < 1e-12);
        QVERIFY(std::abs(*gwet.se - 0.14295) < 1e-5);
        QVERIFY(std::abs(*agreementOf(MeasureId::FleissKappa, ratings).value - 7343.0 / 9647) < 1e-12);
        QVERIFY(std::abs(*agreementOf(MeasureId::CongerKappa, ratings).value - 1592.0 / 2087) < 1e-12);
        QVERIFY(std::abs(*agreementOf(MeasureId::BrennanPrediger, ratings).value - 17.0 / 22) < 1e-12);
    }

    /// Cohen (1960), page 45.
    void cohensTable()
    {
        const auto ratings = ofTable({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        const auto kappa = agreementOf(MeasureId::CohenKappa, ratings);
        QVERIFY(std::abs(*kappa.value - 29.0 / 59) < 1e-12);
        QVERIFY(std::abs(*kappa.max - 49.0 / 59) < 1e-12);
        QVERIFY(std::abs(*kappa.se - 0.0510018) < 1e-7);
        QVERIFY(
            std::abs(*agreementOf(MeasureId::CohenWeightedKappa, ratings, Metric::Linear).value - 9.0 / 19) < 1e-12);
        QVERIFY(
            std::abs(*agreementOf(MeasureId::CohenWeightedKappa, ratings, Metric::Quadratic).value - 5.0 / 11) < 1e-12);
        QVERIFY(std::abs(*agreementOf(MeasureId::ScottPi, ratings).value - 19.0 / 39) < 1e-12);
    }

    /// Artstein & Poesio, Inter-Coder Agreement for Computational Linguistics (2008), page 558.
    void artsteinAndPoesiosTable()
    {
        const auto ratings = ofTable({{20, 10}, {20, 50}});
        QVERIFY(std::abs(*agreementOf(MeasureId::BennettS, ratings).value - 0.4) < 1e-12);
        QVERIFY(std::abs(*agreementOf(MeasureId::ScottPi, ratings).value - 31.0 / 91) < 1e-12);
        QVERIFY(std::abs(*agreementOf(MeasureId::CohenKappa, ratings).value - 8.0 / 23) < 1e-12);
    }

private:
    static void checkSetDistances(const QJsonArray &pairs, const QJsonObject &expected)
    {
        const auto metric = metricNamed(expected["measure"_L1].toString().section(u'_', 0, 0)).value();
        const auto setOf = [](const QJsonValue &value) {
            std::vector<int> set;
            for (const auto &label : value.toArray())
                set.push_back(label.toInt());
            return set;
        };
        for (qsizetype i = 0; i < pairs.size(); ++i)
            QVERIFY(std::abs(setDistance(metric, setOf(pairs[i][0]), setOf(pairs[i][1]))
                        - expected["values"_L1][i].toDouble())
                < 1e-12);
    }

    /// The figure an oracle names.
    static std::optional<double> figureOf(const Ratings &ratings, const QJsonObject &data, const QJsonObject &expected)
    {
        const auto name = expected["measure"_L1].toString();
        const auto parameters = expected["params"_L1].toObject();
        const auto metricName = parameters["metric"_L1].toString(parameters["weights"_L1].toString());
        const auto metric = metricNamed(metricName).value_or(Metric::Nominal);
        const auto alpha = [&](IntervalMethod method) {
            return agreementOf(MeasureId::KrippendorffAlpha, ratings, metric, {.method = method});
        };
        if (metricName.contains("data.distance"_L1) || metricName == "passonneau2004"_L1)
            return withOwnDistance(ratings, data, name, metricName);
        if (name == "krippendorff_do"_L1)
            return alpha(IntervalMethod::None).observed;
        if (name == "krippendorff_de"_L1)
            return alpha(IntervalMethod::None).expected;
        if (name == "pairable_values"_L1)
            return double(alpha(IntervalMethod::None).pairableValues.value_or(-1));
        if (name == "krippendorff_alpha_jackknife_se"_L1)
            return alpha(IntervalMethod::Jackknife).se;
        if (name == "krippendorff_alpha_weights"_L1)
            return alpha(IntervalMethod::None).value;
        if (name == "krippendorff_alpha_weights_se"_L1)
            return alpha(IntervalMethod::Linearised).se;
        if (name == "fleiss_category_kappa"_L1) {
            const auto label = QString::number(parameters["category"_L1].toInt());
            return agreementOf(MeasureId::FleissKappa,
                ratings.collapsed(int(std::ranges::find(ratings.labels(), label) - ratings.labels().begin())))
                .value;
        }
        const auto stem = [&](QLatin1StringView tail) { return name.chopped(tail.size()); };
        const auto *measure = measureNamed(name);
        if (name == "any"_L1)
            measure = &measureOf(MeasureId::KrippendorffAlpha);
        for (const auto tail : {"_se"_L1, "_pe"_L1, "_max"_L1}) {
            if (!measure && name.endsWith(tail))
                measure = measureNamed(stem(tail)) ? measureNamed(stem(tail)) : measureNamed(stem(tail) + "_kappa"_L1);
        }
        if (name == "cohen_po_max"_L1)
            measure = &measureOf(MeasureId::CohenKappa);
        if (!measure)
            qFatal("no measure %s", qPrintable(name));
        const auto agreement = agreementOf(measure->measure, ratings, metric);
        if (name == "cohen_po_max"_L1)
            return *agreement.max * (1 - *agreement.expected) + *agreement.expected;
        if (name.endsWith("_se"_L1)) {
            const bool ofTable = parameters["estimator"_L1].toString().contains("divide by n"_L1);
            const auto n = double(agreement.n);
            return *agreement.se * (ofTable ? std::sqrt((n - 1) / n) : 1);
        }
        return name.endsWith("_pe"_L1) ? agreement.expected
            : name.endsWith("_max"_L1) ? agreement.max
                                       : agreement.value;
    }

    static std::optional<double> withOwnDistance(
        const Ratings &ratings, const QJsonObject &data, const QString &measure, const QString &metric)
    {
        const auto &sets = ratings.sets();
        Distance::Own own;
        if (metric == "passonneau2004"_L1) {
            own = [&](int a, int b) {
                std::vector<int> both;
                std::ranges::set_intersection(sets[a], sets[b], std::back_inserter(both));
                const bool contained = both.size() == std::min(sets[a].size(), sets[b].size());
                return contained ? 1.0 / 3 : both.empty() ? 1 : 2.0 / 3;
            };
        } else {
            own = [&](int a, int b) { return data["distance"_L1][sets[a].front()][sets[b].front()].toDouble(); };
        }
        const Patterns patterns(ratings);
        const auto coefficient = coefficientOf(measureNamed(measure)->measure, Distance(own, patterns), patterns);
        return coefficient->estimate(coefficient->sums()).value;
    }
};

QTEST_GUILESS_MAIN(AgreementPublishedTest)
#include "agreement_published_test.moc"

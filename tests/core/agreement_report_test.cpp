// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report.h"
#include "core/agreement/report_words.h"

#include "core/model/error.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

Comparison comparisonOf(const std::vector<std::string> &units)
{
    std::vector<QString> coders(units.front().size());
    for (char16_t name = u'A'; QString & coder : coders)
        coder = QChar(name++);
    Ratings ratings(coders, {u"for"_s, u"against"_s});
    for (const auto &unit : units) {
        std::vector<int> cells;
        for (const char c : unit)
            cells.push_back(c == '-' ? Ratings::missing : ratings.cellOf({c - 'a'}));
        ratings.add(cells);
    }
    Comparison comparison{.coders = coders};
    comparison.tables.push_back({.name = u"Stance"_s, .ratings = ratings});
    for (int unit = 0; unit < int(units.size()); ++unit)
        comparison.tables.front().places.push_back({.post = unit});
    return comparison;
}

ReportRequest by(MeasureId measure)
{
    return {.measures = {usual(measure)}};
}

} // namespace

class AgreementReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAdriftIsSaidOfEnoughUnitsOnly()
    {
        const auto pair = [](int a, int b, double value, qint64 n) {
            CoderPairFigure figure{a, b, {}};
            figure.agreement.value = value;
            figure.agreement.n = n;
            return figure;
        };
        QCOMPARE(adriftAmong({pair(0, 1, 0.8, 40), pair(0, 2, 0.3, 40), pair(1, 2, 0.4, 40)}, 3), 2);
        QCOMPARE(adriftAmong({pair(0, 1, 0.8, 40), pair(0, 2, 0.7, 40), pair(1, 2, 0.4, 40)}, 3), -1);
        QCOMPARE(adriftAmong({pair(0, 1, 0.8, 40), pair(0, 2, 0, 1), pair(1, 2, 0, 1)}, 3), -1);
        QCOMPARE(adriftAmong({pair(0, 1, 0.1, 40)}, 2), -1); // Of two nobody knows which.
    }

    void eachCellLeadsToItsUnits()
    {
        const auto comparison = comparisonOf({"aa", "ab", "bb", "ba", "a-"});
        const auto &table = comparison.tables.front();
        const auto cells = confusion(table, 0, 1);
        QCOMPARE(cells.size(), size_t(4));
        qint64 pairs = 0;
        for (const auto &cell : cells) {
            pairs += cell.count;
            QCOMPARE(cell.units.size(), size_t(1));
            const auto row = table.ratings.cells(size_t(cell.units.front()));
            QCOMPARE(row[0], cell.first);
            QCOMPARE(row[1], cell.second);
        }
        QCOMPARE(pairs, 4);
        QCOMPARE(confusion(table).size(), size_t(3)); // Of all pairs, whoever said which.
        QCOMPARE(differing(table), (std::vector<int>{1, 3}));
        QCOMPARE(differing(table, 0, 0, 1), (std::vector<int>{1, 3}));
    }

    void theWholeAndEachLabelHaveALine()
    {
        const auto report = reportOn(comparisonOf({"aa", "ab", "bb"}), by(MeasureId::KrippendorffAlpha));
        QCOMPARE(report.lines.size(), size_t(3));
        QCOMPARE(report.lines[0].label, -1);
        QCOMPARE(report.lines[0].prevalence.value(), 0.5);
        QVERIFY(report.lines[0].sentence.contains("Krippendorff's alpha is"_L1));
    }

    void whatMakesAFigureDoubtfulIsSaid()
    {
        std::vector<std::string> units(60, "aaa");
        units[0] = "bba";
        units[1] = "bba";
        units[2] = "bba";
        const auto report = reportOn(comparisonOf(units), by(MeasureId::KrippendorffAlpha));
        const auto warnings = report.lines.front().warnings.join(u'\n');
        QVERIFY(warnings.contains("Skewed"_L1));
        QVERIFY(warnings.contains("C agrees with the others much less"_L1));
        QVERIFY(!warnings.contains("Few units"_L1));
        QVERIFY(reportOn(comparisonOf({"ab", "aa"}), {}).lines.front().warnings.join(u' ').contains("Few units"_L1));
    }

    void undefinedIsSaidInWords()
    {
        const auto report = reportOn(comparisonOf({"aa", "aa"}), by(MeasureId::KrippendorffAlpha));
        QVERIFY(report.lines.front().sentence.contains("is undefined: no variation"_L1));
    }

    void itCanBeStopped()
    {
        QVERIFY_THROWS_EXCEPTION(
            Error, std::ignore = reportOn(comparisonOf({"aa", "ab"}), {}, [](double) { return false; }));
    }
};

QTEST_GUILESS_MAIN(AgreementReportTest)
#include "agreement_report_test.moc"

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/alignment.h"
#include "core/agreement/gamma.h"
#include "core/agreement/label_agreement.h"
#include "tests/support/unitizing.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

/// Answers of three coders with five labels, some missing; \p clustered: 50 to a thread.
Ratings ratingsOf(int units, bool clustered = false)
{
    std::mt19937 random(1);
    Ratings ratings({u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    std::array<int, 5> cellOf{};
    for (int label = 0; label < 5; ++label)
        cellOf[label] = ratings.cellOf({label});
    ratings.reserve(units);
    for (int unit = 0; unit < units; ++unit) {
        const auto truth = random() % 5;
        std::array<int, 3> cells{};
        for (int &cell : cells)
            cell = random() % 20 == 0 ? Ratings::missing : cellOf[random() % 4 == 0 ? random() % 5 : truth];
        ratings.add(cells, 1, clustered ? unit / 50 : Ratings::noCluster);
    }
    return ratings;
}

Agreement alphaOf(const Ratings &ratings, Metric metric, IntervalMethod method)
{
    const std::array tables{Patterns(ratings)};
    return agreementOf(MeasureId::KrippendorffAlpha, metric, tables, {.method = method});
}

} // namespace

class AgreementBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// To reach: 0.05 s.
    void alphaOfAMillionUnits()
    {
        const auto ratings = ratingsOf(1'000'000);
        QBENCHMARK
        {
            QVERIFY(alphaOf(ratings, Metric::Nominal, IntervalMethod::None).value);
        }
    }

    /// To reach: linear. All values differ.
    void alphaOfNumbers_data()
    {
        QTest::addColumn<int>("units");
        for (const int units : {25'000, 50'000, 100'000})
            QTest::addRow("%d", units) << units;
    }

    void alphaOfNumbers()
    {
        QFETCH(int, units);
        std::vector<QString> labels;
        for (int label = 0; label < 3 * units; ++label)
            labels.push_back(QString::number(label * 0.37));
        Ratings ratings({u"a"_s, u"b"_s, u"c"_s}, labels);
        for (int unit = 0; unit < units; ++unit)
            ratings.add(
                std::array{ratings.cellOf({3 * unit}), ratings.cellOf({3 * unit + 1}), ratings.cellOf({3 * unit + 2})});
        QBENCHMARK
        {
            QVERIFY(alphaOf(ratings, Metric::Interval, IntervalMethod::None).value);
        }
    }

    /// To reach: 0.5 s for 2,000 replicates.
    void bootstrapOfAHundredThousandUnits_data()
    {
        QTest::addColumn<bool>("clustered");
        QTest::newRow("units") << false;
        QTest::newRow("threads") << true;
    }

    void bootstrapOfAHundredThousandUnits()
    {
        QFETCH(bool, clustered);
        const auto ratings = ratingsOf(100'000, clustered);
        QBENCHMARK
        {
            QVERIFY(alphaOf(ratings, Metric::Nominal, IntervalMethod::Bootstrap).interval);
        }
    }

    /// To reach, with 1,000 samples: 1 s for 2 x 1,000, 5 s for 3 x 124.
    void gammaOfSpans_data()
    {
        QTest::addColumn<int>("coders");
        QTest::addColumn<int>("spans");
        QTest::newRow("2 x 1000") << 2 << 1000;
        QTest::newRow("3 x 124") << 3 << 124;
    }

    void gammaOfSpans()
    {
        QFETCH(int, coders);
        QFETCH(int, spans);
        std::mt19937 random(2);
        const auto unitizing = test::randomUnitizing(random, coders, spans, 4, true);
        QBENCHMARK_ONCE
        {
            QVERIFY(gammaOf(unitizing, {.samples = 1000}).gamma.value);
        }
    }

    /// To reach, proven the best: 0.5 s for 5 x 100, 1 s for 10 x 20.
    void bestAlignment_data()
    {
        QTest::addColumn<int>("coders");
        QTest::addColumn<int>("spans");
        QTest::addColumn<double>("alpha");
        for (const double alpha : {1.0, 3.0}) {
            QTest::addRow("3 x 500, alpha %g", alpha) << 3 << 500 << alpha;
            QTest::addRow("5 x 100, alpha %g", alpha) << 5 << 100 << alpha;
            QTest::addRow("10 x 20, alpha %g", alpha) << 10 << 20 << alpha;
        }
    }

    void bestAlignment()
    {
        QFETCH(int, coders);
        QFETCH(int, spans);
        QFETCH(double, alpha);
        std::mt19937 random(3);
        const auto unitizing = test::randomUnitizing(random, coders, spans, 4, true);
        Alignment alignment;
        QBENCHMARK_ONCE
        {
            alignment = Aligner({.alpha = alpha, .categories = 4}).align(unitizing.continua.front().spans, coders);
        }
        qInfo("disorder %.6f, proven bound %.6f", alignment.disorder, alignment.bound);
    }
};

QTEST_GUILESS_MAIN(AgreementBench)
#include "agreement_bench.moc"

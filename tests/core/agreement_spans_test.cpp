// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/segmentation.h"
#include "core/agreement/spans.h"
#include "core/agreement/unitizing.h"
#include "core/formats/spans_table.h"
#include "core/model/error.h"

#include "tests/support/oracles.h"
#include "tests/support/unitizing.h"

#include <QBuffer>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

/// Segments as their lengths.
Boundaries boundariesOf(const QJsonArray &segments)
{
    Boundaries boundaries;
    qint64 at = 0;
    for (const auto &segment : segments)
        boundaries.push_back(at += segment.toInt());
    boundaries.pop_back();
    return boundaries;
}

qint64 lengthOf(const QJsonArray &segments)
{
    qint64 length = 0;
    for (const auto &segment : segments)
        length += segment.toInt();
    return length;
}

Unitizing readSpans(const QByteArray &csv, double begin = 0, std::optional<double> length = {})
{
    QByteArray bytes = csv;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return spansFromCsv(buffer, u"s.csv"_s, begin, length);
}

/// The most pairs, then the greatest shares, by trying everything.
std::pair<int, double> bestByTrying(
    std::span<const Marked> a, std::span<const Marked> b, const SpanMatch &match, size_t from, std::vector<bool> &taken)
{
    if (from == a.size())
        return {0, 0};
    auto best = bestByTrying(a, b, match, from + 1, taken);
    for (size_t j = 0; j < b.size(); ++j) {
        const double both = std::min(a[from].end, b[j].end) - std::max(a[from].start, b[j].start);
        const double share
            = both <= 0 ? 0 : both / (std::max(a[from].end, b[j].end) - std::min(a[from].start, b[j].start));
        if (taken[j] || share <= 0 || (match.labels && a[from].category != b[j].category))
            continue;
        taken[j] = true;
        const auto rest = bestByTrying(a, b, match, from + 1, taken);
        taken[j] = false;
        best = std::max(best, {rest.first + 1, rest.second + share});
    }
    return best;
}

} // namespace

class AgreementSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oracle_data()
    {
        test::addOracles([](const QString &task, const QString &measure) {
            const bool isOfSpans
                = task.startsWith("unitizing"_L1) || task == "segmentation"_L1 || task == "spans_relations"_L1;
            return isOfSpans && !measure.startsWith("relation"_L1); // Those are in the test of relations.
        });
    }

    void oracle()
    {
        if (test::agreementOracles().isEmpty())
            QSKIP("The collection of published figures is not here.");
        QFETCH(QJsonObject, data);
        QFETCH(QJsonObject, expected);
        if (data.contains("pairs"_L1))
            return checkSegments(data, expected);
        const auto figure = data.contains("A"_L1) ? spanFigure(data, expected) : unitizingFigure(data, expected);
        QVERIFY(figure.has_value());
        QVERIFY2(test::meets(*figure, expected),
            qPrintable(
                u"%1 instead of %2"_s.arg(*figure, 0, 'g', 17).arg(expected["value"_L1].toDouble(), 0, 'g', 17)));
    }

    /// Krippendorff, Content Analysis (2004), page 254.
    void krippendorffsUnits()
    {
        auto unitizing = test::unitizingOf(2, 2, 300,
            {{0, 225, 295, 0}, {0, 370, 400, 0}, {1, 220, 300, 0}, {1, 355, 375, 0}, {1, 400, 420, 0}, {0, 180, 240, 1},
                {0, 300, 350, 1}, {1, 180, 240, 1}, {1, 300, 350, 1}});
        unitizing.continua.front().begin = 150;
        QVERIFY(std::abs(*alphaU(unitizing, 0).value - 201615.0 / 276716) < 1e-12);
        QCOMPARE(*alphaU(unitizing, 1).value, 1.0);
        QVERIFY(std::abs(*alphaU(unitizing).value - 7925853267.0 / 9230432738.0) < 1e-12);
        QCOMPARE(uAlpha(unitizing).why, Undefined::Overlaps);
    }

    void theSameSpansAgreeFully()
    {
        const auto same = test::unitizingOf(
            3, 2, 100, {{0, 3, 9, 0}, {0, 20, 40, 1}, {1, 3, 9, 0}, {1, 20, 40, 1}, {2, 3, 9, 0}, {2, 20, 40, 1}});
        for (const auto &agreement :
            {alphaU(same), uAlpha(same), barUAlpha(same), cuAlpha(same), kuAlpha(same, 0), kuAlpha(same, 1),
                spanAgreement(same, SpanFigure::F1, {}), segmentAgreement(same, SegmentFigure::BoundarySimilarity)})
            QCOMPARE(agreement.value.value(), 1.0);
        QCOMPARE(segmentAgreement(same, SegmentFigure::WindowDiff).value.value(), 0.0);
    }

    void theOrderOfCodersDoesNotMatter()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 20; ++round) {
            const auto one = test::randomUnitizing(random, 3, 8, 3, false);
            auto other = one;
            for (auto &span : other.continua.front().spans)
                span.coder = 2 - span.coder;
            arrange(other.continua.front());
            compare(alphaU(one), alphaU(other));
            compare(uAlpha(one), uAlpha(other));
            compare(barUAlpha(one), barUAlpha(other));
            compare(cuAlpha(one), cuAlpha(other));
            compare(kuAlpha(one, 1), kuAlpha(other, 1));
            compare(spanAgreement(one, SpanFigure::F1, {.kind = SpanMatch::Kind::Overlap}),
                spanAgreement(other, SpanFigure::F1, {.kind = SpanMatch::Kind::Overlap}));
            compare(segmentAgreement(one, SegmentFigure::BoundarySimilarity),
                segmentAgreement(other, SegmentFigure::BoundarySimilarity));
        }
    }

    void wherePlacesBeginDoesNotMatter()
    {
        std::mt19937 random(2);
        const auto one = test::randomUnitizing(random, 2, 8, 3, false);
        auto other = one;
        other.continua.front().begin += 5000;
        for (auto &span : other.continua.front().spans) {
            span.start += 5000;
            span.end += 5000;
        }
        compare(alphaU(one), alphaU(other));
        compare(uAlpha(one), uAlpha(other));
        compare(cuAlpha(one), cuAlpha(other));
        compare(segmentAgreement(one, SegmentFigure::Pk), segmentAgreement(other, SegmentFigure::Pk));
    }

    void aCoderWhoMarkedNothingCounts()
    {
        const auto two = test::unitizingOf(2, 1, 100, {{0, 3, 9, 0}, {0, 20, 40, 0}});
        QVERIFY(*barUAlpha(two).value < 0);
        QCOMPARE(spanAgreement(two, SpanFigure::F1, {}).value.value(), 0.0);
        QCOMPARE(barUAlpha(two).coders(), 2);
    }

    void nothingToCompareHasAReason()
    {
        QCOMPARE(uAlpha(test::unitizingOf(1, 1, 10, {{0, 1, 2, 0}})).why, Undefined::OneCoder);
        QCOMPARE(uAlpha(test::unitizingOf(2, 1, 10, {})).why, Undefined::NoSpans);
        QCOMPARE(spanAgreement(test::unitizingOf(2, 1, 10, {}), SpanFigure::F1, {}).why, Undefined::NoSpans);
        QCOMPARE(cuAlpha(test::unitizingOf(2, 1, 10, {{0, 1, 2, 0}, {1, 5, 7, 0}})).why, Undefined::NoLabelledOverlap);
        QCOMPARE(uAlpha(Unitizing{.coders = {u"a"_s, u"b"_s}}).why, Undefined::NoUnits);
    }

    void textsOfDifferentCodersShareNothing()
    {
        const auto unitizing = readSpans("coder,continuum,start,end,category\na,one,1,5,x\nb,two,1,5,x\n");
        for (const auto &agreement :
            {alphaU(unitizing), uAlpha(unitizing), cuAlpha(unitizing), spanAgreement(unitizing, SpanFigure::F1, {})}) {
            QVERIFY(!agreement.value);
            QCOMPARE(agreement.why, Undefined::NothingShared);
            QCOMPARE(agreement.excluded, (std::vector<Exclusion>{{Exclusion::Reason::OneCoder, 2}}));
        }
    }

    void ownOverlapsAreNoAgreement()
    {
        const auto own = test::unitizingOf(2, 1, 100, {{0, 3, 30, 0}, {0, 10, 40, 0}, {1, 70, 80, 0}});
        for (const auto &agreement : {alphaU(own), uAlpha(own), barUAlpha(own), cuAlpha(own), kuAlpha(own, 0)}) {
            QVERIFY(!agreement.value);
            QCOMPARE(agreement.why, Undefined::Overlaps);
        }
        QCOMPARE(spanAgreement(own, SpanFigure::F1, {.kind = SpanMatch::Kind::Overlap}).value.value(), 0.0);
    }

    /// Two texts joined are one text, as far as no span crosses the joint.
    void textsArePooledNotAveraged()
    {
        const auto one
            = readSpans("coder,continuum,start,end,category\na,p,0,40,x\nb,p,10,30,x\na,q,5,9,y\nb,q,5,7,x\n", 0, 40);
        const auto whole = readSpans("coder,start,end,category\na,0,40,x\nb,10,30,x\na,45,49,y\nb,45,47,x\n", 0, 80);
        compare(cuAlpha(one), cuAlpha(whole));
        compare(spanAgreement(one, SpanFigure::F1, {}), spanAgreement(whole, SpanFigure::F1, {}));
        QVERIFY(cuAlpha(one).interval.has_value() == false || cuAlpha(one).interval->clustered);
    }

    void pairsAreTheMostThereCanBe()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 60; ++round) {
            const auto unitizing = test::randomUnitizing(random, 2, 6, 2, true);
            const auto &continuum = unitizing.continua.front();
            for (const bool labels : {false, true}) {
                const SpanMatch match{.kind = SpanMatch::Kind::Overlap, .labels = labels};
                const auto a = spansOf(continuum, 0);
                const auto b = spansOf(continuum, 1);
                const auto pairs = matched(a, b, match);
                double share = 0;
                for (const auto &[i, j] : pairs) {
                    const double both = std::min(a[i].end, b[j].end) - std::max(a[i].start, b[j].start);
                    share += both / (std::max(a[i].end, b[j].end) - std::min(a[i].start, b[j].start));
                }
                std::vector<bool> taken(b.size());
                const auto best = bestByTrying(a, b, match, 0, taken);
                QCOMPARE(int(pairs.size()), best.first);
                QVERIFY(std::abs(share - best.second) < 1e-9);
            }
        }
    }

    void noBoundariesAtAllAreTheSame() { QCOMPARE(boundarySimilarity({}, {}), 1.0); }

    void nearMissesWithinReachCountInPart()
    {
        QCOMPARE(boundarySimilarity({10}, {11}), 0.5);
        QCOMPARE(boundarySimilarity({10}, {12}), 0.0);
        QCOMPARE(boundarySimilarity({10}, {12}, 5), 1 - 2.0 / 5);
        QCOMPARE(boundarySimilarity({10, 12}, {11}), 1 - 1.5 / 2);
        QCOMPARE(boundarySimilarity({10, 20, 30}, {11, 19, 45}, 4), 1 - (2 + 0.5) / 4);
    }

    void aTableOfSpansIsRead()
    {
        const auto unitizing
            = readSpans("category,start,end,coder\r\nb,0,4,Ann\r\na,6,6,Ben\r\na,1.5,3,Ben\r\n,,,Cleo\r\n");
        QCOMPARE(unitizing.coders, (std::vector{u"Ann"_s, u"Ben"_s, u"Cleo"_s}));
        QCOMPARE(unitizing.categories, (std::vector{u"a"_s, u"b"_s}));
        QCOMPARE(unitizing.zeroLength, 1);
        const auto &continuum = unitizing.continua.front();
        QCOMPARE(continuum.coders, (std::vector{0, 1, 2}));
        QCOMPARE(continuum.spans, (std::vector<Marked>{{0, 0, 4, 1}, {1, 1.5, 3, 0}}));
        QCOMPARE(continuum.length, 4.0);
    }

    void badTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << u"s.csv is empty"_s;
        QTest::newRow("no column") << "coder,start\na,1\n"_ba << u"no column \"end\""_s;
        QTest::newRow("ragged") << "coder,start,end\na,1\n"_ba << u"row 2"_s;
        QTest::newRow("no number") << "coder,start,end\na,1,x\n"_ba << u"\"x\" is no place"_s;
        QTest::newRow("no finite number") << "coder,start,end\na,1,inf\n"_ba << u"\"inf\" is no place"_s;
        QTest::newRow("backwards") << "coder,start,end\na,5,1\n"_ba << u"ends before it starts"_s;
        QTest::newRow("outside") << "coder,start,end\na,5,101\n"_ba << u"outside the text"_s;
        QTest::newRow("before") << "coder,start,end\na,-5,10\n"_ba << u"outside the text"_s;
        QTest::newRow("nobody") << "coder,start,end\n,5,10\n"_ba << u"names no coder"_s;
        QTest::newRow("half") << "coder,start,end\na,5,\n"_ba << u"\"\" is no place"_s;
    }

    void badTablesAreRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, sentence);
        try {
            readSpans(csv, 0, 100);
            QFAIL("It was taken.");
        } catch (const Error &error) {
            QVERIFY2(error.sentence().contains(sentence), qPrintable(error.sentence()));
        }
    }

private:
    static void compare(const Agreement &a, const Agreement &b)
    {
        QCOMPARE(a.why, b.why);
        QCOMPARE(a.n, b.n);
        QVERIFY(std::abs(a.value.value_or(0) - b.value.value_or(0)) < 1e-9);
    }

    static void checkSegments(const QJsonObject &data, const QJsonObject &expected)
    {
        if (expected["measure"_L1].toString() == "boundary_similarity"_L1) {
            const auto pairs = data["pairs"_L1].toArray();
            for (qsizetype i = 0; i < pairs.size(); ++i)
                QVERIFY(std::abs(
                            boundarySimilarity(boundariesOf(pairs[i][0].toArray()), boundariesOf(pairs[i][1].toArray()))
                            - expected["values"_L1][i].toDouble())
                    < 1e-9);
            return;
        }
        const auto hypothesis = expected["params"_L1]["hypothesis"_L1].toArray();
        const auto reference = expected["params"_L1]["reference"_L1].toArray();
        const auto figure = (expected["measure"_L1].toString() == "pk"_L1 ? pk : windowDiff)(
            boundariesOf(hypothesis), boundariesOf(reference), lengthOf(reference));
        QVERIFY(figure && test::meets(*figure, expected));
    }

    static std::optional<double> unitizingFigure(const QJsonObject &data, const QJsonObject &expected)
    {
        const auto unitizing = test::unitizingOf(data);
        const auto measure = expected["measure"_L1].toString();
        const auto name = expected["params"_L1]["category"_L1].toString();
        const int category
            = name.isEmpty() ? -1 : int(std::ranges::find(unitizing.categories, name) - unitizing.categories.begin());
        return measure.startsWith("alpha_u_do"_L1) ? alphaU(unitizing, category).observed
            : measure == "alpha_u_de"_L1           ? alphaU(unitizing, category).expected
            : measure.startsWith("alpha_u"_L1)     ? alphaU(unitizing, category).value
            : measure == "u_alpha"_L1              ? uAlpha(unitizing).value
            : measure == "bar_u_alpha"_L1          ? barUAlpha(unitizing).value
            : measure == "cu_alpha"_L1             ? cuAlpha(unitizing).value
            : measure == "cu_coverage"_L1          ? cuAlpha(unitizing).coverage
                                                   : kuAlpha(unitizing, category).value;
    }

    static std::optional<double> spanFigure(const QJsonObject &data, const QJsonObject &expected)
    {
        std::vector<Marked> spans;
        QStringList labels;
        for (const auto &[coder, name] : {std::pair(0, "A"_L1), {1, "B"_L1}}) {
            for (const auto &span : data[name]["spans"_L1].toArray()) {
                if (!labels.contains(span[2].toString()))
                    labels.append(span[2].toString());
                spans.push_back(
                    {coder, span[0].toDouble(), span[1].toDouble(), int(labels.indexOf(span[2].toString()))});
            }
        }
        const auto parameters = expected["params"_L1].toObject();
        const auto kind = parameters["match"_L1].toString();
        const SpanMatch match{.kind = kind == "exact"_L1 ? SpanMatch::Kind::Exact
                : kind == "overlap"_L1                   ? SpanMatch::Kind::Overlap
                                                         : SpanMatch::Kind::Share,
            .labels = parameters["labels"_L1].toBool()};
        const auto measure = expected["measure"_L1].toString();
        const auto figure = measure == "span_f1"_L1 ? SpanFigure::F1
            : measure == "span_recall"_L1           ? SpanFigure::Recall
                                                    : SpanFigure::Precision;
        return spanAgreement(test::unitizingOf(2, int(labels.size()), 100, spans), figure, match).value;
    }
};

QTEST_GUILESS_MAIN(AgreementSpansTest)
#include "agreement_spans_test.moc"

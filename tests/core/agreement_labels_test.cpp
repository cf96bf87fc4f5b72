// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/label_agreement.h"

#include "label_ratings.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// Random answers with some missing.
Ratings randomRatings(std::mt19937 &random, int coders, int units, int labels)
{
    std::vector<QString> names;
    for (int i = 0; i < coders; ++i)
        names.push_back(QString::number(i));
    std::vector<QString> values;
    for (int i = 0; i < labels; ++i)
        values.push_back(QString::number(i * i + 1));
    Ratings ratings(names, values);
    for (int unit = 0; unit < units; ++unit) {
        const int truth = int(random() % labels);
        std::vector<int> cells;
        for (int coder = 0; coder < coders; ++coder)
            cells.push_back(random() % 6 == 0 ? Ratings::missing
                                              : ratings.cellOf({random() % 3 == 0 ? int(random() % labels) : truth}));
        ratings.add(cells);
    }
    return ratings;
}

/// Alpha by its definition, pair by pair.
double alphaByPairs(const Ratings &ratings, Metric metric)
{
    struct Value
    {
        size_t unit;
        int label;
        double m;
    };
    std::vector<Value> values;
    std::vector<double> counts(ratings.labels().size());
    for (size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        const auto cells = ratings.cells(unit);
        const double m = answersIn(cells);
        for (const int cell : cells) {
            if (cell == Ratings::missing || m < 2)
                continue;
            values.push_back({unit, ratings.labelsOf(cell).front(), m});
            ++counts[values.back().label];
        }
    }
    const auto distance = [&](int c, int k) {
        const double x = ratings.labels()[c].toDouble();
        const double y = ratings.labels()[k].toDouble();
        if (metric == Metric::Nominal || c == k)
            return c == k ? 0.0 : 1.0;
        if (metric == Metric::Interval)
            return (x - y) * (x - y);
        if (metric == Metric::Ratio)
            return std::pow((x - y) / (x + y), 2);
        double between = 0;
        for (int g = std::min(c, k); g <= std::max(c, k); ++g)
            between += counts[g];
        return std::pow(between - (counts[c] + counts[k]) / 2, 2);
    };
    double observed = 0;
    double expected = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        for (size_t j = 0; j < values.size(); ++j) {
            if (i == j)
                continue;
            const double d = distance(values[i].label, values[j].label);
            expected += d;
            if (values[i].unit == values[j].unit)
                observed += d / (values[i].m - 1);
        }
    }
    return 1 - (double(values.size()) - 1) * observed / expected;
}

constexpr MeasureId forMany[]{MeasureId::PercentAgreement, MeasureId::FleissKappa, MeasureId::CongerKappa,
    MeasureId::LightKappa, MeasureId::BrennanPrediger, MeasureId::GwetAc, MeasureId::KrippendorffAlpha};
constexpr MeasureId forTwo[]{
    MeasureId::CohenKappa, MeasureId::CohenWeightedKappa, MeasureId::ScottPi, MeasureId::BennettS};

} // namespace

/// What figures of labels keep to, whatever the answers.
class AgreementLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShareOfAgreeingPairsIsAveragedOverUnits()
    {
        const auto agreement = percentAgreement(ratingsOf({"aaa", "aab", "abc", "bb-"}));
        QCOMPARE(agreement.value.value(), (1.0 + 1.0 / 3 + 0 + 1) / 4);
        QCOMPARE(agreement.n, 4);
        QCOMPARE(agreement.coders(), 3);
    }

    void whatCannotBeComparedIsCounted()
    {
        const auto agreement = percentAgreement(ratingsOf({"ab", "a-", "--", "-b", "bb"}));
        QCOMPARE(agreement.value.value(), 0.5);
        QCOMPARE(agreement.n, 2);
        QCOMPARE(agreement.excluded,
            (std::vector<Exclusion>{{Exclusion::Reason::NobodyCoded, 1}, {Exclusion::Reason::OneCoder, 2}}));
    }

    void theEmptySetIsAnAnswer() { QCOMPARE(percentAgreement(ratingsOf({"..", ".a"})).value.value(), 0.5); }

    void setsAgreeWhereTheyHoldTheSame()
    {
        Ratings ratings({u"x"_s, u"y"_s}, {u"a"_s, u"b"_s});
        ratings.add(std::vector{ratings.cellOf({0, 1}), ratings.cellOf({1, 0, 1})});
        ratings.add(std::vector{ratings.cellOf({0, 1}), ratings.cellOf({0})});
        QCOMPARE(percentAgreement(ratings).value.value(), 0.5);
    }

    void oneLabelAgainstTheRest()
    {
        const auto ratings = ratingsOf({"ab", "bc", "aa", "c-"});
        QCOMPARE(percentAgreement(ratings.collapsed(0)).value.value(), 2.0 / 3);
        QCOMPARE(percentAgreement(ratings.collapsed(2)).value.value(), 2.0 / 3);
    }

    void aLongerUnitWeighsMore()
    {
        Ratings ratings({u"x"_s, u"y"_s}, {u"a"_s});
        ratings.add(std::vector{ratings.cellOf({0}), ratings.cellOf({0})}, 30);
        ratings.add(std::vector{ratings.cellOf({0}), ratings.cellOf({})}, 10);
        QCOMPARE(percentAgreement(ratings).value.value(), 0.75);
        QCOMPARE(percentAgreement(ratings).n, 40);
    }

    void thereIsNoFigureWithoutPairs()
    {
        for (const auto measure : forMany) {
            const auto none = agreementOf(measure, ratingsOf({"a-", "-b"}));
            QVERIFY(!none.value);
            QCOMPARE(none.why, Undefined::NothingShared);
            QCOMPARE(agreementOf(measure, ratingsOf({"a"})).why, Undefined::OneCoder);
            QCOMPARE(agreementOf(measure, Ratings({u"x"_s, u"y"_s}, {})).why, Undefined::NoUnits);
        }
    }

    void withoutVariationThereIsNoReliability()
    {
        for (const auto measure : {MeasureId::CohenKappa, MeasureId::ScottPi, MeasureId::FleissKappa,
                 MeasureId::CongerKappa, MeasureId::LightKappa, MeasureId::KrippendorffAlpha})
            QCOMPARE(agreementOf(measure, ratingsOf({"aa", "aa"})).why, Undefined::NoVariation);
        for (const auto metric : {Metric::Ordinal, Metric::Interval, Metric::Ratio})
            QCOMPARE(agreementOf(MeasureId::KrippendorffAlpha, ratingsOf({"aa", "aa"}, {u"7.1"_s, u"8"_s}), metric).why,
                Undefined::NoVariation);
        QCOMPARE(agreementOf(MeasureId::GwetAc, ratingsOf({"aa", "aa"})).value.value(), 1.0);
    }

    void numbersAreAskedForWhereTheyAreNeeded()
    {
        for (const auto metric : {Metric::Interval, Metric::Ratio})
            QCOMPARE(
                agreementOf(MeasureId::KrippendorffAlpha, ratingsOf({"ab", "bb"}), metric).why, Undefined::NotNumbers);
        QCOMPARE(
            agreementOf(MeasureId::KrippendorffAlpha, ratingsOf({"ab", "bb"}, {u"-1"_s, u"1"_s}), Metric::Ratio).why,
            Undefined::NegativeRatio);
        QCOMPARE(agreementOf(MeasureId::KrippendorffAlpha, ratingsOf({"a.", "bb"}), Metric::Ordinal).why,
            Undefined::NotOneLabel);
    }

    void twoCodersMeansTwo()
    {
        for (const auto measure : forTwo) {
            const auto metric = defaultMetric(measureOf(measure));
            QCOMPARE(agreementOf(measure, ratingsOf({"aba", "bbb"}), metric).why, Undefined::NotTwoCoders);
            const auto two = agreementOf(measure, ratingsOf({"ab", "bb", "aa", "ca"}), metric);
            const auto beside = agreementOf(measure, ratingsOf({"a-b", "b-b", "a-a", "c-a"}), metric);
            QCOMPARE(beside.value.value(), two.value.value());
        }
    }

    void alphaIsWhatItsPairsSay()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 40; ++round) {
            const auto ratings = randomRatings(random, 2 + round % 4, 12, 2 + round % 5);
            for (const auto metric : {Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio}) {
                const auto alpha = agreementOf(MeasureId::KrippendorffAlpha, ratings, metric);
                const double direct = alphaByPairs(ratings, metric);
                if (alpha.value)
                    QVERIFY(std::abs(*alpha.value - direct) < 1e-10);
                else
                    QVERIFY(!std::isfinite(direct));
            }
        }
    }

    void theOrderOfCodersAndUnitsDoesNotMatter()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 20; ++round) {
            const auto ratings = randomRatings(random, 3, 20, 4);
            Ratings turned(ratings.coders(), ratings.labels());
            for (size_t unit = ratings.unitCount(); unit-- > 0;) {
                std::vector<int> cells;
                for (const int cell : ratings.cells(unit))
                    cells.insert(
                        cells.begin(), cell == Ratings::missing ? cell : turned.cellOf(ratings.labelsOf(cell)));
                turned.add(cells);
            }
            for (const auto measure : forMany)
                compare(agreementOf(measure, ratings), agreementOf(measure, turned));
            compare(agreementOf(MeasureId::KrippendorffAlpha, ratings, Metric::Ordinal),
                agreementOf(MeasureId::KrippendorffAlpha, turned, Metric::Ordinal));
        }
    }

    void namesOfLabelsDoNotMatter()
    {
        std::mt19937 random(6);
        const auto ratings = randomRatings(random, 3, 30, 4);
        Ratings renamed(ratings.coders(), ratings.labels());
        const int other[]{2, 0, 3, 1};
        for (size_t unit = 0; unit < ratings.unitCount(); ++unit) {
            std::vector<int> cells;
            for (const int cell : ratings.cells(unit))
                cells.push_back(
                    cell == Ratings::missing ? cell : renamed.cellOf({other[ratings.labelsOf(cell).front()]}));
            renamed.add(cells);
        }
        for (const auto measure : forMany)
            compare(agreementOf(measure, ratings), agreementOf(measure, renamed));
    }

    /// Twice the units leave the agreement as it is; alpha, which corrects for small samples, comes nearer to pi.
    void twiceTheUnitsAgreeAsMuch()
    {
        std::mt19937 random(7);
        const auto ratings = randomRatings(random, 3, 20, 3);
        Ratings doubled(ratings.coders(), ratings.labels());
        for (size_t unit = 0; unit < 2 * ratings.unitCount(); ++unit) {
            std::vector<int> cells;
            for (const int cell : ratings.cells(unit / 2))
                cells.push_back(cell == Ratings::missing ? cell : doubled.cellOf(ratings.labelsOf(cell)));
            doubled.add(cells);
        }
        for (const auto measure : forMany) {
            const auto once = agreementOf(measure, ratings);
            const auto twice = agreementOf(measure, doubled);
            QCOMPARE(twice.n, 2 * once.n);
            if (measure == MeasureId::KrippendorffAlpha)
                QVERIFY(*twice.value < *once.value && *once.value - *twice.value < 0.05);
            else
                QVERIFY(std::abs(*twice.value - *once.value) < 1e-12);
        }
    }

    void aCoderWithoutAnswersChangesNothing()
    {
        std::mt19937 random(8);
        const auto ratings = randomRatings(random, 3, 20, 3);
        auto coders = ratings.coders();
        coders.push_back(u"empty"_s);
        Ratings more(coders, ratings.labels());
        for (size_t unit = 0; unit < ratings.unitCount(); ++unit) {
            std::vector<int> cells;
            for (const int cell : ratings.cells(unit))
                cells.push_back(cell == Ratings::missing ? cell : more.cellOf(ratings.labelsOf(cell)));
            cells.push_back(Ratings::missing);
            more.add(cells);
        }
        for (const auto measure : forMany) {
            compare(agreementOf(measure, ratings), agreementOf(measure, more));
            QCOMPARE(agreementOf(measure, more).coders(), 3);
        }
    }

    void theSameAnswersAgreeFully()
    {
        for (const auto measure : forMany)
            QCOMPARE(agreementOf(measure, ratingsOf({"aaa", "bbb", "ccc", "aaa"})).value.value(), 1.0);
        for (const auto measure : forTwo)
            QCOMPARE(
                agreementOf(measure, ratingsOf({"aa", "bb", "cc"}), defaultMetric(measureOf(measure))).value.value(),
                1.0);
    }

    void independentAnswersAgreeByChance()
    {
        std::mt19937 random(9);
        Ratings ratings({u"x"_s, u"y"_s, u"z"_s}, {u"1"_s, u"2"_s, u"3"_s});
        for (int unit = 0; unit < 20'000; ++unit) {
            std::vector<int> cells;
            for (int coder = 0; coder < 3; ++coder)
                cells.push_back(ratings.cellOf({int(random() % 3)}));
            ratings.add(cells);
        }
        for (const auto measure : forMany) {
            if (measure != MeasureId::PercentAgreement)
                QVERIFY(std::abs(*agreementOf(measure, ratings).value) < 0.015);
        }
    }

    void poolingAveragesWhatWasSeenAndExpected()
    {
        const std::array tables{Patterns(ratingsOf({"aa", "aa", "aa"})), Patterns(ratingsOf({"ab", "a-"}))};
        const auto both = rejoinder::agreementOf(MeasureId::PercentAgreement, Metric::Nominal, tables, noInterval);
        QCOMPARE(both.value.value(), 0.75);
        QCOMPARE(both.n, 4);
        QCOMPARE(both.excluded, (std::vector<Exclusion>{{Exclusion::Reason::OneCoder, 1}}));
    }

    void intervalsAreTheSameAgainAndHoldTheValue()
    {
        std::mt19937 random(10);
        const auto ratings = randomRatings(random, 3, 200, 3);
        for (const auto method : {IntervalMethod::Bootstrap, IntervalMethod::Jackknife, IntervalMethod::Linearised}) {
            for (const auto measure : forMany) {
                if (method == IntervalMethod::Linearised && measure == MeasureId::LightKappa)
                    continue; // It has none.
                const IntervalRequest request{.method = method, .replicates = 500, .seed = 3};
                const auto one = agreementOf(measure, ratings, Metric::Nominal, request);
                const auto two = agreementOf(measure, ratings, Metric::Nominal, request);
                QVERIFY(one.interval.has_value());
                QVERIFY(one.interval->low < *one.value && *one.value < one.interval->high);
                QVERIFY(one.interval->high - one.interval->low < 0.3);
                QCOMPARE(one.interval->low, two.interval->low);
                QCOMPARE(one.interval->high, two.interval->high);
            }
        }
    }

    /// The three methods tell much the same of independent units.
    void theMethodsTellTheSame()
    {
        const auto ratings = generated(2000);
        for (const auto measure : forMany) {
            const auto widthOf = [&](IntervalMethod method) {
                const auto interval = agreementOf(measure, ratings, Metric::Nominal, {.method = method}).interval;
                return interval ? interval->high - interval->low : 0;
            };
            const double bootstrap = widthOf(IntervalMethod::Bootstrap);
            QVERIFY(std::abs(widthOf(IntervalMethod::Jackknife) / bootstrap - 1) < 0.1);
            if (measure != MeasureId::LightKappa)
                QVERIFY2(std::abs(widthOf(IntervalMethod::Linearised) / bootstrap - 1) < 0.1, measureOf(measure).id);
        }
    }

    /// Units of a thread are not independent: where all of a thread's are alike, the interval is that of the threads.
    void threadsAreDrawnWhole()
    {
        std::mt19937 random(11);
        Ratings single({u"x"_s, u"y"_s}, {u"a"_s, u"b"_s});
        Ratings threads = single;
        for (int thread = 0; thread < 40; ++thread) {
            const int x = int(random() % 2);
            const int y = random() % 4 == 0 ? 1 - x : x;
            const std::vector cells{single.cellOf({x}), single.cellOf({y})};
            const std::vector same{threads.cellOf({x}), threads.cellOf({y})};
            for (int unit = 0; unit < 25; ++unit) {
                single.add(cells);
                threads.add(same, 1, thread);
            }
        }
        const auto alone = agreementOf(MeasureId::KrippendorffAlpha, single, Metric::Nominal, {}).interval.value();
        const auto together = agreementOf(MeasureId::KrippendorffAlpha, threads, Metric::Nominal, {}).interval.value();
        QVERIFY(together.clustered && !alone.clustered);
        QVERIFY((together.high - together.low) / (alone.high - alone.low) > 3.5);
        QVERIFY((together.high - together.low) / (alone.high - alone.low) < 6.5);
    }

    void quantilesOfStudent()
    {
        QVERIFY(std::abs(studentQuantile(0.975, 1) - 12.706204736) < 1e-6);
        QVERIFY(std::abs(studentQuantile(0.975, 10) - 2.228138852) < 1e-7);
        QVERIFY(std::abs(studentQuantile(0.975, 1e6) - 1.959966) < 1e-4);
    }

private:
    static void compare(const Agreement &a, const Agreement &b)
    {
        QCOMPARE(a.why, b.why);
        QCOMPARE(a.n, b.n);
        QVERIFY(std::abs(a.value.value_or(0) - b.value.value_or(0)) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(AgreementLabelsTest)
#include "agreement_labels_test.moc"

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/sample.h"

#include <QTest>

#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace rejoinder;

namespace {

/// Strata of very different sizes, mixed.
std::vector<int> mixedStrata(int count, quint64 seed)
{
    Random random(seed);
    std::vector<int> strata;
    for (int i = 0; i < count; ++i) {
        const quint32 dice = random.below(100);
        strata.push_back(dice < 60 ? 0 : dice < 85 ? 1 : dice < 97 ? 2 : 7);
    }
    return strata;
}

std::map<int, int> sizes(const std::vector<int> &strata)
{
    std::map<int, int> result;
    for (const int stratum : strata)
        ++result[stratum];
    return result;
}

std::vector<DealtUnit> unitsOf(const std::vector<int> &strata)
{
    std::vector<DealtUnit> units;
    for (const int stratum : strata)
        units.push_back({stratum, 1});
    return units;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleHasItsSizeAndNoUnitTwice();
    void theSameSeedGivesTheSameSampleAndAnotherSeedAnother();
    void aSampleIsTheSameOnEveryMachine();
    void eachStratumGivesItsShareToWithinOne();
    void eachUnitIsDrawnAboutAsOften();
    void everyUnitIsDealtAndTheOverlapIsWhatWasAsked_data();
    void everyUnitIsDealtAndTheOverlapIsWhatWasAsked();
    void eachCoderHasOfEachStratum();
    void sharedUnitsAreLikeTheWhole();
    void everyPairSharesAboutAsMuch();
    void threadsOfUnequalSizeAreBalanced();
};

void SampleTest::aSampleHasItsSizeAndNoUnitTwice()
{
    const auto strata = mixedStrata(257, 3);
    for (int size = 0; size <= 257; ++size) {
        const auto sample = drawn(strata, size, 11);
        QCOMPARE(int(sample.size()), size);
        QVERIFY(std::ranges::is_sorted(sample));
        QVERIFY(std::ranges::adjacent_find(sample) == sample.end());
        QVERIFY(sample.empty() || (sample.front() >= 0 && sample.back() < 257));
    }
}

void SampleTest::theSameSeedGivesTheSameSampleAndAnotherSeedAnother()
{
    const auto strata = mixedStrata(400, 1);
    QCOMPARE(drawn(strata, 60, 5), drawn(strata, 60, 5));
    QVERIFY(drawn(strata, 60, 5) != drawn(strata, 60, 6));
    const auto units = unitsOf(strata);
    const auto once = dealt(units, {3, 0.2, 0}, 5);
    const auto again = dealt(units, {3, 0.2, 0}, 5);
    QCOMPARE(once.byCoder, again.byCoder);
    QCOMPARE(once.shared, again.shared);
    QVERIFY(once.byCoder != dealt(units, {3, 0.2, 0}, 6).byCoder);
}

void SampleTest::aSampleIsTheSameOnEveryMachine()
{
    // Written down once: whoever changes them changes every sample that a paper names by its seed.
    const std::vector<int> strata(20, 0);
    QCOMPARE(drawn(strata, 5, 42), (std::vector<int>{1, 7, 8, 14, 17}));
}

void SampleTest::eachStratumGivesItsShareToWithinOne()
{
    const auto strata = mixedStrata(1000, 9);
    const auto whole = sizes(strata);
    for (const int size : {1, 7, 50, 333, 999}) {
        std::vector<int> of;
        for (const int unit : drawn(strata, size, 4))
            of.push_back(strata[size_t(unit)]);
        auto sample = sizes(of);
        for (const auto &[stratum, count] : whole) {
            const double due = double(size) * count / 1000;
            QVERIFY2(std::abs(sample[stratum] - due) < 1, qPrintable(QString::number(stratum)));
        }
    }
}

void SampleTest::eachUnitIsDrawnAboutAsOften()
{
    const std::vector<int> strata(20, 0);
    std::vector<int> times(20);
    constexpr int draws = 4000;
    for (quint64 seed = 0; seed < draws; ++seed) {
        for (const int unit : drawn(strata, 5, seed))
            ++times[size_t(unit)];
    }
    // Binomial with p = 1/4: 1000 ± 27; five of those either way.
    for (const int count : times)
        QVERIFY2(std::abs(count - 1000) < 5 * 27.4, qPrintable(QString::number(count)));
}

void SampleTest::everyUnitIsDealtAndTheOverlapIsWhatWasAsked_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("coders");
    QTest::addColumn<double>("overlap");
    QTest::addColumn<int>("each");
    for (const int units : {1, 10, 99, 300}) {
        for (const int coders : {1, 2, 3, 5}) {
            for (const double overlap : {0.0, 0.2, 1.0}) {
                for (const int each : {0, 2}) {
                    if (each <= coders)
                        QTest::addRow("%d units, %d coders, %g, %d each", units, coders, overlap, each)
                            << units << coders << overlap << each;
                }
            }
        }
    }
}

void SampleTest::everyUnitIsDealtAndTheOverlapIsWhatWasAsked()
{
    QFETCH(int, units);
    QFETCH(int, coders);
    QFETCH(double, overlap);
    QFETCH(int, each);
    const auto hands = dealt(unitsOf(mixedStrata(units, 2)), {coders, overlap, each}, 77);
    QCOMPARE(int(hands.byCoder.size()), coders);
    std::vector<int> times(size_t(units), 0);
    size_t most = 0;
    size_t least = size_t(units);
    for (const auto &hand : hands.byCoder) {
        QVERIFY(std::set(hand.begin(), hand.end()).size() == hand.size());
        for (const int unit : hand)
            ++times[size_t(unit)];
        most = std::max(most, hand.size());
        least = std::min(least, hand.size());
    }
    QVERIFY(most - least <= 1);
    const int copies = each == 0 ? coders : each;
    QCOMPARE(int(hands.shared.size()), copies > 1 ? int(std::lround(overlap * units)) : 0);
    for (int unit = 0; unit < units; ++unit) {
        const bool shared = std::ranges::binary_search(hands.shared, unit);
        QCOMPARE(times[size_t(unit)], shared ? copies : 1);
    }
}

void SampleTest::eachCoderHasOfEachStratum()
{
    const auto strata = mixedStrata(600, 8);
    const auto hands = dealt(unitsOf(strata), {4, 0.25, 0}, 3);
    for (const auto &[stratum, count] : sizes(strata)) {
        int most = 0;
        int least = count;
        for (const auto &hand : hands.byCoder) {
            const int own = int(std::ranges::count(hand, stratum, [&](int unit) { return strata[size_t(unit)]; }));
            most = std::max(most, own);
            least = std::min(least, own);
        }
        QVERIFY2(most - least <= 2, qPrintable(QString::number(stratum)));
    }
}

void SampleTest::sharedUnitsAreLikeTheWhole()
{
    const auto strata = mixedStrata(500, 6);
    const auto hands = dealt(unitsOf(strata), {2, 0.2, 0}, 3);
    QCOMPARE(hands.shared.size(), 100u);
    for (const auto &[stratum, count] : sizes(strata)) {
        const auto own = std::ranges::count(hands.shared, stratum, [&](int unit) { return strata[size_t(unit)]; });
        QVERIFY(std::abs(double(own) - count * 0.2) < 1);
    }
}

void SampleTest::everyPairSharesAboutAsMuch()
{
    const auto hands = dealt(unitsOf(std::vector<int>(120, 0)), {4, 1.0, 2}, 3);
    std::map<std::pair<size_t, size_t>, int> together;
    for (size_t a = 0; a < 4; ++a) {
        for (size_t b = a + 1; b < 4; ++b) {
            std::vector<int> both;
            std::ranges::set_intersection(hands.byCoder[a], hands.byCoder[b], std::back_inserter(both));
            together[{a, b}] = int(both.size());
        }
    }
    for (const auto &[pair, count] : together)
        QVERIFY2(std::abs(count - 20) <= 2, qPrintable(QString::number(count)));
}

void SampleTest::threadsOfUnequalSizeAreBalanced()
{
    Random random(5);
    std::vector<DealtUnit> units;
    int heaviest = 0;
    for (int i = 0; i < 80; ++i) {
        units.push_back({0, int(1 + random.below(60))});
        heaviest = std::max(heaviest, units.back().weight);
    }
    const auto hands = dealt(units, {3, 0, 0}, 9);
    std::vector<int> loads;
    for (const auto &hand : hands.byCoder)
        loads.push_back(std::accumulate(
            hand.begin(), hand.end(), 0, [&](int sum, int unit) { return sum + units[size_t(unit)].weight; }));
    // The largest first, each to who has least: the small ones at the end level it.
    const auto [least, most] = std::ranges::minmax(loads);
    QVERIFY2(most - least <= heaviest / 4, qPrintable(QString::number(most - least)));
}

QTEST_APPLESS_MAIN(SampleTest)
#include "sample_test.moc"

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/alignment.h"
#include "core/agreement/gamma.h"
#include "core/agreement/packing.h"

#include "core/model/error.h"

#include "tests/support/oracles.h"
#include "tests/support/unitizing.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

/// The least disorder, over all partitions of the spans.
double leastByTrying(std::span<const Marked> spans, int coders, const Dissimilarity &dissimilarity)
{
    const double pairs = coders * (coders - 1) / 2.0;
    double least = 1e300;
    std::vector<std::vector<int>> sets;
    const auto place = [&](auto &&self, size_t at, double sum) -> void {
        if (at == spans.size()) {
            least = std::min(least, sum);
            return;
        }
        for (size_t i = 0; i < sets.size(); ++i) { // The vector grows on the way.
            if (std::ranges::any_of(sets[i], [&](int other) { return spans[other].coder == spans[at].coder; }))
                continue;
            double more = 0;
            for (const int other : sets[i])
                more += (dissimilarity(spans[other], spans[at]) - dissimilarity.delta) / pairs;
            sets[i].push_back(int(at));
            self(self, at + 1, sum + more);
            sets[i].pop_back();
        }
        sets.push_back({int(at)});
        self(self, at + 1, sum + dissimilarity.delta);
        sets.pop_back();
    };
    place(place, 0, 0);
    return least;
}

/// What the alignment costs, by its definition: pairs of coders, with something or nothing from each.
double disorderOf(
    const Alignment &alignment, std::span<const Marked> spans, int coders, const Dissimilarity &dissimilarity)
{
    const int pairs = coders * (coders - 1) / 2;
    double sum = 0;
    for (int unitary = 0; unitary < alignment.count; ++unitary) {
        std::vector<int> members;
        for (size_t i = 0; i < spans.size(); ++i) {
            if (alignment.unitaryOf[i] == unitary)
                members.push_back(int(i));
        }
        int real = 0;
        for (size_t i = 0; i < members.size(); ++i) {
            for (size_t j = 0; j < i; ++j, ++real) {
                if (spans[members[i]].coder == spans[members[j]].coder)
                    return -1;
                sum += dissimilarity(spans[members[i]], spans[members[j]]) / pairs;
            }
        }
        sum += (pairs - real) * dissimilarity.delta / pairs;
    }
    return sum;
}

double bestByTrying(const SetList &sets, size_t from, std::vector<bool> &taken)
{
    if (from == sets.size())
        return 0;
    double best = bestByTrying(sets, from + 1, taken);
    const auto members = sets.members(from);
    if (std::ranges::any_of(members, [&](int member) { return taken[member]; }))
        return best;
    for (const int member : members)
        taken[member] = true;
    best = std::max(best, sets.gain(from) + bestByTrying(sets, from + 1, taken));
    for (const int member : members)
        taken[member] = false;
    return best;
}

} // namespace

class AgreementGammaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oracle_data()
    {
        test::addOracles([](const QString &task, const QString &) { return task.startsWith("gamma"_L1); });
    }

    void oracle()
    {
        if (test::agreementOracles().isEmpty())
            QSKIP("The collection of published figures is not here.");
        QFETCH(QJsonObject, data);
        QFETCH(QJsonObject, expected);
        const auto measure = expected["measure"_L1].toString();
        if (measure == "d_pos_sporadic"_L1)
            return checkPositions(data, expected);
        const auto parameters = expected["params"_L1].toObject();
        GammaOptions options;
        options.alpha = parameters["alpha"_L1].toDouble(1);
        options.beta = parameters["beta"_L1].toDouble(1);
        options.delta = parameters["delta_empty"_L1].toDouble(1);
        for (const auto &row : data["matrix"_L1].toArray()) {
            for (const auto &cell : row.toArray())
                options.distances.push_back(cell.toDouble());
        }
        const bool statistical = parameters["sampler"_L1].toString() == "statistical"_L1;
        options.sampler = {statistical ? Sampler::Kind::Statistical : Sampler::Kind::Shift, 0.5};
        options.samples = expected.contains("stat_tol"_L1) ? 3000 : 30;
        const auto gamma = gammaOf(test::unitizingOf(data), options).gamma;
        const double figure = measure == "gamma_observed_disorder"_L1 ? *gamma.observed
            : measure == "gamma_expected_disorder"_L1                 ? *gamma.expected
            : measure == "gamma_alignments"_L1                        ? double(*gamma.alignments)
                                                                      : *gamma.value;
        QVERIFY2(test::meets(figure, expected),
            qPrintable(u"%1 instead of %2"_s.arg(figure, 0, 'g', 17).arg(expected["value"_L1].toDouble(), 0, 'g', 17)));
    }

    void alignmentsAreTheBestThereAre_data()
    {
        QTest::addColumn<int>("coders");
        QTest::addColumn<int>("spans");
        QTest::newRow("two") << 2 << 5;
        QTest::newRow("three") << 3 << 3;
        QTest::newRow("four") << 4 << 2;
        QTest::newRow("five") << 5 << 2;
    }

    void alignmentsAreTheBestThereAre()
    {
        QFETCH(int, coders);
        QFETCH(int, spans);
        std::mt19937 random(coders);
        for (int round = 0; round < 40; ++round) {
            const auto unitizing = test::randomUnitizing(random, coders, spans, 3, true);
            const auto &all = unitizing.continua.front().spans;
            const Dissimilarity dissimilarity{.alpha = (round % 4) * 1.0,
                .beta = round % 3 == 0 ? 0.5 : 1.0,
                .delta = round % 5 == 0 ? 0.5 : 1.0,
                .categories = 3};
            Aligner aligner(dissimilarity);
            const auto alignment = aligner.align(all, coders);
            QVERIFY(alignment.isProven());
            const double least = leastByTrying(all, coders, dissimilarity);
            QVERIFY2(std::abs(alignment.disorder - least) < 1e-9,
                qPrintable(u"%1 instead of %2"_s.arg(alignment.disorder).arg(least)));
            QVERIFY(std::abs(disorderOf(alignment, all, coders, dissimilarity) - least) < 1e-9);
        }
    }

    /// Narrow sweeps are still sound: what they find is a packing, and the best lies within their bound.
    void boundsHoldWhereStatesAreLetGo()
    {
        std::mt19937 random(6);
        int unproven = 0;
        for (int round = 0; round < 30; ++round) {
            SetList sets;
            std::vector<int> members;
            for (int first = 0; first < 30 && sets.size() < 20; ++first) {
                members = {first};
                for (int next = first + 1; next < std::min(30, first + 9); ++next) {
                    if (random() % 4 == 0)
                        members.push_back(next);
                }
                sets.add(
                    members, 0.2 + static_cast<double>(random() % 1000) / 500 * static_cast<double>(members.size()));
            }
            std::vector<bool> taken(30);
            const double best = bestByTrying(sets, 0, taken);
            const auto exact = bestPacking(30, sets, 200'000);
            QVERIFY(std::abs(exact.gain - best) < 1e-9 && std::abs(exact.bound - best) < 1e-9);
            const auto narrow = bestPacking(30, sets, 2);
            QVERIFY(narrow.gain <= best + 1e-9 && narrow.bound >= best - 1e-9);
            unproven += narrow.bound > narrow.gain ? 1 : 0;
        }
        QVERIFY(unproven < 30);
    }

    void theSameSpansAgreeFully()
    {
        const auto same = test::unitizingOf(
            3, 2, 100, {{0, 3, 9, 0}, {0, 20, 40, 1}, {1, 3, 9, 0}, {1, 20, 40, 1}, {2, 3, 9, 0}, {2, 20, 40, 1}});
        const auto figures = gammaOf(same, {});
        QCOMPARE(figures.gamma.value.value(), 1.0);
        QCOMPARE(figures.gammaCat.value.value(), 1.0);
        QCOMPARE(figures.gammaK[0].value.value(), 1.0);
        QCOMPARE(figures.gamma.alignments.value(), 2);
    }

    void strangersAgreeByChance()
    {
        std::mt19937 random(7);
        std::vector<Marked> spans;
        for (int coder = 0; coder < 2; ++coder) {
            for (int i = 0; i < 150; ++i) {
                const double start = int(random() % 6000);
                spans.push_back({coder, start, start + 10 + int(random() % 30), int(random() % 3)});
            }
        }
        const auto unitizing = test::unitizingOf(2, 3, 6040, spans);
        QVERIFY(std::abs(*gammaOf(unitizing, {.samples = 100}).gamma.value) < 0.1);
        // Aligned by places alone, so that categories are not chosen to agree.
        QVERIFY(std::abs(*gammaOf(unitizing, {.beta = 0, .samples = 100}).gammaCat.value) < 0.2);
    }

    void aSeedGivesTheSameAgain()
    {
        std::mt19937 random(8);
        const auto unitizing = test::randomUnitizing(random, 3, 10, 3, true);
        GammaOptions options{.samples = 50, .interval = {.seed = 5}};
        const auto one = gammaOf(unitizing, options);
        const auto two = gammaOf(unitizing, options);
        QCOMPARE(*one.gamma.value, *two.gamma.value);
        QCOMPARE(*one.gammaCat.value, *two.gammaCat.value);
        options.interval.seed = 6;
        QVERIFY(*gammaOf(unitizing, options).gamma.value != *one.gamma.value);
    }

    void precisionDrawsAsManySamplesAsItNeeds()
    {
        std::mt19937 random(9);
        const auto unitizing = test::randomUnitizing(random, 2, 10, 3, true);
        const auto rough = gammaOf(unitizing, {.precision = 0.05}).gamma;
        const auto fine = gammaOf(unitizing, {.precision = 0.01}).gamma;
        QVERIFY(*fine.samples > 4 * *rough.samples);
        QVERIFY(*fine.se < *rough.se);
    }

    void theOrderOfCodersDoesNotMatter()
    {
        std::mt19937 random(10);
        for (int round = 0; round < 10; ++round) {
            const auto one = test::randomUnitizing(random, 4, 8, 3, true);
            auto other = one;
            for (auto &span : other.continua.front().spans)
                span.coder = 3 - span.coder;
            arrange(other.continua.front());
            const auto a = gammaOf(one, {.samples = 2}).gamma;
            const auto b = gammaOf(other, {.samples = 2}).gamma;
            QVERIFY(std::abs(*a.observed - *b.observed) < 1e-9);
        }
    }

    /// A coder who marked nothing is there all the same: all of the others' spans lack a partner.
    void aCoderWhoMarkedNothingCounts()
    {
        const auto two = gammaOf(test::unitizingOf(2, 1, 50, {{0, 3, 9, 0}, {0, 20, 30, 0}}), {}).gamma;
        QCOMPARE(*two.observed, 2.0);
        QCOMPARE(two.coders(), 2);
    }

    void textsArePooledNotAveraged()
    {
        std::mt19937 random(11);
        auto unitizing = test::randomUnitizing(random, 2, 12, 3, true);
        unitizing.continua.push_back(test::randomUnitizing(random, 2, 5, 3, true).continua.front());
        unitizing.continua.back().cluster = 1;
        const auto both = gammaOf(unitizing, {.samples = 60}).gamma;
        auto first = unitizing;
        first.continua.pop_back();
        auto second = unitizing;
        second.continua.erase(second.continua.begin());
        const auto a = gammaOf(first, {.samples = 60}).gamma;
        const auto b = gammaOf(second, {.samples = 60}).gamma;
        QVERIFY(*both.value > std::min(*a.value, *b.value) - 0.05);
        QVERIFY(*both.value < std::max(*a.value, *b.value) + 0.05);
        const double n = double(a.n + b.n);
        QVERIFY(std::abs(*both.observed - (*a.observed * double(a.n) + *b.observed * double(b.n)) / n) < 1e-9);
        QVERIFY(both.interval && both.interval->clustered);
    }

    void nothingToCompareHasAReason()
    {
        QCOMPARE(gammaOf(test::unitizingOf(1, 1, 10, {{0, 1, 2, 0}}), {}).gamma.why, Undefined::OneCoder);
        QCOMPARE(gammaOf(test::unitizingOf(2, 1, 10, {}), {}).gamma.why, Undefined::NoSpans);
        const auto apart = gammaOf(test::unitizingOf(2, 1, 1000, {{0, 1, 3, 0}, {1, 900, 910, 0}}), {});
        QCOMPARE(apart.gammaCat.why, Undefined::NoLabelledOverlap);
        QVERIFY(apart.gamma.value.has_value());
    }

    void itCanBeStopped()
    {
        std::mt19937 random(12);
        const auto unitizing = test::randomUnitizing(random, 3, 10, 3, true);
        QVERIFY_THROWS_EXCEPTION(
            Error, std::ignore = gammaOf(unitizing, {.samples = 1000}, [](double) { return false; }));
    }

private:
    static void checkPositions(const QJsonObject &data, const QJsonObject &expected)
    {
        const auto pairs = data["pairs"_L1].toArray();
        const auto spanOf
            = [](const QJsonValue &value) { return Marked{0, value[0].toDouble(), value[1].toDouble(), 0}; };
        for (qsizetype i = 0; i < pairs.size(); ++i)
            QVERIFY(std::abs(Dissimilarity().positional(spanOf(pairs[i][0]), spanOf(pairs[i][1]))
                        - expected["values"_L1][i].toDouble())
                < 1e-12);
    }
};

QTEST_GUILESS_MAIN(AgreementGammaTest)
#include "agreement_gamma_test.moc"

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/percent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

/// One row a unit, one letter a coder; '-' is missing, '.' the empty set.
Ratings ratingsOf(std::initializer_list<std::string> units)
{
    std::vector<QString> coders;
    for (size_t i = 0; i < units.begin()->size(); ++i)
        coders.push_back(QString::number(i));
    Ratings ratings(coders, {u"a"_s, u"b"_s, u"c"_s});
    for (const auto &unit : units) {
        std::vector<int> cells;
        for (const char c : unit)
            cells.push_back(
                c == '-' ? Ratings::missing : ratings.cellOf(c == '.' ? std::vector<int>() : std::vector{c - 'a'}));
        ratings.add(cells);
    }
    return ratings;
}

} // namespace

class AgreementTest : public QObject
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
        const auto none = percentAgreement(ratingsOf({"a-", "-b"}));
        QVERIFY(!none.value);
        QCOMPARE(none.why, Agreement::Undefined::NothingShared);
        QCOMPARE(percentAgreement(ratingsOf({"a"})).why, Agreement::Undefined::OneCoder);
        QCOMPARE(percentAgreement(Ratings({u"x"_s, u"y"_s}, {})).why, Agreement::Undefined::NoUnits);
    }

    void poolingWeighsByUnits()
    {
        const auto one = percentAgreement(ratingsOf({"aa", "aa", "aa"}));
        const auto other = percentAgreement(ratingsOf({"ab", "a-"}));
        const auto both = pooled(std::vector{one, other});
        QCOMPARE(both.value.value(), 0.75);
        QCOMPARE(both.n, 4);
        QCOMPARE(both.excluded, (std::vector<Exclusion>{{Exclusion::Reason::OneCoder, 1}}));
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreement_test.moc"

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adjudication_desk.h"
#include "core/coding/merge.h"
#include "core/coding/settled.h"
#include "core/model/error.h"
#include "tests/support/random_project.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

/// Several adjudicators and copies, and what all cases together say.
class AdjudicateTogetherTest : public QObject
{
    Q_OBJECT

private:
    ProjectFolder m_projects;

    QString project() { return adjudicatedProject(m_projects); }

private Q_SLOTS:
    void twoAdjudicatorsWhoDifferAreContestedUntilOneSettlesIt();
    void twoAdjudicatorsWhoAgreeHaveMadeOneRow();
    void copiesMergedInAnyOrderHaveTheSameCases();
    void whatIsStaleIsRefused();
    void randomWorkIsAcceptedOnceAndUndoneWhole();
    void reasonsSayWhichCodesNeedABetterDefinition();
    void goldScoresOfCodersCountWhatIsCommon();
    void casesComeInTheOrderAsked();
};

void AdjudicateTogetherTest::twoAdjudicatorsWhoDifferAreContestedUntilOneSettlesIt()
{
    const auto base = project();
    QUuid hers;
    QUuid his;
    {
        Desk desk(base);
        hers = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
        his = desk.tag(ben, u"c1"_s, u"Value", Span{0, 10});
        desk.finish(anna);
        desk.finish(ben);
    }
    const auto other = m_projects.copyOf(base);
    {
        Desk desk(other);
        desk.settle(his, Outcome::Taken, dora);
    }
    Desk desk(base);
    desk.settle(hers, Outcome::Taken, cora);
    merge(desk.store, {other}, {}, {});
    QCOMPARE(desk.caseOf(hers).standing, Standing::Contested);
    QCOMPARE(desk.caseOf(hers).decisions.size(), 2u);
    QCOMPARE(desk.agreed().size(), 2u);
    desk.settle(his, Outcome::Taken, cora);
    QCOMPARE(desk.caseOf(hers).standing, Standing::Settled);
    QCOMPARE(desk.agreed().size(), 1u);
    QCOMPARE(desk.agreed().front().code, Uid<Code>{codeUid(u"Value")});
    // The other copy comes in again, and it stays settled.
    merge(desk.store, {other}, {}, {});
    QCOMPARE(desk.caseOf(hers).standing, Standing::Settled);
}

void AdjudicateTogetherTest::twoAdjudicatorsWhoAgreeHaveMadeOneRow()
{
    const auto base = project();
    QUuid hers;
    {
        Desk desk(base);
        hers = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
        desk.finish(anna);
        desk.finish(ben);
    }
    const auto other = m_projects.copyOf(base);
    {
        Desk desk(other);
        desk.settle(hers, Outcome::Taken, dora);
    }
    Desk desk(base);
    desk.settle(hers, Outcome::Taken, cora);
    merge(desk.store, {other}, {}, {});
    QCOMPARE(desk.agreed().size(), 1u);
    QCOMPARE(desk.decisions(), 2);
    QCOMPARE(desk.caseOf(hers).standing, Standing::Settled);
}

void AdjudicateTogetherTest::copiesMergedInAnyOrderHaveTheSameCases()
{
    const auto base = project();
    QStringList copies;
    for (const auto coder : {anna, ben, dora}) {
        copies.append(m_projects.copyOf(base));
        Desk desk(copies.back());
        const int shift = int(copies.size());
        desk.tag(coder, u"c1"_s, u"Fact", Span{shift, 10 + shift});
        desk.tag(coder, u"c2"_s, shift == 2 ? u"Fact" : u"Value", Span{0, 10});
        const auto source = desk.tag(coder, u"c3"_s, u"Fact", Span{0, 8});
        desk.link(coder, {{source}, {}}, {{}, postWithKey(desk.store, shift == 1 ? u"c2"_s : u"c1"_s)});
        desk.finish(coder);
    }
    std::vector<std::pair<QUuid, Standing>> expected;
    QByteArray expectedDump;
    std::ranges::sort(copies);
    do {
        const auto path = m_projects.copyOf(base);
        Desk desk(path);
        for (const auto &copy : std::as_const(copies))
            merge(desk.store, {copy}, {}, {});
        const auto cases = desk.cases();
        if (expected.empty())
            expected = standings(cases);
        QVERIFY(!expected.empty());
        QCOMPARE(standings(cases), expected);
        for (const auto &of : cases) {
            if (of.matter == Matter::Span && !of.agrees)
                desk.settle(of, taking(of.versions.back()));
        }
        desk.accept();
        QStringList agreed;
        for (const auto &row : desk.agreed())
            agreed.append(row.header.uid.toString() + row.quote);
        agreed.sort();
        if (expectedDump.isEmpty())
            expectedDump = agreed.join(u' ').toUtf8();
        QCOMPARE(agreed.join(u' ').toUtf8(), expectedDump);
        // What was settled in one copy is settled in another that it comes into.
        const auto receiver = m_projects.copyOf(base);
        Desk later(receiver);
        merge(later.store, {path}, {}, {});
        QCOMPARE(standings(later.cases()), standings(desk.cases()));
    } while (std::ranges::next_permutation(copies).found);
}

void AdjudicateTogetherTest::whatIsStaleIsRefused()
{
    Desk desk(project());
    const auto hers = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    const auto his = desk.tag(ben, u"c1"_s, u"Value", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    const auto seen = desk.caseOf(hers);
    desk.settle(his, Outcome::Taken, dora);
    QVERIFY_THROWS_EXCEPTION(Error, desk.settle(seen, taking(seen.versions.front())));
    const auto other = desk.caseOf(hers);
    QVERIFY_THROWS_EXCEPTION(Error, desk.settle(other, {.taken = {QUuid::createUuid()}}));
    QVERIFY_THROWS_EXCEPTION(Error, desk.settle(other, {.outcome = Outcome::Edited}));
    QCOMPARE(desk.agreed().size(), 1u);
}

void AdjudicateTogetherTest::randomWorkIsAcceptedOnceAndUndoneWhole()
{
    for (const quint32 seed : {1u, 2u, 3u, 4u}) {
        RandomProject random(m_projects.newPath(), seed);
        random.work(400);
        const CaseRequest request{.countUnfinished = true, .tolerance = 0.3};
        const auto before = dump(random.store);
        auto acceptance = acceptAgreed(
            random.store, random.store.codebook(), random.store.outline(), request, random.coders.front());
        random.store.apply(acceptance.action.edits, acceptance.action.label, random.coders.front());
        auto again = acceptAgreed(
            random.store, random.store.codebook(), random.store.outline(), request, random.coders.front());
        QCOMPARE(again.cases, 0);
        QVERIFY(random.store.apply(again.action.edits, again.action.label, random.coders.front()).empty());
        const auto list = listCases(random.store, random.store.codebook(), random.store.outline(), request);
        QVERIFY(!list.cases.empty());
        for (const auto &of : list.cases) {
            // Every row is in one case only, and each coder once.
            QVERIFY(of.versions.size() >= 2);
            if (of.agrees && of.matter != Matter::Relation)
                QVERIFY(of.isSettled());
        }
        // Whatever is decided on whatever case, undo brings back what was before.
        const auto accepted = dump(random.store);
        int settled = 0;
        for (const auto &of : list.cases) {
            Verdict verdict = taking(of.versions[size_t(settled) % of.versions.size()]);
            try {
                const auto action = decide(random.store, random.store.codebook(), random.store.outline(), request, of,
                    verdict, random.coders.back());
                settled += !random.store.apply(action.edits, action.label, random.coders.back()).empty();
            } catch (const Error &) {
                // An end that is open or was rejected.
            }
        }
        QVERIFY(settled > 0);
        for (int step = 0; step < settled; ++step)
            random.store.undo();
        QCOMPARE(dump(random.store), accepted);
        if (!acceptance.action.edits.empty())
            random.store.undo();
        QCOMPARE(dump(random.store), before);
    }
}

void AdjudicateTogetherTest::reasonsSayWhichCodesNeedABetterDefinition()
{
    Desk desk(project());
    const auto first = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    desk.tag(ben, u"c1"_s, u"Value", Span{0, 10});
    const auto second = desk.tag(anna, u"c2"_s, u"Fact", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    desk.settle(desk.caseOf(first), {.taken = {first}, .reason = reasons::slip});
    desk.settle(desk.caseOf(second), {.outcome = Outcome::Rejected, .reason = reasons::unclear});
    const auto troubles = troubledCodes(desk.store, desk.codebook(), desk.cases());
    QCOMPARE(troubles.size(), 2u);
    QCOMPARE(troubles[0].code, Uid<Code>{codeUid(u"Fact")});
    QCOMPARE(troubles[0].cases, 2);
    QCOMPARE(troubles[0].unclear(), 1);
    QCOMPARE(troubles[0].overruled, 1);
    QCOMPARE(troubles[1].code, Uid<Code>{codeUid(u"Value")});
    QCOMPARE(troubles[1].overruled, 1);
}

void AdjudicateTogetherTest::goldScoresOfCodersCountWhatIsCommon()
{
    Desk desk(project());
    desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    desk.tag(anna, u"c1"_s, u"Value", Span{12, 20});
    desk.tag(ben, u"c1"_s, u"Fact", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    QVERIFY(std::ranges::all_of(goldScores(desk.store, desk.codebook(), desk.store.outline(), desk.store.coders()),
        [](const GoldScore &score) { return score.common == 0; }));
    desk.accept();
    for (const auto &of : desk.cases()) {
        if (!of.isSettled())
            desk.settle(of, {.outcome = Outcome::Rejected});
    }
    const auto list = listCases(desk.store, desk.codebook(), desk.store.outline(), {});
    const auto scores = goldScores(desk.store, desk.codebook(), desk.store.outline(), list.coders);
    QCOMPARE(scores.size(), 4u);
    QCOMPARE(scores[0].coder, anna);
    QCOMPARE(scores[0].precision(), std::optional(0.5));
    QCOMPARE(scores[0].recall(), std::optional(1.0));
    QCOMPARE(*scores[0].f1(), 2.0 / 3);
    QVERIFY(!scores[1].precision()); // Whole posts: nobody coded any.
    QCOMPARE(scores[2].coder, ben);
    QCOMPARE(scores[2].f1(), std::optional(1.0));
}

void AdjudicateTogetherTest::casesComeInTheOrderAsked()
{
    Desk desk(project());
    desk.tag(anna, u"c1"_s, u"Value", Span{0, 10});
    desk.tag(ben, u"c2"_s, u"Fact", Span{0, 30});
    desk.finish(anna);
    desk.finish(ben);
    auto cases = desk.cases();
    const auto postOf = [&](size_t index) { return desk.store.nameOf(cases[index].post).section(u'.', -1); };
    QCOMPARE(postOf(0), u"c1"_s);
    arrange(cases, CaseOrder::Size, desk.codebook(), desk.store.outline());
    QCOMPARE(postOf(0), u"c2"_s);
    arrange(cases, CaseOrder::Thread, desk.codebook(), desk.store.outline());
    QCOMPARE(postOf(0), u"c1"_s);
    arrange(cases, CaseOrder::Code, desk.codebook(), desk.store.outline());
    QCOMPARE(postOf(0), u"c2"_s);
}

QTEST_GUILESS_MAIN(AdjudicateTogetherTest)
#include "adjudicate_together_test.moc"

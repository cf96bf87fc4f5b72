// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adjudication_desk.h"
#include "core/coding/settled.h"
#include "core/model/error.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

/// Cases and what verdicts on them leave behind.
class AdjudicateTest : public QObject
{
    Q_OBJECT

private:
    ProjectFolder m_projects;

    QString project() { return adjudicatedProject(m_projects); }

private Q_SLOTS:
    void passagesThatOverlapAreOneCaseEachCoderOnce();
    void whatACoderDidNotFinishIsNotCompared();
    void whatAgreesIsAcceptedOnceAndTakenBackByOneUndo();
    void aToleranceMakesNearPassagesTheSame();
    void theVersionTakenStandsInTheAgreedLayerAndTheCodersWorkStays();
    void anotherVerdictTakesThePlaceOfTheFirst();
    void severalVersionsMayBeKept();
    void rejectedAndNothingHereLeaveTheLayerEmpty();
    void aCaseReopensWhenAVersionChangesAndIsSettledWhenItChangesBack();
    void aCaseReopensWhenSomebodyElseMarksThePlace();
    void aCodeMergedIntoAnotherKeepsCasesSettled();
    void relationsEndAtWhatWasAgreed();
    void aRelationWaitsForItsEnds();
};

void AdjudicateTest::passagesThatOverlapAreOneCaseEachCoderOnce()
{
    Desk desk(project());
    const auto first = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    const auto second = desk.tag(anna, u"c1"_s, u"Fact", Span{12, 30});
    const auto wide = desk.tag(ben, u"c1"_s, u"Fact", Span{0, 29});
    const auto alone = desk.tag(ben, u"c2"_s, u"Value", Span{3, 9});
    desk.finish(anna);
    desk.finish(ben);
    const auto cases = desk.cases();
    QCOMPARE(cases.size(), 3u);
    // The longer of Anna's shares more with Ben's.
    QCOMPARE(desk.caseOf(wide).uid, desk.caseOf(second).uid);
    QVERIFY(desk.caseOf(wide).uid != desk.caseOf(first).uid);
    const auto lone = desk.caseOf(alone);
    QCOMPARE(lone.versions.size(), 2u);
    QVERIFY(lone.versions[0].isNothing());
    QVERIFY(!lone.agrees);
    QCOMPARE(firstDifference(lone), std::pair(0, 1));
    QCOMPARE(proposedVersion(lone, desk.codebook()), 1);
}

void AdjudicateTest::whatACoderDidNotFinishIsNotCompared()
{
    Desk desk(project());
    desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    desk.tag(ben, u"c1"_s, u"Value", Span{0, 10});
    desk.finish(anna, {"c1"});
    const auto list = listCases(desk.store, desk.codebook(), desk.store.outline(), {});
    QVERIFY(list.cases.empty());
    QCOMPARE(list.compared, 0);
    QVERIFY(list.unfinished > 0);
    QCOMPARE(desk.cases({.countUnfinished = true}).size(), 1u);
    desk.finish(ben, {"c1"});
    QCOMPARE(desk.cases().size(), 1u);
}

void AdjudicateTest::whatAgreesIsAcceptedOnceAndTakenBackByOneUndo()
{
    Desk desk(project());
    desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    desk.tag(ben, u"c1"_s, u"Fact", Span{0, 10});
    const auto open = desk.tag(anna, u"c2"_s, u"Fact", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    const auto before = dump(desk.store);
    QCOMPARE(desk.accept(), 1);
    QVERIFY(desk.changedLast);
    QCOMPARE(desk.agreed().size(), 1u);
    // A post on which nothing is open is done for the agreed layer, also where nobody marked anything.
    const auto stateOf = [&](const QString &key) {
        const auto state = desk.store.stateOf(postWithKey(desk.store, key), agreedLayer(), desk.round());
        return state ? state->state : State::Todo;
    };
    QCOMPARE(stateOf(u"c1"_s), State::Coded);
    QCOMPARE(stateOf(u"c2"_s), State::Todo);
    QCOMPARE(stateOf(u"c3"_s), State::Nothing);
    QCOMPARE(desk.caseOf(open).standing, Standing::Open);
    const auto steps = desk.store.history().size();
    QCOMPARE(desk.accept(), 0);
    QVERIFY(!desk.changedLast);
    QCOMPARE(desk.accept(1, dora), 0);
    QVERIFY(!desk.changedLast);
    QCOMPARE(desk.store.history().size(), steps);
    desk.store.undo();
    QCOMPARE(dump(desk.store), before);
    QVERIFY(desk.agreed().empty());
    QCOMPARE(desk.decisions(), 0);
    desk.settle(open, Outcome::Rejected);
    QCOMPARE(stateOf(u"c2"_s), State::Nothing);
}

void AdjudicateTest::aToleranceMakesNearPassagesTheSame()
{
    Desk desk(project());
    desk.tag(anna, u"c1"_s, u"Fact", Span{0, 20});
    desk.tag(ben, u"c1"_s, u"Fact", Span{0, 16});
    desk.finish(anna);
    desk.finish(ben);
    QVERIFY(!desk.cases().front().agrees);
    QVERIFY(desk.cases({.tolerance = 0.8}).front().agrees);
    QCOMPARE(desk.accept(0.9), 0);
    QCOMPARE(desk.accept(0.8), 1);
    // With exact edges it is a settled case all the same.
    QCOMPARE(desk.cases().front().standing, Standing::Settled);
    QVERIFY(desk.cases().front().wasAccepted());
}

void AdjudicateTest::theVersionTakenStandsInTheAgreedLayerAndTheCodersWorkStays()
{
    Desk desk(project());
    const auto hers = desk.tag(anna, u"c1"_s, u"Fact", Span{4, 10});
    const auto his = desk.tag(ben, u"c1"_s, u"Value", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    const auto annas = *desk.store.find<Annotation>(hers);
    desk.settle(his, Outcome::Taken);
    QCOMPARE(desk.agreed().size(), 1u);
    const auto agreed = desk.agreed().front();
    QCOMPARE(agreed.code, Uid<Code>{codeUid(u"Value")});
    QCOMPARE(agreed.span(), (Span{0, 10}));
    QCOMPARE(agreed.quote, desk.store.find<Annotation>(his)->quote);
    QCOMPARE(desk.store.find<Coder>(agreedLayer().value)->kind, CoderKind::Agreed);
    QCOMPARE(*desk.store.find<Annotation>(hers), annas);
    QCOMPARE(desk.caseOf(hers).standing, Standing::Settled);
    QCOMPARE(desk.caseOf(hers).decisions.front().header.owner, cora);
    // The same verdict again is no step.
    desk.settle(his, Outcome::Taken);
    QVERIFY(!desk.changedLast);
    desk.store.undo();
    QVERIFY(desk.agreed().empty());
    QVERIFY(!desk.store.find<Coder>(agreedLayer().value));
    QCOMPARE(desk.caseOf(hers).standing, Standing::Open);
}

void AdjudicateTest::anotherVerdictTakesThePlaceOfTheFirst()
{
    Desk desk(project());
    const auto hers = desk.tag(anna, u"c1"_s, u"Fact", Span{4, 10});
    const auto his = desk.tag(ben, u"c1"_s, u"Value", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    desk.settle(his, Outcome::Taken);
    const auto first = desk.agreed().front().header.uid;
    desk.settle(hers, Outcome::Taken);
    QCOMPARE(desk.agreed().size(), 1u);
    QCOMPARE(desk.agreed().front().header.uid, first); // Relations that end there go on.
    QCOMPARE(desk.agreed().front().span(), (Span{4, 10}));
    QCOMPARE(desk.decisions(), 1);
    Verdict edited{.outcome = Outcome::Edited, .annotations = {{{codeUid(u"Fact")}, Span{0, 12}, {}}}};
    desk.settle(desk.caseOf(hers), edited, dora);
    QCOMPARE(desk.agreed().size(), 1u);
    QCOMPARE(desk.agreed().front().span(), (Span{0, 12}));
    QCOMPARE(desk.decisions(), 1); // Cora's made way.
    QCOMPARE(desk.caseOf(hers).decisions.front().header.owner, dora);
}

void AdjudicateTest::severalVersionsMayBeKept()
{
    Desk desk(project());
    const auto hers = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    const auto his = desk.tag(ben, u"c1"_s, u"Value", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    desk.settle(desk.caseOf(hers), {.taken = {hers, his}});
    QCOMPARE(desk.agreed().size(), 2u);
    desk.settle(hers, Outcome::Taken);
    QCOMPARE(desk.agreed().size(), 1u);
    QCOMPARE(desk.agreed().front().code, Uid<Code>{codeUid(u"Fact")});
}

void AdjudicateTest::rejectedAndNothingHereLeaveTheLayerEmpty()
{
    Desk desk(project());
    const auto hers = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    for (const auto outcome : {Outcome::Rejected, Outcome::Nothing}) {
        desk.settle(hers, Outcome::Taken);
        QCOMPARE(desk.agreed().size(), 1u);
        desk.settle(hers, outcome);
        QVERIFY(desk.agreed().empty());
        QCOMPARE(desk.caseOf(hers).standing, Standing::Settled);
        QCOMPARE(desk.caseOf(hers).decisions.front().outcome, outcome);
    }
    desk.settle(hers, Outcome::Postponed);
    QCOMPARE(desk.caseOf(hers).standing, Standing::Postponed);
    const auto progress = progressOf(desk.cases());
    QCOMPARE(progress.cases, 1);
    QCOMPARE(progress.postponed, 1);
    QCOMPARE(progress.open(), 1);
}

void AdjudicateTest::aCaseReopensWhenAVersionChangesAndIsSettledWhenItChangesBack()
{
    Desk desk(project());
    const auto hers = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    const auto his = desk.tag(ben, u"c1"_s, u"Value", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    desk.settle(his, Outcome::Taken);
    desk.apply(changeAnnotation(desk.store, desk.codebook(), {hers}, {.certainty = std::optional(2)}, anna), anna);
    QCOMPARE(desk.caseOf(hers).standing, Standing::Settled); // How sure she is decides nothing.
    desk.apply(changeAnnotation(desk.store, desk.codebook(), {hers}, {.end = 12}, anna), anna);
    QCOMPARE(desk.caseOf(hers).standing, Standing::Reopened);
    QCOMPARE(desk.caseOf(hers).former.size(), 1u);
    QCOMPARE(desk.agreed().size(), 1u); // It stands until somebody says otherwise.
    desk.apply(changeAnnotation(desk.store, desk.codebook(), {hers}, {.end = 10}, anna), anna);
    QCOMPARE(desk.caseOf(hers).standing, Standing::Settled);
    desk.apply(changeAnnotation(desk.store, desk.codebook(), {hers}, {.end = 12}, anna), anna);
    desk.settle(hers, Outcome::Taken);
    QCOMPARE(desk.agreed().size(), 1u);
    QCOMPARE(desk.agreed().front().span(), (Span{0, 12}));
    QCOMPARE(desk.decisions(), 1);
}

void AdjudicateTest::aCaseReopensWhenSomebodyElseMarksThePlace()
{
    Desk desk(project());
    const auto hers = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    desk.finish(anna);
    desk.finish(ben);
    desk.settle(hers, Outcome::Rejected);
    const auto his = desk.tag(ben, u"c1"_s, u"Fact", Span{0, 9});
    QCOMPARE(desk.caseOf(hers).standing, Standing::Reopened);
    desk.settle(his, Outcome::Taken);
    QCOMPARE(desk.decisions(), 1); // The former made way.
    desk.apply(removeAnnotation(desk.store, desk.codebook(), {desk.agreed().front().header.uid}, agreedLayer()), dora);
    QCOMPARE(desk.caseOf(hers).standing, Standing::Reopened); // What was agreed is gone.
}

void AdjudicateTest::aCodeMergedIntoAnotherKeepsCasesSettled()
{
    Desk desk(project());
    const auto hers = desk.tag(anna, u"c1"_s, u"Fact", Span{0, 10});
    const auto his = desk.tag(ben, u"c1"_s, u"Fact", Span{0, 14});
    desk.finish(anna);
    desk.finish(ben);
    desk.settle(his, Outcome::Taken);
    auto into = *desk.store.find<Code>(codeUid(u"Fact"));
    auto retired = into;
    retired.retired = true;
    retired.mergedInto = {codeUid(u"Value")};
    Edits edits{changed(into, retired)};
    desk.store.eachRow(RowKind::Annotation, [&](const Row &row) {
        auto recoded = std::get<Annotation>(row);
        recoded.code = {codeUid(u"Value")};
        edits.push_back(changed(row, recoded));
    });
    desk.store.apply(edits, u"Merge"_s, cora);
    QCOMPARE(desk.caseOf(hers).standing, Standing::Settled);
}

void AdjudicateTest::relationsEndAtWhatWasAgreed()
{
    Desk desk(project());
    const auto annasSource = desk.tag(anna, u"c2"_s, u"Fact", Span{0, 10});
    const auto bensSource = desk.tag(ben, u"c2"_s, u"Fact", Span{0, 12});
    const auto annasTarget = desk.tag(anna, u"c1"_s, u"Value", Span{4, 20});
    desk.tag(ben, u"c1"_s, u"Value", Span{4, 20});
    const auto link = desk.link(anna, {{annasSource}, {}}, {{annasTarget}, {}});
    desk.link(ben, {{bensSource}, {}}, {{}, postWithKey(desk.store, u"c1"_s)});
    desk.finish(anna);
    desk.finish(ben);
    QCOMPARE(desk.cases().size(), 3u);
    QVERIFY(!desk.caseOf(link).agrees); // A passage and the whole comment.
    QVERIFY_THROWS_EXCEPTION(Error, desk.settle(link, Outcome::Taken));
    desk.settle(bensSource, Outcome::Taken);
    desk.settle(link, Outcome::Taken); // The target, on which both agree, comes along.
    QCOMPARE(desk.agreedRelations().size(), 1u);
    const auto relation = desk.agreedRelations().front();
    const auto source = desk.store.find<Annotation>(relation.sourceAnnotation.value);
    const auto target = desk.store.find<Annotation>(relation.targetAnnotation.value);
    QCOMPARE(source->header.owner, agreedLayer());
    QCOMPARE(source->span(), (Span{0, 12}));
    QCOMPARE(target->header.owner, agreedLayer());
    QCOMPARE(target->span(), (Span{4, 20}));
    QVERIFY(std::ranges::all_of(desk.cases(), &Case::isSettled));
    // The passage moves, the relation goes on.
    desk.settle(annasSource, Outcome::Taken);
    QCOMPARE(desk.agreedRelations().size(), 1u);
    QVERIFY(desk.caseOf(link).isSettled());
    desk.settle(annasSource, Outcome::Rejected);
    QVERIFY(desk.agreedRelations().empty());
    QCOMPARE(desk.caseOf(link).standing, Standing::Reopened);
    QVERIFY_THROWS_EXCEPTION(Error, desk.settle(link, Outcome::Taken));
    desk.settle(link, Outcome::Rejected);
    QVERIFY(desk.caseOf(link).isSettled());
}

void AdjudicateTest::aRelationWaitsForItsEnds()
{
    Desk desk(project());
    const auto annasSource = desk.tag(anna, u"c2"_s, u"Fact", Span{0, 10});
    const auto bensSource = desk.tag(ben, u"c2"_s, u"Fact", Span{0, 12});
    const auto article = postWithKey(desk.store, u"article"_s);
    desk.link(anna, {{annasSource}, {}}, {{}, article});
    desk.link(ben, {{bensSource}, {}}, {{}, article});
    desk.finish(anna);
    desk.finish(ben);
    auto acceptance = acceptAgreed(desk.store, desk.codebook(), desk.store.outline(), {}, cora);
    QCOMPARE(acceptance.cases, 0);
    QCOMPARE(acceptance.waiting, 1);
    desk.settle(annasSource, Outcome::Taken);
    QCOMPARE(desk.accept(), 1);
    QCOMPARE(desk.agreedRelations().front().targetPost, article);
}

QTEST_GUILESS_MAIN(AdjudicateTest)
#include "adjudicate_test.moc"

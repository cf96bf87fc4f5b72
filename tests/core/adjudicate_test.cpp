// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/adjudicate.h"

#include "core/coding/annotate.h"
#include "core/coding/merge.h"
#include "core/coding/relate.h"
#include "core/coding/settled.h"
#include "core/coding/states.h"
#include "core/model/error.h"
#include "tests/support/project_folder.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

const Uid<Coder> anna{QUuid(u"aaaaaaaa-0000-4000-8000-000000000001"_s)};
const Uid<Coder> ben{QUuid(u"bbbbbbbb-0000-4000-8000-000000000002"_s)};
const Uid<Coder> cora{QUuid(u"cccccccc-0000-4000-8000-000000000003"_s)};
const Uid<Coder> dora{QUuid(u"dddddddd-0000-4000-8000-000000000004"_s)};

/// A project of two coders, with hands for what the tests do to it.
struct Desk
{
    explicit Desk(const QString &path)
        : store(path)
    {
    }

    void apply(const Action &action, Uid<Coder> actor)
    {
        changedLast = !store.apply(action.edits, action.label, actor).empty();
    }
    QUuid tag(Uid<Coder> coder, const QString &key, QStringView code, std::optional<Span> span)
    {
        const auto action = annotate(store, codebook(),
            {.post = postWithKey(store, key), .code = {codeUid(code)}, .span = span, .coder = coder});
        apply(action, coder);
        return action.uid;
    }
    QUuid link(Uid<Coder> coder, const End &source, const End &target)
    {
        const auto action = relate(
            store, codebook(), {.type = {codeUid(u"rebuts")}, .source = source, .target = target, .coder = coder});
        apply(action, coder);
        return action.uid;
    }
    void finish(Uid<Coder> coder, std::initializer_list<const char *> keys = {"article", "c1", "c2", "c3"})
    {
        for (const auto *key : keys)
            apply(setState(store, postWithKey(store, QString::fromLatin1(key)), round(), State::Coded, coder), coder);
    }
    [[nodiscard]] Codebook codebook() const { return store.codebook(); }
    [[nodiscard]] Uid<Round> round() const { return {store.rounds().back().header.uid}; }
    [[nodiscard]] std::vector<Case> cases(const CaseRequest &request = {}) const
    {
        return listCases(store, codebook(), store.outline(), request).cases;
    }
    [[nodiscard]] Case caseOf(const QUuid &version, const CaseRequest &request = {}) const
    {
        for (auto &found : cases(request)) {
            for (const auto &one : found.versions) {
                const auto holds = [&](const Annotation &annotation) { return annotation.header.uid == version; };
                if (std::ranges::any_of(one.annotations, holds)
                    || (one.relation && one.relation->header.uid == version))
                    return found;
            }
        }
        return {};
    }
    Action settle(const Case &of, const Verdict &verdict, Uid<Coder> adjudicator = cora)
    {
        const auto action = decide(store, codebook(), store.outline(), {}, of, verdict, adjudicator);
        apply(action, adjudicator);
        return action;
    }
    Action settle(const QUuid &version, Outcome outcome, Uid<Coder> adjudicator = cora)
    {
        Verdict verdict;
        verdict.outcome = outcome;
        if (outcome == Outcome::Taken)
            verdict.taken = {version};
        return settle(caseOf(version), verdict, adjudicator);
    }
    int accept(double tolerance = 1, Uid<Coder> adjudicator = cora)
    {
        const auto acceptance = acceptAgreed(store, codebook(), store.outline(), {.tolerance = tolerance}, adjudicator);
        apply(acceptance.action, adjudicator);
        return acceptance.cases;
    }
    [[nodiscard]] std::vector<Annotation> agreed() const
    {
        std::vector<Annotation> rows;
        store.eachRow(RowKind::Annotation, [&](const Row &row) {
            if (headerOf(row).owner == agreedLayer())
                rows.push_back(std::get<Annotation>(row));
        });
        return rows;
    }
    [[nodiscard]] std::vector<Relation> agreedRelations() const
    {
        std::vector<Relation> rows;
        store.eachRow(RowKind::Relation, [&](const Row &row) {
            if (headerOf(row).owner == agreedLayer())
                rows.push_back(std::get<Relation>(row));
        });
        return rows;
    }
    [[nodiscard]] int decisions() const
    {
        int count = 0;
        store.eachRow(RowKind::Decision, [&](const Row &) { ++count; });
        return count;
    }

    Store store;
    bool changedLast = false;
};

std::vector<std::pair<QUuid, Standing>> standings(const std::vector<Case> &cases)
{
    std::vector<std::pair<QUuid, Standing>> all;
    for (const auto &of : cases)
        all.emplace_back(of.uid, of.standing);
    return all;
}

} // namespace

class AdjudicateTest : public QObject
{
    Q_OBJECT

private:
    ProjectFolder m_projects;

    QString project()
    {
        const auto path = m_projects.newPath();
        auto store = smallProject(path);
        store.addCoder(u"Anna"_s, CoderKind::Person, anna.value);
        store.addCoder(u"Ben"_s, CoderKind::Person, ben.value);
        store.addCoder(u"Cora"_s, CoderKind::Person, cora.value);
        store.addCoder(u"Dora"_s, CoderKind::Person, dora.value);
        return path;
    }

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
    void twoAdjudicatorsWhoDifferAreContestedUntilOneSettlesIt();
    void twoAdjudicatorsWhoAgreeHaveMadeOneRow();
    void copiesMergedInAnyOrderHaveTheSameCases();
    void whatIsStaleIsRefused();
    void randomWorkIsAcceptedOnceAndUndoneWhole();
    void reasonsSayWhichCodesNeedABetterDefinition();
    void goldScoresOfCodersCountWhatIsCommon();
    void casesComeInTheOrderAsked();
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

void AdjudicateTest::twoAdjudicatorsWhoDifferAreContestedUntilOneSettlesIt()
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

void AdjudicateTest::twoAdjudicatorsWhoAgreeHaveMadeOneRow()
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

void AdjudicateTest::copiesMergedInAnyOrderHaveTheSameCases()
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

void AdjudicateTest::whatIsStaleIsRefused()
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

void AdjudicateTest::randomWorkIsAcceptedOnceAndUndoneWhole()
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

void AdjudicateTest::reasonsSayWhichCodesNeedABetterDefinition()
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

void AdjudicateTest::goldScoresOfCodersCountWhatIsCommon()
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

void AdjudicateTest::casesComeInTheOrderAsked()
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

QTEST_GUILESS_MAIN(AdjudicateTest)
#include "adjudicate_test.moc"

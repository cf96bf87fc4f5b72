// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/annotate.h"
#include "core/coding/codebook_edits.h"
#include "core/coding/codebook_file.h"
#include "core/coding/memos.h"
#include "core/coding/relate.h"
#include "core/coding/states.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// A small project with the default codebook, two coders and a target; its texts begin "The 🙂 words of …".
struct Desk
{
    Desk()
        : store(Store::create(folder.filePath(u"p.rejoinder"_s), codes()))
    {
        addThread(store, u"Harbour Street"_s, 3);
        anna = {store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        bert = {store.addCoder(u"Bert"_s, CoderKind::Person).header.uid};
        post = postWithKey(store, u"c1"_s);
    }

    static std::vector<Code> codes()
    {
        auto all = defaultCodebook();
        Code lane;
        lane.header.uid = codeUid(u"lane");
        lane.name = u"lane"_s;
        lane.kind = CodeKind::Target;
        all.push_back(lane);
        return all;
    }

    [[nodiscard]] Uid<Code> code(QStringView path) const { return {store.codebook().find(path)->header.uid}; }

    Action tag(QStringView path, std::optional<Span> span, Uid<Coder> coder, Uid<Code> target = {})
    {
        const Action action = annotate(store, store.codebook(), {post, code(path), span, target, {}, {}, coder});
        store.apply(action.edits, action.label, coder);
        return action;
    }

    QTemporaryDir folder;
    Store store;
    Uid<Coder> anna;
    Uid<Coder> bert;
    Id<Post> post;
};

template<class Try>
QString refusal(Try &&attempt)
{
    try {
        attempt();
    } catch (const Error &error) {
        return error.sentence();
    }
    return {};
}

} // namespace

class CodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassageIsStoredWithItsQuote()
    {
        Desk desk;
        const Action action = desk.tag(u"Claim/Fact", Span{4, 11}, desk.anna);
        const auto stored = desk.store.find<Annotation>(action.uid);
        QVERIFY(stored);
        QCOMPARE(stored->quote, u"🙂 words"_s);
        QCOMPARE(stored->header.owner, desk.anna);
        QCOMPARE(action.label, u"Tag “Claim/Fact” on “🙂 words”"_s);
    }

    void aBoundaryInsideAGraphemeMovesOutwards()
    {
        QCOMPARE(storedSpan(u"a👨‍👩‍👧‍👦b", {2, 4}), (Span{1, 8}));
        QCOMPARE(storedSpan(u"ab", {0, 1}), (Span{0, 1}));
    }

    void theSameAnnotationAgainIsNoEdit()
    {
        Desk desk;
        const Action first = desk.tag(u"Claim/Fact", Span{0, 3}, desk.anna);
        const Action again = annotate(desk.store, desk.store.codebook(),
            {desk.post, desk.code(u"Claim/Fact"), Span{0, 3}, {}, {}, {}, desk.anna});
        QVERIFY(again.edits.empty());
        QCOMPARE(again.uid, first.uid);
        QVERIFY(desk.tag(u"Claim/Fact", Span{0, 3}, desk.bert).uid != first.uid);
        QVERIFY(desk.tag(u"Claim/Value", Span{0, 3}, desk.anna).uid != first.uid);
    }

    void aSecondStanceReplacesTheFirstTowardsTheSameTarget()
    {
        Desk desk;
        const Uid<Code> lane{codeUid(u"lane")};
        const Action favour = desk.tag(u"Stance/Favour", {}, desk.anna, lane);
        const Action against = desk.tag(u"Stance/Against", {}, desk.anna, lane);
        QCOMPARE(against.uid, favour.uid);
        QCOMPARE(desk.store.annotations(desk.post).size(), 1U);
        QCOMPARE(desk.store.find<Annotation>(favour.uid)->code, desk.code(u"Stance/Against"));
        QVERIFY(desk.tag(u"Stance/Favour", {}, desk.anna).uid != favour.uid);
        QVERIFY(desk.tag(u"Stance/Favour", {}, desk.bert, lane).uid != favour.uid);
        QCOMPARE(desk.store.annotations(desk.post).size(), 3U);
    }

    void oneCoderOnTwoMachinesMakesOneStance()
    {
        Desk desk;
        const AnnotateRequest request{desk.post, desk.code(u"Stance/Favour"), {}, {}, {}, {}, desk.anna};
        const Codebook codes = desk.store.codebook();
        QCOMPARE(annotate(desk.store, codes, request).uid, annotate(desk.store, codes, request).uid);
    }

    void whatTheCodesRulesForbidIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("words");
        QTest::newRow("stance on a passage") << u"Stance/Favour"_s << 0 << 3 << u"whole comments"_s;
        QTest::newRow("claim on the post") << u"Claim/Fact"_s << -1 << -1 << u"passages"_s;
        QTest::newRow("empty") << u"Claim/Fact"_s << 3 << 3 << u"empty"_s;
        QTest::newRow("backwards") << u"Claim/Fact"_s << 5 << 3 << u"empty"_s;
        QTest::newRow("beyond") << u"Claim/Fact"_s << 0 << 10000 << u"leaves the text"_s;
        QTest::newRow("before") << u"Claim/Fact"_s << -3 << 2 << u"leaves the text"_s;
        QTest::newRow("a group") << u"Claim"_s << 0 << 3 << u"no such code"_s;
        QTest::newRow("a relation type") << u"rebuts"_s << 0 << 3 << u"no such code"_s;
    }

    void whatTheCodesRulesForbidIsRefusedWithTheReason()
    {
        QFETCH(QString, code);
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(QString, words);
        Desk desk;
        const std::optional<Span> span = start == -1 && end == -1 ? std::nullopt : std::optional(Span{start, end});
        const QString sentence = refusal([&] { desk.tag(code, span, desk.anna); });
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY(desk.store.history().empty());
    }

    void onlyATargetIsATargetAndOnlyStanceHasOne()
    {
        Desk desk;
        const Uid<Code> lane{codeUid(u"lane")};
        QVERIFY(refusal([&] { desk.tag(u"Claim/Fact", Span{0, 3}, desk.anna, lane); }).contains(u"no target"_s));
        QVERIFY(refusal([&] {
            desk.tag(u"Stance/Favour", {}, desk.anna, desk.code(u"Claim/Fact"));
        }).contains(u"no such target"_s));
    }

    void onlyTheOwnerChangesOrRemoves()
    {
        Desk desk;
        const Codebook codes = desk.store.codebook();
        const Uid<Annotation> uid{desk.tag(u"Claim/Fact", Span{0, 3}, desk.anna).uid};
        QVERIFY(
            refusal([&] { (void)removeAnnotation(desk.store, codes, uid, desk.bert); }).contains(u"another coder"_s));
        QVERIFY(refusal([&] {
            (void)changeAnnotation(desk.store, codes, uid, {.end = 5}, desk.bert);
        }).contains(u"another coder"_s));
    }

    void edgesCodeCertaintyAndMemoChangeInOneStep()
    {
        Desk desk;
        const Uid<Annotation> uid{desk.tag(u"Claim/Fact", Span{0, 3}, desk.anna).uid};
        AnnotationChange change{.end = 5, .certainty = std::optional(2), .memo = u"why"_s};
        change.code = desk.code(u"Claim/Value");
        const Action action = changeAnnotation(desk.store, desk.store.codebook(), uid, change, desk.anna);
        desk.store.apply(action.edits, action.label, desk.anna);
        const auto after = desk.store.find<Annotation>(uid.value);
        QCOMPARE(after->quote, u"The 🙂"_s);
        QCOMPARE(after->certainty, 2);
        QCOMPARE(after->code, desk.code(u"Claim/Value"));
        QCOMPARE(memoOf(desk.store, {About::Annotation, uid.value, {}}, desk.anna)->text, u"why"_s);
        QCOMPARE(desk.store.history().size(), 2U);
    }

    void anAnnotationMovedOntoItsTwinIsRefused()
    {
        Desk desk;
        desk.tag(u"Claim/Fact", Span{0, 3}, desk.anna);
        const Uid<Annotation> other{desk.tag(u"Claim/Fact", Span{0, 5}, desk.anna).uid};
        QVERIFY(refusal([&] {
            (void)changeAnnotation(desk.store, desk.store.codebook(), other, {.end = 3}, desk.anna);
        }).contains(u"already there"_s));
    }

    void anAnnotationTakesItsRelationsAndMemosAlong()
    {
        Desk desk;
        const Codebook codes = desk.store.codebook();
        const QByteArray before = dump(desk.store);
        const Uid<Annotation> source{desk.tag(u"Rebuttal/Undercut", Span{0, 3}, desk.anna).uid};
        const Action related = relate(desk.store, codes,
            {desk.code(u"rebuts"), {source, {}}, {{}, postWithKey(desk.store, u"article"_s)}, {}, {}, u"odd"_s,
                desk.anna});
        desk.store.apply(related.edits, related.label, desk.anna);
        QCOMPARE(related.label, u"Relate: “The” rebuts the article"_s);
        const Action removed = removeAnnotation(desk.store, codes, source, desk.anna);
        QCOMPARE(removed.edits.size(), 3U);
        desk.store.apply(removed.edits, removed.label, desk.anna);
        QCOMPARE(dump(desk.store), before);
        desk.store.undo();
        QVERIFY(desk.store.find<Relation>(related.uid));
        QCOMPARE(memoOf(desk.store, {About::Relation, related.uid, {}}, desk.anna)->text, u"odd"_s);
    }

    void relationsObeyTheirTypesEnds()
    {
        Desk desk;
        const Codebook codes = desk.store.codebook();
        const Uid<Annotation> annas{desk.tag(u"Claim/Fact", Span{0, 3}, desk.anna).uid};
        const Uid<Annotation> berts{desk.tag(u"Claim/Fact", Span{0, 3}, desk.bert).uid};
        const Uid<Annotation> stance{desk.tag(u"Stance/Favour", {}, desk.anna).uid};
        const auto attempt = [&](QStringView type, const End &source, const End &target) {
            return refusal(
                [&] { (void)relate(desk.store, codes, {desk.code(type), source, target, {}, {}, {}, desk.anna}); });
        };
        const End post{{}, desk.post};
        QCOMPARE(attempt(u"rebuts", {annas, {}}, post), QString());
        QCOMPARE(attempt(u"rebuts", post, {annas, {}}), QString());
        QCOMPARE(attempt(u"rebuts", post, {}), QString());
        QVERIFY(attempt(u"supports", post, {}).contains(u"not in the text"_s));
        QVERIFY(attempt(u"rebuts", {stance, {}}, post).contains(u"cannot start"_s));
        QVERIFY(attempt(u"rebuts", {annas, {}}, {berts, {}}).contains(u"another coder"_s));
        QVERIFY(attempt(u"rebuts", post, post).contains(u"the same"_s));
        QVERIFY(attempt(u"rebuts", {}, post).contains(u"starts at"_s));
        QVERIFY(attempt(u"Claim/Fact", {annas, {}}, post).contains(u"relation type"_s));
        QCOMPARE(typesBetween(codes, {EndKind::WholePost, {}}, {EndKind::Absent, {}}).size(), 2U);
    }

    void aStateIsOneForEachPostCoderAndRound()
    {
        Desk desk;
        const Round round = desk.store.rounds().back();
        const Uid<Round> uid{round.header.uid};
        const Action coded = setState(desk.store, desk.post, uid, State::Coded, desk.anna);
        desk.store.apply(coded.edits, coded.label, desk.anna);
        QCOMPARE(coded.label, u"Mark the comment “The 🙂 words of c1 in “Harbour Street”,…” as coded"_s);
        QVERIFY(setState(desk.store, desk.post, uid, State::Coded, desk.anna).edits.empty());
        QCOMPARE(setState(desk.store, desk.post, uid, State::Todo, desk.anna).uid, coded.uid);
        QVERIFY(setState(desk.store, desk.post, uid, State::Coded, desk.bert).uid != coded.uid);
    }

    void aRequiredGroupIsNamedUntilItIsCoded()
    {
        Desk desk;
        Code stance = *desk.store.codebook().find(u"Stance");
        stance.required = true;
        const Action required = changeCode(desk.store.codebook(), stance);
        desk.store.apply(required.edits, required.label, desk.anna);
        const Codebook codes = desk.store.codebook();
        const Round round = desk.store.rounds().back();
        QCOMPARE(missing(desk.store, codes, round, desk.post, desk.anna), std::vector{codes.find(u"Stance")});
        desk.tag(u"Stance/Favour", {}, desk.anna);
        QVERIFY(missing(desk.store, codes, round, desk.post, desk.anna).empty());
        QVERIFY(!missing(desk.store, codes, round, desk.post, desk.bert).empty());
    }

    void aRenamedGroupKeepsItsRelationsRules()
    {
        Code claim = *Codebook(defaultCodebook()).find(u"Claim");
        claim.name = u"Claims, all"_s;
        const Codebook before(defaultCodebook());
        const Action action = changeCode(before, claim);
        auto codes = before.codes();
        for (const Edit &edit : action.edits)
            std::ranges::replace_if(
                codes, [&](const Code &code) { return code.header.uid == edit.uid(); }, std::get<Code>(*edit.after));
        const Codebook after(codes);
        const EndKind fact{EndKind::Coded, {after.find(u"Claims, all/Fact")->header.uid}};
        QVERIFY(EndsRule::parsed(after.find(u"rebuts")->ends).admitsTarget(after, fact));
        QCOMPARE(action.edits.size(), 5U);
    }

    void theCodebookRefusesWhatWouldMakeItUnclear()
    {
        const Codebook codes(defaultCodebook());
        const Code fact = *codes.find(u"Claim/Fact");
        const auto refused = [&](auto &&change) {
            Code code = fact;
            change(code);
            return refusal([&] { (void)changeCode(codes, code); });
        };
        QVERIFY(refused([](Code &code) { code.name = u"Value"_s; }).contains(u"already there"_s));
        QVERIFY(refused([](Code &code) { code.name = u" "_s; }).contains(u"needs a name"_s));
        QVERIFY(refused([](Code &code) { code.key = u"f"_s; }).contains(u"Stance/Favour"_s));
        QVERIFY(refused([](Code &code) { code.kind = CodeKind::Target; }).contains(u"another kind"_s));
        QVERIFY(refused([](Code &code) { code.parent = {code.header.uid}; }).contains(u"group"_s));
        QVERIFY(refusal([&] {
            (void)retireCode(codes, {fact.header.uid}, {codes.find(u"Stance/Favour")->header.uid});
        }).contains(u"whole comments"_s));
    }

    void aCodeMovesBeforeAnother()
    {
        const Codebook before(defaultCodebook());
        const Action action
            = moveCode(before, {before.find(u"Claim/Policy")->header.uid}, {before.find(u"Claim")->header.uid}, 0);
        auto codes = before.codes();
        for (const Edit &edit : action.edits)
            std::ranges::replace_if(
                codes, [&](const Code &code) { return code.header.uid == edit.uid(); }, std::get<Code>(*edit.after));
        QStringList names;
        const Codebook after(codes);
        for (const Code *code : after.children({after.find(u"Claim")->header.uid}))
            names += code->name;
        QCOMPARE(names, (QStringList{u"Policy"_s, u"Fact"_s, u"Value"_s}));
    }

    void aRetiredCodeNamesItsSuccessor()
    {
        Desk desk;
        const Action retired = retireCode(desk.store.codebook(), desk.code(u"Claim/Fact"), desk.code(u"Claim/Value"));
        desk.store.apply(retired.edits, retired.label, desk.anna);
        QVERIFY(refusal([&] { desk.tag(u"Claim/Fact", Span{0, 3}, desk.anna); }).contains(u"Use “Claim/Value”"_s));
    }

    void everyActionUndoneGivesTheFirstRowsBack()
    {
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QTemporaryDir folder;
            RandomProject project(folder.filePath(u"r.rejoinder"_s), seed);
            QList<QByteArray> dumps{dump(project.store)};
            for (int i = 0; i < 90; ++i) {
                if (project.work(1) == 1)
                    dumps += dump(project.store);
            }
            QVERIFY(dumps.size() > 30);
            for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
                QVERIFY(project.store.undo());
                QCOMPARE(dump(project.store), dumps[i]);
            }
            QVERIFY(!project.store.undo());
        }
    }

    void everyQuoteIsTheTextAtItsPlace()
    {
        QTemporaryDir folder;
        RandomProject project(folder.filePath(u"r.rejoinder"_s), 7);
        project.work(300);
        int passages = 0;
        project.store.eachRow(RowKind::Annotation, [&](const Row &row) {
            const auto &annotation = std::get<Annotation>(row);
            if (!annotation.start)
                return;
            ++passages;
            const QString text = project.store.text(annotation.post);
            QCOMPARE(quoteAt(text, *annotation.span()), annotation.quote);
            QCOMPARE(snapToGraphemes(text, *annotation.span()), *annotation.span());
        });
        QVERIFY(passages > 20);
    }
};

QTEST_GUILESS_MAIN(CodingTest)
#include "coding_test.moc"

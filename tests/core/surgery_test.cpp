// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/surgery.h"

#include "core/coding/annotate.h"
#include "core/coding/codebook_edits.h"
#include "core/coding/ends.h"
#include "core/coding/memos.h"
#include "core/coding/merge.h"
#include "core/coding/relate.h"
#include "core/model/error.h"
#include "core/store/check.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

template<class R>
std::map<Uid<R>, R> every(const Store &store)
{
    std::map<Uid<R>, R> all;
    store.eachRow(kindOfType<R>, [&](const Row &row) { all.emplace(Uid<R>{headerOf(row).uid}, std::get<R>(row)); });
    return all;
}

/// Some surgery on a project, by chance; throws Error where it is refused.
SurgeryPlan anySurgery(const Store &store, QRandomGenerator &random)
{
    const Codebook codebook = store.codebook();
    const auto codes = codebook.taggable();
    const auto any = [&](const auto &list) { return list[random.bounded(quint32(list.size()))]; };
    const auto keep = random.bounded(2) ? Keep::Moved : Keep::Present;
    const Uid<Code> code{any(codes)->header.uid};
    switch (random.bounded(6)) {
    case 0:
        return mergeCodes(store, codebook, code, {any(codes)->header.uid}, keep);
    case 1:
        return mergeCodes(store, codebook, {any(codebook.relationTypes())->header.uid},
            {any(codebook.relationTypes())->header.uid}, keep);
    case 2:
        return mergeCodes(
            store, codebook, {any(codebook.targets())->header.uid}, {any(codebook.targets())->header.uid}, keep);
    case 3: {
        std::vector<Uid<Annotation>> chosen;
        for (const auto &[uid, annotation] : every<Annotation>(store)) {
            if (random.bounded(3) == 0)
                chosen.push_back(uid);
        }
        return recode(store, codebook, chosen, code, keep);
    }
    case 4: {
        Code first, second;
        first.name = u"Part %1"_s.arg(random.bounded(1000));
        second.name = first.name + u" b"_s;
        Split split{code, {first, second}, {}, random.bounded(2) == 0};
        for (const Annotation &annotation : annotationsOf(store, codebook, code)) {
            if (split.retire || random.bounded(2))
                split.assigned.insert(annotation.header.uid, random.bounded(2));
        }
        return splitCode(store, codebook, split, keep);
    }
    default: {
        std::vector<const Code *> groups = codebook.children({});
        std::erase_if(groups, [](const Code *group) { return group->kind != CodeKind::Group; });
        return moveToGroup(store, codebook, code, {any(groups)->header.uid}, random.bounded(4), keep);
    }
    }
}

QString refusal(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.sentence();
    }
    return {};
}

} // namespace

class SurgeryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"p%1.rejoinder"_s.arg(++m_files)); }

    struct Scene
    {
        Store store;
        Uid<Coder> anna;
        Uid<Coder> ben;
    };
    Scene scene()
    {
        Store store = smallProject(newPath());
        const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        const Uid<Coder> ben{store.addCoder(u"Ben"_s, CoderKind::Person).header.uid};
        return {std::move(store), anna, ben};
    }
    static Annotation put(Store &store, const QString &key, Uid<Coder> coder, QStringView code, int length = 5)
    {
        auto annotation = annotationOn(store, postWithKey(store, key), coder, code, length);
        store.apply({added(annotation)}, u"tag"_s, coder);
        return annotation;
    }

private Q_SLOTS:
    void whatThePlanCountsIsWhatIsDone_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 25; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void whatThePlanCountsIsWhatIsDone()
    {
        QFETCH(int, seed);
        RandomProject project(newPath(), quint32(seed));
        project.work(200);
        QRandomGenerator random(static_cast<quint32>(seed));
        int done = 0;
        for (int attempt = 0; attempt < 12; ++attempt) {
            SurgeryPlan plan;
            if (!refusal([&] { plan = anySurgery(project.store, random); }).isEmpty())
                continue;
            const auto annotations = every<Annotation>(project.store);
            const auto relations = every<Relation>(project.store);
            const QByteArray before = dump(project.store);
            if (project.store.apply(plan.action.edits, plan.action.label, project.coders.front()).empty())
                continue;
            ++done;
            const auto annotationsAfter = every<Annotation>(project.store);
            const auto relationsAfter = every<Relation>(project.store);
            int recoded = 0, gone = 0, retied = 0, cut = 0;
            for (const auto &[uid, was] : annotations) {
                const auto is = annotationsAfter.find(uid);
                gone += is == annotationsAfter.end();
                if (is != annotationsAfter.end()) {
                    recoded += is->second.code != was.code || is->second.target != was.target;
                    QCOMPARE(is->second.header.owner, was.header.owner);
                }
            }
            for (const auto &[uid, was] : relations) {
                const auto is = relationsAfter.find(uid);
                cut += is == relationsAfter.end();
                retied += is != relationsAfter.end() && !sameContent(is->second, was);
            }
            QCOMPARE(plan.recoded(), recoded);
            QCOMPARE(plan.yielding(), gone);
            QCOMPARE(plan.relationsChanged, retied);
            QCOMPARE(plan.relationsRemoved, cut);
            QVERIFY2(check(project.store).isEmpty(), qPrintable(check(project.store).join(u'\n')));
            nothingMovedIsHeldTwice(project.store, plan);

            const QByteArray after = dump(project.store);
            QVERIFY(project.store.undo());
            QCOMPARE(dump(project.store), before);
            QVERIFY(project.store.redo());
            QCOMPARE(dump(project.store), after);
        }
        QVERIFY(done > 0);
    }

    static void nothingMovedIsHeldTwice(const Store &store, const SurgeryPlan &plan)
    {
        const Codebook codebook = store.codebook();
        const auto place = [&](const Annotation &a) {
            const Code *code = codebook.effective(a.code);
            const Code *group = codebook.group({code->header.uid});
            return std::tuple(
                a.header.owner, a.span(), a.target, (group->choice == Choice::One ? group : code)->header.uid);
        };
        for (const Recoded &recoded : plan.annotations) {
            if (!recoded.yieldsTo.isNull())
                continue;
            const auto mine = store.find<Annotation>(recoded.before.header.uid);
            QVERIFY(mine);
            for (const Annotation &other : store.annotations(mine->post))
                QVERIFY(other.uid() == mine->uid() || place(other) != place(*mine));
        }
    }

    void copiesMergeInAnyOrderAfterwards_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 100; seed < 112; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void copiesMergeInAnyOrderAfterwards()
    {
        QFETCH(int, seed);
        const QString base = newPath();
        RandomProject project(base, quint32(seed));
        project.work(120);
        const Uid<Coder> actor = project.coders.front();
        QRandomGenerator random(static_cast<quint32>(seed));
        QStringList copies;
        project.store = Store(base);
        for (int i = 0; i < 3; ++i) {
            copies += newPath();
            project.store = Store::create(newPath(), {}); // Closes the one before.
            QVERIFY(QFile::copy(base, copies.back()));
            project.store = Store(copies.back());
            project.work(40);
            for (int attempt = 0; attempt < 4; ++attempt) {
                refusal([&] {
                    const SurgeryPlan plan = anySurgery(project.store, random);
                    project.store.apply(plan.action.edits, plan.action.label, actor);
                });
            }
            project.work(20);
        }
        project.store = Store::create(newPath(), {});
        QByteArray first;
        for (const auto &order : {std::array{0, 1, 2}, std::array{2, 1, 0}, std::array{1, 2, 0}}) {
            const QString path = newPath();
            QVERIFY(QFile::copy(copies[order[0]], path));
            Store store(path);
            (void)merge(store, {copies[order[1]], copies[order[2]]}, {}, actor);
            if (first.isEmpty())
                first = dump(store);
            QCOMPARE(dump(store), first);
        }
    }

    void aMergeCountsEachPassageOnce()
    {
        auto [store, anna, ben] = scene();
        const Annotation fact = put(store, u"c1"_s, anna, u"Fact");
        const Annotation value = put(store, u"c1"_s, anna, u"Value");
        put(store, u"c2"_s, anna, u"Value");
        put(store, u"c1"_s, ben, u"Value");
        const Codebook codebook = store.codebook();
        const SurgeryPlan plan = mergeCodes(store, codebook, {codeUid(u"Value")}, {codeUid(u"Fact")});
        QCOMPARE(plan.recoded(), 2);
        QCOMPARE(plan.yielding(), 1);
        QCOMPARE(plan.clashes(), 0);
        QCOMPARE(plan.byCoder().size(), 2U);
        store.apply(plan.action.edits, plan.action.label, ben);
        QVERIFY(!store.find<Annotation>(value.header.uid));
        QVERIFY(store.find<Annotation>(fact.header.uid));
        int counted = 0;
        for (const auto &count : store.codeCounts()) {
            QCOMPARE(count.code.value, codeUid(u"Fact"));
            counted += count.count;
        }
        QCOMPARE(counted, 3);
        const Code retired = *store.codebook().code({codeUid(u"Value")});
        QVERIFY(retired.retired);
        QCOMPARE(retired.mergedInto.value, codeUid(u"Fact"));
        QCOMPARE(store.history(1).front().actor, ben);
    }

    void relationsAndMemosGoToWhatStays()
    {
        auto [store, anna, ben] = scene();
        const Annotation fact = put(store, u"c1"_s, anna, u"Fact");
        const Annotation value = put(store, u"c1"_s, anna, u"Value");
        const Annotation answer = put(store, u"c2"_s, anna, u"Fact");
        const Codebook codebook = store.codebook();
        const auto tie = [&](Uid<Annotation> target) {
            const Action action = relate(
                store, codebook, {{codeUid(u"rebuts")}, {answer.uid(), {}}, {target, {}}, {}, {}, u"why"_s, anna});
            store.apply(action.edits, action.label, anna);
            return action.uid;
        };
        const QUuid kept = tie(fact.uid());
        const QUuid doubled = tie(value.uid());
        for (const auto &[uid, text] : {std::pair(fact.header.uid, u"one"_s), {value.header.uid, u"two"_s}}) {
            const Action action = setMemo(store, {About::Annotation, uid, {}}, text, false, anna);
            store.apply(action.edits, action.label, anna);
        }
        const SurgeryPlan plan = mergeCodes(store, codebook, {codeUid(u"Value")}, {codeUid(u"Fact")});
        QCOMPARE(plan.relationsRemoved, 1);
        QCOMPARE(plan.memosMoved, 2);
        store.apply(plan.action.edits, plan.action.label, anna);
        QVERIFY(store.find<Relation>(kept));
        QVERIFY(!store.find<Relation>(doubled));
        QCOMPARE(memoOf(store, {About::Annotation, fact.header.uid, {}}, anna)->text, u"one\n\ntwo"_s);
        QCOMPARE(memoOf(store, {About::Relation, kept, {}}, anna)->text, u"why"_s);
    }

    void anExclusiveGroupStaysExclusive()
    {
        auto [store, anna, ben] = scene();
        Codebook codebook = store.codebook();
        Code group;
        group.name = u"Frame"_s;
        group.kind = CodeKind::Group;
        group.choice = Choice::One;
        const Action adding = addCode(codebook, group);
        store.apply(adding.edits, adding.label, anna);
        codebook = store.codebook();
        Code cost;
        cost.name = u"Cost"_s;
        cost.parent = {adding.uid};
        const Action addingCost = addCode(codebook, cost);
        store.apply(addingCost.edits, addingCost.label, anna);
        const Annotation fact = put(store, u"c1"_s, anna, u"Fact");
        Annotation framed = annotationOn(store, postWithKey(store, u"c1"_s), anna, u"Fact");
        framed.code = {addingCost.uid};
        store.apply({added(framed)}, u"tag"_s, anna);
        codebook = store.codebook();
        const auto moved
            = [&](Keep keep) { return moveToGroup(store, codebook, {codeUid(u"Fact")}, {adding.uid}, 0, keep); };
        QCOMPARE(moved(Keep::Present).clashes(), 1);
        QCOMPARE(moved(Keep::Present).annotations.front().before.uid(), fact.uid());
        const SurgeryPlan plan = moved(Keep::Moved);
        QCOMPARE(plan.clashes(), 1);
        store.apply(plan.action.edits, plan.action.label, anna);
        QVERIFY(!store.find<Annotation>(framed.header.uid));
        QCOMPARE(store.find<Annotation>(fact.header.uid)->code.value, codeUid(u"Fact"));
    }

    void aRuleThatWhatIsCodedBreaksIsRefused()
    {
        auto [store, anna, ben] = scene();
        put(store, u"c1"_s, anna, u"Fact");
        put(store, u"c1"_s, anna, u"Value");
        const Codebook codebook = store.codebook();
        Code claim = *codebook.code({codeUid(u"Claim")});
        claim.choice = Choice::One;
        QVERIFY(refusal([&] { (void)changeRules(store, codebook, claim); }).contains(u"several codes"_s));
        claim.choice = Choice::Many;
        claim.appliesTo = AppliesTo::Post;
        QVERIFY(refusal([&] { (void)changeRules(store, codebook, claim); }).contains(u"passage"_s));
        claim.appliesTo = AppliesTo::Both;
        QCOMPARE(changeRules(store, codebook, claim).edits.size(), 1U);
    }

    void relationsThatNoLongerFitAreListedAndStay()
    {
        auto [store, anna, ben] = scene();
        Codebook codebook = store.codebook();
        Code rebuts = *codebook.code({codeUid(u"rebuts")});
        rebuts.ends = u"Claim/Fact > post,Claim/Fact"_s;
        const Action ruling = changeCode(codebook, rebuts);
        store.apply(ruling.edits, ruling.label, anna);
        codebook = store.codebook();
        const Annotation fact = put(store, u"c1"_s, anna, u"Fact");
        const Action tying = relate(store, codebook,
            {{codeUid(u"rebuts")}, {fact.uid(), {}}, {{}, postWithKey(store, u"article"_s)}, {}, {}, {}, anna});
        store.apply(tying.edits, tying.label, anna);

        const SurgeryPlan away = recode(store, codebook, {fact.uid()}, {codeUid(u"Value")});
        QCOMPARE(away.unfit.size(), 1U);
        QVERIFY(away.unfit.front().atSource);
        QCOMPARE(away.unfit.front().relation.header.uid, tying.uid);
        // A merge takes the rule along, so there all still fits.
        const SurgeryPlan merged = mergeCodes(store, codebook, {codeUid(u"Fact")}, {codeUid(u"Value")});
        QVERIFY(merged.unfit.empty());
        store.apply(merged.action.edits, merged.action.label, anna);
        QCOMPARE(store.codebook().code({codeUid(u"rebuts")})->ends, u"Claim/Value > post,Claim/Value"_s);
        QVERIFY(store.find<Relation>(tying.uid));
    }

    void aSplitAssignsAndRetires()
    {
        auto [store, anna, ben] = scene();
        const Annotation one = put(store, u"c1"_s, anna, u"Fact");
        const Annotation two = put(store, u"c2"_s, ben, u"Fact");
        const Codebook codebook = store.codebook();
        Code figure, report;
        figure.name = u"Figure"_s;
        report.name = u"Report"_s;
        Split split{{codeUid(u"Fact")}, {figure, report}, {{one.header.uid, 0}}, true};
        QVERIFY(refusal([&] { (void)splitCode(store, codebook, split); }).contains(u"not assigned"_s));
        split.assigned.insert(two.header.uid, 1);
        const SurgeryPlan plan = splitCode(store, codebook, split);
        QCOMPARE(plan.recoded(), 2);
        store.apply(plan.action.edits, plan.action.label, anna);
        const Codebook after = store.codebook();
        QCOMPARE(after.path(store.find<Annotation>(one.header.uid)->code), u"Claim/Figure"_s);
        QCOMPARE(after.path(store.find<Annotation>(two.header.uid)->code), u"Claim/Report"_s);
        QVERIFY(after.code({codeUid(u"Fact")})->retired);
    }

    void whatDoesNotFitIsRefusedOrLeft()
    {
        auto [store, anna, ben] = scene();
        const Annotation fact = put(store, u"c1"_s, anna, u"Fact");
        Codebook codebook = store.codebook();
        QVERIFY(
            !refusal([&] { (void)mergeCodes(store, codebook, {codeUid(u"Claim")}, {codeUid(u"Fact")}); }).isEmpty());
        QVERIFY(!refusal([&] { (void)mergeCodes(store, codebook, {codeUid(u"Fact")}, {codeUid(u"Fact")}); }).isEmpty());
        QVERIFY(
            !refusal([&] { (void)mergeCodes(store, codebook, {codeUid(u"Fact")}, {codeUid(u"rebuts")}); }).isEmpty());
        Code tone;
        tone.name = u"Tone"_s;
        tone.appliesTo = AppliesTo::Post;
        const Action adding = addCode(codebook, tone);
        store.apply(adding.edits, adding.label, anna);
        codebook = store.codebook();
        const SurgeryPlan plan = recode(store, codebook, {fact.uid()}, {adding.uid});
        QCOMPARE(plan.left.size(), 1U);
        QVERIFY(plan.action.edits.empty());
    }
};

QTEST_GUILESS_MAIN(SurgeryTest)
#include "surgery_test.moc"

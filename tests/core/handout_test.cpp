// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/handout.h"

#include "core/coding/assign.h"
#include "core/coding/merge.h"
#include "core/coding/states.h"
#include "core/model/error.h"
#include "core/store/assigned.h"
#include "core/store/project.h"
#include "tests/support/project_folder.h"
#include "tests/support/small_project.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A project of three threads whose heads tell who wrote, when, and what others thought of it; Annabel, Benedikt and
/// Clementine have coded some of it.
struct Street
{
    explicit Street(const QString &path)
        : store(smallProject(path, 12))
    {
        addThread(store, u"Mill Lane"_s, 8);
        addThread(store, u"Chapel Row"_s, 5);
        const auto &db = store.database();
        db.execute("INSERT INTO author (name) VALUES ('Wilhelmina Plonk'), ('market_day')");
        db.execute("UPDATE post SET author = 1 + id % 2, score = 987000 + id, created = 1700000000 + id,"
                   " created_precision = 'second', extras = '{\"avatar\": \"plonk.png\"}'");
        db.execute("UPDATE thread SET url = 'https://example.org/street/' || id, source = 'The Gazette'");
        for (const auto &name : {u"Annabel"_s, u"Benedikt"_s, u"Clementine"_s})
            coders.push_back({store.addCoder(name, CoderKind::Person).header.uid});
        for (const Uid<Coder> coder : coders) {
            const auto name = store.find<Coder>(coder.value)->name;
            const auto annotation = annotationOn(store, postWithKey(store, u"c1"_s), coder, u"Fact");
            Memo memo;
            memo.header = {QUuid::createUuid(), coder};
            memo.about = About::Annotation;
            memo.aboutUid = annotation.header.uid;
            memo.text = u"secretthought of "_s + name;
            store.apply({added(annotation), added(memo)}, u"Tag by "_s + name, coder);
        }
    }

    [[nodiscard]] Uid<Round> round() const { return {store.rounds().back().header.uid}; }
    AssignmentPlan plan(AssignmentRequest request)
    {
        if (request.coders.empty())
            request.coders = coders;
        return planAssignment(store, store.outline(), store.codebook(), store.rounds().back(), request);
    }
    AssignmentPlan assign(const AssignmentRequest &request)
    {
        auto made = plan(request);
        store.apply(made.action.edits, made.action.label, coders[0]);
        return made;
    }
    [[nodiscard]] std::vector<Id<Post>> assigned(size_t coder) const
    {
        return assignedPosts(store, store.outline(), round(), coders[coder]);
    }

    Store store;
    std::vector<Uid<Coder>> coders;
};

} // namespace

class HandoutTest : public QObject
{
    Q_OBJECT

private:
    ProjectFolder m_projects;
    QTemporaryDir m_folder;
    int m_number = 0;

    QString newPath() { return m_projects.newPath(); }
    QString newFolder() { return m_folder.filePath(u"out%1"_s.arg(++m_number)); }
    /// The coder's work in a copy: all assigned posts tagged and marked.
    static void code(const QString &path, QStringView tag)
    {
        Store copy(path);
        const Uid<Coder> coder{QUuid::fromString(copy.setting(u"coder"))};
        const Uid<Round> round{copy.rounds().back().header.uid};
        for (const Id<Post> post : assignedPosts(copy, copy.outline(), round, coder)) {
            copy.apply({added(annotationOn(copy, post, coder, tag))}, u"tag"_s, coder);
            const Action done = setState(copy, post, round, State::Coded, coder);
            copy.apply(done.edits, done.label, coder);
        }
    }

private Q_SLOTS:
    void anAssignmentIsOneStepThatKeepsItsRuleAndSeed();
    void whatIsAssignedIsNotDrawnAgainUnlessAnew();
    void whatCannotBeAssignedIsRefusedInASentence();
    void wholeThreadsAreGivenInAnOrderOfChance();
    void aSampleByDepthIsLikeTheWhole();
    void aHandedOutCopyHoldsTheAssignmentAndNothingOfOthers();
    void hiddenHeadsAreNotInTheFile();
    void answersInShuffledOrderComeBackInTheirOwn();
    void ancestorsOnlyLeavesTheRestOut();
    void threeCopiesComeBackInAnyOrderToTheSame();
    void whichCopiesAreOutIsKnownAndFollowsTheUndo();
    void aCopyOfACopyIsStillTheSameOneThatWasOut();
    void aFailedHandOutLeavesNoFile();
    void aLockedCodebookStaysAsItIsAndOneForProposalsGrows();
};

void HandoutTest::anAssignmentIsOneStepThatKeepsItsRuleAndSeed()
{
    Street street(newPath());
    const auto plan
        = street.assign({.size = 20, .strata = AssignmentRequest::Strata::Thread, .overlap = 0.3, .seed = 7});
    QCOMPARE(plan.candidates, 25);
    QCOMPARE(plan.drawn, 20);
    QCOMPARE(plan.shared, 6);
    QCOMPARE(plan.strata.size(), 3u);
    QVERIFY(plan.action.label.contains("seed 7"_L1));
    int units = 0;
    for (const auto &share : plan.shares) {
        QCOMPARE(share.shared, 6);
        units += share.units;
    }
    QCOMPARE(units, 14 + 3 * 6);
    for (size_t coder = 0; coder < 3; ++coder)
        QCOMPARE(int(street.assigned(coder).size()), plan.shares[coder].posts);
    // Read in the order of the threads.
    const auto outline = street.store.outline();
    QVERIFY(std::ranges::is_sorted(street.assigned(0), {}, [&](Id<Post> post) { return outline.nodeOf(post); }));
    QCOMPARE(street.store.history().front().label, plan.action.label);
    street.store.undo();
    QVERIFY(street.assigned(0).empty());
    street.store.redo();
    QCOMPARE(int(street.assigned(0).size()), plan.shares[0].posts);
    street.store.undo();
    QCOMPARE(assignmentsIn(street.store, street.round()).size(), 0u);
}

void HandoutTest::whatIsAssignedIsNotDrawnAgainUnlessAnew()
{
    Street street(newPath());
    street.assign({.size = 10, .seed = 1});
    const auto second = street.assign({.size = 10, .seed = 1});
    QCOMPARE(second.assigned, 10);
    std::vector<Id<Post>> all;
    for (size_t coder = 0; coder < 3; ++coder)
        std::ranges::copy(street.assigned(coder), std::back_inserter(all));
    QCOMPARE(all.size(), 20u);
    std::ranges::sort(all);
    QVERIFY(std::ranges::adjacent_find(all) == all.end());
    const auto anew = street.assign({.size = 6, .seed = 2, .anew = true});
    QCOMPARE(anew.assigned, 0);
    QCOMPARE(assignmentsIn(street.store, street.round()).size(), 6u);
    // The same once more changes nothing, and is no step.
    const auto steps = street.store.history().size();
    street.assign({.size = 6, .seed = 2, .anew = true});
    QCOMPARE(street.store.history().size(), steps);
}

void HandoutTest::whatCannotBeAssignedIsRefusedInASentence()
{
    Street street(newPath());
    const auto refused = [&](const AssignmentRequest &request) {
        try {
            street.plan(request);
        } catch (const Error &error) {
            return error.sentence();
        }
        return QString();
    };
    QVERIFY(refused({.size = 26}).contains("25"_L1));
    QVERIFY(refused({.coders = {street.coders[0]}, .overlap = 0.2}).contains("two coders"_L1));
    QVERIFY(refused({.coders = {street.coders[0], street.coders[0]}}).contains("twice"_L1));
    QVERIFY(!refused({.overlap = 0.2, .each = 4}).isEmpty());
    QVERIFY(!refused({.unit = AssignmentRequest::Unit::Threads, .strata = AssignmentRequest::Strata::Depth}).isEmpty());
    QVERIFY(!refused({.strata = AssignmentRequest::Strata::Size}).isEmpty());
    street.assign({});
    QVERIFY(refused({}).contains("already"_L1));
}

void HandoutTest::wholeThreadsAreGivenInAnOrderOfChance()
{
    Street street(newPath());
    using Unit = AssignmentRequest::Unit;
    using Order = AssignmentRequest::Order;
    street.assign({.unit = Unit::Threads, .overlap = 1, .order = Order::Threads, .seed = 3});
    std::vector<std::vector<Id<Post>>> ways;
    for (size_t coder = 0; coder < 3; ++coder) {
        ways.push_back(street.assigned(coder));
        QCOMPARE(ways.back().size(), 25u);
    }
    // All of it for everybody, thread by thread, not for all three in one order.
    QVERIFY(ways[0] != ways[1] || ways[1] != ways[2]);
    const auto outline = street.store.outline();
    for (const auto &way : ways) {
        int changes = 0;
        for (size_t i = 1; i < way.size(); ++i)
            changes += outline.threadOf(outline.nodeOf(way[i])) != outline.threadOf(outline.nodeOf(way[i - 1]));
        QCOMPARE(changes, 2);
    }
}

void HandoutTest::aSampleByDepthIsLikeTheWhole()
{
    Street street(newPath());
    const auto plan = street.plan({.size = 13, .strata = AssignmentRequest::Strata::Depth, .seed = 4});
    int drawn = 0;
    for (const auto &stratum : plan.strata) {
        QVERIFY(std::abs(stratum.drawn - stratum.units * 13.0 / 25) < 1);
        drawn += stratum.drawn;
    }
    QCOMPARE(drawn, 13);
    QCOMPARE(plan.strata.size(), 12u);
}

void HandoutTest::aHandedOutCopyHoldsTheAssignmentAndNothingOfOthers()
{
    Street street(newPath());
    street.assign({.size = 12, .overlap = 0.5, .seed = 5});
    const auto folder = newFolder();
    const auto copies = handOut(street.store, {.folder = folder});
    QCOMPARE(copies.size(), 3u);
    for (size_t i = 0; i < 3; ++i) {
        const auto bytes = bytesOf(QDir(folder).filePath(copies[i].file));
        QVERIFY(!bytes.isEmpty());
        for (const Uid<Coder> coder : street.coders) {
            const auto name = street.store.find<Coder>(coder.value)->name.toUtf8();
            QCOMPARE(bytes.contains(name), coder == copies[i].coder);
            int looked = 0;
            for (const auto kind : {RowKind::Annotation, RowKind::Memo, RowKind::Assignment}) {
                street.store.eachRow(kind, [&](const Row &row) {
                    if (headerOf(row).owner != coder || coder == copies[i].coder)
                        return;
                    ++looked;
                    QVERIFY(!bytes.contains(headerOf(row).uid.toRfc4122()));
                    QVERIFY(!bytes.contains(headerOf(row).uid.toRfc4122().toHex()));
                });
            }
            QVERIFY(looked > 2 || coder == copies[i].coder);
        }
        const Store copy(QDir(folder).filePath(copies[i].file));
        QVERIFY(copy.history().empty());
        QVERIFY(handedOut(copy).empty());
        QCOMPARE(copy.setting(u"blind"), u"1"_s);
        QCOMPARE(int(assignedPosts(copy, copy.outline(), {copy.rounds().back().header.uid}, copies[i].coder).size()),
            copies[i].posts);
    }
}

void HandoutTest::hiddenHeadsAreNotInTheFile()
{
    Street street(newPath());
    street.assign({.size = 12, .seed = 5});
    const auto folder = newFolder();
    const auto shown = handOut(street.store, {.folder = folder});
    const auto open = bytesOf(QDir(folder).filePath(shown[0].file));
    QVERIFY(open.contains("Wilhelmina"));
    QVERIFY(open.contains("plonk.png"));
    const auto hiding = newFolder();
    const auto copies
        = handOut(street.store, {.folder = hiding, .hidden = {.authors = true, .votes = true, .times = true}});
    for (const auto &handed : copies) {
        const auto path = QDir(hiding).filePath(handed.file);
        const auto bytes = bytesOf(path);
        for (const auto *word : {"Wilhelmina", "market_day", "plonk", "example.org", "Gazette"})
            QVERIFY2(!bytes.contains(word), word);
        Store copy(path);
        const auto outline = copy.outline();
        QHash<QString, QString> bylines;
        for (int node = 0; node < outline.size(); ++node) {
            const auto post = *copy.post(outline.post(node));
            QVERIFY(!post.score);
            QVERIFY(!post.created);
            QVERIFY(post.extras.isNull());
            QVERIFY(!post.author.isNull());
            // Who answers whom can still be followed.
            const auto original = *street.store.post(street.store.postNamed(copy.nameOf(post.id)));
            const auto byline = copy.authorName(post.author);
            QCOMPARE(bylines.value(street.store.authorName(original.author), byline), byline);
            bylines.insert(street.store.authorName(original.author), byline);
        }
        QCOMPARE(bylines.size(), 2);
    }
    // It comes back as if nothing had been hidden.
    code(QDir(hiding).filePath(copies[0].file), u"Value");
    const auto before = street.store.post(postWithKey(street.store, u"c2"_s));
    const auto report = merge(street.store, {QDir(hiding).filePath(copies[0].file)}, {}, {});
    QCOMPARE(report.added, 2 * copies[0].posts);
    QCOMPARE(report.changed, 0);
    QCOMPARE(street.store.post(postWithKey(street.store, u"c2"_s)), before);
}

void HandoutTest::answersInShuffledOrderComeBackInTheirOwn()
{
    const auto keysOf = [](const Store &store) {
        QStringList keys;
        const Outline outline = store.outline();
        for (int node = 0; node < outline.size(); ++node)
            keys += store.nameOf(outline.post(node));
        return keys;
    };
    Street street(newPath());
    street.store.database().execute(
        "UPDATE post SET parent = (SELECT article.id FROM post AS article WHERE"
        " article.thread = post.thread AND article.parent IS NULL) WHERE parent IS NOT NULL");
    const QStringList own = keysOf(street.store);
    const auto folder = newFolder();
    const auto copies = handOut(street.store, {.folder = folder, .coders = street.coders, .hidden = {.order = true}});
    QStringList orders;
    for (const auto &handed : copies) {
        const Store copy(QDir(folder).filePath(handed.file));
        QStringList keys = keysOf(copy);
        orders += keys.join(u' ');
        QVERIFY(keys != own);
        QStringList sorted = own;
        sorted.sort();
        keys.sort();
        QCOMPARE(keys, sorted);
    }
    QVERIFY(QSet<QString>(orders.begin(), orders.end()).size() > 1);
    // A copy of such a copy is one too.
    const auto again = newPath();
    copyProject(Store(QDir(folder).filePath(copies[0].file)), again, {});
    const auto bytes = dump(street.store);
    for (const auto &path : {again, QDir(folder).filePath(copies[1].file)}) {
        merge(street.store, {path}, {}, {});
        QCOMPARE(keysOf(street.store), own);
        QCOMPARE(dump(street.store), bytes);
    }
}

void HandoutTest::ancestorsOnlyLeavesTheRestOut()
{
    Street street(newPath());
    AssignmentRequest request{.coders = {street.coders[1]}, .size = 1, .seed = 8};
    street.assign(request);
    const auto post = street.assigned(1).front();
    const auto outline = street.store.outline();
    const auto folder = newFolder();
    const auto copies = handOut(street.store, {.folder = folder, .ancestorsOnly = true});
    QCOMPARE(copies.size(), 1u);
    const Store copy(QDir(folder).filePath(copies[0].file));
    QCOMPARE(copy.setting(u"context"), u"ancestors"_s);
    // Each comment answers the one before it: the post, what it answers, and the article.
    QCOMPARE(copy.outline().size(), outline.depth(outline.nodeOf(post)) + 2);
    QCOMPARE(copy.threads().size(), 1u);
    QVERIFY(!copy.postNamed(street.store.nameOf(post)).isNull());
    const auto below = outline.children(outline.nodeOf(post));
    for (const int child : below)
        QVERIFY(!bytesOf(copy.path()).contains(street.store.text(outline.post(child)).toUtf8()));
    // Own work on posts that are not there stays at home.
    int own = 0;
    copy.eachRow(RowKind::Annotation, [&](const Row &) { ++own; });
    const bool c1IsThere = !copy.postNamed(street.store.nameOf(postWithKey(street.store, u"c1"_s))).isNull();
    QCOMPARE(own, c1IsThere ? 1 : 0);
}

void HandoutTest::threeCopiesComeBackInAnyOrderToTheSame()
{
    const auto home = newPath();
    QStringList files;
    {
        Street street(home);
        street.assign({.size = 15, .overlap = 0.4, .seed = 6});
        const auto folder = newFolder();
        for (const auto &copy : handOut(street.store, {.folder = folder}))
            files << QDir(folder).filePath(copy.file);
    }
    const QStringView tags[]{u"Fact", u"Value", u"Fact"};
    for (int i = 0; i < 3; ++i)
        code(files[i], tags[i]);
    QByteArray expected;
    std::vector<int> order{0, 1, 2};
    int orders = 0;
    do {
        const auto path = m_projects.copyOf(home);
        Store store(path);
        if (orders % 2 == 0) {
            for (const int i : order)
                merge(store, {files[i]}, {}, {});
        } else {
            merge(store, {files[order[0]], files[order[1]], files[order[2]]}, {}, {});
        }
        QVERIFY(std::ranges::none_of(handedOut(store), &HandedOut::isOut));
        if (expected.isEmpty())
            expected = dump(store);
        QCOMPARE(dump(store), expected);
        ++orders;
    } while (std::ranges::next_permutation(order).found);
    QCOMPARE(orders, 6);
}

void HandoutTest::whichCopiesAreOutIsKnownAndFollowsTheUndo()
{
    Street street(newPath());
    street.assign({.size = 9, .seed = 5});
    const auto folder = newFolder();
    const auto copies = handOut(street.store, {.folder = folder});
    const auto out = [&] {
        const auto all = handedOut(street.store);
        return int(std::ranges::count_if(all, &HandedOut::isOut));
    };
    QCOMPARE(out(), 3);
    const auto anna = QDir(folder).filePath(copies[0].file);
    code(anna, u"Fact");
    MergeOptions dry;
    dry.dryRun = true;
    QCOMPARE(merge(street.store, {anna}, dry, {}).returned.size(), 1);
    QCOMPARE(out(), 3);
    const auto report = merge(street.store, {anna}, {}, {});
    QCOMPARE(report.returned, QStringList{u"Annabel (%1)"_s.arg(copies[0].file)});
    QCOMPARE(out(), 2);
    street.store.undo();
    QCOMPARE(out(), 3);
    street.store.redo();
    QCOMPARE(out(), 2);
    giveUp(street.store, copies[1].uid, true);
    QCOMPARE(out(), 1);
    giveUp(street.store, copies[1].uid, false);
    QCOMPARE(out(), 2);
    // Without any work in it a copy came back too.
    merge(street.store, {QDir(folder).filePath(copies[2].file)}, {}, {});
    QCOMPARE(out(), 1);
    // A copy of the whole project knows as much, and tells it when it is merged.
    const auto whole = newPath();
    copyProject(street.store, whole, {});
    const Store other(whole);
    QCOMPARE(handedOut(other), handedOut(street.store));
}

void HandoutTest::aCopyOfACopyIsStillTheSameOneThatWasOut()
{
    Street street(newPath());
    street.assign({.size = 9, .seed = 5});
    const auto folder = newFolder();
    const auto copies = handOut(street.store, {.folder = folder});
    const auto again = newPath();
    copyProject(Store(QDir(folder).filePath(copies[0].file)), again, {});
    QCOMPARE(merge(street.store, {again}, {}, {}).returned.size(), 1);
}

void HandoutTest::aFailedHandOutLeavesNoFile()
{
    Street street(newPath());
    const auto folder = newFolder();
    QVERIFY_THROWS_EXCEPTION(Error, (void)handOut(street.store, {.folder = folder})); // Nobody has an assignment.
    street.assign({.size = 9, .seed = 5});
    int files = 0;
    HandoutOptions stopped{.folder = folder};
    stopped.progress = [&](double) { return ++files < 3; };
    QVERIFY_THROWS_EXCEPTION(Error, (void)handOut(street.store, stopped));
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
    QVERIFY(handedOut(street.store).empty());
    const auto made = handOut(street.store, {.folder = folder});
    const auto before = bytesOf(QDir(folder).filePath(made[0].file));
    QVERIFY_THROWS_EXCEPTION(Error, (void)handOut(street.store, {.folder = folder})); // They are there already.
    QCOMPARE(bytesOf(QDir(folder).filePath(made[0].file)), before);
    QCOMPARE(handedOut(street.store).size(), 3u);
}

void HandoutTest::aLockedCodebookStaysAsItIsAndOneForProposalsGrows()
{
    Street street(newPath());
    street.assign({.size = 9, .seed = 5});
    const auto open = [&](CodebookLock lock) {
        const auto folder = newFolder();
        const auto copies = handOut(street.store, {.folder = folder, .codebook = lock});
        return QDir(folder).filePath(copies[0].file);
    };
    const auto rename = [](Project &project, const QUuid &uid) {
        const Code before = *project.store().find<Code>(uid);
        Code after = before;
        after.name += u" anew"_s;
        project.apply({changed(before, after)}, u"rename"_s, {});
    };
    Code proposal;
    proposal.header.uid = QUuid::createUuid();
    proposal.parent = {codeUid(u"Claim")};
    proposal.name = u"Rumour"_s;

    Project locked{Store(open(CodebookLock::Locked))};
    QVERIFY_THROWS_EXCEPTION(Error, rename(locked, codeUid(u"Fact")));
    QVERIFY_THROWS_EXCEPTION(Error, locked.apply({added(proposal)}, u"add"_s, {}));
    const auto path = open(CodebookLock::Proposals);
    {
        Project proposing{Store(path)};
        QVERIFY_THROWS_EXCEPTION(Error, rename(proposing, codeUid(u"Fact")));
        QVERIFY(proposing.apply({added(proposal)}, u"add"_s, {}));
        rename(proposing, proposal.header.uid);
    }
    const auto report = merge(street.store, {path}, {}, {});
    QCOMPARE(report.codebook, QStringList{u"Claim/Rumour anew: new"_s});
    Project free{Store(open(CodebookLock::Open))};
    rename(free, codeUid(u"Fact"));
    QVERIFY(free.codebook().find(u"Claim/Fact anew"_s));
}

QTEST_GUILESS_MAIN(HandoutTest)
#include "handout_test.moc"

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/merge.h"

#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/store/timing.h"
#include "tests/support/project_folder.h"
#include "tests/support/small_project.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr QUuid space(0x0d6f9f0e, 0x0b2f, 0x4c76, 0x8d, 0x9f, 0x7f, 0x4f, 0x4a, 0x3c, 0x2b, 0x1d);

/// What several people might do to one copy, at random, by the same seed the same.
class RandomWork
{
public:
    RandomWork(Store &store, int seed)
        : m_store(store)
        , m_random(seed)
    {
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            act();
    }

private:
    Uid<Coder> coder()
    {
        const auto coders = m_store.coders();
        return {coders[m_random.bounded(int(coders.size()))].header.uid};
    }
    Id<Post> post()
    {
        const auto outline = m_store.outline();
        return outline.post(m_random.bounded(outline.size()));
    }
    template<class R>
    std::optional<R> any()
    {
        std::vector<R> rows;
        m_store.eachRow(kindOfType<R>, [&](const Row &row) { rows.push_back(std::get<R>(row)); });
        if (rows.empty())
            return std::nullopt;
        return rows[m_random.bounded(int(rows.size()))];
    }
    QUuid code()
    {
        std::vector<QUuid> uids;
        const auto codebook = m_store.codebook();
        for (const auto &code : codebook.codes()) {
            if (code.kind == CodeKind::Code)
                uids.push_back(code.header.uid);
        }
        return uids[m_random.bounded(int(uids.size()))];
    }
    void tag()
    {
        auto annotation = annotationOn(m_store, post(), coder(), u"Fact", 1 + m_random.bounded(20));
        annotation.code = {code()};
        // As choice one makes them: the same coder at the same place has the same uid in every copy.
        if (m_random.bounded(2))
            annotation.header.uid = QUuid::createUuidV5(
                space, annotation.header.owner.value.toByteArray() + m_store.nameOf(annotation.post).toUtf8());
        if (const auto present = m_store.find<Annotation>(annotation.header.uid))
            m_store.apply({changed(*present, annotation)}, u"retag"_s, annotation.header.owner);
        else
            m_store.apply({added(annotation)}, u"tag"_s, annotation.header.owner);
    }
    void change()
    {
        const auto row = any<Annotation>();
        if (!row)
            return;
        auto after = *row;
        after.certainty = 1 + m_random.bounded(3);
        m_store.apply({changed(*row, after)}, u"sure"_s, coder());
    }
    void relate()
    {
        const auto source = any<Annotation>();
        const auto target = any<Annotation>();
        if (!source || !target)
            return;
        Relation relation;
        relation.header = {QUuid::createUuid(), source->header.owner};
        relation.type = {codeUid(u"rebuts")};
        relation.sourceAnnotation = source->uid();
        if (m_random.bounded(2))
            relation.targetAnnotation = target->uid();
        else
            relation.targetPost = post();
        m_store.apply({added(relation)}, u"relate"_s, relation.header.owner);
    }
    void note()
    {
        const auto about = any<Relation>();
        if (!about)
            return;
        Memo memo;
        memo.header = {QUuid::createUuid(), about->header.owner};
        memo.about = About::Relation;
        memo.aboutUid = about->header.uid;
        memo.text = u"why?"_s;
        m_store.apply({added(memo)}, u"memo"_s, memo.header.owner);
    }
    void remove()
    {
        const auto row = any<Annotation>();
        if (!row)
            return;
        Edits edits{removed(*row)};
        for (const auto &relation : m_store.relationsOf(row->uid())) {
            edits.push_back(removed(relation));
            for (const auto &memo : m_store.memosAbout(relation.header.uid))
                edits.push_back(removed(memo));
        }
        m_store.apply(std::move(edits), u"remove"_s, row->header.owner);
    }
    void mark()
    {
        PostState state;
        state.post = post();
        state.round = {m_store.rounds().front().header.uid};
        state.state = State(m_random.bounded(5));
        const auto owner = coder();
        state.header
            = {QUuid::createUuidV5(space, owner.value.toByteArray() + m_store.nameOf(state.post).toUtf8() + "state"),
                owner};
        if (const auto present = m_store.find<PostState>(state.header.uid))
            m_store.apply({changed(*present, state)}, u"state"_s, owner);
        else
            m_store.apply({added(state)}, u"state"_s, owner);
    }
    void newCode()
    {
        Code code;
        code.header.uid = QUuid::createUuid();
        code.parent = {m_random.bounded(3) == 0 ? this->code() : codeUid(u"Claim")};
        code.name = u"Code %1"_s.arg(m_random.bounded(100));
        m_store.apply({added(code)}, u"new code"_s, coder());
    }
    void retire()
    {
        const auto uid = code();
        const auto before = *m_store.find<Code>(uid);
        auto after = before;
        after.retired = !before.retired;
        after.mergedInto = after.retired ? Uid<Code>{code()} : Uid<Code>{};
        m_store.apply({changed(before, after)}, u"retire"_s, coder());
    }
    /// The coder was at a post for a while.
    void look()
    {
        addTime(m_store,
            {post(), coder(), {m_store.rounds().front().header.uid}, 1'000 + m_random.bounded(60'000),
                1 + m_random.bounded(3), 1'700'000'000 + m_random.bounded(1'000)});
    }
    void act()
    {
        switch (m_random.bounded(18)) {
        case 0:
            return remove();
        case 1:
            return relate();
        case 2:
            return note();
        case 3:
            return mark();
        case 4:
            return newCode();
        case 5:
            return retire();
        case 6:
        case 7:
            return change();
        case 8:
        case 9:
            m_store.undo();
            return;
        case 10:
            m_store.redo();
            return;
        case 11:
            return m_random.bounded(4) == 0 ? void(m_store.addCoder(u"Anna"_s, CoderKind::Person)) : tag();
        case 12:
        case 13:
            return look();
        default:
            return tag();
        }
    }

    Store &m_store;
    QRandomGenerator m_random;
};

QByteArray timesIn(const Store &store)
{
    QByteArrayList lines;
    eachTime(store, [&](const Timing &time) {
        lines.append("time " + store.nameOf(time.post).toUtf8() + ' ' + time.coder.value.toByteArray() + ' '
            + time.round.value.toByteArray() + ' ' + QByteArray::number(time.milliseconds) + ' '
            + QByteArray::number(time.visits) + ' ' + QByteArray::number(time.last));
    });
    std::ranges::sort(lines);
    return lines.join('\n');
}

/// Rows, and what is no row.
QByteArray allOf(const Store &store)
{
    return dump(store) + '\n' + timesIn(store);
}

} // namespace

/// Properties of merging, on random copies of random projects.
class MergeRandomTest : public QObject
{
    Q_OBJECT

private:
    ProjectFolder m_projects;

    QString newPath() { return m_projects.newPath(); }
    QString copyOf(const QString &path) { return m_projects.copyOf(path); }
    /// A base project and three copies, each worked on.
    QStringList randomCopies(int seed);
    static void compare(const QByteArray &actual, const QByteArray &expected);
    QByteArray merged(const QString &into, const QStringList &others, QByteArray *undone = nullptr);

private Q_SLOTS:
    void anyOrderGroupingAndRepetitionGivesTheSame_data();
    void anyOrderGroupingAndRepetitionGivesTheSame();
    void undoOfAMergeGivesTheFormerRowsAndALaterMergeBringsThemAgain_data()
    {
        anyOrderGroupingAndRepetitionGivesTheSame_data();
    }
    void undoOfAMergeGivesTheFormerRowsAndALaterMergeBringsThemAgain();
    void aDryRunCountsAndChangesNothing();
    void clashesOfAChoiceOfOneAreSettledAlikeInAnyOrder();
};

QStringList MergeRandomTest::randomCopies(int seed)
{
    const auto base = newPath();
    {
        auto store = smallProject(base, 6);
        store.addCoder(u"Anna"_s, CoderKind::Person);
        store.addCoder(u"Ben"_s, CoderKind::Person);
        RandomWork(store, seed).run(15);
    }
    QStringList copies{base};
    for (int i = 1; i <= 3; ++i) {
        copies.append(copyOf(base));
        Store store(copies.last());
        RandomWork(store, seed * 31 + i).run(25);
    }
    return copies;
}

QByteArray MergeRandomTest::merged(const QString &into, const QStringList &others, QByteArray *undone)
{
    const auto path = copyOf(into);
    Store store(path);
    const auto report = merge(store, others, {}, {});
    const auto result = allOf(store);
    if (undone) {
        if (report.added + report.changed + report.removed + report.waiting > 0)
            store.undo();
        *undone = dump(store, true);
    }
    [&] { QCOMPARE(store.database().text("PRAGMA integrity_check"), u"ok"_s); }();
    [&] { QVERIFY(!store.database().prepare("PRAGMA foreign_key_check").step()); }();
    return result;
}

/// Says which lines differ, not only that some do.
void MergeRandomTest::compare(const QByteArray &actual, const QByteArray &expected)
{
    const auto a = actual.split('\n');
    const auto b = expected.split('\n');
    for (const auto &line : a) {
        if (!b.contains(line))
            qInfo() << "more:" << line;
    }
    for (const auto &line : b) {
        if (!a.contains(line))
            qInfo() << "less:" << line;
    }
    QCOMPARE(actual, expected);
}

void MergeRandomTest::anyOrderGroupingAndRepetitionGivesTheSame_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void MergeRandomTest::anyOrderGroupingAndRepetitionGivesTheSame()
{
    QFETCH(int, seed);
    const auto copies = randomCopies(seed);
    const auto &a = copies[1];
    const auto &b = copies[2];
    const auto &c = copies[3];
    const auto abc = merged(a, {b, c});
    compare(merged(a, {c, b}), abc);
    compare(merged(b, {a, c}), abc);
    compare(merged(c, {a, b}), abc);
    compare(merged(copies[0], {c, a, b}), abc);
    compare(merged(a, {b, b, a, c, b}), abc);

    const auto bc = copyOf(b);
    {
        Store store(bc);
        merge(store, {c}, {}, {});
    }
    compare(merged(a, {bc}), abc);
    compare(merged(bc, {a}), abc);
    compare(merged(bc, {a, c, bc}), abc);
}

void MergeRandomTest::undoOfAMergeGivesTheFormerRowsAndALaterMergeBringsThemAgain()
{
    QFETCH(int, seed);
    const auto copies = randomCopies(seed);
    QByteArray before;
    QByteArray undone;
    {
        const Store store(copies[1]);
        before = dump(store, true);
    }
    const auto after = merged(copies[1], {copies[2], copies[3]}, &undone);
    QCOMPARE(undone, before);

    const auto path = copyOf(copies[1]);
    Store store(path);
    merge(store, {copies[2], copies[3]}, {}, {});
    store.undo();
    store.redo();
    QCOMPARE(allOf(store), after);
    store.undo();
    merge(store, {copies[3]}, {}, {});
    merge(store, {copies[2]}, {}, {});
    QCOMPARE(allOf(store), after);
    store.undo();
    store.undo();
    QCOMPARE(dump(store, true), before);
}

void MergeRandomTest::aDryRunCountsAndChangesNothing()
{
    const auto copies = randomCopies(3);
    Store store(copies[1]);
    const auto before = dump(store, true);
    MergeOptions dry;
    dry.dryRun = true;
    const auto promised = merge(store, {copies[2]}, dry, {});
    QCOMPARE(dump(store, true), before);
    const auto done = merge(store, {copies[2]}, {}, {});
    QCOMPARE(done.added, promised.added);
    QCOMPARE(done.changed, promised.changed);
    QCOMPARE(done.removed, promised.removed);
    QVERIFY(done.added > 0);
    const auto again = merge(store, {copies[2]}, {}, {});
    QCOMPARE(again.added + again.changed + again.removed, 0);
}

void MergeRandomTest::clashesOfAChoiceOfOneAreSettledAlikeInAnyOrder()
{
    const auto base = newPath();
    Uid<Coder> anna;
    {
        auto made = smallProject(base);
        anna = {made.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        const auto group = *made.find<Code>(codeUid(u"Claim"));
        auto one = group;
        one.choice = Choice::One;
        made.apply({changed(group, one)}, u"one"_s, anna);
    }
    QStringList copies;
    for (const auto &code : {u"Fact"_s, u"Value"_s, u"Fact"_s}) {
        copies << copyOf(base);
        Store copy(copies.last());
        const auto annotation = annotationOn(copy, postWithKey(copy, u"c1"_s), anna, code);
        copy.apply({added(annotation)}, u"tag"_s, anna);
        Memo memo;
        memo.header = {QUuid::createUuid(), anna};
        memo.about = About::Annotation;
        memo.aboutUid = annotation.header.uid;
        memo.text = code;
        copy.apply({added(memo)}, u"memo"_s, anna);
    }
    const auto abc = merged(copies[0], {copies[1], copies[2]});
    compare(merged(copies[2], {copies[1], copies[0]}), abc);
    compare(merged(base, {copies[1], copies[0], copies[2], copies[1]}), abc);
    const auto ab = copyOf(copies[0]);
    {
        Store store(ab);
        const auto before = dump(store, true);
        const auto report = merge(store, {copies[1]}, {}, {});
        QCOMPARE(report.clashes.size(), 1);
        QCOMPARE(store.annotations(postWithKey(store, u"c1"_s)).size(), 1u);
        QCOMPARE(merge(store, {copies[1]}, {}, {}).clashes.size(), 0);
        store.undo();
        QCOMPARE(dump(store, true), before);
        store.redo();
    }
    compare(merged(ab, {copies[2]}), abc);
    compare(merged(copies[2], {ab}), abc);

    // The place is free again: who waited longest there comes in, with the memo.
    Store store(ab);
    const auto stands = store.annotations(postWithKey(store, u"c1"_s)).front();
    Edits edits{removed(stands)};
    for (const auto &memo : store.memosAbout(stands.header.uid))
        edits.push_back(removed(memo));
    store.apply(std::move(edits), u"remove"_s, anna);
    const auto next = store.annotations(postWithKey(store, u"c1"_s));
    QCOMPARE(next.size(), 1u);
    QVERIFY(next.front().header.uid != stands.header.uid);
    QCOMPARE(store.memosAbout(next.front().header.uid).size(), 1u);
}

QTEST_GUILESS_MAIN(MergeRandomTest)
#include "merge_random_test.moc"

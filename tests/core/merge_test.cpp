// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/merge.h"

#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/store/check.h"
#include "core/store/copy.h"
#include "core/store/timing.h"
#include "tests/support/project_folder.h"
#include "tests/support/small_project.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class MergeTest : public QObject
{
    Q_OBJECT

private:
    ProjectFolder m_projects;

    QString newPath() { return m_projects.newPath(); }
    QString copyOf(const QString &path) { return m_projects.copyOf(path); }

private Q_SLOTS:
    void twoCodersOfOneNameStayTwo();
    void independentImportsOfOneFileMeet();
    void threadsOnlyTheOtherHasComeInAndGoWithTheUndo();
    void aPostWhoseWordsDifferRefusesTheWholeOrIsLeftOut();
    void anotherProjectIsMergedOnlyWhenToldSo();
    void foreignStepsComeAlongOnceAndGoWithTheUndo();
    void aRowAsItWasFirstMadeHasOneRecordForItsMakingAndItsComing();
    void anOlderCopyIsReadAsideAndLeftAlone();
    void cancelledAnywhereItLeavesNothing();
    void timesComeHomeTheLaterStandsAndStays();
};

void MergeTest::twoCodersOfOneNameStayTwo()
{
    const auto base = newPath();
    {
        [[maybe_unused]] const auto made = smallProject(base);
    }
    const auto other = copyOf(base);
    Store here(base);
    here.addCoder(u"Anna"_s, CoderKind::Person);
    {
        Store there(other);
        there.addCoder(u"Anna"_s, CoderKind::Person);
    }
    merge(here, {other}, {}, {});
    QCOMPARE(here.coders().size(), 2u);
    QCOMPARE(here.coders().front().name, here.coders().back().name);
}

void MergeTest::independentImportsOfOneFileMeet()
{
    const auto path = newPath();
    const auto otherPath = newPath();
    auto here = smallProject(path, 4);
    {
        auto there = Store::create(otherPath, smallCodebook());
        addThread(there, u"Harbour Street"_s, 4);
        const Uid<Coder> ben{there.addCoder(u"Ben"_s, CoderKind::Person).header.uid};
        there.apply({added(annotationOn(there, postWithKey(there, u"c3"_s), ben, u"Fact"))}, u"tag"_s, ben);
    }
    MergeOptions foreign;
    foreign.foreign = true;
    const auto report = merge(here, {otherPath}, foreign, {});
    QCOMPARE(report.threads, 0);
    QCOMPARE(report.posts, 0);
    QCOMPARE(here.threads().size(), 1u);
    QCOMPARE(here.annotations(postWithKey(here, u"c3"_s)).size(), 1u);
}

void MergeTest::threadsOnlyTheOtherHasComeInAndGoWithTheUndo()
{
    const auto base = newPath();
    {
        [[maybe_unused]] const auto made = smallProject(base);
    }
    const auto other = copyOf(base);
    {
        Store there(other);
        addThread(there, u"Mill Lane"_s, 5);
        const Uid<Coder> ben{there.addCoder(u"Ben"_s, CoderKind::Person).header.uid};
        const auto post = there.outline().post(there.outline().size() - 1);
        there.apply({added(annotationOn(there, post, ben, u"Fact"))}, u"tag"_s, ben);
    }
    Store here(base);
    const auto before = dump(here);
    const auto report = merge(here, {other}, {}, {});
    QCOMPARE(report.threads, 1);
    QCOMPARE(report.posts, 6);
    QCOMPARE(here.outline().size(), 10);
    const auto after = dump(here);
    {
        const Store there(other);
        QCOMPARE(after, dump(there));
    }
    here.undo();
    QCOMPARE(dump(here), before);
    QCOMPARE(here.outline().size(), 4);
    here.redo();
    QCOMPARE(dump(here), after);
    here.undo();
    merge(here, {other}, {}, {});
    QCOMPARE(dump(here), after);
}

void MergeTest::aPostWhoseWordsDifferRefusesTheWholeOrIsLeftOut()
{
    const auto base = newPath();
    {
        auto made = smallProject(base);
        made.addCoder(u"Anna"_s, CoderKind::Person);
    }
    const auto other = copyOf(base);
    {
        Store there(other);
        const Uid<Coder> anna{there.coders().front().header.uid};
        there.apply({added(annotationOn(there, postWithKey(there, u"c2"_s), anna, u"Fact"))}, u"tag"_s, anna);
        there.apply({added(annotationOn(there, postWithKey(there, u"c1"_s), anna, u"Fact"))}, u"tag"_s, anna);
        const auto words = u"Other words altogether, in the same place."_s;
        there.database()
            .prepare("UPDATE post_text SET text = ?1, sha256 = ?2 WHERE id = ?3")
            .run(words, sha256(words), there.post(postWithKey(there, u"c2"_s))->text);
    }
    Store here(base);
    const auto before = dump(here, true);
    try {
        merge(here, {other}, {}, {});
        QFAIL("merged a post whose words differ");
    } catch (const Error &error) {
        QVERIFY(error.sentence().contains(here.nameOf(postWithKey(here, u"c2"_s))));
    }
    QCOMPARE(dump(here, true), before);
    MergeOptions except;
    except.exceptChanged = true;
    const auto report = merge(here, {other}, except, {});
    QCOMPARE(report.differingPosts, QStringList{here.nameOf(postWithKey(here, u"c2"_s))});
    QCOMPARE(report.added, 1);
    QCOMPARE(here.annotations(postWithKey(here, u"c1"_s)).size(), 1u);
    QVERIFY(here.annotations(postWithKey(here, u"c2"_s)).empty());
}

void MergeTest::anotherProjectIsMergedOnlyWhenToldSo()
{
    const auto a = newPath();
    const auto b = newPath();
    auto here = smallProject(a);
    {
        [[maybe_unused]] const auto there = smallProject(b);
    }
    QVERIFY_THROWS_EXCEPTION(Error, merge(here, {b}, {}, {}));
    MergeOptions foreign;
    foreign.foreign = true;
    merge(here, {b}, foreign, {});
}

void MergeTest::foreignStepsComeAlongOnceAndGoWithTheUndo()
{
    const auto base = newPath();
    Uid<Coder> anna;
    {
        auto made = smallProject(base);
        anna = {made.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    }
    const auto other = copyOf(base);
    QUuid uid;
    {
        Store there(other);
        const auto annotation = annotationOn(there, postWithKey(there, u"c1"_s), anna, u"Fact");
        uid = annotation.header.uid;
        there.apply({added(annotation)}, u"tag there"_s, anna);
        auto after = *there.find<Annotation>(uid);
        after.certainty = 2;
        there.apply({changed(*there.find<Annotation>(uid), after)}, u"sure there"_s, anna);
        after.certainty = 3;
        there.apply({changed(*there.find<Annotation>(uid), after)}, u"taken back"_s, anna);
        there.undo();
    }
    Store here(base);
    const auto labels = [&] {
        QStringList found;
        for (const auto &[step, edit] : here.trail(uid)) {
            if (step.foreign)
                found << step.label;
        }
        return found;
    };
    const QStringList both{u"tag there"_s, u"sure there"_s};
    merge(here, {other}, {}, {});
    QCOMPARE(labels(), both);
    QCOMPARE(here.history().size(), 3u);
    QCOMPARE(here.nextUndo()->label.startsWith(u"Merge"), true);
    merge(here, {other}, {}, {});
    QCOMPARE(labels(), both);
    here.undo();
    QCOMPARE(labels(), QStringList());
    QVERIFY(!here.nextUndo());
    here.redo();
    QCOMPARE(labels(), both);
    here.undo();
    merge(here, {other}, {}, {});
    QCOMPARE(labels(), both);
}

void MergeTest::aRowAsItWasFirstMadeHasOneRecordForItsMakingAndItsComing()
{
    const auto base = newPath();
    Uid<Coder> anna;
    {
        auto made = smallProject(base);
        anna = {made.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    }
    const auto other = copyOf(base);
    std::vector<QUuid> uids;
    {
        Store there(other);
        for (const auto &key : {u"c1"_s, u"c2"_s, u"c3"_s}) {
            const auto annotation = annotationOn(there, postWithKey(there, key), anna, u"Fact");
            there.apply({added(annotation)}, u"tag "_s + key, anna);
            uids.push_back(annotation.header.uid);
        }
    }
    Store here(base);
    const QByteArray bare = dump(here, true);
    QCOMPARE(merge(here, {other}, {}, {}).added, 3);
    const Step step = here.history().at(3); // Under the three that it brought.
    QVERIFY(!step.foreign);
    QCOMPARE(step.edits, 3);
    QCOMPARE(here.editsOf(step.seq).size(), 3u);
    QCOMPARE(here.database().integer("SELECT count(*) FROM edit"), 3);
    const auto steps = [&](const Store &store, const QUuid &uid) {
        QStringList labels;
        for (const auto &[made, edit] : store.trail(uid))
            labels << made.label.section(u' ', 0, 0);
        labels.sort();
        return labels;
    };
    QCOMPARE(steps(here, uids[0]), QStringList({u"Merge"_s, u"tag"_s}));
    QCOMPARE(check(here), QStringList());

    // What is changed afterwards is remembered as it came.
    auto sure = *here.find<Annotation>(uids[1]);
    sure.certainty = 3;
    here.apply({changed(*here.find<Annotation>(uids[1]), sure)}, u"sure"_s, anna);
    QVERIFY(!std::get<Annotation>(*here.editsOf(step.seq).at(1).after).certainty);
    here.undo();
    const QByteArray merged = dump(here);

    // A third project gets the making by way of the second.
    const auto third = newPath();
    copyProject(here, third, {});
    here.undo();
    QCOMPARE(dump(here, true), bare);
    QCOMPARE(check(here), QStringList());
    here.redo();
    QCOMPARE(dump(here), merged);
    QCOMPARE(check(here), QStringList());
    here.undo();
    QCOMPARE(merge(here, {third}, {}, {}).added, 3);
    QCOMPARE(dump(here), merged);
    QCOMPARE(steps(here, uids[2]), QStringList({u"Merge"_s, u"tag"_s}));
    QCOMPARE(check(here), QStringList());
    here.undo();
    QCOMPARE(dump(here, true), bare);
}

void MergeTest::cancelledAnywhereItLeavesNothing()
{
    const auto base = newPath();
    {
        [[maybe_unused]] const auto made = smallProject(base);
    }
    const auto other = copyOf(base);
    {
        Store there(other);
        addThread(there, u"Mill Lane"_s, 5);
        const Uid<Coder> ben{there.addCoder(u"Ben"_s, CoderKind::Person).header.uid};
        for (const auto *key : {u"c1", u"c2", u"c3"})
            there.apply({added(annotationOn(there, postWithKey(there, QString(key)), ben, u"Fact"))}, u"tag"_s, ben);
    }
    Store here(base);
    const auto before = dump(here, true);
    double lastShare = 0;
    int cancelled = 0;
    for (bool done = false; !done; ++cancelled) {
        int left = cancelled;
        MergeOptions options;
        options.progress = [&](double share) {
            lastShare = share;
            return left-- > 0;
        };
        try {
            merge(here, {other}, options, {});
            done = true;
        } catch (const Error &error) {
            QVERIFY(error.kind() == Error::Kind::Cancelled);
            QCOMPARE(dump(here, true), before);
        }
    }
    QVERIFY2(cancelled > 5, "it asks within a file too");
    QVERIFY(lastShare > 0.5 && lastShare <= 1);
    const Store there(other);
    QCOMPARE(dump(here), dump(there));
}

void MergeTest::anOlderCopyIsReadAsideAndLeftAlone()
{
    const auto base = newPath();
    {
        auto made = smallProject(base);
        made.addCoder(u"Anna"_s, CoderKind::Person);
    }
    const auto other = copyOf(base);
    {
        Store there(other);
        const Uid<Coder> anna{there.coders().front().header.uid};
        there.apply({added(annotationOn(there, postWithKey(there, u"c1"_s), anna, u"Fact"))}, u"tag"_s, anna);
        // As version 1 made it: that is what the second migration added.
        there.database().execute("ALTER TABLE step DROP COLUMN brought_by; DROP TABLE timing; DROP TABLE post_version; "
                                 "DROP TABLE annotation_origin; "
                                 "PRAGMA user_version = 1");
    }
    const auto bytes = [&] {
        QFile file(other);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto before = bytes();
    Store here(base);
    QCOMPARE(merge(here, {other}, {}, {}).added, 1);
    QCOMPARE(bytes(), before);
    QCOMPARE(here.history().size(), 2u);
}

void MergeTest::timesComeHomeTheLaterStandsAndStays()
{
    const auto base = newPath();
    {
        auto made = smallProject(base);
        made.addCoder(u"Anna"_s, CoderKind::Person);
    }
    const auto other = copyOf(base);
    Store here(base);
    const Timing early{postWithKey(here, u"c1"_s), {here.coders().front().header.uid},
        {here.rounds().front().header.uid}, 9'000, 1, 1'700'000'000};
    Timing late = early;
    late.milliseconds = 4'000; // In one go, and after the other.
    late.last += 60;
    Timing elsewhere = late;
    elsewhere.post = postWithKey(here, u"c2"_s);
    const auto timesOf = [](const Store &store) {
        std::vector<Timing> times;
        eachTime(store, [&](const Timing &time) { times.push_back(time); });
        std::ranges::sort(times, {}, &Timing::post);
        return times;
    };
    addTime(here, early);
    {
        const Store there(other);
        addTime(there, late);
        addTime(there, elsewhere);
    }
    MergeOptions dry;
    dry.dryRun = true;
    merge(here, {other}, dry, {});
    QCOMPARE(timesOf(here), std::vector{early});
    // They alone are worth a merge, and are no step of it.
    merge(here, {other}, {}, {});
    QCOMPARE(timesOf(here), (std::vector{late, elsewhere}));
    QVERIFY(here.history().empty());
    merge(here, {other, other}, {}, {});
    QCOMPARE(timesOf(here), (std::vector{late, elsewhere}));
    {
        Store there(other);
        merge(there, {base}, {}, {});
        QCOMPARE(timesOf(there), timesOf(here));
        const auto anna = late.coder;
        there.apply({added(annotationOn(there, late.post, anna, u"Fact"))}, u"tag"_s, anna);
        addTime(there, late); // Again as long.
    }
    merge(here, {other}, {}, {});
    QCOMPARE(timesOf(here).front().milliseconds, 8'000);
    QCOMPARE(timesOf(here).front().visits, 2);
    here.undo();
    QCOMPARE(timesOf(here).front().visits, 2); // What was measured was measured.
}

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"

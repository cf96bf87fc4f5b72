// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/error.h"
#include "core/store/project.h"
#include "tests/support/small_project.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class StoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;

    QString newPath() { return m_folder.filePath(u"p%1.rejoinder"_s.arg(++m_number)); }

private Q_SLOTS:
    void aNewProjectHasItsCodebookAndOneRound();
    void undoGivesTheFormerRowsBackAndSurvivesARestart();
    void aRemovalIsARevision();
    void aRowChangedMeanwhileIsRefusedAndNothingIsStored();
    void whatIsUndoneAndOverwrittenIsNotDoneAgain();
    void anotherProcessIsNoticed();
    void aFollowerFedOnlyByNoticesEqualsAFreshReader();
    void undoOfAPairTakesBothEndsInOrder();
    void theTrailOfARowTellsItsLife();
    void oneFileIsLeftWhenClosed();
    void filesThatAreNoProjectsAreRefusedInOneSentence_data();
    void filesThatAreNoProjectsAreRefusedInOneSentence();
    void createNeverOverwrites();
    void aReadOnlyFileCanBeReadAndLeavesNothingBeside();
};

void StoreTest::aNewProjectHasItsCodebookAndOneRound()
{
    const auto store = smallProject(newPath());
    QCOMPARE(store.codebook().codes().size(), 6u);
    QCOMPARE(store.rounds().size(), 1u);
    QCOMPARE(store.threads().size(), 1u);
    QCOMPARE(store.outline().size(), 4);
    QCOMPARE(store.nameOf(postWithKey(store, u"c2"_s)).last(3), u".c2"_s);
    QVERIFY(store.history().empty());
}

void StoreTest::undoGivesTheFormerRowsBackAndSurvivesARestart()
{
    const auto path = newPath();
    QByteArray before;
    QByteArray after;
    {
        auto store = smallProject(path);
        const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        before = dump(store);
        const auto annotation = annotationOn(store, postWithKey(store, u"c1"_s), anna, u"Fact");
        store.apply({added(annotation)}, u"Tag"_s, anna);
        auto moved = *store.find<Annotation>(annotation.header.uid);
        moved.end = 7;
        moved.quote = u"The 🙂 w"_s;
        store.apply({changed(*store.find<Annotation>(annotation.header.uid), moved)}, u"Move"_s, anna);
        after = dump(store);
    }
    Store store(path);
    QCOMPARE(store.history().size(), 2u);
    QCOMPARE(store.nextUndo()->label, u"Move"_s);
    QVERIFY(store.undo());
    QVERIFY(store.undo());
    QVERIFY(!store.undo());
    QCOMPARE(dump(store), before);
    QVERIFY(store.redo());
    QVERIFY(store.redo());
    QVERIFY(!store.redo());
    QCOMPARE(dump(store), after);
}

void StoreTest::aRemovalIsARevision()
{
    auto store = smallProject(newPath());
    const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    const auto annotation = annotationOn(store, postWithKey(store, u"c1"_s), anna, u"Fact");
    const auto uid = annotation.header.uid;
    store.apply({added(annotation)}, u"Tag"_s, anna);
    QCOMPARE(store.find<Annotation>(uid)->header.revision, 1);
    store.apply({removed(*store.find<Annotation>(uid))}, u"Remove"_s, anna);
    QVERIFY(!store.find<Annotation>(uid));
    QCOMPARE(store.find<Tombstone>(uid)->header.revision, 2);
    store.undo();
    QCOMPARE(store.find<Annotation>(uid)->header.revision, 3);
    QVERIFY(!store.find<Tombstone>(uid));
}

void StoreTest::aRowChangedMeanwhileIsRefusedAndNothingIsStored()
{
    auto store = smallProject(newPath());
    const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    const auto annotation = annotationOn(store, postWithKey(store, u"c1"_s), anna, u"Fact");
    store.apply({added(annotation)}, u"Tag"_s, anna);
    auto stale = *store.find<Annotation>(annotation.header.uid);
    stale.certainty = 1;
    auto wanted = stale;
    wanted.certainty = 2;
    const auto before = dump(store, true);
    const auto other = annotationOn(store, postWithKey(store, u"c2"_s), anna, u"Value");
    try {
        store.apply({added(other), changed(stale, wanted)}, u"Change"_s, anna);
        QFAIL("a stale row was written");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Changed);
    }
    QCOMPARE(dump(store, true), before);
    QCOMPARE(store.history().size(), 1u);
}

void StoreTest::whatIsUndoneAndOverwrittenIsNotDoneAgain()
{
    auto store = smallProject(newPath());
    const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    const auto c1 = postWithKey(store, u"c1"_s);
    store.apply({added(annotationOn(store, c1, anna, u"Fact"))}, u"one"_s, anna);
    store.undo();
    store.apply({added(annotationOn(store, c1, anna, u"Value"))}, u"two"_s, anna);
    QVERIFY(!store.nextRedo());
    store.undo();
    QCOMPARE(store.nextRedo()->label, u"two"_s);
    QVERIFY(!store.nextUndo());
}

void StoreTest::anotherProcessIsNoticed()
{
    const auto path = newPath();
    Project here(smallProject(path));
    const auto anna = here.addCoder(u"Anna"_s);
    Store there(path);
    QSignalSpy spy(&here, &Project::changed);
    there.apply({added(annotationOn(there, postWithKey(there, u"c1"_s), anna, u"Fact"))}, u"Tag"_s, anna);
    here.notice();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Change>().edits.size(), 1u);
    here.notice();
    QCOMPARE(spy.count(), 1);
    there.undo();
    here.notice();
    QCOMPARE(spy.count(), 2);
    QVERIFY(spy.last().first().value<Change>().everything);
}

void StoreTest::aFollowerFedOnlyByNoticesEqualsAFreshReader()
{
    const auto path = newPath();
    Project project(smallProject(path, 8));
    const auto anna = project.addCoder(u"Anna"_s);
    QHash<QUuid, Row> follower;
    connect(&project, &Project::changed, this, [&](const Change &change) {
        QVERIFY(!change.everything);
        for (const auto &edit : change.edits) {
            if (edit.after)
                follower.insert(edit.uid(), *edit.after);
            else
                follower.remove(edit.uid());
        }
    });
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        const auto post = postWithKey(project.store(), u"c%1"_s.arg(1 + random.bounded(8)));
        const auto present = project.store().annotations(post);
        switch (random.bounded(4)) {
        case 0:
            project.undo();
            break;
        case 1:
            if (!present.empty()) {
                project.apply({removed(present.front())}, u"Remove"_s, anna);
                break;
            }
            [[fallthrough]];
        default:
            project.apply(
                {added(annotationOn(project.store(), post, anna, u"Fact", 1 + random.bounded(9)))}, u"Tag"_s, anna);
        }
    }
    int rows = 0;
    project.store().eachRow(RowKind::Annotation, [&](const Row &row) {
        ++rows;
        QCOMPARE(follower.value(headerOf(row).uid), row);
    });
    QCOMPARE(follower.size(), rows);
}

void StoreTest::undoOfAPairTakesBothEndsInOrder()
{
    auto store = smallProject(newPath());
    const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    const auto a = annotationOn(store, postWithKey(store, u"c1"_s), anna, u"Fact");
    Relation r;
    r.header = {QUuid::createUuid(), anna};
    r.type = {codeUid(u"rebuts")};
    r.sourceAnnotation = a.uid();
    r.targetPost = postWithKey(store, u"article"_s);
    const auto empty = dump(store);
    store.apply({added(r), added(a)}, u"Tag and relate"_s, anna);
    const auto both = dump(store);
    QCOMPARE(store.relationsIn(store.threads().front().id).size(), 1u);
    store.undo();
    QCOMPARE(dump(store), empty);
    store.redo();
    QCOMPARE(dump(store), both);
    store.apply({removed(*store.find<Annotation>(a.header.uid)), removed(*store.find<Relation>(r.header.uid))},
        u"Remove"_s, anna);
    QCOMPARE(dump(store), empty);
    store.undo();
    QCOMPARE(dump(store), both);
    QVERIFY_THROWS_EXCEPTION(Error, store.apply({removed(*store.find<Annotation>(a.header.uid))}, u"Half"_s, anna));
    QCOMPARE(dump(store), both);
}

void StoreTest::theTrailOfARowTellsItsLife()
{
    auto store = smallProject(newPath());
    const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    const auto a = annotationOn(store, postWithKey(store, u"c1"_s), anna, u"Fact");
    store.apply({added(a)}, u"Tag"_s, anna);
    store.apply({removed(*store.find<Annotation>(a.header.uid))}, u"Remove"_s, anna);
    const auto trail = store.trail(a.header.uid);
    QCOMPARE(trail.size(), 2u);
    QVERIFY(!trail[0].second.before);
    QVERIFY(!trail[1].second.after);
    QCOMPARE(std::get<Annotation>(*trail[1].second.before).quote, a.quote);
}

void StoreTest::oneFileIsLeftWhenClosed()
{
    QTemporaryDir folder;
    {
        auto store = smallProject(folder.filePath(u"one.rejoinder"_s));
        const Uid<Coder> anna{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        store.apply({added(annotationOn(store, postWithKey(store, u"c1"_s), anna, u"Fact"))}, u"Tag"_s, anna);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"one.rejoinder"_s});
}

void StoreTest::filesThatAreNoProjectsAreRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    {
        [[maybe_unused]] const auto made = smallProject(m_folder.filePath(u"whole.rejoinder"_s), 50);
    }
    QFile whole(m_folder.filePath(u"whole.rejoinder"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const auto bytes = whole.readAll();
    auto newer = bytes;
    newer[63] = 99;
    auto foreign = bytes;
    foreign[68] = 0;
    auto torn = bytes;
    for (qsizetype i = 4096; i < std::min<qsizetype>(bytes.size(), 40960); ++i)
        torn[i] = '\xa5';
    QTest::newRow("empty") << QByteArray() << u"is not a Rejoinder project"_s;
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(50) << u"is not a Rejoinder project"_s;
    QTest::newRow("another program's database") << foreign << u"is not a Rejoinder project"_s;
    QTest::newRow("newer") << newer << u"newer version"_s;
    QTest::newRow("truncated") << bytes.first(bytes.size() / 2) << u"damaged"_s;
    QTest::newRow("torn pages") << torn << u"damaged"_s;
}

void StoreTest::filesThatAreNoProjectsAreRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const auto path = folder.filePath(u"x.rejoinder"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    try {
        Store store(path);
        QFAIL("it was opened");
    } catch (const Error &error) {
        QVERIFY2(error.sentence().contains(says), qPrintable(error.sentence()));
        QVERIFY(error.sentence().contains(u"x.rejoinder"_s));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void StoreTest::createNeverOverwrites()
{
    const auto path = newPath();
    const auto store = smallProject(path);
    QVERIFY_THROWS_EXCEPTION(Error, (void)Store::create(path, smallCodebook()));
    QVERIFY_THROWS_EXCEPTION(Error, (void)Store::create(m_folder.filePath(u"nowhere/p.rejoinder"_s), smallCodebook()));
    QVERIFY_THROWS_EXCEPTION(Error, Store(m_folder.path()));
    QVERIFY_THROWS_EXCEPTION(Error, Store(u"/dev/null"_s));
}

void StoreTest::aReadOnlyFileCanBeReadAndLeavesNothingBeside()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"ro.rejoinder"_s);
    {
        [[maybe_unused]] const auto made = smallProject(path);
    }
    {
        const Store reading(path, Store::Access::ReadOnly);
        QCOMPARE(reading.outline().size(), 4);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QFile::setPermissions(path, QFile::ReadOwner);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    {
        const Store reading(path, Store::Access::ReadOnly);
        QCOMPARE(reading.outline().size(), 4);
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"

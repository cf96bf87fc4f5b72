// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project.h"

#include "core/model/error.h"
#include "tests/support/eventually.h"
#include "tests/support/large_file.h"
#include "tests/support/random_project.h"
#include "tests/support/small_project.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <thread>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// As a window has it: it looks when a worker has read.
class Beside : public Project
{
public:
    explicit Beside(Store store)
        : Project(std::move(store))
    {
        readBeside();
        connect(this, &Project::surveyed, this, &Project::notice);
    }
};

std::vector<Store::CodeCount> sorted(std::vector<Store::CodeCount> counts)
{
    std::ranges::sort(counts, {}, [](const Store::CodeCount &count) { return std::pair(count.code, count.coder); });
    return counts;
}

/// Edits that add so many annotations, more than are told one by one.
Edits many(const Store &store, Uid<Coder> coder, int count = 1500)
{
    const Id<Post> post = postWithKey(store, u"c1"_s);
    const Annotation model = annotationOn(store, post, coder, u"Fact");
    Edits edits;
    for (int i = 0; i < count; ++i) {
        Annotation annotation = model;
        annotation.header.uid = QUuid::createUuid();
        edits.push_back(added(annotation));
    }
    return edits;
}

} // namespace

/// What a project keeps in memory is what a fresh reader of the file finds, whoever wrote and whenever it was read.
class ProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEmptiedLogIsNothingNew()
    {
        const QString path = newPath();
        Project project(smallProject(path));
        const auto anna = project.addCoder(u"Anna"_s);
        project.apply({added(annotationOn(project.store(), postWithKey(project.store(), u"c1"_s), anna, u"Fact"))},
            u"Tag"_s, anna);
        QSignalSpy changed(&project, &Project::changed);
        project.settle();
        QThreadPool::globalInstance()->waitForDone();
        project.notice();
        QCOMPARE(changed.count(), 0);
    }

    void anImportIsNoticedWhenItEnds()
    {
        const QString path = newPath();
        Project project(smallProject(path));
        QSignalSpy changed(&project, &Project::changed);
        const Store there(path);
        there.database().execute(
            "INSERT INTO batch (id, uid, revision, modified, source, format, imported, state) VALUES "
            "(77, randomblob(16), 1, 1, 'open', 'seed', 1, 'open');"
            "INSERT INTO thread (id, uid, title, content_hash) VALUES (77, randomblob(16), 'New', zeroblob(32));"
            "INSERT INTO thread_batch VALUES (77, 77, 1, 'open');"
            "INSERT INTO post (thread, key, rank, kind, batch) VALUES (77, 'article', 0, 'article', 77)");
        project.notice();
        QCOMPARE(changed.count(), 0);
        there.database().execute("UPDATE batch SET state = 'closed' WHERE id = 77");
        project.notice();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(project.outline().threadCount(), 2);
        expectFresh(project);
    }

    void anotherCoderAndJoinedStepsAreNoticed()
    {
        const QString path = newPath();
        Project project(smallProject(path));
        Store there(path);
        const Uid<Coder> ben{there.addCoder(u"Ben"_s, CoderKind::Person).header.uid};
        // One's own comes in between, and hides nothing.
        const auto anna = project.addCoder(u"Anna"_s);
        QCOMPARE(project.coders().size(), 2u);
        const Id<Post> post = postWithKey(there, u"c1"_s);
        there.apply({added(annotationOn(there, post, ben, u"Fact"))}, u"one"_s, ben);
        there.apply({added(annotationOn(there, post, ben, u"Fact", 3))}, u"two"_s, ben);
        project.notice();
        expectFresh(project);
        QSignalSpy changed(&project, &Project::changed);
        there.joinStepsAfter(0, u"both"_s, ben);
        project.notice();
        QCOMPARE(changed.count(), 1);
        project.apply({added(annotationOn(there, post, anna, u"Fact"))}, u"mine"_s, anna);
        project.joinStepsAfter(0, u"nothing to join"_s, anna);
        expectFresh(project);
    }

    void whatCameSinceItWasReadIsNoticed()
    {
        for (const int since : {0, 1, 2}) {
            const QString path = newPath();
            Store there = smallProject(path);
            const Uid<Coder> anna{there.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
            Survey survey = surveyOf(there);
            if (since > 0)
                there.apply({added(annotationOn(there, postWithKey(there, u"c1"_s), anna, u"Fact"))}, u"one"_s, anna);
            if (since > 1)
                addThread(there, u"New"_s, 5);
            Project project(Store(path), std::move(survey));
            QCOMPARE(project.coders().size(), 1u);
            QSignalSpy changed(&project, &Project::changed);
            project.notice();
            QCOMPARE(changed.count(), since > 0 ? 1 : 0);
            expectFresh(project);
        }
    }

    void aLargeStepOfAnotherProcessIsReadBeside()
    {
        const QString path = newPath();
        Beside project(largeProject(path));
        const auto anna = project.addCoder(u"Anna"_s);
        Store there(path);
        QSignalSpy changed(&project, &Project::changed);
        there.apply(many(there, anna), u"Many"_s, anna);
        project.notice();
        QVERIFY(project.isReading());
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.front().front().value<Change>().everything);
        EVENTUALLY(!project.isReading());
        // The posts are where they were: only the counts are told.
        QCOMPARE(changed.count(), 2);
        QVERIFY(!changed.back().front().value<Change>().everything);
        QCOMPARE(project.codeCounts().front().count, 1500);
        expectFresh(project);
    }

    void oneGoesOnWorkingWhileItReads()
    {
        const QString path = newPath();
        Beside project(largeProject(path));
        const auto anna = project.addCoder(u"Anna"_s);
        Store there(path);
        there.apply(many(there, anna), u"Many"_s, anna);
        addThread(there, u"New"_s, 5);
        project.notice();
        QVERIFY(project.isReading());
        // A tag, a new code and a tag with it, an undo: each is stored and told at once.
        const Id<Post> post = postWithKey(project.store(), u"c2"_s);
        QVERIFY(project.apply({added(annotationOn(project.store(), post, anna, u"Value"))}, u"Tag"_s, anna));
        Code code = *project.codebook().code({codeUid(u"Fact")});
        code.header.uid = QUuid::createUuid();
        code.name = u"New"_s;
        QVERIFY(project.apply({added(code)}, u"New code"_s, anna));
        QVERIFY(project.codebook().code({code.header.uid}));
        Annotation annotation = annotationOn(project.store(), post, anna, u"Fact");
        annotation.code = {code.header.uid};
        QVERIFY(project.apply({added(annotation)}, u"Tag"_s, anna));
        QVERIFY(project.undo());
        // A row that somebody else changed is refused, as ever.
        const Annotation taken = there.annotations(postWithKey(there, u"c1"_s)).front();
        Annotation stale = taken;
        stale.certainty = 1;
        QVERIFY_THROWS_EXCEPTION(Error, project.apply({rejoinder::changed(stale, taken)}, u"Change"_s, anna));
        EVENTUALLY(!project.isReading());
        QCOMPARE(project.outline().threadCount(), 2);
        expectFresh(project);
    }

    void whatArrivesWhileItReadsIsReadToo()
    {
        const QString path = newPath();
        Beside project(largeProject(path));
        const auto anna = project.addCoder(u"Anna"_s);
        Store there(path);
        for (int round = 0; round < 10; ++round) {
            there.apply(many(there, anna), u"Many"_s, anna);
            project.notice();
            QVERIFY(project.isReading());
            const Id<Post> post = postWithKey(there, u"c1"_s);
            if (round % 3 == 0)
                there.apply({added(annotationOn(there, post, anna, u"Value"))}, u"Tag"_s, anna);
            if (round % 3 == 1)
                addThread(there, u"Thread %1"_s.arg(round), 3);
            if (round % 3 == 2)
                there.undo();
            if (round % 2 == 0)
                project.notice();
            EVENTUALLY(!project.isReading());
            project.notice();
            EVENTUALLY(!project.isReading());
            expectFresh(project);
        }
    }

    void itMayGoWhileItReads()
    {
        const QString path = newPath();
        for (int round = 0; round < 5; ++round) {
            Beside project(round == 0 ? largeProject(path) : Store(path));
            const auto anna = project.addCoder(u"Anna %1"_s.arg(round));
            Store there(path);
            there.apply(many(there, anna), u"Many"_s, anna);
            project.notice();
            QVERIFY(project.isReading());
        }
        QCoreApplication::processEvents();
        QCOMPARE(QDir(m_folder.path()).entryList({QFileInfo(path).fileName() + u"*"_s}, QDir::Files).size(), 1);
    }

    void aFileThatIsGoneIsSaidAndReadWhenItIsBack()
    {
        const QString path = newPath();
        Project project(largeProject(path));
        project.readBeside();
        const auto anna = project.addCoder(u"Anna"_s);
        Store there(path);
        there.apply(many(there, anna), u"Many"_s, anna);
        QVERIFY(QFile::rename(path, path + u".away"_s));
        project.notice();
        QSignalSpy surveyed(&project, &Project::surveyed);
        QVERIFY(surveyed.wait());
        QVERIFY_THROWS_EXCEPTION(Error, project.notice());
        QVERIFY(!project.isReading());
        QVERIFY(QFile::rename(path + u".away"_s, path));
        there.undo();
        project.notice();
        QVERIFY(surveyed.wait());
        project.notice();
        expectFresh(project);
    }

    /// Two at once, small steps and large ones, in whatever order the threads run.
    void whoeverWritesAtTheSameTimeIsNotMissed_data()
    {
        QTest::addColumn<bool>("large");
        QTest::addRow("small") << false;
        QTest::addRow("large") << true;
    }

    void whoeverWritesAtTheSameTimeIsNotMissed()
    {
        QFETCH(bool, large);
        const QString path = newPath();
        Beside project(large ? largeProject(path) : smallProject(path));
        const auto anna = project.addCoder(u"Anna"_s);
        const auto ben = project.addCoder(u"Ben"_s);
        std::thread other([&] {
            Store there(path);
            const Id<Post> post = postWithKey(there, u"c1"_s);
            for (int i = 0; i < 60; ++i) {
                if (i % 20 == 7)
                    there.apply(many(there, ben, 1001), u"Many"_s, ben);
                else if (i % 20 == 13)
                    addThread(there, u"Thread %1"_s.arg(i), 2);
                else
                    there.apply({added(annotationOn(there, post, ben, u"Value", 1 + i % 7))}, u"Tag"_s, ben);
            }
        });
        const Id<Post> post = postWithKey(project.store(), u"c2"_s);
        for (int i = 0; i < 100; ++i) {
            if (i % 10 == 9)
                project.undo(anna);
            else
                project.apply({added(annotationOn(project.store(), post, anna, u"Fact", 1 + i % 7))}, u"Tag"_s, anna);
            QCoreApplication::processEvents();
        }
        other.join();
        project.notice();
        EVENTUALLY(!project.isReading());
        expectFresh(project);
    }

private:
    QString newPath() { return m_folder.filePath(u"p%1.rejoinder"_s.arg(++m_number)); }
    static Store largeProject(const QString &path)
    {
        Store store = smallProject(path);
        makeLarge(store);
        return store;
    }
    static void expectFresh(const Project &project)
    {
        const Project fresh{Store(project.store().path())};
        QVERIFY(project.outline() == fresh.outline());
        QVERIFY(project.coders() == fresh.coders());
        QVERIFY(project.codebook().codes() == fresh.codebook().codes());
        QVERIFY(project.round() == fresh.round());
        QCOMPARE(project.codeCounts().size(), fresh.codeCounts().size());
        const auto counts = sorted(project.codeCounts());
        const auto wanted = sorted(fresh.codeCounts());
        for (size_t i = 0; i < counts.size(); ++i)
            QCOMPARE(counts[i].count, wanted[i].count);
    }

    QTemporaryDir m_folder;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"

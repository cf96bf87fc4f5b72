// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/walk.h"

#include "tests/support/eventually.h"
#include "tests/support/small_project.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr int threads = 12;
constexpr int size = 2000; ///< Posts in each.

/// More posts than are looked through at once. Ids go up through the threads.
void addPosts(const Store &store)
{
    store.database().execute(
        "INSERT INTO batch (id, uid, revision, modified, source, format, imported) VALUES (9, randomblob(16), 1, 1, "
        "'many', 'seed', 2);"
        "CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 23999)"
        " SELECT i FROM n;"
        "INSERT INTO thread (id, uid, title, content_hash) SELECT 100 + i, randomblob(16), 'Many', zeroblob(32) FROM n"
        " WHERE i < 12;"
        "INSERT INTO thread_batch SELECT 100 + i, 9, 2 + i, 'many' FROM n WHERE i < 12;"
        "INSERT INTO post (id, thread, key, parent, rank, kind, batch) SELECT 1000 + i, 100 + i / 2000, 'p' || i,"
        " CASE WHEN i % 2000 > 0 THEN 1000 + i - i % 2000 END, i,"
        " CASE WHEN i % 2000 > 0 THEN 'comment' ELSE 'article' END, 9 FROM n");
}

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Everything is done but one comment, far from where one is, and what is before the caret.
    void whatIsLeftOfALargeProjectIsFoundByAWorker()
    {
        const QTemporaryDir folder;
        Store store = smallProject(folder.filePath(u"many.rejoinder"_s));
        addPosts(store);
        const Uid<Coder> coder{store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
        const Id<Post> far{1000 + (threads - 1) * size + 77};
        store.database()
            .prepare(
                "INSERT INTO post_state (uid, owner, revision, modified, post, round, state) SELECT randomblob(16),"
                " ?1, 1, 1, id, ?2, 'coded' FROM post WHERE kind = 'comment' AND id <> ?3")
            .run(coder, store.rounds().back().header.uid, far);
        Session session(std::make_unique<Project>(std::move(store)), coder);
        const AssignedWork assigned(session);
        Walk walk(session, assigned);
        QSignalSpy said(&session, &Session::said);
        session.show(Id<Post>{1005});
        walk.toNextToDo();
        EVENTUALLY(session.post() == far);
        QCOMPARE(said.size(), 0);

        const PostState done{{QUuid::createUuid(), coder}, far, {session.project().round().header.uid}, State::Coded};
        QVERIFY(session.apply({{added(done)}, {}, u"Done"_s}));
        session.show(Id<Post>{1005});
        walk.toNextToDo();
        EVENTUALLY(said.size() == 1);
        QCOMPARE(session.post(), Id<Post>{1005});

        // What is before the caret comes last; who has gone elsewhere meanwhile stays there.
        session.undo();
        session.show(Id<Post>{far.value + 1});
        said.clear();
        walk.toNextToDo();
        EVENTUALLY(session.post() == far);
        session.show(Id<Post>{1005});
        walk.toNextToDo();
        session.show(Id<Post>{1006});
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(session.post(), Id<Post>{1006});
    }
};

QTEST_MAIN(WalkTest)
#include "walk_test.moc"

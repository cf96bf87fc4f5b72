// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_project.h"
#include "ui/session/thread_rows.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::test;
using namespace Qt::StringLiterals;

class ThreadRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverWasReadEqualsTheFile_data();
    void whateverWasReadEqualsTheFile();
    void nothingIsReadBeforeItIsAskedFor();
};

namespace {

std::vector<Id<Post>> postsOf(const Outline &outline, int thread)
{
    std::vector<Id<Post>> posts;
    const int root = outline.root(thread);
    for (int at = root; at < outline.subtreeEnd(root); ++at)
        posts.push_back(outline.post(at));
    return posts;
}

/// All that views ask of some posts, as text.
QStringList told(const ThreadRows &rows, const std::vector<Id<Post>> &posts, const std::vector<Uid<Coder>> &coders)
{
    QStringList lines;
    const auto noted = [&](const Memo *memo) { return memo ? memo->text : u"-"_s; };
    for (const Id<Post> post : posts) {
        for (const Annotation *annotation : rows.annotations(post))
            lines << u"%1: %2 %3 %4"_s.arg(post.value)
                         .arg(annotation->header.uid.toString(), annotation->quote,
                             noted(rows.memo(annotation->header.uid, annotation->header.owner)));
        for (const Relation *relation : rows.relations(post))
            lines << u"%1: %2 %3 -> %4, %5"_s.arg(post.value)
                         .arg(relation->header.uid.toString())
                         .arg(rows.postOf(relation->source()).value)
                         .arg(rows.postOf(relation->target()).value)
                         .arg(noted(rows.memo(relation->header.uid, relation->header.owner)));
        for (const Uid<Coder> coder : coders)
            lines << u"%1: state %2, %3"_s.arg(post.value)
                         .arg(int(rows.state(post, coder)))
                         .arg(noted(rows.memo(post, coder)));
    }
    return lines;
}

} // namespace

void ThreadRowsTest::whateverWasReadEqualsTheFile_data()
{
    QTest::addColumn<int>("readFirst");
    QTest::newRow("nothing") << 0;
    QTest::newRow("some posts") << 7;
    QTest::newRow("all") << 1000;
}

void ThreadRowsTest::whateverWasReadEqualsTheFile()
{
    QFETCH(int, readFirst);
    const QTemporaryDir folder;
    RandomProject project(folder.filePath(u"p.rejoinder"_s), 11, 2, 20);
    project.work(300);
    const Outline outline = project.store.outline();
    const Id<Thread> thread = outline.thread(0);
    const std::vector<Id<Post>> posts = postsOf(outline, 0);
    ThreadRows followed(project.store, thread, posts);
    QCOMPARE(followed.readOn(readFirst).size(), std::min<size_t>(readFirst, posts.size()));
    for (int step = 0; step < 150; ++step) {
        if (step % 9 == 8) {
            if (const auto turned = step % 2 ? project.store.undo() : project.store.redo())
                followed.absorb(turned->edits);
        } else if (project.work(1) == 1) {
            followed.absorb(project.store.editsOf(project.store.lastSeq()));
        }
        if (step % 40 == 39)
            (void)followed.annotations(posts[size_t(step) % posts.size()]); // Read in the midst of it.
    }
    const ThreadRows fresh(project.store, thread, posts);
    QVERIFY(!fresh.relations().empty());
    QCOMPARE(told(followed, posts, project.coders), told(fresh, posts, project.coders));
    QCOMPARE(followed.relations(), fresh.relations());
    // What another thread holds is nobody's here.
    const Id<Post> elsewhere = outline.post(outline.root(1));
    QVERIFY(followed.annotations(elsewhere).empty() && followed.relations(elsewhere).empty());
}

void ThreadRowsTest::nothingIsReadBeforeItIsAskedFor()
{
    const QTemporaryDir folder;
    RandomProject project(folder.filePath(u"p.rejoinder"_s), 12, 1, 20);
    project.work(60);
    const Outline outline = project.store.outline();
    const std::vector<Id<Post>> posts = postsOf(outline, 0);
    ThreadRows rows(project.store, outline.thread(0), posts);
    QVERIFY(!rows.isRead(posts[0]) && !rows.isComplete());
    QVERIFY(rows.state(posts[5], project.coders[0]) >= State::Todo);
    QVERIFY(rows.isRead(posts[5]) && !rows.isRead(posts[4]));
    for (size_t read = 0; read < posts.size();)
        read += rows.readOn(6).size();
    QVERIFY(rows.isComplete() && rows.readOn(6).empty());
}

QTEST_GUILESS_MAIN(ThreadRowsTest)
#include "thread_rows_test.moc"

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copy.h"

#include "core/coding/merge.h"
#include "core/model/error.h"
#include "core/store/snapshots.h"
#include "tests/support/small_project.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A project in which Anna and Benedikt have each tagged, noted, removed and undone.
Store codedByTwo(const QString &path)
{
    auto store = smallProject(path, 5);
    for (const auto &name : {u"Annabel"_s, u"Benedikt"_s}) {
        const Uid<Coder> coder{store.addCoder(name, CoderKind::Person).header.uid};
        const auto annotation = annotationOn(store, postWithKey(store, u"c2"_s), coder, u"Fact");
        const auto removedLater = annotationOn(store, postWithKey(store, u"c3"_s), coder, u"Value");
        Memo memo;
        memo.header = {QUuid::createUuid(), coder};
        memo.about = About::Annotation;
        memo.aboutUid = annotation.header.uid;
        memo.text = u"secretthought of "_s + name;
        Memo onPost;
        onPost.header = {QUuid::createUuid(), coder};
        onPost.about = About::Post;
        onPost.aboutPost = postWithKey(store, u"c1"_s);
        onPost.text = u"secretnote of "_s + name;
        PostState state;
        state.header = {QUuid::createUuid(), coder};
        state.post = postWithKey(store, u"c2"_s);
        state.round = {store.rounds().front().header.uid};
        state.state = State::Coded;
        store.apply({added(annotation), added(removedLater), added(memo), added(onPost), added(state)},
            u"Tag by "_s + name, coder);
        store.apply({removed(*store.find<Annotation>(removedLater.header.uid))}, u"Remove by "_s + name, coder);
    }
    return store;
}

} // namespace

class CopyTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        // Snapshots go to the user's data folder: here one of the test's own.
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    }
    void aFullCopyIsTheSameProjectWithItsHistory();
    void aBlindCopyHoldsNothingOfOthers();
    void aBlindCopyComesBackByAMerge();
    void aCopyNeverOverwritesAndLeavesNothingBehindWhenItFails();
    void aSnapshotIsTheProjectAtThatMomentAndRestores();
    void aDamagedProjectIsRestoredFromItsNewestGoodSnapshot();
    void onlyTenSnapshotsAreKept();
    void aSnapshotOfAnotherProjectIsRefused();
};

void CopyTest::aFullCopyIsTheSameProjectWithItsHistory()
{
    const auto store = codedByTwo(path(u"full.rejoinder"_s));
    copyProject(store, path(u"full-copy.rejoinder"_s), {});
    Store copy(path(u"full-copy.rejoinder"_s));
    QCOMPARE(dump(copy, true), dump(store, true));
    QCOMPARE(copy.history().size(), store.history().size());
    QCOMPARE(copy.projectUid(), store.projectUid());
    QVERIFY(copy.setting(u"copy") != store.setting(u"copy"));
    QVERIFY(copy.undo());
    QCOMPARE(copy.nextUndo()->label, u"Tag by Benedikt"_s);
}

void CopyTest::aBlindCopyHoldsNothingOfOthers()
{
    const auto store = codedByTwo(path(u"blind.rejoinder"_s));
    const auto coders = store.coders();
    CopyOptions options;
    options.forCoder = {coders[0].header.uid};
    options.blind = true;
    copyProject(store, path(u"blind-copy.rejoinder"_s), options);

    const auto bytes = bytesOf(path(u"blind-copy.rejoinder"_s));
    const auto whole = bytesOf(path(u"blind.rejoinder"_s)) + bytesOf(path(u"blind.rejoinder-wal"_s)); // still open
    QVERIFY(bytes.contains("secretthought of Annabel"));
    QVERIFY(whole.contains("Benedikt"));
    QVERIFY(!bytes.contains("Benedikt"));
    QVERIFY(!bytes.contains("of Ben"));
    // No uid of anything he made, in any table, index or free page.
    int looked = 0;
    for (int kind = 0; kind < int(std::variant_size_v<Row>); ++kind) {
        store.eachRow(RowKind(kind), [&](const Row &row) {
            if (headerOf(row).owner.value != coders[1].header.uid)
                return;
            ++looked;
            QVERIFY(whole.contains(headerOf(row).uid.toRfc4122()));
            QVERIFY(!bytes.contains(headerOf(row).uid.toRfc4122()));
            QVERIFY(!bytes.contains(headerOf(row).uid.toRfc4122().toHex()));
        });
    }
    QVERIFY(looked >= 6);

    const Store copy(path(u"blind-copy.rejoinder"_s));
    QCOMPARE(copy.coders().size(), 1u);
    QCOMPARE(copy.setting(u"coder"), coders[0].header.uid.toString(QUuid::WithoutBraces));
    QVERIFY(copy.history().empty());
    QCOMPARE(copy.outline().size(), store.outline().size());
}

void CopyTest::aBlindCopyComesBackByAMerge()
{
    auto store = codedByTwo(path(u"back.rejoinder"_s));
    const Uid<Coder> anna{store.coders()[0].header.uid};
    CopyOptions options;
    options.forCoder = anna;
    options.blind = true;
    copyProject(store, path(u"back-copy.rejoinder"_s), options);
    const auto before = dump(store);
    QCOMPARE(merge(store, {path(u"back-copy.rejoinder"_s)}, {}, {}).added, 0);
    QCOMPARE(dump(store), before);
    {
        Store copy(path(u"back-copy.rejoinder"_s));
        copy.apply({added(annotationOn(copy, postWithKey(copy, u"c4"_s), anna, u"Fact"))}, u"Tag"_s, anna);
    }
    QCOMPARE(merge(store, {path(u"back-copy.rejoinder"_s)}, {}, {}).added, 1);
    QCOMPARE(store.annotations(postWithKey(store, u"c4"_s)).size(), 1u);
    QCOMPARE(store.annotations(postWithKey(store, u"c2"_s)).size(), 2u);
}

void CopyTest::aCopyNeverOverwritesAndLeavesNothingBehindWhenItFails()
{
    const auto store = smallProject(path(u"once.rejoinder"_s));
    const auto before = bytesOf(path(u"once.rejoinder"_s));
    QVERIFY_THROWS_EXCEPTION(Error, copyProject(store, path(u"once.rejoinder"_s), {}));
    CopyOptions nobody;
    nobody.blind = true;
    QVERIFY_THROWS_EXCEPTION(Error, copyProject(store, path(u"nobody.rejoinder"_s), nobody));
    QVERIFY_THROWS_EXCEPTION(Error, copyProject(store, path(u"no/folder.rejoinder"_s), {}));
    QVERIFY(QDir(m_folder.path()).entryList({u"*.new-*"_s}).isEmpty());
    QCOMPARE(bytesOf(path(u"once.rejoinder"_s)), before);
}

void CopyTest::aSnapshotIsTheProjectAtThatMomentAndRestores()
{
    const auto project = path(u"snap.rejoinder"_s);
    auto store = codedByTwo(project);
    const auto then = dump(store, true);
    const auto snapshot = snapshots::take(project);
    store.undo();
    store.undo();
    QVERIFY(dump(store, true) != then);
    // Restored while this connection has the project open: it sees the change.
    const auto version = store.dataVersion();
    snapshots::restore(project, snapshot.path);
    QVERIFY(store.dataVersion() != version);
    QCOMPARE(dump(store, true), then);
    QCOMPARE(snapshots::list(project).size(), 2u);
}

void CopyTest::aDamagedProjectIsRestoredFromItsNewestGoodSnapshot()
{
    const auto project = path(u"hurt.rejoinder"_s);
    QByteArray then;
    {
        auto store = codedByTwo(project);
        then = dump(store, true);
    }
    snapshots::take(project);
    QFile file(project);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.resize(file.size() / 2);
    file.close();
    QVERIFY_THROWS_EXCEPTION(Error, Store{project});
    const auto good = snapshots::newestGood(project);
    QVERIFY(good);
    snapshots::restore(project, good->path);
    const Store store(project);
    QCOMPARE(dump(store, true), then);
    QVERIFY(QFile::exists(project + u".damaged"_s));
}

void CopyTest::onlyTenSnapshotsAreKept()
{
    const auto project = path(u"many.rejoinder"_s);
    {
        [[maybe_unused]] const auto made = smallProject(project);
    }
    for (int i = 0; i < snapshots::most + 3; ++i)
        snapshots::take(project);
    const auto kept = snapshots::list(project);
    QCOMPARE(kept.size(), size_t(snapshots::most));
    QVERIFY(kept.front().at > kept.back().at);
    snapshots::remove(kept.back());
    QCOMPARE(snapshots::list(project).size(), size_t(snapshots::most - 1));
}

void CopyTest::aSnapshotOfAnotherProjectIsRefused()
{
    const auto one = path(u"one.rejoinder"_s);
    const auto two = path(u"two.rejoinder"_s);
    {
        [[maybe_unused]] const auto a = smallProject(one);
        [[maybe_unused]] const auto b = smallProject(two);
    }
    snapshots::write(one, path(u"of-one.rejoinder"_s));
    const auto before = bytesOf(two);
    QVERIFY_THROWS_EXCEPTION(Error, snapshots::restore(two, path(u"of-one.rejoinder"_s)));
    QCOMPARE(bytesOf(two), before);
    QVERIFY_THROWS_EXCEPTION(Error, snapshots::write(one, two));
}

QTEST_GUILESS_MAIN(CopyTest)
#include "copy_test.moc"

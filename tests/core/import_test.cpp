// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import.h"

#include "core/coding/codebook_file.h"
#include "core/corpus/importer.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/store.h"
#include "tests/support/full_device.h"
#include "tests/support/small_project.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <set>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

SourcePost comment(const QString &key, const QString &parent, const QString &text = u"Text."_s)
{
    SourcePost post;
    post.key = key;
    post.parent = parent;
    post.text = text;
    post.where = u"row "_s + key;
    return post;
}

std::vector<Record> articleAnd(std::vector<SourcePost> posts, const QString &title = u"Title"_s)
{
    SourceThread thread;
    thread.title = title;
    SourcePost article;
    article.kind = PostKind::Article;
    article.key = u"article"_s;
    article.text = u"Body."_s;
    std::vector<Record> records{thread, article};
    std::ranges::move(posts, std::back_inserter(records));
    return records;
}

/// An import of records as they come, without a format.
ImportReport imported(const QString &project, const std::vector<Record> &records, bool close = true)
{
    Batch batch;
    batch.header.uid = QUuid::createUuid();
    batch.source = u"records"_s;
    batch.format = u"test"_s;
    QHash<QUuid, QByteArray> present;
    for (const Thread &thread : Store(project).threads())
        present.insert(thread.uid, thread.contentHash);
    ImportWriter writer(project, batch);
    Importer importer({}, &writer, present, 1000);
    importer.beginSource(u"records"_s);
    for (const Record &record : records)
        importer.add(Record(record));
    importer.finish([] { });
    if (close)
        writer.close();
    return importer.report();
}

QStringList problems(const ImportReport &report)
{
    QStringList kinds;
    for (const Problem &problem : report.problems)
        kinds << problem.kind + u' ' + problem.ids.join(u'>');
    return kinds;
}

/// "article(c1(c2) c3)"
QString tree(const Store &store, int thread = 0)
{
    const Outline outline = store.outline();
    const std::function<QString(int)> print = [&](int node) {
        QStringList children;
        for (const int child : outline.children(node))
            children << print(child);
        const QString key
            = store.post(outline.post(node))->key + (outline.kind(node) == PostKind::Placeholder ? u"!"_s : QString());
        return children.isEmpty() ? key : key + u'(' + children.join(u' ') + u')';
    };
    return outline.threadCount() > thread ? print(outline.root(thread)) : QString();
}

class Project
{
public:
    Project() { (void)Store::create(path(), defaultCodebook()); }
    [[nodiscard]] QString path(const QString &name = u"test.rejoinder"_s) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    [[nodiscard]] qint64 count(const char *sql) const
    {
        return Database(path(), Database::Access::ReadOnly).integer(sql);
    }
    /// Every row of the corpus, hidden ones included.
    [[nodiscard]] QList<qint64> raw() const
    {
        QList<qint64> counts;
        for (const char *table :
            {"batch", "thread", "thread_batch", "post", "post_text", "author", "post_search_docsize"})
            counts << count(QByteArray("SELECT count(*) FROM ").append(table).constData());
        return counts;
    }

private:
    QTemporaryDir m_folder;
};

ImportRequest of(const QString &source)
{
    ImportRequest request;
    request.sources = {source};
    return request;
}

/// A paste with many comments.
QByteArray longThread(int comments)
{
    QByteArray text = "A long thread\n\nBody of it.\n\n";
    for (int i = 0; i < comments; ++i)
        text += "  • person_" + QByteArray::number(i % 997) + "\n\n    Comment number " + QByteArray::number(i)
            + " says something about the street.\n\n";
    return text;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsImportedAndFound()
    {
        Project project;
        const auto report = runImport(project.path(), of(u":/sample/harbour-street.txt"_s));
        QCOMPARE(report.format, u"disqus-paste"_s);
        QCOMPARE(report.threads, 1);
        QCOMPARE(report.posts, 14);
        QCOMPARE(report.placeholders, 1);
        const Store store(project.path());
        QCOMPARE(tree(store), u"article(c1(c2(c3(c4) c5(c6)) c7) c8(c9(c10 c11)) c12(c13!(c14)))"_s);
        QCOMPARE(store.threads().at(0).title, u"Harbour Street to get a bicycle lane, council decides"_s);
        QCOMPARE(store.threads().at(0).importedFrom, u"harbour-street.txt"_s);
        QCOMPARE(project.count("SELECT count(*) FROM post_search WHERE post_search MATCH 'kerb'"), 1);
        QCOMPARE(project.count("SELECT count(*) FROM batch WHERE state = 'closed'"), 1);
        QVERIFY(store.history().empty());
    }

    void aMissingProjectIsMadeWhole()
    {
        Project project;
        const QString path = project.path(u"new.rejoinder"_s);
        runImport(path, of(u":/sample/harbour-street.txt"_s));
        QCOMPARE(Store(path).codebook().codes().size(), defaultCodebook().size());
        const QString none = project.path(u"none.rejoinder"_s);
        QVERIFY_THROWS_EXCEPTION(Error, runImport(none, of(project.file(u"empty.txt"_s, ""))));
        QCOMPARE(QDir(QFileInfo(none).path()).entryList({u"none*"_s}), QStringList());
    }

    void whatADiskRefusesIsSaidOfTheProjectThatWasToBeMade()
    {
        Project project;
        const QString none = project.path(u"none.rejoinder"_s);
        const auto request = of(project.file(u"long.txt"_s, longThread(6000)));
        for (const qint64 room : {10'000, 300'000, 1'000'000}) {
            QString sentence;
            try {
                const test::FullDevice full(room);
                runImport(none, request);
            } catch (const Error &error) {
                sentence = error.sentence();
            }
            QVERIFY2(sentence.contains(u"none.rejoinder"_s) && !sentence.contains(u".new-"_s), qPrintable(sentence));
            QCOMPARE(QDir(QFileInfo(none).path()).entryList({u"none*"_s}), QStringList());
        }
    }

    void twoWhoImportTheSameHaveTheSame()
    {
        Project one;
        Project other;
        runImport(one.path(), of(u":/sample/harbour-street.txt"_s));
        runImport(other.path(), of(u":/sample/harbour-street.txt"_s));
        const auto a = Store(one.path()).threads().at(0);
        const auto b = Store(other.path()).threads().at(0);
        QCOMPARE(a.uid, b.uid);
        QCOMPARE(a.contentHash, b.contentHash);
        SourceThread source;
        source.title = a.title;
        const Store store(one.path());
        QCOMPARE(a.uid, threadUid(source, store.text(store.postNamed(postName(a.uid, u"article"))), {}));
    }

    void aThreadThatIsThereIsReportedNotDoubled()
    {
        Project project;
        imported(project.path(), articleAnd({comment(u"a"_s, {})}));
        const auto before = project.raw();
        const auto report
            = runImport(project.path(), of(project.file(u"same.txt"_s, "Title\n\nBody.\n\n  • x\n\n    Text.\n")));
        QCOMPARE(report.threads, 0);
        QCOMPARE(report.present, 1);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems[0].kind, u"thread-present"_s);
        QVERIFY(report.problems[0].what.contains(u"other posts"_s));
        QCOMPARE(project.raw(), before);
    }

    void aParentMayComeLate()
    {
        Project project;
        const auto report = imported(
            project.path(), articleAnd({comment(u"b"_s, u"a"_s), comment(u"c"_s, u"b"_s), comment(u"a"_s, {})}));
        QCOMPARE(problems(report), QStringList());
        QCOMPARE(tree(Store(project.path())), u"article(a(b(c)))"_s);
    }

    void theThreadMayComeAfterItsPosts()
    {
        Project project;
        auto records = articleAnd({comment(u"b"_s, {}), comment(u"c"_s, u"b"_s)});
        std::ranges::reverse(records);
        imported(project.path(), records);
        QCOMPARE(tree(Store(project.path())), u"article(b(c))"_s);
        QCOMPARE(Store(project.path()).threads().at(0).title, u"Title"_s);
        // And it is the same thread as the other way round.
        const auto again = imported(project.path(), articleAnd({comment(u"b"_s, {}), comment(u"c"_s, u"b"_s)}));
        QCOMPARE(again.present, 1);
        QVERIFY(!again.problems[0].what.contains(u"other"_s));
    }

    void nobodyIsDroppedOrMovedInSilence()
    {
        Project project;
        const auto report = imported(project.path(),
            articleAnd({comment(u"a"_s, u"gone"_s), comment(u"b"_s, u"gone"_s), comment(u"c"_s, u"c"_s),
                comment(u"d"_s, u"e"_s), comment(u"e"_s, u"f"_s), comment(u"f"_s, u"d"_s), comment(u"g"_s, u"f"_s),
                comment(u"a"_s, u"g"_s)}));
        QCOMPARE(tree(Store(project.path())), u"article(gone!(a b) c d(f(e g(a~2))))"_s);
        QCOMPARE(problems(report),
            QStringList({u"self-parent c"_s, u"duplicate-id a>a~2"_s, u"missing-parent a>gone"_s,
                u"missing-parent b>gone"_s, u"cycle d>e>f"_s}));
        QCOMPARE(report.placeholders, 1);
        QCOMPARE(report.posts, 9);
        QCOMPARE(report.problems[2].where, u"row a"_s);
    }

    void madeKeysGiveWayToTheSourcesOwn()
    {
        Project project;
        const auto report = imported(project.path(),
            articleAnd({comment({}, {}), comment(u"c3"_s, {}), comment({}, {}), comment(u"c1"_s, {}),
                comment(u"article"_s, {})}));
        QCOMPARE(tree(Store(project.path())), u"article(c1~2 c3 c3~2 c1 article~2)"_s);
        QCOMPARE(problems(report), QStringList(u"duplicate-id article>article~2"_s));
    }

    void badCharactersAreMendedAndReported()
    {
        Project project;
        const auto report = imported(
            project.path(), articleAnd({comment(u"a"_s, {}, u"One\r\ntwo"_s + QChar(0xD800) + QChar(u'\0'))}));
        QCOMPARE(problems(report), QStringList(u"encoding a"_s));
        const Store store(project.path());
        QCOMPARE(store.text(test::postWithKey(store, u"a"_s)), u"One\ntwo\uFFFD\uFFFD"_s);
    }

    void anyShuffledSourceKeepsEachPostExactlyOnce()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 25; ++round) {
            Project project;
            std::vector<SourcePost> posts;
            const int count = random.bounded(40);
            posts.reserve(size_t(count));
            for (int i = 0; i < count; ++i)
                posts.push_back(comment(random.bounded(6) ? u"k%1"_s.arg(random.bounded(count)) : QString(),
                    random.bounded(4) ? u"k%1"_s.arg(random.bounded(count + 3)) : QString(), u"Text %1"_s.arg(i)));
            const auto report = imported(project.path(), articleAnd(posts));
            const Store store(project.path());
            const Outline outline = store.outline();
            std::multiset<QString> found;
            std::set<QString> keys;
            int placeholders = 0;
            for (int node = 0; node < outline.size(); ++node) {
                const auto content = store.content(outline.post(node));
                keys.insert(content.post.key);
                // What is stored is a tree by itself: nothing had to be moved to show it.
                QCOMPARE(
                    outline.parent(node) < 0 ? Id<Post>() : outline.post(outline.parent(node)), content.post.parent);
                if (content.post.kind == PostKind::Placeholder)
                    ++placeholders;
                else if (content.post.kind == PostKind::Comment)
                    found.insert(content.text);
            }
            QCOMPARE(keys.size(), size_t(outline.size()));
            QVERIFY(!store.database().prepare("PRAGMA foreign_key_check").step());
            std::multiset<QString> expected;
            for (const auto &post : posts)
                expected.insert(*post.text);
            QCOMPARE(found, expected);
            QCOMPARE(report.posts, count + placeholders);
            QCOMPARE(report.placeholders, placeholders);
            // Whoever does not answer whom the source says is in the report.
            QStringList reported;
            for (const auto &problem : report.problems)
                reported << problem.ids;
            for (const auto &post : posts) {
                if (post.key.isEmpty() || post.parent.isEmpty() || reported.contains(post.key))
                    continue;
                const auto stored = store.post(test::postWithKey(store, post.key));
                if (stored && store.text(stored->id) == *post.text)
                    QCOMPARE(store.post(stored->parent)->key, post.parent);
            }
        }
    }

    void whatIsNotClosedIsNotSeen()
    {
        Project project;
        imported(project.path(), articleAnd({comment(u"a"_s, {})}), false);
        QCOMPARE(Database(project.path(), Database::Access::ReadOnly).integer("SELECT count(*) FROM batch"), 1);
        // The writer is gone without closing: the next opening takes its batch out.
        QVERIFY(Store(project.path()).threads().empty());
        QCOMPARE(project.raw(), QList<qint64>(7, 0));
    }

    void cancellingLeavesTheProjectAsItWas()
    {
        Project project;
        imported(project.path(), articleAnd({comment(u"a"_s, {})}));
        const auto before = project.raw();
        const QString source = project.file(u"long.txt"_s, longThread(6000));
        QElapsedTimer sinceNo;
        try {
            runImport(project.path(), of(source), [&](double share) {
                if (share < 0.3)
                    return true;
                sinceNo.start();
                return false;
            });
            QFAIL("It was not cancelled.");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), Error::Kind::Cancelled);
        }
        QVERIFY(sinceNo.isValid());
        QCOMPARE(Store(project.path()).threads().size(), size_t(1));
        QCOMPARE(project.raw(), before);
        QCOMPARE(QDir(QFileInfo(project.path()).path()).entryList({u"*-import"_s}), QStringList());
    }

    void othersWriteWhileItRuns()
    {
        Project project;
        const QString source = project.file(u"long.txt"_s, longThread(4000));
        std::atomic_bool done = false;
        ImportReport report;
        std::thread worker([&] {
            report = runImport(project.path(), of(source));
            done = true;
        });
        Store store(project.path());
        int written = 0;
        while (!done) {
            // A writer that was kept out for longer than its patience would throw.
            store.addCoder(u"coder %1"_s.arg(written++), CoderKind::Person);
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        worker.join();
        QCOMPARE(report.posts, 4000);
        QVERIFY(written > 1);
        QCOMPARE(store.coders().size(), size_t(written));
    }

    void aKilledImportLeavesTheProjectAsItWas()
    {
        Project project;
        imported(project.path(), articleAnd({comment(u"a"_s, {})}));
        const auto before = project.raw();
        const QString source = project.file(u"long.txt"_s, longThread(6000));
        int broken = 0;
        for (const int wait : {20, 60, 150, 400}) {
            const pid_t child = fork();
            if (child == 0) {
                try {
                    runImport(project.path(), of(source));
                } catch (...) {
                    _exit(1);
                }
                _exit(0);
            }
            QTest::qSleep(wait);
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            // It may have been faster, and be killed between its last commit and its end: then all of it is there.
            if (const auto threads = Store(project.path()).threads(); threads.size() == 2) {
                QCOMPARE(Store(project.path()).outline().size(), 6000 + 1 + 2);
                break;
            }
            QVERIFY(WIFSIGNALED(status));
            QCOMPARE(project.raw(), before);
            ++broken;
        }
        QVERIFY(broken > 0);
    }

    void aDryRunSaysTheSameAndWritesNothing()
    {
        Project project;
        const QString source = project.file(u"thread.txt"_s, longThread(50));
        const auto before = project.raw();
        const auto preview = previewImport(project.path(), of(source));
        QCOMPARE(project.raw(), before);
        const auto report = runImport(project.path(), of(source));
        QCOMPARE(preview.threads, report.threads);
        QCOMPARE(preview.posts, report.posts);
        QCOMPARE(problems(preview), problems(report));
        QCOMPARE(previewImport(project.path(), of(source)).present, 1);
        QCOMPARE(previewImport(project.path(u"none"_s), of(source)).threads, 1);
        QVERIFY(!QFileInfo::exists(project.path(u"none"_s)));
    }

    void anAcceptedSuspicionBecomesACorrection()
    {
        Project project;
        auto request = of(QStringLiteral(TEST_DATA "/disqus-paste/flattened.txt"));
        request.accepted = {{QString(), u"c5"_s}};
        const auto report = runImport(project.path(), request);
        QCOMPARE(report.suspectedParents.size(), size_t(2));
        QCOMPARE(report.codings, 1);
        Store store(project.path());
        QCOMPARE(tree(store), u"article(c1(c2(c3(c4(c5) c6 c7))))"_s);
        QCOMPARE(store.post(store.post(test::postWithKey(store, u"c5"_s))->parent)->key, u"c3"_s);
        QVERIFY(store.undo());
        QCOMPARE(tree(store), u"article(c1(c2(c3(c4 c5 c6 c7))))"_s);
    }

    void whatCannotBeReadIsOneSentence_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("missing") << u"/nowhere/at/all.txt"_s;
        static const QTemporaryDir empty; // Others' folders may hold what can be read.
        QTest::newRow("a folder") << empty.path();
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("nothing") << u"/dev/null"_s;
    }

    void whatCannotBeReadIsOneSentence()
    {
        QFETCH(QString, source);
        Project project;
        const auto before = project.raw();
        for (const auto &format : {QString(), u"disqus-paste"_s}) {
            auto request = of(source);
            request.format = format;
            QVERIFY_THROWS_EXCEPTION(Error, runImport(project.path(), request));
        }
        QCOMPARE(project.raw(), before);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"

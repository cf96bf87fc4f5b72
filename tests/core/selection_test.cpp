// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Imports of a part: what passes, what is taken with it, that a sample is of the threads and not of their order, and that
// what was passed over adds up.

#include "core/corpus/sieve.h"

#include "core/coding/codebook_file.h"
#include "core/corpus/import.h"
#include "core/model/error.h"
#include "core/store/search.h"
#include "core/store/store.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 newYear = 1'577'836'800; // 2020

struct Corpus
{
    QByteArray submissions;
    QByteArray comments;
    int posts = 0;
};

QByteArray idOf(int number)
{
    return QByteArray::number(1'000'000 + number, 36);
}

/// Threads of unequal size whose comments are mixed in time, as dumps have them.
Corpus corpus(int threads)
{
    Corpus made;
    QRandomGenerator random(3);
    std::vector<QByteArrayList> keys(static_cast<size_t>(threads));
    for (int i = 0; i < threads; ++i) {
        made.submissions += "{\"id\":\"" + idOf(i) + "\",\"title\":\"Title " + QByteArray::number(i)
            + "\",\"selftext\":\"Body\",\"num_comments\":1,\"subreddit\":\"test\",\"author\":\"op\",\"created_utc\":"
            + QByteArray::number(newYear + i) + "}\n";
        ++made.posts;
    }
    for (int i = 0; i < threads * 5; ++i) {
        const auto thread = static_cast<int>(random.bounded(threads) * random.generateDouble());
        auto &before = keys[static_cast<size_t>(thread)];
        const QByteArray key = QByteArray::number(50'000'000 + i, 36);
        const QByteArray link = "t3_" + idOf(thread);
        const QByteArray parent
            = before.isEmpty() || random.bounded(2) == 0 ? link : "t1_" + before[random.bounded(before.size())];
        before << key;
        const QByteArray text = "Word w" + QByteArray::number(random.bounded(40)) + " ist müde.";
        made.comments += "{\"id\":\"" + key + "\",\"parent_id\":\"" + parent + "\",\"link_id\":\"" + link
            + "\",\"subreddit\":\"test\",\"author\":\"anna" + QByteArray::number(random.bounded(9)) + "\",\"body\":\""
            + text + "\",\"created_utc\":" + QByteArray::number(newYear + i * 3600LL) + "}\n";
        ++made.posts;
    }
    return made;
}

class Folder
{
public:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// "title: key key …" of each thread, sorted.
    QStringList taken(const QStringList &sources, const Selection &selection, ImportReport *report = nullptr)
    {
        const QString project = path(u"%1.rejoinder"_s.arg(++m_projects));
        ImportRequest request;
        request.sources = sources;
        request.selection = selection;
        const auto told = runImport(project, request);
        if (report)
            *report = told;
        const Store store(project);
        const Outline outline = store.outline();
        QStringList threads;
        for (int i = 0; i < outline.threadCount(); ++i) {
            const std::function<QString(int)> print = [&](int node) {
                QString text = store.post(outline.post(node))->key;
                for (const int child : outline.children(node))
                    text += u"("_s + print(child) + u')';
                return text;
            };
            threads << store.threads()[static_cast<size_t>(i)].title + u": "_s + print(outline.root(i));
        }
        threads.sort();
        return threads;
    }

private:
    QTemporaryDir m_folder;
    int m_projects = 0;
};

void verifySum(const ImportReport &report, int posts)
{
    QCOMPARE(report.posts - report.placeholders + report.articles + report.already + report.passedOver.allPosts(),
        qint64(posts));
}

Selection sampleOf(int threads, quint64 seed)
{
    Selection selection;
    selection.sampleThreads = threads;
    selection.seed = seed;
    return selection;
}

} // namespace

class SelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleDoesNotDependOnFilesOrTheirOrder()
    {
        Folder folder;
        const Corpus made = corpus(60);
        const QString submissions = folder.file(u"RS.ndjson"_s, made.submissions);
        const QString comments = folder.file(u"RC.ndjson"_s, made.comments);
        auto lines = (made.submissions + made.comments).split('\n');
        lines.removeAll({});
        std::ranges::reverse(lines);
        const QString mixed = folder.file(u"mixed.ndjson"_s, lines.join('\n'));

        ImportReport report;
        const auto whole = folder.taken({submissions, comments}, {});
        const auto sample = folder.taken({submissions, comments}, sampleOf(10, 7), &report);
        QCOMPARE(sample.size(), 10);
        QCOMPARE(report.passedOver.threads[PassedOver::NotDrawn], 50);
        verifySum(report, made.posts);
        for (const QString &thread : sample)
            QVERIFY2(whole.contains(thread), qPrintable(thread)); // Whole, with title, in its tree.
        const auto titles = [](QStringList threads) {
            for (QString &thread : threads)
                thread = thread.section(u':', 0, 0);
            return threads;
        };
        QCOMPARE(folder.taken({comments, submissions}, sampleOf(10, 7)), sample);
        QCOMPARE(titles(folder.taken({mixed}, sampleOf(10, 7))), titles(sample));
        QVERIFY(folder.taken({submissions, comments}, sampleOf(10, 8)) != sample);
        // A larger one with the same seed goes on from there.
        const auto larger = folder.taken({submissions, comments}, sampleOf(20, 7));
        for (const QString &thread : sample)
            QVERIFY(larger.contains(thread));
    }

    void eachThreadIsAsLikely()
    {
        constexpr int threads = 20;
        constexpr int draws = 1500;
        constexpr int size = 5;
        std::array<int, threads> counts{};
        for (int seed = 0; seed < draws; ++seed) {
            Sieve sieve(sampleOf(size, quint64(seed)), 1);
            std::vector<Record> records;
            for (int i = 0; i < threads; ++i) {
                for (int n = 0; n <= i; ++n) { // Large ones are no likelier than small ones.
                    SourcePost post;
                    post.thread = QString::number(i);
                    records.emplace_back(post);
                }
            }
            sieve.beginSource(0);
            for (const Record &record : records)
                sieve.look(record);
            sieve.endLook();
            QVERIFY(!sieve.needsLook());
            sieve.beginSource(0);
            QSet<QString> taken;
            for (const Record &record : records) {
                if (sieve.takes(record))
                    taken.insert(std::get<SourcePost>(record).thread);
            }
            QCOMPARE(taken.size(), size);
            for (const QString &thread : taken)
                ++counts[static_cast<size_t>(thread.toInt())];
        }
        // Chi squared with 19 degrees of freedom: above 43.8 once in a thousand. The draws are the same each time.
        constexpr double expected = double(draws) * size / threads;
        double chi = 0;
        for (const int count : counts)
            chi += std::pow(count - expected, 2) / (expected * (1 - double(size) / threads));
        QVERIFY2(chi < 43.8, qPrintable(QString::number(chi)));
    }

    void aSampleOfManyThreadsKeepsFewInMind()
    {
        constexpr int threads = 1'300'000; // More than are kept.
        Sieve sieve(sampleOf(50, 1), 1);
        SourcePost post;
        const auto each = [&](auto visit) {
            sieve.beginSource(0);
            for (int i = 0; i < threads; ++i) {
                post.thread = QString::number(i);
                visit();
            }
        };
        each([&] { sieve.look(post); });
        sieve.endLook();
        int taken = 0;
        each([&] { taken += sieve.takes(post); });
        QCOMPARE(taken, 50);
        const auto &passed = sieve.passedOver();
        QCOMPARE(passed.allPosts(), qint64(threads - 50));
        QVERIFY(passed.threadsAreEstimated);
        QVERIFY2(std::abs(double(passed.allThreads()) - threads) < threads * 0.01,
            qPrintable(QString::number(passed.allThreads())));
    }

    void wordsMeanWhatTheyMeanInTheSearch_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"w7", "w1*", "\"ist mude\"", "w7 OR w8", "word -w7", "(w1 OR w2) -author:anna3",
                 "\"word w3\" OR w4", "date:2020-01-02", "in:comments w5", "müde.", "w99"})
            QTest::newRow(query) << QString::fromUtf8(query);
    }

    void wordsMeanWhatTheyMeanInTheSearch()
    {
        QFETCH(QString, query);
        Folder folder;
        const Corpus made = corpus(8);
        const QStringList sources{
            folder.file(u"RS.ndjson"_s, made.submissions), folder.file(u"RC.ndjson"_s, made.comments)};
        const QString project = folder.path(u"all.rejoinder"_s);
        ImportRequest request;
        request.sources = sources;
        (void)runImport(project, request);
        const Store store(project);
        const Outline outline = store.outline();
        QStringList expected;
        const auto nodes = admitted(store, outline, SearchQuery::parsed(query));
        for (int node = 0; node < outline.size(); ++node) {
            if (nodes[static_cast<size_t>(node)])
                expected << store.post(outline.post(node))->key;
        }
        expected.sort();

        SourceFilter filter([&] {
            Selection selection;
            selection.match = query;
            return selection;
        }());
        QStringList found;
        for (const QString &source : sources) {
            const auto reader = recognised(source).read(source, {});
            while (const auto record = reader->next()) {
                if (const auto *post = std::get_if<SourcePost>(&*record); post && filter.passes(*post))
                    found << (post->kind == PostKind::Article ? u"article"_s : post->key);
            }
        }
        found.sort();
        QCOMPARE(found, expected);
    }

    void onlyWhatMatchesComesWithWhatItAnswers()
    {
        Folder folder;
        const QString table = folder.file(u"t.csv"_s,
            "id,parent,author,created,text\n"
            "a,,Ana,2024-05-01,root\nb,a,Ben,2024-05-02,yes wanted\nc,b,Cem,2024-05-03,deep wanted\n"
            "d,a,Ana,2024-05-04,other\ne,d,Ben,2024-05-31,under other\n");
        Selection selection;
        selection.match = u"deep"_s;
        ImportReport report;
        QVERIFY(folder.taken({table}, selection, &report).constFirst().endsWith(u"article(a(b(c))(d(e)))"));
        verifySum(report, 5);
        selection.onlyMatching = true;
        QVERIFY(folder.taken({table}, selection, &report).constFirst().endsWith(u"article(a(b(c)))"));
        QCOMPARE(report.passedOver.posts[PassedOver::Post], 2);
        QCOMPARE(report.rows, 5);
        verifySum(report, 5);

        selection = {};
        selection.onlyMatching = true;
        selection.authors = {u"ben"_s};
        selection.until = u"2024-05-30"_s;
        QVERIFY(folder.taken({table}, selection).constFirst().endsWith(u"article(a(b))"));
        selection.since = u"2024-05-31"_s;
        selection.until.clear();
        QVERIFY(folder.taken({table}, selection).constFirst().endsWith(u"article(a(d(e)))"));
        selection = {};
        selection.minLength = 11;
        selection.maxLength = 11;
        selection.onlyMatching = true;
        QVERIFY(folder.taken({table}, selection).constFirst().endsWith(u"article(a(b(c))(d(e)))"));
        selection.match = u"nowhere"_s;
        QVERIFY_THROWS_EXCEPTION(Error, (void)folder.taken({table}, selection));
    }

    void threadsAreChosenBySizeAndPostsAreDrawn()
    {
        Folder folder;
        const Corpus made = corpus(40);
        const QStringList sources{
            folder.file(u"RS.ndjson"_s, made.submissions), folder.file(u"RC.ndjson"_s, made.comments)};
        const auto whole = folder.taken(sources, {});
        Selection selection;
        selection.minComments = 4;
        selection.maxComments = 9;
        ImportReport report;
        const auto sized = folder.taken(sources, selection, &report);
        verifySum(report, made.posts);
        QStringList expected;
        for (const QString &thread : whole) {
            if (const auto comments = thread.count(u'('); comments >= 4 && comments <= 9)
                expected << thread;
        }
        QCOMPARE(sized, expected);

        selection.samplePosts = 12;
        const auto drawn = folder.taken(sources, selection, &report);
        verifySum(report, made.posts);
        QCOMPARE(report.passedOver.missing, 0);
        QVERIFY(report.posts >= 12);
        QCOMPARE(folder.taken({sources[1], sources[0]}, selection), drawn);
        selection.samplePosts = 100'000;
        folder.taken(sources, selection, &report);
        QVERIFY(report.passedOver.missing > 0);
        verifySum(report, made.posts);
    }

    void aSelectionIsKeptWithItsBatch()
    {
        Folder folder;
        const QString table = folder.file(u"t.csv"_s, "id,thread,text\na,x,one\nb,y,two\nc,z,three\n");
        (void)folder.taken({table}, sampleOf(2, 5));
        const Database project(folder.path(u"1.rejoinder"_s), Database::Access::ReadOnly);
        QCOMPARE(project.text("SELECT source FROM batch"), u"t.csv [--sample-threads 2 --seed 5]"_s);
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<Selection>("selection");
        const auto row = [](const char *name, auto change) {
            Selection selection;
            change(selection);
            QTest::newRow(name) << selection;
        };
        row("a date", [](Selection &s) { s.since = u"yesterday"_s; });
        row("a range", [](Selection &s) { s.since = u"2023..2024"_s; });
        row("dates backwards", [](Selection &s) { s.since = u"2024"_s, s.until = u"2023"_s; });
        row("lengths backwards", [](Selection &s) { s.minLength = 9, s.maxLength = 8; });
        row("a code", [](Selection &s) { s.match = u"code:Claim"_s; });
        row("no word", [](Selection &s) { s.match = u"OR"_s; });
        row("both samples", [](Selection &s) { s.sampleThreads = s.samplePosts = 1; });
    }

    void whatCannotBeMeantIsRefused()
    {
        QFETCH(Selection, selection);
        QVERIFY_THROWS_EXCEPTION(Error, selection.expectSound());
    }

    void theSameSourceTwiceIsTakenOnce()
    {
        Folder folder;
        const Corpus made = corpus(5);
        const QString comments = folder.file(u"RC.ndjson"_s, made.comments);
        const QString again = folder.file(u"RC2.ndjson"_s, made.comments);
        ImportReport report;
        const auto once = folder.taken({comments}, {});
        QCOMPARE(folder.taken({comments, again}, {}, &report), once);
        QCOMPARE(report.already, 25);
        QCOMPARE(report.problems.size(), 1U);
        QCOMPARE(report.problems[0].kind, u"post-again"_s);
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "selection_test.moc"

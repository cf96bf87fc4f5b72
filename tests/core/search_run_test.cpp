// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A query answered page by page: each hit's place, pages as all at once, what ends early and what is given early.

#include "core/corpus/text.h"
#include "core/store/search.h"
#include "core/store/word_bound.h"
#include "tests/support/indexed_project.h"
#include "tests/support/large_project.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <set>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

class SearchRunTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aHitIsWhatStandsAtItsPlace()
    {
        Indexed project(m_folder.filePath(u"hits.rejoinder"_s), 9, 3, 20);
        const auto outline = project.store.outline();
        const auto result
            = search(project.store, outline, SearchQuery::parsed(u"lane OR \"the lane\" OR l* OR 🙂 OR é"));
        QVERIFY(result.count > 10);
        for (const auto &hit : result.hits) {
            const auto text = project.store.text(hit.post);
            QCOMPARE(quoteAt(text, hit.span), hit.words);
            QVERIFY(text.contains(hit.left + hit.words + hit.right));
            QCOMPARE(hit.author, project.store.content(hit.post).author);
        }
        QVERIFY(std::ranges::is_sorted(placesOf(result.hits)));
    }

    void theRestIsCountedWithoutBeingFilled()
    {
        Indexed project(m_folder.filePath(u"rest.rejoinder"_s), 4, 3, 20);
        const auto outline = project.store.outline();
        const auto query = SearchQuery::parsed(u"l* OR the");
        const auto all = search(project.store, outline, query);
        const auto some = search(project.store, outline, query, 2);
        QCOMPARE(some.hits.size(), size_t(2));
        QCOMPARE(some.count, all.count);
    }

    void inALargeProjectPagesAreWhatAllAtOnceIs()
    {
        const QString path = m_folder.filePath(u"large.rejoinder"_s);
        {
            [[maybe_unused]] const auto made = largeProject(path, 12'000, 100);
        }
        const Store store(path, Store::Access::ReadOnly); // As a worker has it.
        const auto outline = store.outline();
        // So rare or so frequent that texts, a bound by the index, and the index alone decide.
        for (const QString &typed : {u"word0"_s, u"seldom"_s, u"nowhere"_s, u"word600 word700"_s,
                 u"\"word0 word0 word0\""_s, u"word1* word600"_s, u"\"word2 word1\"* word900"_s, u"seldom OR word99*"_s,
                 u"word500 -word1*"_s, u"word9* word8* word7* word6* seldom"_s, u"word1* author:author_77"_s,
                 u"word1* date:2023-11-15"_s, u"-word0 word* depth:9.."_s}) {
            const auto query = SearchQuery::parsed(typed);
            SearchRun run(store, outline, query);
            std::vector<SearchHit> paged;
            for (auto page = run.next(50); !page.empty(); page = run.next(50))
                std::ranges::move(page, std::back_inserter(paged));
            QVERIFY2(placesOf(paged) == placesOf(search(store, outline, query).hits), qPrintable(typed));
        }
    }

    /// Its posts are read, where the index is not asked for it; they are those that it would have named.
    void aFrequentBeginningIsFoundByReading()
    {
        const Store store = largeProject(m_folder.filePath(u"frequent.rejoinder"_s), 12'000, 100);
        const auto outline = store.outline();
        QVERIFY(isFrequentBeginning(store.database(), "word", 200'000));
        QVERIFY(!isFrequentBeginning(store.database(), "word99", 200'000));
        const auto named = [&](const QString &expression) {
            auto count = store.database().prepare("SELECT count(*) FROM post_search WHERE post_search MATCH ?");
            count.bind(expression);
            return count.step() ? count.integer(0) : -1;
        };
        const std::vector<std::pair<QString, QString>> queries{{u"word*"_s, u"word*"_s},
            {u"word99* -word*"_s, u"word99* NOT word*"_s}, {u"word* -word1*"_s, u"word* NOT word1*"_s},
            {u"word* -word1"_s, u"word* NOT word1"_s}, {u"\"word5 word\"*"_s, u"\"word5 word\" *"_s},
            {u"seldom OR word*"_s, u"seldom OR word*"_s}};
        for (const auto &[typed, expression] : queries) {
            const auto query = SearchQuery::parsed(typed);
            const auto nodes = admitted(store, outline, query);
            QVERIFY2(std::ranges::count(nodes, true) == named(expression), qPrintable(typed));
            if (named(expression) > 1000) // Half a million places to be shown would show no more.
                continue;
            std::set<int> hit;
            for (const auto &one : search(store, outline, query).hits)
                hit.insert(one.node);
            QVERIFY2(qint64(hit.size()) == named(expression), qPrintable(typed));
        }
        SearchScope filter;
        filter.loose = true;
        const auto filtered = admitted(store, outline, SearchQuery::parsed(u"wor author_12"_s), filter);
        for (int node = 0; node < outline.size(); ++node) // Every text has such a word.
            QCOMPARE(bool(filtered[size_t(node)]), store.authorName(outline.author(node)).contains(u"author_12"_s));
    }

    void aBoundIsGivenWhereItIsWorthHaving()
    {
        const Store store = largeProject(m_folder.filePath(u"bound.rejoinder"_s), 2'000, 100);
        const auto outline = store.outline();
        const auto bound = [&](const QString &typed) {
            const auto nodes = boundByWords(store, outline, SearchQuery::parsed(typed), 500);
            return nodes ? int(std::ranges::count(*nodes, true)) : -1;
        };
        const int rare = bound(u"word600"_s);
        QVERIFY(rare > 0);
        QCOMPARE(bound(u"word0"_s), -1); // Too many.
        QCOMPARE(bound(u"word1*"_s), -1);
        QCOMPARE(bound(u"word600 word1*"_s), rare); // The beginning is not asked for.
        QCOMPARE(bound(u"word600 -word0"_s), rare);
        QVERIFY(bound(u"word600 word0"_s) <= rare);
        QVERIFY(bound(u"word600 (word700 OR word701)"_s) < rare);
        QCOMPARE(bound(u"word600 OR author:author_7"_s), -1);
        QCOMPARE(bound(u"-word600"_s), -1);
        QCOMPARE(bound(u"nowhere"_s), 0);
        QCOMPARE(bound(u"depth:2"_s), -1);
    }

    void whatReadsTextsAndFindsNothingEndsWhenToldSo()
    {
        Indexed project(m_folder.filePath(u"stopped.rejoinder"_s), 7, 3, 20);
        const auto outline = project.store.outline();
        int read = 0;
        SearchScope scope;
        scope.cues = [&read](const QString &, const QString &) {
            ++read;
            return std::vector<Span>();
        };
        SearchRun whole(project.store, outline, SearchQuery::parsed(u"cue:none"_s), scope);
        QVERIFY(whole.next(5).empty());
        QVERIFY(!whole.wasStopped());
        QCOMPARE(read, outline.size());
        QCOMPARE(std::exchange(read, 0), whole.node());
        SearchRun run(project.store, outline, SearchQuery::parsed(u"cue:none"_s), scope);
        int asked = 0;
        run.stopWhen([&asked] { return ++asked > 5; });
        QVERIFY(run.next(5).empty());
        QVERIFY(run.wasStopped());
        QVERIFY2(read > 0 && read < 6, qPrintable(QString::number(read)));
        QVERIFY(run.node() < outline.size());
    }

    /// Before a text, or in the middle of what the index is asked.
    void itMayBeStoppedAnywhere()
    {
        const Store store = largeProject(m_folder.filePath(u"anywhere.rejoinder"_s), 12'000, 100);
        const auto outline = store.outline();
        for (const QString &typed : {u"word500 -word1*"_s, u"word1* -word*"_s, u"word9* word8* word7* seldom"_s}) {
            const auto query = SearchQuery::parsed(typed);
            const auto all = placesOf(search(store, outline, query).hits);
            SearchRun whole(store, outline, query);
            int asked = 0;
            whole.stopWhen([&asked] { return ++asked < 0; });
            QVERIFY(placesOf(whole.next(1000)) == all);
            QVERIFY(asked > outline.size() / 10);
            for (int part = 1; part < 10; ++part) {
                SearchRun run(store, outline, query);
                run.stopWhen([left = asked * part / 10]() mutable { return --left < 0; });
                const auto found = placesOf(run.next(1000));
                QVERIFY(run.wasStopped());
                QVERIFY(found.size() <= all.size() && std::equal(found.begin(), found.end(), all.begin()));
                QVERIFY(run.next(1000).empty());
            }
        }
    }

    void whatIsSlowToFindIsGivenAsItIsFound()
    {
        Indexed project(m_folder.filePath(u"early.rejoinder"_s), 4, 2, 8);
        const auto outline = project.store.outline();
        const auto query = SearchQuery::parsed(u"l* OR the"_s);
        const auto all = placesOf(search(project.store, outline, query).hits);
        SearchRun run(project.store, outline, query);
        run.stopWhen([] {
            QThread::msleep(30); // Before each text.
            return false;
        });
        std::vector<SearchHit> found;
        int times = 0;
        const int wanted = int(all.size()) - 1;
        auto rest = run.next(wanted, [&](std::vector<SearchHit> &&early) {
            ++times;
            QVERIFY(!early.empty());
            std::ranges::move(early, std::back_inserter(found));
        });
        QVERIFY(times > 1);
        QVERIFY(!rest.empty());
        std::ranges::move(rest, std::back_inserter(found));
        QCOMPARE(int(found.size()), wanted);
        std::ranges::move(run.next(5), std::back_inserter(found)); // Nobody waits for early ones any more.
        QVERIFY(placesOf(found) == all);
    }

    void passagesComeInTheOrderGiven()
    {
        Indexed project(m_folder.filePath(u"passages.rejoinder"_s), 5, 2, 8);
        const auto outline = project.store.outline();
        SearchRun run(project.store, outline, std::vector<Spot>{{3, {}}, {1, {0, 1}}});
        const auto hits = run.next(5);
        QCOMPARE(placesOf(hits), (std::vector<std::pair<int, Span>>{{3, {}}, {1, {0, 1}}}));
        QVERIFY(run.next(5).empty());
    }
};

QTEST_GUILESS_MAIN(SearchRunTest)
#include "search_run_test.moc"

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of finding, one line each: what, measured, to reach. Run it alone on a calm machine:
//   bench_search_bench [POSTS]     a million where it is not said

#include "core/store/filter.h"
#include "core/store/search.h"
#include "tests/support/small_project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

/// Runs and prints the time on the clock and that of the processor, which other programs disturb less.
template<class Work>
void measure(const char *what, const char *reach, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const auto cpu = std::clock();
    const auto found = work();
    std::printf("%-58s %8.1f ms (cpu %8.1f)  %10lld found   %s\n", what, double(timer.nsecsElapsed()) / 1e6,
        1000.0 * double(std::clock() - cpu) / CLOCKS_PER_SEC, static_cast<long long>(found), reach);
    std::fflush(stdout);
}

/// Posts of some 300 characters, of a thousand words, frequent and rare, by 5,000 authors, in threads of a thousand.
Store corpus(const QString &path, int posts)
{
    auto store = Store::create(path, smallCodebook());
    const auto &db = store.database();
    QRandomGenerator random(1);
    Transaction transaction(db);
    db.execute("INSERT INTO batch (uid, revision, modified, source, format, imported) VALUES (randomblob(16), 1, 1, "
               "'bench', 'bench', 1)");
    auto author = db.prepare("INSERT INTO author (id, name) VALUES (?, ?)");
    for (int id = 1; id <= 5000; ++id)
        author.run(id, u"author_%1"_s.arg(id));
    auto thread = db.prepare(
        "INSERT INTO thread (id, uid, title, content_hash) VALUES (?, randomblob(16), 'A thread', zeroblob(32))");
    auto link = db.prepare("INSERT INTO thread_batch VALUES (?, 1, 1, 'bench')");
    auto post = db.prepare("INSERT INTO post (id, thread, key, parent, rank, kind, author, created, batch, text) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)");
    auto text = db.prepare("INSERT INTO post_text (id, post, sha256, text) VALUES (?, ?, zeroblob(32), ?)");
    for (int id = 1; id <= posts; ++id) {
        const int first = id - (id - 1) % 1000;
        if (id == first) {
            thread.run(first);
            link.run(first);
        }
        QString words;
        while (words.size() < 300)
            words += u"word%1 "_s.arg(int(1000 * std::pow(random.generateDouble(), 3)));
        if (random.bounded(1000) == 0)
            words += u"seldom"_s;
        text.run(id, id, words);
        const bool article = id == first;
        post.run(id, first, article ? u"article"_s : u"c%1"_s.arg(id - first),
            article ? std::nullopt : std::optional<qint64>(first + random.bounded(id - first)), id - first,
            article ? u"article"_s : u"comment"_s, 1 + random.bounded(5000), 1'700'000'000 + id, id);
    }
    db.execute("INSERT INTO post_search (post_search) VALUES ('rebuild')");
    transaction.commit();
    return store;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int posts = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    const auto store = corpus(folder.filePath(u"search.rejoinder"_s), posts);
    const auto outline = store.outline();
    std::printf("%d posts\n", posts);
    const auto page = [&](const QString &typed) {
        SearchRun run(store, outline, SearchQuery::parsed(typed));
        return run.next(100).size();
    };
    const auto nodes = [&](const QString &typed) {
        return std::ranges::count(admitted(store, outline, SearchQuery::parsed(typed)), true);
    };
    // Once each to warm the file's pages.
    static_cast<void>(page(u"word1"_s));
    measure("first page of a word in nearly every post", "100 ms", [&] { return page(u"word0"_s); });
    measure("first page of a word in a tenth of them", "100 ms", [&] { return page(u"word500"_s); });
    measure("first page of a rare word", "100 ms", [&] { return page(u"seldom"_s); });
    measure("first page of a phrase", "100 ms", [&] { return page(u"\"word0 word1\""_s); });
    measure("first page of a frequent beginning", "", [&] { return page(u"word1*"_s); });
    measure("first page of a word by one author", "100 ms", [&] { return page(u"word0 author:author_777"_s); });
    measure("first page of a word without another", "100 ms", [&] { return page(u"word0 -word1"_s); });
    measure("posts by an author", "200 ms", [&] { return nodes(u"author:author_777"_s); });
    measure("posts at a depth", "200 ms", [&] { return nodes(u"depth:3..5"_s); });
    measure("posts of a day", "", [&] { return nodes(u"date:2023-11-15"_s); });
    measure("posts with a frequent word, all of them", "", [&] { return nodes(u"word0"_s); });
    measure(
        "filter box: an author's name", "", [&] { return filteredPosts(store, outline, u"author_777"_s, {}).size(); });
    measure("outline copied for a worker", "50 ms", [&] { return Outline(outline).size(); });
    return 0;
}

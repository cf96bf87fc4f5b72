// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of finding, one line each: what, measured, to reach. Run it alone on a calm machine:
//   bench_search_bench [POSTS | FILE]     a million where it is not said; FILE: a project of tests/support/large_project.h

#include "core/store/filter.h"
#include "core/store/search.h"
#include "tests/support/large_project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

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
    std::printf("%-76s %8.1f ms (cpu %8.1f)  %10lld found   %s\n", what, double(timer.nsecsElapsed()) / 1e6,
        1000.0 * double(std::clock() - cpu) / CLOCKS_PER_SEC, static_cast<long long>(found), reach);
    std::fflush(stdout);
}

/// How long it goes on at most between two questions whether to stop.
void measureStops(const Store &store, const Outline &outline, const QString &typed)
{
    double longest = 0;
    QElapsedTimer since;
    SearchRun run(store, outline, SearchQuery::parsed(typed));
    run.stopWhen([&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.start();
        return false;
    });
    since.start();
    static_cast<void>(run.next(100));
    std::printf(
        "%-76s %8.1f ms   100 ms\n", qPrintable(u"  told to stop, it ends within, at most: "_s + typed), longest);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString asked = app.arguments().value(1, u"1000000"_s);
    const QTemporaryDir folder;
    const auto store = QFileInfo(asked).isFile()
        ? Store(asked)
        : largeProject(folder.filePath(u"search.rejoinder"_s), asked.toInt(), 1000);
    const auto outline = store.outline();
    std::printf("%d posts\n", outline.size());
    const auto page = [&](const QString &typed) {
        SearchRun run(store, outline, SearchQuery::parsed(typed));
        return run.next(100).size();
    };
    const auto nodes = [&](const QString &typed) {
        return std::ranges::count(admitted(store, outline, SearchQuery::parsed(typed)), true);
    };
    // Once each to warm the file's pages.
    static_cast<void>(page(u"word1"_s));
    static_cast<void>(page(u"seldom"_s));
    struct Page
    {
        const char *what;
        QString typed;
    };
    const std::vector<Page> pages{{"a word in nearly every post", u"word0"_s},
        {"a word in every twentieth", u"word250"_s}, {"a word in every fortieth", u"word500"_s},
        {"a rare word", u"seldom"_s}, {"no such word", u"nowhere"_s}, {"a phrase", u"\"word0 word1\""_s},
        {"a phrase of frequent words, itself rare", u"\"word0 word0 word0\""_s},
        {"a phrase that goes on", u"\"word0 word1\"*"_s}, {"a frequent beginning", u"word1*"_s},
        {"a very frequent beginning", u"w*"_s}, {"a rare beginning", u"seld*"_s},
        {"two frequent words", u"word0 word1"_s}, {"two words that meet seldom", u"word500 word600"_s},
        {"three words that meet seldom", u"word200 word300 word400"_s},
        {"either of two frequent words", u"word0 OR word1"_s}, {"either of two rarer words", u"word500 OR word600"_s},
        {"a rare word or a frequent beginning", u"seldom OR word1*"_s}, {"a word without another", u"word0 -word1"_s},
        {"a word without a frequent beginning", u"word500 -word1*"_s}, {"two frequent beginnings", u"word1* word2*"_s},
        {"a beginning and a rarer word", u"word1* word600"_s}, {"a word by one author", u"word0 author:author_777"_s},
        {"a beginning by one author", u"word1* author:author_777"_s},
        {"a beginning by a fifth of the authors", u"word1* author:author_1"_s},
        {"a word of a day", u"word0 date:2023-11-15"_s}, {"a beginning of a day", u"word1* date:2023-11-24"_s},
        {"a beginning of a year", u"word1* date:2023"_s}, {"a day", u"date:2023-11-24"_s},
        {"a word at a depth", u"word1* depth:3..5"_s}};
    for (const auto &[what, typed] : pages)
        measure(qPrintable(u"first page of %1: %2"_s.arg(QString::fromLatin1(what), typed)), "50 ms",
            [&] { return page(typed); });
    measure("  and where all is read or asked for and nothing found: word1* -word*", "",
        [&] { return page(u"word1* -word*"_s); });
    for (const QString &typed : {u"word500 -word1*"_s, u"word1* -word*"_s})
        measureStops(store, outline, typed);
    measure("posts by an author", "200 ms", [&] { return nodes(u"author:author_777"_s); });
    measure("posts at a depth", "200 ms", [&] { return nodes(u"depth:3..5"_s); });
    measure("posts of a day", "", [&] { return nodes(u"date:2023-11-15"_s); });
    measure("posts with a frequent word, all of them", "", [&] { return nodes(u"word0"_s); });
    measure("posts with a frequent beginning, all of them", "", [&] { return nodes(u"word1*"_s); });
    measure("hits of a word in every fortieth, counted", "",
        [&] { return search(store, outline, SearchQuery::parsed(u"word500"_s), 100).count; });
    measure("hits of a frequent beginning, counted", "",
        [&] { return search(store, outline, SearchQuery::parsed(u"word1*"_s), 100).count; });
    for (const QString &typed : {u"wo"_s, u"seldom word1"_s, u"author_777"_s, u"nowhere"_s})
        measure(qPrintable(u"six posts for the palette: "_s + typed), "50 ms",
            [&] { return firstPosts(store, outline, typed, {}, 6, {}).size(); });
    measure(
        "filter box: an author's name", "", [&] { return filteredPosts(store, outline, u"author_777"_s, {}).size(); });
    measure("outline copied for a worker", "50 ms", [&] { return Outline(outline).size(); });
    return 0;
}

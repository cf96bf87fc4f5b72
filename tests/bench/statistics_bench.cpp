// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of counting, one line each: what, measured, to reach.
//   bench_statistics_bench [ANNOTATIONS]     500,000 where it is not said

#include "core/statistics/cross_table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

void measure(const char *what, const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    const auto cpu = std::clock();
    const auto table = work();
    std::printf("%-40s %8.1f ms (cpu %8.1f)  N %lld  to reach 1000 ms\n", what, double(timer.nsecsElapsed()) / 1e6,
        1000.0 * double(std::clock() - cpu) / CLOCKS_PER_SEC, static_cast<long long>(table.n));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 500'000;
    const int posts = 100'000;
    QRandomGenerator random(1);
    std::vector<Outline::Entry> entries;
    CodedRows rows;
    for (int id = 1; id <= posts; ++id) {
        const int first = id - (id - 1) % 1000;
        const bool root = id == first;
        entries.push_back({.id = {id},
            .parent = root ? Id<Post>() : Id<Post>{first + random.bounded(id - first)},
            .thread = (id - 1) / 1000,
            .rank = id,
            .author = {1 + random.bounded(5000)},
            .kind = root ? PostKind::Article : PostKind::Comment});
    }
    std::vector<Id<Thread>> threads;
    for (int thread = 1; thread <= posts / 1000; ++thread)
        threads.push_back({thread});
    const Outline outline(threads, entries);
    rows.threads.resize(threads.size());
    for (int code = 0; code < 40; ++code)
        rows.codes.push_back({QUuid(), u"Group/Code %1"_s.arg(code), code < 4});
    for (int coder = 0; coder < 5; ++coder)
        rows.coders.push_back({QUuid(), u"Coder %1"_s.arg(coder)});
    for (int i = 0; i < count; ++i) {
        const int start = random.bounded(250);
        rows.annotations.push_back({int(random.bounded(posts)), int(random.bounded(40)), int(random.bounded(5)), -1,
            Span{start, start + 1 + int(random.bounded(60))}});
        rows.created.insert(rows.annotations.back().node, 1'700'000'000 + random.bounded(100'000'000));
    }
    std::ranges::stable_sort(rows.annotations, {}, &CodedRows::Annotated::node);
    std::printf("%d annotations, %d posts\n", count, posts);
    for (const auto &[name, dimension] : {std::pair("codes by coder", Dimension::Coder),
             std::pair("codes by depth", Dimension::Depth), std::pair("codes by author", Dimension::Author),
             std::pair("codes by the parent's stance", Dimension::ParentStance),
             std::pair("codes by time", Dimension::Time)})
        measure(name, [&] { return codesBy(rows, outline, dimension); });
    for (const auto &[name, how] :
        {std::pair("on the same span", Together::SameSpan), std::pair("overlapping", Together::Overlap),
            std::pair("on the same post", Together::SamePost), std::pair("reply and parent", Together::ReplyPair)})
        measure(name, [&] { return cooccurrence(rows, outline, how); });
    return 0;
}

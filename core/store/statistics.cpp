// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statistics.h"

#include "core/model/names.h"

#include <QSet>

#include <algorithm>

namespace rejoinder {

namespace {

void countPosts(const Outline &outline, Statistics &counts)
{
    counts.threads.resize(outline.threadCount());
    for (int i = 0; i < outline.threadCount(); ++i)
        counts.threads[i].thread = outline.thread(i);
    QSet<qint64> authors;
    for (int node = 0; node < outline.size(); ++node) {
        if (outline.kind(node) == PostKind::Article)
            continue;
        const int depth = outline.depth(node);
        ++counts.posts;
        counts.placeholders += outline.kind(node) == PostKind::Placeholder;
        if (!outline.author(node).isNull())
            authors.insert(outline.author(node).value);
        if (depth >= static_cast<int>(counts.depths.size()))
            counts.depths.resize(depth + 1);
        ++counts.depths[depth];
        auto &thread = counts.threads[outline.threadOf(node)];
        ++thread.posts;
        thread.deepest = std::max(thread.deepest, depth);
    }
    counts.authors = authors.size();
}

void countCodes(const Store &store, Statistics &counts)
{
    const auto codebook = store.codebook();
    QHash<QUuid, int> places;
    for (const auto &code : codebook.codes())
        places.insert(code.header.uid, static_cast<int>(places.size()));
    counts.codes = store.codeCounts();
    std::ranges::sort(counts.codes, {},
        [&](const Store::CodeCount &count) { return std::pair(places.value(count.code.value), count.coder); });
}

void countStates(const Store &store, Statistics &counts)
{
    const auto rounds = store.rounds();
    if (rounds.empty())
        return;
    auto find = store.database().prepare(
        "SELECT owner, state, count(*) FROM post_state WHERE round = ? GROUP BY owner, state");
    find.bind(rounds.back().header.uid);
    while (find.step())
        counts.states.push_back({{find.uuid(0)}, named<State>(find.text(1)).value_or(State::Todo), find.integer(2)});
    std::ranges::sort(
        counts.states, {}, [](const Statistics::StateCount &count) { return std::pair(count.coder, count.state); });
}

void countAnnotations(const Store &store, const Outline &outline, Statistics &counts)
{
    auto find = store.database().prepare("SELECT post, count(*) FROM annotation GROUP BY post");
    while (find.step()) {
        if (const int node = outline.nodeOf(find.id<Post>(0)); node >= 0) {
            counts.annotations += find.integer(1);
            counts.threads[outline.threadOf(node)].annotations += find.integer(1);
        }
    }
}

} // namespace

Statistics statistics(const Store &store, const Outline &outline)
{
    Statistics counts;
    countPosts(outline, counts);
    countCodes(store, counts);
    countStates(store, counts);
    countAnnotations(store, outline, counts);
    counts.relations = store.database().integer("SELECT count(*) FROM relation");
    counts.memos = store.database().integer("SELECT count(*) FROM memo");
    return counts;
}

} // namespace rejoinder

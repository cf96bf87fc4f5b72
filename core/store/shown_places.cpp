// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/shown_places.h"

#include "core/store/database.h"

#include <algorithm>
#include <optional>

namespace rejoinder {

namespace {

/// \p sql, of one thread's posts; null: of all.
Statement ofThread(const Database &database, const QByteArray &sql, Id<Thread> thread, const char *order = "")
{
    auto query = database.prepare((sql + (thread.isNull() ? "" : " AND p.thread = ?") + order).constData());
    if (!thread.isNull())
        query.bind(thread);
    return query;
}

/// \p shown in their order; the others of \p order each behind the one that they stood behind.
std::vector<int> together(const std::vector<int> &order, const std::vector<int> &shown)
{
    const QSet<int> isShown(shown.begin(), shown.end());
    std::vector<int> all;
    QHash<int, std::vector<int>> behind;
    std::vector<int> *followers = &all; // What nothing stands before stays the first.
    for (const int post : order) {
        if (isShown.contains(post))
            followers = &behind[post];
        else
            followers->push_back(post);
    }
    for (const int post : shown) {
        all.push_back(post);
        std::ranges::copy(behind.value(post), std::back_inserter(all));
    }
    return all;
}

} // namespace

ShownPlaces::ShownPlaces(const Database &database, Id<Thread> thread, Parents parents)
{
    if (parents == Parents::AsCorrected)
        readParents(database, thread);
    readRanks(database, thread);
}

void ShownPlaces::readParents(const Database &database, Id<Thread> thread)
{
    auto corrected = ofThread(
        database, "SELECT c.post, c.parent FROM post_parent c JOIN post p ON p.id = c.post WHERE true", thread);
    while (corrected.step())
        m_parents.insert(corrected.id<Post>(0), corrected.id<Post>(1));
}

void ShownPlaces::readRanks(const Database &database, Id<Thread> thread)
{
    // A batch that said something of a post that was there is a refresh.
    auto places = ofThread(database,
        "SELECT r.post, r.rank, b.id, b.id = p.batch, EXISTS (SELECT 1 FROM post_version v WHERE v.batch = b.id)"
        " FROM post_rank r JOIN post p ON p.id = r.post JOIN batch b ON b.id = r.batch WHERE b.state = 'closed'",
        thread, " ORDER BY b.imported, b.uid");
    qint64 refresh = 0;
    while (places.step()) {
        const auto post = places.id<Post>(0);
        const int rank = places.number(1);
        if (places.integer(4) == 0) {
            const auto known = m_ranks.constFind(post);
            m_ranks.insert(post, known == m_ranks.cend() ? rank : std::min(*known, rank));
            continue;
        }
        if (refresh != places.integer(2))
            m_refreshes.emplace_back();
        refresh = places.integer(2);
        m_refreshes.back().insert(post, rank);
        if (places.integer(3) != 0)
            m_brought.insert(post);
    }
}

void ShownPlaces::apply(std::vector<Outline::Entry> &entries) const
{
    for (Outline::Entry &entry : entries) {
        if (const auto parent = m_parents.constFind(entry.id); parent != m_parents.cend())
            entry.parent = *parent;
        if (const auto rank = m_ranks.constFind(entry.id); rank != m_ranks.cend())
            entry.rank = m_brought.contains(entry.id) ? *rank : std::min(entry.rank, *rank);
    }
    if (areRefreshed())
        order(entries);
}

void ShownPlaces::order(std::vector<Outline::Entry> &entries) const
{
    QSet<Id<Post>> parents;
    for (const Outline::Entry &entry : entries) {
        const auto isPlaced = [&](const Places &places) { return places.contains(entry.id); };
        if (std::ranges::any_of(m_refreshes, isPlaced))
            parents.insert(entry.parent);
    }
    QHash<Id<Post>, std::vector<int>> siblings;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].parent.isNull() && parents.contains(entries[i].parent))
            siblings[entries[i].parent].push_back(int(i));
    }
    for (auto &group : siblings)
        orderSiblings(entries, std::move(group));
}

void ShownPlaces::orderSiblings(std::vector<Outline::Entry> &entries, std::vector<int> siblings) const
{
    // As they stood before any refresh; then as each showed them.
    std::vector<int> order;
    std::ranges::copy_if(siblings, std::back_inserter(order),
        [&](int i) { return !m_brought.contains(entries[i].id) || m_ranks.contains(entries[i].id); });
    std::ranges::stable_sort(order, {}, [&](int i) { return entries[i].rank; });
    for (const Places &places : m_refreshes) {
        std::vector<int> shown;
        std::ranges::copy_if(
            siblings, std::back_inserter(shown), [&](int i) { return places.contains(entries[i].id); });
        std::ranges::sort(shown, {}, [&](int i) { return places.value(entries[i].id); });
        if (!shown.empty())
            order = together(order, shown);
    }
    for (size_t place = 0; place < order.size(); ++place)
        entries[order[place]].rank = int(place);
}

} // namespace rejoinder

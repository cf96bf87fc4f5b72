// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/survey.h"

#include "core/store/read_transaction.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// A file of this size is read in some 20 ms.
constexpr qint64 largeFile = 16 << 20;

/// All that a query returns, as bytes that differ where it does.
QByteArray bytesOf(const Store &store, const char *sql)
{
    QByteArray bytes;
    const auto query = store.database().cached(sql);
    while (query->step())
        bytes += query->bytes(0).toByteArray() + '\n';
    return bytes;
}

void add(std::vector<Store::CodeCount> &counts, const Row &row, int by)
{
    const auto *annotation = std::get_if<Annotation>(&row);
    const auto *relation = std::get_if<Relation>(&row);
    if (!annotation && !relation)
        return;
    const Uid<Code> code = annotation ? annotation->code : relation->type;
    const Uid<Coder> coder = headerOf(row).owner;
    const auto known = std::ranges::find_if(
        counts, [&](const Store::CodeCount &count) { return count.code == code && count.coder == coder; });
    if (known == counts.end()) {
        counts.push_back({code, coder, by});
        return;
    }
    known->count += by;
    if (known->count == 0)
        counts.erase(known);
}

} // namespace

QByteArray batchesSeen(const Store &store)
{
    return bytesOf(store, "SELECT id || ' ' || revision || ' ' || state FROM batch WHERE state <> 'open' ORDER BY id");
}

Moment momentOf(const Store &store)
{
    Moment moment;
    moment.seq = store.lastSeq();
    moment.turnings = store.turnings();
    moment.batches = batchesSeen(store);
    moment.settings = bytesOf(store, "SELECT key || ' ' || value FROM meta WHERE key <> 'turnings' ORDER BY key");
    return moment;
}

Survey surveyOf(const Store &store)
{
    const ReadTransaction reading(store.database()); // All of one moment, whatever others write.
    Survey survey{momentOf(store), store.outline(), {}, store.codeCounts()};
    survey.titles = titlesOf(store, survey.outline);
    return survey;
}

QStringList titlesOf(const Store &store, const Outline &outline)
{
    QHash<Id<Thread>, QString> known;
    for (const Thread &thread : store.threads())
        known.insert(thread.id, thread.title);
    QStringList titles;
    for (int i = 0; i < outline.threadCount(); ++i)
        titles << known.value(outline.thread(i));
    return titles;
}

void count(std::vector<Store::CodeCount> &counts, const Edits &edits)
{
    for (const Edit &edit : edits) {
        if (edit.before)
            add(counts, *edit.before, -1);
        if (edit.after)
            add(counts, *edit.after, 1);
    }
}

bool takesTime(const Store &store)
{
    const Database &database = store.database();
    return database.integer("PRAGMA page_count") * database.integer("PRAGMA page_size") >= largeFile;
}

} // namespace rejoinder

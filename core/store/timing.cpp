// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/timing.h"

#include "core/store/database.h"
#include "core/store/thread_copier.h"

namespace rejoinder {

void addTime(const Store &store, const Timing &visit)
{
    Transaction transaction(store.database());
    store.database()
        .prepare("INSERT INTO timing (post, coder, round, milliseconds, visits, last) VALUES (?, ?, ?, ?, ?, ?) "
                 "ON CONFLICT (post, coder, round) DO UPDATE SET milliseconds = milliseconds + excluded.milliseconds, "
                 "visits = visits + excluded.visits, last = max(last, excluded.last)")
        .run(visit.post, visit.coder.value, visit.round.value, visit.milliseconds, visit.visits, visit.last);
    transaction.commit();
}

bool holdsTimes(const Store &store)
{
    return store.database().integer("SELECT EXISTS (SELECT 1 FROM timing)") != 0;
}

void eachTime(const Store &store, const std::function<void(const Timing &)> &visit)
{
    auto find = store.database().prepare("SELECT post, coder, round, milliseconds, visits, last FROM timing");
    while (find.step()) {
        visit({find.id<Post>(0), {find.uuid(1)}, {find.uuid(2)}, find.integer(3), find.number(4), find.integer(5)});
    }
}

void bringTimes(const Store &here, const Store &there, const ThreadCopier &copier)
{
    auto bring = here.database().prepare(
        "INSERT INTO timing (post, coder, round, milliseconds, visits, last) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (post, coder, round) DO UPDATE SET milliseconds = excluded.milliseconds, "
        "visits = excluded.visits, last = excluded.last "
        "WHERE (excluded.last, excluded.milliseconds, excluded.visits) > (last, milliseconds, visits)");
    eachTime(there, [&](const Timing &time) {
        if (const Id<Post> post = copier.postHere(time.post); !post.isNull())
            bring.run(post, time.coder.value, time.round.value, time.milliseconds, time.visits, time.last);
    });
}

EachTiming timesOf(const Store &store)
{
    return [&store](const std::function<void(const Timing &)> &visit) { eachTime(store, visit); };
}

} // namespace rejoinder

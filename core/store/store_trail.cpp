// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history that comes with a merge.

#include "core/model/error.h"
#include "core/store/row_json.h"
#include "core/store/store.h"

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// The seq of each step brought, there and here; adopts those that are here already but hidden
/// (the merge that brought them was undone).
std::vector<std::pair<qint64, qint64>> copySteps(const Database &from, const Database &to, qint64 merge)
{
    auto steps
        = from.prepare("SELECT seq, uid, at, actor, label FROM step WHERE (state = 'done' OR (state = 'foreign' AND "
                       "(brought_by IS NULL"
                       " OR (SELECT merge.state FROM step AS merge WHERE merge.seq = step.brought_by) = 'done')))"
                       " AND EXISTS (SELECT 1 FROM edit WHERE edit.step = step.seq AND received = 0) ORDER BY seq");
    auto adopt = to.prepare(
        "UPDATE step SET brought_by = ?1 WHERE uid = ?2 AND state = 'foreign'"
        " AND (SELECT merge.state FROM step AS merge WHERE merge.seq = step.brought_by) IN ('undone', 'abandoned')");
    auto insert = to.prepare(
        "INSERT INTO step (uid, at, actor, label, edits, state, brought_by) VALUES (?1, ?2, ?3, ?4, 0, 'foreign', ?5)"
        " ON CONFLICT (uid) DO NOTHING");
    std::vector<std::pair<qint64, qint64>> copied;
    while (steps.step()) {
        adopt.run(merge, steps.uuid(1));
        insert.run(steps.uuid(1), steps.integer(2), steps.uuid(3), steps.text(4), merge);
        if (to.changes() > 0)
            copied.emplace_back(steps.integer(0), to.lastInsertId());
    }
    return copied;
}

/// Whether every post and text that the content names is here.
bool canBeRead(RowKind kind, const QUuid &uid, const QByteArray &json, const PostNames &names)
{
    try {
        return json.isNull() || headerOf(fromJson(kind, uid, json, names)).uid == uid;
    } catch (const Error &) {
        return false;
    }
}

} // namespace

void Store::bringTrail(const Store &other, qint64 merge, bool doubts)
{
    auto edits = other.database().prepare(
        "SELECT n, kind, row, before, after FROM edit WHERE step = ? AND received = 0 ORDER BY n");
    auto insert = database().prepare("INSERT INTO edit (step, n, kind, row, before, after) VALUES (?, ?, ?, ?, ?, ?)");
    auto finish = database().prepare("UPDATE step SET edits = ? WHERE seq = ?");
    for (const auto &[there, here] : copySteps(other.database(), database(), merge)) {
        int count = 0;
        for (edits.bind(there); edits.step();) {
            // What names posts does so by names that are the same in every copy: the content goes over as it is.
            const auto before = edits.blob(3);
            const auto after = edits.blob(4);
            const auto kind = named<RowKind>(edits.text(1)).value_or(RowKind::Annotation);
            if (doubts
                && !(canBeRead(kind, edits.uuid(2), before, names()) && canBeRead(kind, edits.uuid(2), after, names())))
                continue;
            insert.run(here, edits.integer(0), edits.text(1), edits.uuid(2), before, after);
            ++count;
        }
        finish.run(count, here);
    }
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/trail.h"

#include "core/model/error.h"
#include "core/store/row_json.h"

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

void bringTrail(Store &here, const Store &there, const TrailOptions &options)
{
    auto edits = there.database().prepare(
        "SELECT n, kind, row, before, after FROM edit WHERE step = ? AND received = 0 ORDER BY n");
    auto insert
        = here.database().prepare("INSERT INTO edit (step, n, kind, row, before, after) VALUES (?, ?, ?, ?, ?, ?)");
    auto finish = here.database().prepare("UPDATE step SET edits = ? WHERE seq = ?");
    for (const auto &[from, to] : copySteps(there.database(), here.database(), options.merge)) {
        int count = 0;
        for (edits.bind(from); edits.step();) {
            const auto kind = named<RowKind>(edits.text(1)).value_or(RowKind::Annotation);
            const auto uid = edits.uuid(2);
            const bool first = edits.isNull(3);
            // What names posts does so by names that are the same in every copy: the content goes over as it is.
            QByteArray before;
            QByteArray after;
            if (!(first && options.fresh.contains(uid))) {
                before = edits.blob(3);
                after = edits.blob(4);
                if (first && after.isNull()) {
                    if (const auto row = there.row(kind, uid))
                        after = toJson(*row, there.names());
                }
                if (options.doubts
                    && !(canBeRead(kind, uid, before, here.names()) && canBeRead(kind, uid, after, here.names())))
                    continue;
            }
            insert.run(to, edits.integer(0), edits.text(1), uid, before, after);
            ++count;
        }
        finish.run(count, to);
    }
}

} // namespace rejoinder

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

/// A step that is here but hidden, since the merge that brought it was undone, comes with this merge instead. What it
/// received with the former one is no longer that one's.
void adopt(const Database &to, qint64 step, qint64 former, qint64 merge)
{
    to.cached(
          "UPDATE step SET edits = edits - (SELECT count(*) FROM edit WHERE step = ?1 AND received = 1) WHERE seq = ?2")
        ->run(step, former);
    to.cached("UPDATE edit SET received = 0 WHERE step = ?1 AND received = 1")->run(step);
    to.cached("UPDATE step SET brought_by = ?1 WHERE seq = ?2")->run(merge, step);
}

/// The seq of each step brought, there and here.
std::vector<std::pair<qint64, qint64>> copySteps(const Database &from, const Database &to, qint64 merge)
{
    auto steps = from.prepare(
        "SELECT seq, uid, at, actor, label FROM step WHERE (state = 'done' OR (state = 'foreign' AND "
        "(brought_by IS NULL"
        " OR (SELECT merge.state FROM step AS merge WHERE merge.seq = step.brought_by) = 'done')))"
        " AND EXISTS (SELECT 1 FROM edit WHERE edit.step = step.seq AND (received = 0 OR step.state = 'foreign'))"
        " ORDER BY seq");
    auto find
        = to.prepare("SELECT step.seq, step.brought_by FROM step JOIN step AS merge ON merge.seq = step.brought_by"
                     " WHERE step.uid = ?1 AND step.state = 'foreign' AND merge.state IN ('undone', 'abandoned')");
    auto insert = to.prepare(
        "INSERT INTO step (uid, at, actor, label, edits, state, brought_by) VALUES (?1, ?2, ?3, ?4, 0, 'foreign', ?5)"
        " ON CONFLICT (uid) DO NOTHING");
    std::vector<std::pair<qint64, qint64>> copied;
    while (steps.step()) {
        insert.run(steps.uuid(1), steps.integer(2), steps.uuid(3), steps.text(4), merge);
        if (to.changes() > 0) {
            copied.emplace_back(steps.integer(0), to.lastInsertId());
            continue;
        }
        find.bind(steps.uuid(1));
        if (find.step())
            adopt(to, find.integer(0), find.integer(1), merge);
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

qsizetype bringTrail(Store &here, const Store &there, const TrailOptions &options, QHash<QUuid, RowKind> &fresh)
{
    auto edits
        = there.database().prepare("SELECT n, kind, row, before, after FROM edit JOIN step ON step.seq = edit.step"
                                   " WHERE step = ? AND (received = 0 OR state = 'foreign') ORDER BY n");
    auto insert = here.database().prepare(
        "INSERT INTO edit (step, n, kind, row, received, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)");
    auto finish = here.database().prepare("UPDATE step SET edits = ? WHERE seq = ?");
    qsizetype received = 0;
    for (const auto &[from, to] : copySteps(there.database(), here.database(), options.merge)) {
        int count = 0;
        for (edits.bind(from); edits.step();) {
            const auto kind = named<RowKind>(edits.text(1)).value_or(RowKind::Annotation);
            const auto uid = edits.uuid(2);
            const bool first = edits.isNull(3);
            const bool serves = first && fresh.remove(uid);
            // What names posts does so by names that are the same in every copy: the content goes over as it is.
            QByteArray before;
            QByteArray after;
            if (!serves) {
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
            insert.run(to, edits.integer(0), edits.text(1), uid, serves, before, after);
            ++count;
            received += serves;
        }
        finish.run(count, to);
    }
    return received;
}

} // namespace rejoinder

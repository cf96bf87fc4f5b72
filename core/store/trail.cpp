// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/trail.h"

#include "core/model/error.h"
#include "core/store/row_json.h"

#include <algorithm>
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

/// Brings the edits of steps.
class Trail
{
public:
    Trail(const Store &here, const Store &there, const TrailOptions &options, QHash<QUuid, RowKind> &fresh)
        : m_here(here)
        , m_there(there)
        , m_options(options)
        , m_fresh(fresh)
        , m_edits(
              there.database().prepare("SELECT n, kind, row, before, after FROM edit JOIN step ON step.seq = edit.step"
                                       " WHERE step = ? AND (received = 0 OR state = 'foreign') ORDER BY n"))
        , m_count(here.database().prepare("UPDATE step SET edits = ? WHERE seq = ?"))
    {
    }

    void bring(qint64 from, qint64 to)
    {
        int count = 0;
        for (m_edits.bind(from); m_edits.step();)
            count += take(to);
        m_count.run(count, to);
        constexpr size_t lot = 20'000;
        if (m_lot.size() >= lot)
            write();
        constexpr int some = 500;
        if (m_options.goOn && ++m_steps % some == 0)
            m_options.goOn();
    }

    /// Returns how many rows were received.
    qsizetype finish()
    {
        write();
        return m_received;
    }

private:
    struct Entry
    {
        qint64 step;
        qint64 n;
        RowKind kind;
        QUuid row;
        bool received;
        QByteArray before;
        QByteArray after;
    };

    bool take(qint64 step)
    {
        Entry entry{step, m_edits.integer(0), named<RowKind>(m_edits.text(1)).value_or(RowKind::Annotation),
            m_edits.uuid(2), false, {}, {}};
        const bool first = m_edits.isNull(3);
        entry.received = first && m_fresh.remove(entry.row);
        if (!entry.received) {
            // What names posts does so by names that are the same in every copy: the content goes over as it is.
            entry.before = m_edits.blob(3);
            entry.after = m_edits.blob(4);
            if (first && entry.after.isNull()) {
                if (const auto row = m_there.row(entry.kind, entry.row))
                    entry.after = toJson(*row, m_there.names());
            }
            const auto readable
                = [&](const QByteArray &json) { return canBeRead(entry.kind, entry.row, json, m_here.names()); };
            if (m_options.doubts && !(readable(entry.before) && readable(entry.after)))
                return false;
        }
        m_received += entry.received;
        m_lot.push_back(std::move(entry));
        return true;
    }

    void write()
    {
        if (m_options.isIndexed)
            sortByRow();
        auto insert = m_here.database().prepare(
            "INSERT INTO edit (step, n, kind, row, received, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (const Entry &entry : m_lot)
            insert.run(
                entry.step, entry.n, QString(nameOf(entry.kind)), entry.row, entry.received, entry.before, entry.after);
        m_lot.clear();
    }

    /// In the order of the index by row, which is spared jumping.
    void sortByRow()
    {
        std::ranges::sort(m_lot, [](const Entry &a, const Entry &b) {
            const auto first = a.row.toBytes();
            const auto second = b.row.toBytes();
            return std::ranges::lexicographical_compare(first.data, second.data);
        });
    }

    const Store &m_here;
    const Store &m_there;
    const TrailOptions &m_options;
    QHash<QUuid, RowKind> &m_fresh;
    Statement m_edits;
    Statement m_count;
    std::vector<Entry> m_lot; ///< Not yet written.
    qsizetype m_received = 0;
    int m_steps = 0;
};

} // namespace

qsizetype bringTrail(Store &here, const Store &there, const TrailOptions &options, QHash<QUuid, RowKind> &fresh)
{
    Trail trail(here, there, options, fresh);
    const auto steps = copySteps(there.database(), here.database(), options.merge);
    for (const auto &[from, to] : steps)
        trail.bring(from, to);
    return trail.finish();
}

} // namespace rejoinder

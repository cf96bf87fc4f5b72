// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history as it is read.

#include "core/store/row_json.h"
#include "core/store/step_pages.h"
#include "core/store/store.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// A query of steps.
QByteArray stepQuery(const char *rest)
{
    return QByteArray("SELECT ") + stepColumns + " FROM step " + rest;
}

} // namespace

Edits Store::editsOf(qint64 step, int limit) const
{
    // The steps that a merge brought follow it directly; what they received came in with it.
    const auto brought = database().cached(
        "SELECT kind, row, received, before, after FROM edit WHERE step > ?1 AND step < coalesce((SELECT min(seq) FROM"
        " step WHERE seq > ?1 AND state <> 'foreign'), 9223372036854775807) AND received = 1 ORDER BY step, n LIMIT "
        "?2");
    const auto own
        = database().cached("SELECT kind, row, received, before, after FROM edit WHERE step = ?1 ORDER BY n LIMIT ?2");
    Edits edits;
    for (const auto *query : {&brought, &own}) {
        (*query)->bind(step, limit < 0 ? limit : limit - int(edits.size()));
        while ((*query)->step())
            edits.push_back(editOf(**query));
    }
    return edits;
}

Edit Store::editOf(const Statement &query) const
{
    // Columns kind, row, received, before, after.
    const auto kind = named<RowKind>(query.text(0)).value_or(RowKind::Annotation);
    const auto row = [&](int column) {
        return query.isNull(column) ? std::nullopt
                                    : std::optional(fromJson(kind, query.uuid(1), query.blob(column), names()));
    };
    Edit edit{row(3), row(4), query.integer(2) != 0};
    if (!edit.before && !edit.after)
        edit.after = m_parts.rows->read(kind, query.uuid(1));
    return edit;
}

std::optional<Step> Store::nextUndo(Uid<Coder> only) const
{
    static const QByteArray sql
        = stepQuery("WHERE state = 'done' AND (?1 IS NULL OR actor = ?1) ORDER BY seq DESC LIMIT 1");
    const auto query = database().cached(sql.constData());
    query->bind(only);
    return query->step() ? std::optional(stepOf(*query, 0)) : std::nullopt;
}

std::optional<Step> Store::nextRedo(Uid<Coder> only) const
{
    static const QByteArray sql
        = stepQuery("WHERE state = 'undone' AND (?1 IS NULL OR actor = ?1) ORDER BY seq LIMIT 1");
    const auto query = database().cached(sql.constData());
    query->bind(only);
    return query->step() ? std::optional(stepOf(*query, 0)) : std::nullopt;
}

std::vector<Step> Store::history(int limit) const
{
    auto query = database().prepare(
        stepQuery((QByteArray("WHERE ") + isSeen + " ORDER BY seq DESC LIMIT ?").constData()).constData());
    query.bind(limit);
    std::vector<Step> steps;
    while (query.step())
        steps.push_back(stepOf(query, 0));
    return steps;
}

std::vector<Step> Store::stepsSince(qint64 seq) const
{
    auto query = database().prepare(stepQuery("WHERE seq > ? ORDER BY seq").constData());
    query.bind(seq);
    std::vector<Step> steps;
    while (query.step())
        steps.push_back(stepOf(query, 0));
    return steps;
}

std::vector<std::pair<Step, Edit>> Store::trail(const QUuid &uid) const
{
    auto query = database().prepare((QByteArray("SELECT edit.kind, edit.row, edit.received, edit.before, edit.after, ")
        + stepColumns + " FROM edit JOIN step ON step.seq = edit.step WHERE edit.row = ? AND " + isSeen
        + " ORDER BY step.at, step.seq, edit.n")
            .constData());
    query.bind(uid);
    std::vector<std::pair<qint64, Edit>> merges;
    std::vector<std::pair<Step, Edit>> trail;
    while (query.step()) {
        trail.emplace_back(stepOf(query, 5), editOf(query));
        const auto &[step, edit] = trail.back();
        if (step.foreign && edit.received) // The merge's record too.
            merges.emplace_back(step.broughtBy, edit);
    }
    auto merge = database().prepare(stepQuery("WHERE seq = ?").constData());
    for (auto &[seq, edit] : merges) {
        merge.bind(seq);
        if (merge.step())
            trail.emplace_back(stepOf(merge, 0), std::move(edit));
    }
    std::ranges::stable_sort(trail, {}, [](const auto &entry) { return std::pair(entry.first.at, entry.first.seq); });
    return trail;
}

} // namespace rejoinder

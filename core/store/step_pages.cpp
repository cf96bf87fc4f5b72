// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/step_pages.h"

#include "core/model/names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Steps looked at between two questions whether to go on.
constexpr qint64 stretch = 20'000;

/// Rows that stand on post ?8 or hang on such a row: what came with a merge has no words of its own in the history.
constexpr auto onPost
    = "WITH mine AS (SELECT uid FROM annotation WHERE post = ?8),"
      " linked AS (SELECT uid FROM relation WHERE source_post = ?8 OR target_post = ?8"
      "  OR source_annotation IN (SELECT uid FROM mine) OR target_annotation IN (SELECT uid FROM mine)),"
      " touched AS (SELECT uid FROM mine UNION SELECT uid FROM linked"
      "  UNION SELECT uid FROM post_state WHERE post = ?8 UNION SELECT uid FROM decision WHERE post = ?8"
      "  UNION SELECT uid FROM post_parent WHERE post = ?8 UNION SELECT uid FROM memo WHERE about_post = ?8"
      "  OR about_uid IN (SELECT uid FROM mine) OR about_uid IN (SELECT uid FROM linked)) ";

StepMark markOf(const QString &state)
{
    return state == "done"_L1     ? StepMark::Done
        : state == "undone"_L1    ? StepMark::Undone
        : state == "abandoned"_L1 ? StepMark::Abandoned
                                  : StepMark::Foreign;
}

/// Whether a step has an edit such as \p which says. A merge also has what the steps that it brought received with it:
/// they follow it directly.
QByteArray hasEdit(const QByteArray &which)
{
    return " AND (EXISTS (SELECT 1 FROM edit WHERE edit.step = step.seq AND " + which
        + ") OR (EXISTS (SELECT 1 FROM step AS first WHERE first.seq = step.seq + 1 AND first.brought_by = step.seq)"
          " AND EXISTS (SELECT 1 FROM step AS brought JOIN edit ON edit.step = brought.seq WHERE brought.seq > step.seq"
          " AND brought.brought_by = step.seq AND edit.received = 1 AND "
        + which + ")))";
}

/// The query of a stretch: ?1 to ?7 are below, from, coder, since, until, kind, row; ?8 and ?9 the post and its name.
QByteArray sqlOf(const StepFilter &filter)
{
    QByteArray sql = filter.post.isNull() ? QByteArray() : QByteArray(onPost);
    sql += QByteArray("SELECT ") + stepColumns + " FROM step WHERE seq < ?1 AND seq >= ?2 AND " + isSeen;
    if (!filter.coder.isNull())
        sql += " AND actor = ?3";
    if (filter.since)
        sql += " AND at >= ?4";
    if (filter.until)
        sql += " AND at < ?5";
    if (filter.kind)
        sql += hasEdit("edit.kind = ?6");
    if (!filter.row.isNull())
        sql += " AND seq IN (SELECT step FROM edit WHERE row = ?7 UNION SELECT brought.brought_by FROM edit"
               " JOIN step AS brought ON brought.seq = edit.step WHERE row = ?7 AND received = 1 AND state = "
               "'foreign')";
    if (!filter.post.isNull())
        sql += hasEdit("(edit.row IN (SELECT uid FROM touched) OR instr(edit.before, ?9) > 0"
                       " OR instr(edit.after, ?9) > 0)");
    return sql + " ORDER BY seq DESC";
}

void bindFilter(Statement &query, const Store &store, const StepFilter &filter, qint64 below)
{
    query.reset();
    const auto bindIf = [&](bool used, int index, const auto &value) {
        if (used)
            query.bindAt(index, value);
    };
    query.bindAt(1, below);
    query.bindAt(2, below - stretch);
    bindIf(!filter.coder.isNull(), 3, filter.coder);
    bindIf(filter.since.has_value(), 4, filter.since.value_or(0));
    bindIf(filter.until.has_value(), 5, filter.until.value_or(0));
    bindIf(filter.kind.has_value(), 6, QString(nameOf(filter.kind.value_or(RowKind::Code))));
    bindIf(!filter.row.isNull(), 7, filter.row);
    if (filter.post.isNull())
        return;
    query.bindAt(8, filter.post);
    // As the history writes it: a whole string of JSON, so that c1 is not found in c10. Bytes are sought in bytes.
    QByteArray name = QJsonDocument(QJsonArray{store.nameOf(filter.post)}).toJson(QJsonDocument::Compact);
    name = name.sliced(1, name.size() - 2);
    query.bindAt(9, name);
}

} // namespace

Step stepOf(const Statement &query, int first)
{
    Step step;
    step.seq = query.integer(first);
    step.uid = query.uuid(first + 1);
    step.at = query.integer(first + 2);
    step.actor = {query.uuid(first + 3)};
    step.label = query.text(first + 4);
    step.edits = query.number(first + 5);
    const StepMark mark = markOf(query.text(first + 6));
    step.undone = mark == StepMark::Undone || mark == StepMark::Abandoned;
    step.foreign = mark == StepMark::Foreign;
    step.broughtBy = query.integer(first + 7);
    return step;
}

StepPage stepPage(
    const Store &store, const StepFilter &filter, qint64 below, int limit, const std::atomic_bool *cancelled)
{
    StepPage page;
    page.below = below > 0 ? below : store.lastSeq() + 1;
    auto query = store.database().prepare(sqlOf(filter).constData());
    while (page.below > 1 && int(page.entries.size()) < limit && !(cancelled && *cancelled)) {
        bindFilter(query, store, filter, page.below);
        bool whole = true;
        while (query.step()) {
            if (int(page.entries.size()) == limit) {
                whole = false;
                break;
            }
            Step step = stepOf(query, 0);
            if (!filter.text.isEmpty() && !step.label.contains(filter.text, Qt::CaseInsensitive))
                continue;
            page.entries.push_back({std::move(step), markOf(query.text(6))});
        }
        page.below = whole ? std::max<qint64>(1, page.below - stretch) : page.entries.back().step.seq;
    }
    page.atEnd = page.below <= 1;
    return page;
}

std::vector<std::pair<qint64, StepMark>> stepMarks(const Store &store, qint64 first)
{
    auto query = store.database().prepare("SELECT seq, state FROM step WHERE seq >= ? ORDER BY seq DESC");
    query.bind(first);
    std::vector<std::pair<qint64, StepMark>> marks;
    while (query.step())
        marks.emplace_back(query.integer(0), markOf(query.text(1)));
    return marks;
}

int stepsAfter(const Store &store, qint64 seq)
{
    auto query = store.database().prepare("SELECT count(*) FROM step WHERE state = 'done' AND seq > ?");
    query.bind(seq);
    return query.step() ? query.number(0) : 0;
}

int undoneUpTo(const Store &store, qint64 seq)
{
    auto query = store.database().prepare("SELECT count(*) FROM step WHERE state = 'undone' AND seq <= ?");
    query.bind(seq);
    return query.step() ? query.number(0) : 0;
}

} // namespace rejoinder

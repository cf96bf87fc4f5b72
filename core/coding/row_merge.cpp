// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/row_merge.h"

#include "core/coding/reanchoring.h"
#include "core/store/post_versions.h"
#include "core/store/row_json.h"
#include "core/store/rows_ahead.h"
#include "core/store/trail.h"

namespace rejoinder {

namespace {

constexpr double rowShare = 0.7; ///< Of the time a file takes; its history takes the rest.

} // namespace

/// What a file knows of one uid: a row that stands, one that waits, or that it was removed.
struct RowMerge::Known
{
    Row row; ///< The row itself, or its tombstone.
    bool waits = false;

    [[nodiscard]] bool isRemoval() const { return kindOf(row) == RowKind::Tombstone; }
};

RowMerge::RowMerge(Store &here, const Store &there, const ThreadCopier &copier, OpenStep &step, IndicesAside &aside,
    MergeReport &report, MergeNotes &notes, const std::function<void(double)> &goOn)
    : m_here(here)
    , m_there(there)
    , m_ahead(there.path(), Store::Access::ReadOnly)
    , m_copier(copier)
    , m_step(step)
    , m_aside(aside)
    , m_report(report)
    , m_notes(notes)
    , m_goOn(goOn)
{
    for (int kind = 0; kind < int(std::variant_size_v<Row>); ++kind)
        m_rows += there.countOf(RowKind(kind));
    flush();
}

void RowMerge::merge(RowKind kind)
{
    m_there.eachRow(RowKind::Tombstone, [&](const Row &row) {
        if (std::get<Tombstone>(row).kind == kind)
            decide({row, false});
    });
    flush();
    RowsAhead rows(m_ahead, kind);
    for (auto lot = rows.next(); !lot.empty(); lot = rows.next()) {
        for (Row &row : lot)
            receive(std::move(row));
        m_done += std::ssize(lot);
        m_goOn(rowShare * double(m_done) / double(std::max(m_rows, m_done)));
    }
    m_there.eachRow(RowKind::Waiting, [&](const Row &row) {
        const auto &waiting = std::get<Waiting>(row);
        if (waiting.kind == kind)
            receive(fromJson(kind, waiting.header.uid, waiting.json, m_there.names()));
    });
    flush();
}

void RowMerge::flush()
{
    auto written = m_step.write(std::exchange(m_edits, {}));
    std::erase_if(written, [&](const Edit &edit) { return !edit.before && m_fresh.contains(edit.uid()); });
    m_step.record(written);
    if (!m_gone.isEmpty())
        m_standing.clear();
    m_gone.clear();
    m_removals = m_here.holdsAny(RowKind::Tombstone);
    m_waiting = m_here.holdsAny(RowKind::Waiting);
}

void RowMerge::expectRefreshed()
{
    m_refreshed = post_versions::any(m_here);
    if (m_refreshed)
        m_step.add(reanchorAll(m_here));
}

void RowMerge::finish(bool doubts)
{
    if (m_step.seq() == 0)
        return;
    const TrailOptions options{m_step.seq(), [this] { m_goOn(rowShare); }, doubts, !m_aside.areAside()};
    m_step.countRecorded(bringTrail(m_here, m_there, options, m_fresh));
    Edits rest; // Rows whose making is in no step that came along.
    for (const auto &[uid, kind] : std::exchange(m_fresh, {}).asKeyValueRange())
        rest.push_back({std::nullopt, m_here.row(kind, uid), true});
    m_step.record(rest);
}

/// A row that is about to change or go is not fresh any more: its coming is recorded before that.
void RowMerge::changes(const Row &row)
{
    if (m_fresh.remove(headerOf(row).uid))
        m_step.record({{std::nullopt, row, true}});
}

void RowMerge::receive(Row row)
{
    std::optional<Row> made;
    if (const auto *annotation = std::get_if<Annotation>(&row); annotation && m_refreshed)
        made = asMade(m_there, *annotation);
    if (!m_copier.translate(row))
        return;
    if (made && m_copier.translate(*made))
        receiveMoved(row, *made);
    if (!takeAsFresh(row))
        decide({std::move(row), false});
}

/// Rows are compared on the words that are shown: the same annotation that was moved there and not here is the same.
void RowMerge::receiveMoved(Row &row, const Row &made)
{
    const auto &annotation = std::get<Annotation>(row);
    const auto &original = std::get<Annotation>(made);
    if (auto moved = reanchored(m_here, annotation, original))
        row = std::move(*moved);
    else if (annotation.text != original.text)
        rememberMade(m_here, original);
}

/// The most frequent case by far, without looking first whether the row is here: to write it tells that too.
bool RowMerge::takeAsFresh(const Row &row)
{
    const auto &header = headerOf(row);
    if (!m_expectsFresh || header.revision != 1 || m_removals || m_waiting
        || !std::ranges::all_of(referencesOf(row), [&](const Reference &reference) { return isHere(reference); }))
        return false;
    m_expectsFresh = m_step.insert(row);
    if (m_expectsFresh) {
        m_fresh.insert(header.uid, kindOf(row));
        ++m_report.added;
        if (m_notes.wants(kindOf(row)))
            m_notes.take(std::nullopt, row);
    }
    return m_expectsFresh;
}

std::optional<RowMerge::Known> RowMerge::present(RowKind kind, const QUuid &uid) const
{
    if (auto row = m_here.row(kind, uid))
        return Known{*std::move(row), false};
    if (auto tombstone = m_removals ? m_here.row(RowKind::Tombstone, uid) : std::nullopt)
        return Known{*std::move(tombstone), false};
    if (const auto waiting = m_waiting ? m_here.find<Waiting>(uid) : std::nullopt)
        return Known{fromJson(waiting->kind, uid, waiting->json, m_here.names()), true};
    return std::nullopt;
}

void RowMerge::decide(Known received)
{
    const auto &header = headerOf(received.row);
    const auto kind = received.isRemoval() ? std::get<Tombstone>(received.row).kind : kindOf(received.row);
    const auto known = present(kind, header.uid);
    const bool takes = !known || wins(received, *known);
    m_expectsFresh = !known;
    if (known && m_notes.wants(kind))
        m_notes.compare(m_there, known->row, received.row, takes);
    if (!takes) {
        m_report.same += !received.isRemoval();
        return;
    }
    count(known, received);
    replace(known, std::move(received));
    constexpr size_t lot = 500; // Small enough to stay in the processor's cache.
    if (m_edits.size() >= lot)
        flush();
}

bool RowMerge::wins(const Known &received, const Known &present) const
{
    const auto &a = headerOf(received.row);
    const auto &b = headerOf(present.row);
    if (a.revision != b.revision)
        return a.revision > b.revision;
    if (a.modified != b.modified)
        return a.modified > b.modified;
    if (received.row == present.row)
        return false;
    return content(received.row) > content(present.row);
}

QByteArray RowMerge::content(const Row &row) const
{
    return kindOf(row) == RowKind::Tombstone ? QByteArray() : toJson(row, m_here.names());
}

Row RowMerge::held(const Row &row) const
{
    return Waiting{headerOf(row), kindOf(row), toJson(row, m_here.names())};
}

Row RowMerge::stored(const Known &known) const
{
    return known.waits ? held(known.row) : known.row;
}

void RowMerge::replace(const std::optional<Known> &present, Known received)
{
    if (!received.isRemoval())
        received.waits = !std::ranges::all_of(
            referencesOf(received.row), [&](const Reference &reference) { return isHere(reference); });
    m_report.waiting += received.waits;
    if (received.waits)
        m_notes.wait(received.row);
    const Row after = stored(received);
    if (!present) {
        if (!received.waits && !received.isRemoval() && headerOf(after).revision == 1)
            m_fresh.insert(headerOf(after).uid, kindOf(after));
        m_edits.push_back({std::nullopt, after, true});
        return;
    }
    const Row before = stored(*present);
    changes(before);
    if (kindOf(before) == kindOf(after)) {
        m_edits.push_back({before, after, true});
        return;
    }
    if (!present->waits && !present->isRemoval()) {
        m_aside.restore(); // They find what named the row.
        m_gone.insert(headerOf(before).uid);
        evictDependents(kindOf(before), headerOf(before).uid);
    }
    m_edits.push_back({before, std::nullopt, true});
    m_edits.push_back({std::nullopt, after, true});
}

void RowMerge::evictDependents(RowKind kind, const QUuid &uid)
{
    std::vector<Row> queue = m_here.dependents(kind, uid);
    while (!queue.empty()) {
        const Row row = std::move(queue.back());
        queue.pop_back();
        const auto &own = headerOf(row).uid;
        if (m_gone.contains(own))
            continue;
        m_gone.insert(own);
        changes(row);
        m_edits.push_back({row, std::nullopt, true});
        m_edits.push_back({std::nullopt, held(row), true});
        ++m_report.waiting;
        std::ranges::move(m_here.dependents(kindOf(row), own), std::back_inserter(queue));
    }
}

bool RowMerge::isHere(const Reference &reference)
{
    if (m_gone.contains(reference.uid))
        return false;
    if (m_standing.contains(reference.uid))
        return true;
    if (!m_here.row(reference.kind, reference.uid))
        return false;
    m_standing.insert(reference.uid);
    return true;
}

void RowMerge::count(const std::optional<Known> &present, const Known &received)
{
    const bool stood = present && !present->isRemoval();
    if (received.isRemoval())
        m_report.removed += stood;
    else
        ++(stood ? m_report.changed : m_report.added);
    if (m_notes.wants(kindOf(received.row)))
        m_notes.take(stood ? std::optional(present->row) : std::nullopt, received.row);
}

} // namespace rejoinder

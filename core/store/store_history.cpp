// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one write, the history it leaves, and its turning.

#include "core/model/error.h"
#include "core/store/codebook_lock.h"
#include "core/store/post_versions.h"
#include "core/store/row_json.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Rows are written after what they name and removed before it.
void sortByReference(Edits &edits)
{
    const auto place = [](const Edit &edit) {
        const int kind = static_cast<int>(edit.kind());
        return edit.after ? kind : 1000 - kind;
    };
    if (!std::ranges::is_sorted(edits, {}, place))
        std::ranges::stable_sort(edits, {}, place);
}

[[noreturn]] void changedMeanwhile()
{
    throw Error(QCoreApplication::translate("Store",
                    "Somebody else changed this meanwhile; nothing was stored. Look at it again, then repeat."),
        Error::Kind::Changed);
}

/// What a step comes to where it wrote a row several times (a merge of several copies).
Edits net(const Edits &edits)
{
    QHash<std::pair<int, QUuid>, size_t> placeOf;
    Edits result;
    for (const auto &edit : edits) {
        const auto key = std::pair(static_cast<int>(edit.kind()), edit.uid());
        if (const auto place = placeOf.constFind(key); place != placeOf.cend()) {
            result[*place].after = edit.after;
            continue;
        }
        placeOf.insert(key, result.size());
        result.push_back(edit);
    }
    std::erase_if(result, [](const Edit &edit) { return edit.before == edit.after; });
    return result;
}

/// Asked with every step.
bool anyWaits(const Database &database)
{
    const auto query = database.cached("SELECT EXISTS (SELECT 1 FROM waiting)");
    return query->step() && query->integer(0) != 0;
}

bool changesNothing(const Edit &edit)
{
    return (!edit.before && !edit.after)
        || (edit.before && edit.after && sameContent(*edit.before, *edit.after) && !edit.received);
}

} // namespace

Edits Store::apply(Edits edits, const QString &label, Uid<Coder> actor, const GoOn &goOn)
{
    expectAllowed(*this, edits);
    OpenStep step(*this, label, actor);
    edits = step.add(std::move(edits), goOn);
    step.commit();
    return edits;
}

OpenStep::OpenStep(Store &store, const QString &label, Uid<Coder> actor)
    : m_store(store)
    , m_transaction(store.database())
    , m_label(label)
    , m_actor(actor)
{
}

void OpenStep::begin()
{
    const auto &database = m_store.database();
    database.execute("UPDATE step SET state = 'abandoned' WHERE state = 'undone'");
    database.cached("INSERT INTO step (uid, at, actor, label, edits) VALUES (?, ?, ?, ?, 0)")
        ->run(QUuid::createUuid(), QDateTime::currentSecsSinceEpoch(), m_actor, m_label);
    m_seq = database.lastInsertId();
}

Edits OpenStep::add(Edits edits, const GoOn &goOn)
{
    edits = write(std::move(edits), goOn);
    record(edits);
    return edits;
}

Edits OpenStep::write(Edits edits, const GoOn &goOn)
{
    std::erase_if(edits, changesNothing);
    if (edits.empty())
        return {};
    if (!m_seq)
        begin();
    return m_store.write(std::move(edits), Store::Stamp::New, goOn);
}

bool OpenStep::insert(const Row &received)
{
    if (!m_store.m_parts.rows->insert(received))
        return false;
    if (!m_seq)
        begin();
    return true;
}

void OpenStep::record(const Edits &edits)
{
    m_store.record(m_seq, edits, m_recorded);
    m_recorded += std::ssize(edits);
    m_count += std::ssize(edits);
}

bool OpenStep::commit()
{
    if (m_seq)
        m_store.database().cached("UPDATE step SET edits = ? WHERE seq = ?")->run(qint64(m_count), m_seq);
    m_transaction.commit();
    return m_seq != 0;
}

Edits Store::write(Edits edits, Stamp stamp, const GoOn &goOn)
{
    sortByReference(edits);
    constexpr size_t often = 256; // Some milliseconds of writing.
    for (size_t done = 0; done < edits.size(); ++done) {
        if (goOn && done % often == 0)
            goOn(double(done) / double(edits.size()));
        write(edits[done], stamp);
    }
    auto admitted = admitWaiting();
    std::ranges::move(admitted, std::back_inserter(edits));
    return edits;
}

void Store::write(Edit &edit, Stamp stamp)
{
    auto &rows = *m_parts.rows;
    // What is added is not looked for first: its uid is unique.
    const auto stored = edit.before ? rows.read(edit.kind(), edit.uid()) : std::nullopt;
    if (edit.before && !(stored && sameContent(*stored, *edit.before)))
        changedMeanwhile();
    if (stored)
        writeDown(*stored);
    if (!edit.received) {
        const int revision = (stored ? headerOf(*stored).revision : lastRevision(edit.uid())) + 1;
        const auto now = QDateTime::currentSecsSinceEpoch();
        if (edit.after) {
            headerOf(*edit.after).revision = revision;
            if (stamp == Stamp::New)
                headerOf(*edit.after).modified = now;
        }
        if (!stored) {
            rows.remove(RowKind::Tombstone, edit.uid());
            rows.remove(RowKind::Waiting, edit.uid());
        } else if (!edit.after) {
            rows.insert(Tombstone{{edit.uid(), headerOf(*stored).owner, revision, now}, edit.kind()});
        }
        edit.before = stored;
    }
    if (!edit.after)
        rows.remove(edit.kind(), edit.uid());
    else if (stored)
        rows.update(*edit.after);
    else if (!rows.insert(*edit.after))
        changedMeanwhile();
    if (edit.kind() == RowKind::Batch) // What it says of posts is seen no more, or again.
        post_versions::show(database(), edit.uid());
}

int Store::lastRevision(const QUuid &uid) const
{
    const auto query = database().cached("SELECT max(revision) FROM (SELECT revision FROM tombstone WHERE uid = ?1"
                                         " UNION ALL SELECT revision FROM waiting WHERE uid = ?1)");
    query->bind(uid);
    return query->step() ? query->number(0) : 0;
}

bool Store::stands(const Row &row) const
{
    const auto isHere
        = [&](const Reference &reference) { return m_parts.rows->read(reference.kind, reference.uid).has_value(); };
    return std::ranges::all_of(referencesOf(row), isHere);
}

bool Store::isPlaceFree(const Row &row, const Codebook &codebook) const
{
    const auto *annotation = std::get_if<Annotation>(&row);
    return !annotation || std::ranges::none_of(annotations(annotation->post), [&](const Annotation &other) {
        return codebook.rivals(*annotation, other);
    });
}

Edits Store::admitWaiting()
{
    Edits admitted;
    if (!anyWaits(database()))
        return admitted;
    const auto present = codebook();
    for (bool again = true; again;) {
        again = false;
        std::vector<Row> waiting;
        eachRow(RowKind::Waiting, [&](const Row &row) { waiting.push_back(row); });
        for (const auto &row : waiting) {
            const auto &held = std::get<Waiting>(row);
            auto received = fromJson(held.kind, held.header.uid, held.json, names());
            if (!stands(received) || !isPlaceFree(received, present))
                continue;
            admitted.push_back({row, std::nullopt, true});
            admitted.push_back({std::nullopt, std::move(received), true});
            writeDown(row);
            m_parts.rows->remove(RowKind::Waiting, held.header.uid);
            m_parts.rows->insert(*admitted.back().after);
            again = true;
        }
    }
    return admitted;
}

void Store::record(qint64 step, const Edits &edits, qsizetype firstNumber)
{
    const auto insert = database().cached(
        "INSERT INTO edit (step, n, kind, row, received, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const auto &edit : edits) {
        // A received row is its own record while it stands unchanged; the next write writes it down.
        const bool standsForItself = edit.received && !edit.before;
        insert->run(step, qint64(firstNumber++), QString(rejoinder::nameOf(edit.kind())), edit.uid(), edit.received,
            edit.before ? toJson(*edit.before, names()) : QByteArray(),
            edit.after && !standsForItself ? toJson(*edit.after, names()) : QByteArray());
    }
}

std::optional<Store::Turned> Store::undo(Uid<Coder> only)
{
    Transaction transaction(database());
    const auto step = nextUndo(only);
    if (!step)
        return std::nullopt;
    auto turned = turn(*step, true);
    transaction.commit();
    return turned;
}

std::optional<Store::Turned> Store::redo(Uid<Coder> only)
{
    Transaction transaction(database());
    const auto step = nextRedo(only);
    if (!step)
        return std::nullopt;
    auto turned = turn(*step, false);
    transaction.commit();
    return turned;
}

int Store::undoBackTo(qint64 seq, const GoOn &goOn)
{
    return turnAll(true, seq, goOn);
}

int Store::redoUpTo(qint64 seq, const GoOn &goOn)
{
    return turnAll(false, seq, goOn);
}

int Store::turnAll(bool undo, qint64 seq, const GoOn &goOn)
{
    Transaction transaction(database());
    int count = 0;
    const GoOn within = [&](double share) {
        if (goOn)
            goOn(count + share);
    };
    for (;;) {
        const auto step = undo ? nextUndo() : nextRedo();
        if (!step || (undo ? step->seq <= seq : step->seq > seq))
            break;
        turn(*step, undo, within);
        ++count;
        within(0);
    }
    transaction.commit();
    return count;
}

Store::Turned Store::turn(Step step, bool undo, const GoOn &goOn)
{
    const auto recorded = editsOf(step.seq);
    auto edits = net(recorded);
    if (undo) {
        for (auto &edit : edits)
            edit = edit.inverse();
    }
    const auto count = edits.size();
    edits = write(std::move(edits), Stamp::Turned, goOn);
    // What came out of the waiting room with this turn goes back with the next one.
    Edits extra(edits.begin() + static_cast<qsizetype>(count), edits.end());
    if (undo) {
        for (auto &edit : extra)
            edit = edit.inverse();
    }
    record(step.seq, extra, static_cast<qsizetype>(recorded.size()));
    step.undone = undo;
    step.edits = static_cast<int>(recorded.size() + extra.size());
    database()
        .cached("UPDATE step SET state = ?, edits = ? WHERE seq = ?")
        ->run(undo ? u"undone"_s : u"done"_s, step.edits, step.seq);
    setSetting(u"turnings", QString::number(turnings() + 1));
    return {step, std::move(edits)};
}

int Store::joinStepsAfter(qint64 seq, const QString &label, Uid<Coder> actor)
{
    Transaction transaction(database());
    std::vector<Step> steps = stepsSince(seq);
    std::erase_if(steps, [&](const Step &step) { return step.undone || step.foreign || step.actor != actor; });
    if (steps.size() < 2)
        return int(steps.size());
    const Step last = steps.back();
    constexpr qint64 aside = qint64(1) << 40; // Above every number: edits that move do not meet.
    const auto move = [&](qint64 from, qint64 by) {
        database().cached("UPDATE edit SET step = ?, n = n + ? WHERE step = ?")->run(last.seq, by, from);
    };
    move(last.seq, aside);
    qint64 count = 0;
    for (const Step &step : std::span(steps).first(steps.size() - 1)) {
        const auto recorded = qint64(editsOf(step.seq).size());
        move(step.seq, count);
        database().cached("DELETE FROM step WHERE seq = ?")->run(step.seq);
        count += recorded;
    }
    database().cached("UPDATE edit SET n = n - ? WHERE step = ? AND n >= ?")->run(aside - count, last.seq, aside);
    count += last.edits;
    database().cached("UPDATE step SET label = ?, edits = ? WHERE seq = ?")->run(label, count, last.seq);
    setSetting(u"turnings", QString::number(turnings() + 1)); // Others know steps that are gone.
    transaction.commit();
    return int(steps.size());
}

void Store::writeDown(const Row &row)
{
    const auto find = database().cached(
        "SELECT EXISTS (SELECT 1 FROM edit WHERE row = ? AND kind = ? AND before IS NULL AND after IS NULL)");
    const QString kind(rejoinder::nameOf(kindOf(row)));
    find->bind(headerOf(row).uid, kind);
    // The merge that brought the row has such a record, and the step in which it was first made.
    if (find->step() && find->integer(0) != 0)
        database()
            .cached("UPDATE edit SET after = ? WHERE row = ? AND kind = ? AND before IS NULL AND after IS NULL")
            ->run(toJson(row, names()), headerOf(row).uid, kind);
}

} // namespace rejoinder

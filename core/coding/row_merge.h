// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/merge.h"
#include "core/coding/merge_notes.h"
#include "core/store/indices_aside.h"
#include "core/store/thread_copier.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace rejoinder {

/// Merges one other file's rows into the step, kind by kind in the order of reference: what a row names has been
/// written before it. Removals come first, since they may send rows of this file to wait.
class RowMerge
{
public:
    /// \p goOn gets how much of the file is done, 0 to 1, some times a second; it may throw.
    RowMerge(Store &here, const Store &there, const ThreadCopier &copier, OpenStep &step, IndicesAside &aside,
        MergeReport &report, MergeNotes &notes, const std::function<void(double)> &goOn);

    void merge(RowKind kind);
    /// Once posts show what they are to show: brings the annotations that are here onto that.
    void expectRefreshed();
    /// After all kinds: brings the history of the other file, which is the record of the rows that came as first made.
    void finish(bool doubts);

private:
    struct Known;

    void receive(Row row);
    void receiveMoved(Row &row, const Row &made);
    bool takeAsFresh(const Row &row);
    void decide(Known received);
    void replace(const std::optional<Known> &present, Known received);
    void evictDependents(RowKind kind, const QUuid &uid);
    void changes(const Row &row);
    void flush();
    [[nodiscard]] std::optional<Known> present(RowKind kind, const QUuid &uid) const;
    [[nodiscard]] bool isHere(const Reference &reference);
    [[nodiscard]] bool wins(const Known &received, const Known &present) const;
    [[nodiscard]] QByteArray content(const Row &row) const;
    [[nodiscard]] Row held(const Row &row) const;
    [[nodiscard]] Row stored(const Known &known) const;
    void count(const std::optional<Known> &present, const Known &received);

    Store &m_here;
    const Store &m_there;
    const Store m_ahead; ///< The same file: its rows are read on another thread while this one asks m_there.
    const ThreadCopier &m_copier;
    OpenStep &m_step;
    IndicesAside &m_aside;
    MergeReport &m_report;
    MergeNotes &m_notes;
    const std::function<void(double)> &m_goOn;
    qint64 m_rows = 0; ///< Of the other file.
    qint64 m_done = 0;
    Edits m_edits; ///< Not yet written.
    QSet<QUuid> m_gone; ///< Stood before these edits, will not after.
    QSet<QUuid> m_standing; ///< Known to stand: asked for each row again.
    QHash<QUuid, RowKind> m_fresh; ///< Added as they were first made, and not recorded yet.
    bool m_expectsFresh = true; ///< As the last one was: a copy brings much that is new, or is known already.
    bool m_refreshed = false; ///< Posts may show other words than those that annotations were made on.
    bool m_removals = false; ///< Whether this file has tombstones at all,
    bool m_waiting = false; ///< and waiting rows.
};

} // namespace rejoinder

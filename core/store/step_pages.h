// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <atomic>

namespace rejoinder {

/// Which steps of the history are wanted. What is not set does not narrow.
struct StepFilter
{
    Uid<Coder> coder; ///< Who did it.
    std::optional<RowKind> kind; ///< A row of this kind was touched.
    QString text; ///< Words of the label, in any case.
    std::optional<qint64> since; ///< Seconds since 1970-01-01 UTC, inclusive.
    std::optional<qint64> until; ///< The same, exclusive.
    Id<Post> post; ///< A row on this post was touched.
    QUuid row; ///< This row was touched: its trail.

    friend bool operator==(const StepFilter &, const StepFilter &) = default;
};

/// What may still be done with a step.
enum class StepMark {
    Done,
    Undone, ///< Can be done again.
    Abandoned, ///< Was undone, and other work was done since.
    Foreign, ///< Came with a merge.
};

struct StepPage
{
    struct Entry
    {
        Step step;
        StepMark mark = StepMark::Done;
    };
    std::vector<Entry> entries; ///< Newest first.
    qint64 below = 0; ///< Where the next page begins.
    bool atEnd = false;
};

/// At most \p limit steps whose number is less than \p below (0: the newest), newest first. For workers: a filter may have
/// to look at the whole history. \p cancelled, asked now and then, ends it with what was found.
[[nodiscard]] StepPage stepPage(
    const Store &store, const StepFilter &filter, qint64 below, int limit, const std::atomic_bool *cancelled = nullptr);

/// The marks of the steps from number \p first on, by number.
[[nodiscard]] std::vector<std::pair<qint64, StepMark>> stepMarks(const Store &store, qint64 first);

/// How many steps Store::undoBackTo(\p seq) would undo, and Store::redoUpTo would do again.
[[nodiscard]] int stepsAfter(const Store &store, qint64 seq);
[[nodiscard]] int undoneUpTo(const Store &store, qint64 seq);

/// The columns of a step in a query, and the step of a query whose columns from \p first on they are.
inline constexpr auto stepColumns
    = "step.seq, step.uid, step.at, step.actor, step.label, step.edits, step.state, step.brought_by";
[[nodiscard]] Step stepOf(const Statement &query, int first);
/// A foreign step is seen while the merge that brought it stands.
inline constexpr auto isSeen
    = "(step.brought_by IS NULL"
      " OR (SELECT merge.state FROM step AS merge WHERE merge.seq = step.brought_by) = 'done')";

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QHash>

#include <functional>

namespace rejoinder {

/// What a merge knows when it brings a copy's history along.
struct TrailOptions
{
    qint64 merge = 0; ///< The step of the merge.
    std::function<void()> goOn; ///< Asked between lots; it may throw.
    bool doubts = false; ///< The copies' words differ: edits are left out that name posts or words not here.
    bool isIndexed = true; ///< Whether the index of edits by row is there.
};

/// Brings the steps of another copy along with a merge: what stands there and is not known here, without what only
/// travelled there in merges. They are shown and neither undone nor redone here.
///
/// \p fresh are the rows that this merge added as they were first made, not recorded yet. Where the step of their making
/// is brought, one record there serves both: an edit of a foreign step with received = 1 is also an edit of the merge
/// that brought it, and its row stands for itself until it is written down (Store::writeDown). Such rows are taken out of
/// \p fresh. Returns how many.
qsizetype bringTrail(Store &here, const Store &there, const TrailOptions &options, QHash<QUuid, RowKind> &fresh);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QSet>

namespace rejoinder {

/// What a merge knows when it brings a copy's history along.
struct TrailOptions
{
    qint64 merge = 0; ///< The step of the merge.
    bool doubts = false; ///< The copies' words differ: edits are left out that name posts or words not here.
    QSet<QUuid> fresh; ///< Rows that this merge added as they were first made: their record is the row itself.
};

/// Brings the steps of another copy along with a merge: what stands there and is not known here, without what only
/// travelled there in merges. They are shown and neither undone nor redone here.
void bringTrail(Store &here, const Store &there, const TrailOptions &options);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// A post and the parent that was taken for it in the preview, as tables name them.
struct TakenParent
{
    QString post;
    QString parent;
};

/// What researchers made comes when the posts of its import are seen, with the times it has in the source, as one step
/// \p label. Rows that are there already are passed over; what names something that is nowhere, or stands with other
/// content, is left out and reported. Returns how many rows were added.
int applyRows(Store &store, std::vector<SourceRow> rows, const std::vector<TakenParent> &parents, const QString &label,
    Uid<Coder> actor, std::vector<Problem> &problems);

/// A project made by an import starts with what its source says of codes and rounds, or with the default codebook.
void beginWith(Store &store, const std::vector<SourceRow> &rows);

} // namespace rejoinder

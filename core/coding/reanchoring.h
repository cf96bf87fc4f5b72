// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// Where annotations went whose post shows other words now.
struct Reanchoring
{
    int exact = 0; ///< On the same words, at their place in the new text.
    int moved = 0; ///< On those of their words that were kept.
    std::vector<Annotation> left; ///< Cannot be placed: they stay on the words they were made on.
};

/// The annotation on the words that its post shows now or, where it cannot be placed there, on those it was made on; null:
/// it lies there already. An annotation of the whole post is one of its new words, too.
///
/// Moving is bookkeeping, not a coder's word: revision and time stay. So what a coder says on another copy still wins in
/// a merge, and two copies that move the same annotation have the same row. It is moved from where its coder put it
/// (\p made, see asMade()), so that it comes to the same place by whatever steps; that is kept, inside the caller's
/// transaction.
[[nodiscard]] std::optional<Annotation> reanchored(
    const Store &store, const Annotation &annotation, const Annotation &made);

/// Edits that bring every annotation on older words onto those shown, where it can be placed; also those that wait for
/// what they name, of which nothing is reported. \p report may be null. Inside the caller's transaction.
[[nodiscard]] Edits reanchorAll(const Store &store, Reanchoring *report = nullptr);

} // namespace rejoinder

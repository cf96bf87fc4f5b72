// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/timing.h"
#include "core/store/store.h"

namespace rejoinder {

class ThreadCopier;

/// Adds a visit to what is stored of the post, coder and round; durable when it returns.
void addTime(const Store &store, const Timing &visit);
[[nodiscard]] bool holdsTimes(const Store &store);
/// In no order; of posts that are shown or not.
void eachTime(const Store &store, const std::function<void(const Timing &)> &visit);
/// For a merge, inside its transaction: of what both files measured of a post, coder and round, the later stands here (ties:
/// the longer, then more visits), so that order and repetition do not matter: a copy's times grew from those it was given.
/// Being no row of the history they stay where the merge is undone, as what was measured on this machine does.
void bringTimes(const Store &here, const Store &there, const ThreadCopier &copier);
/// For an export; the store outlives it.
[[nodiscard]] EachTiming timesOf(const Store &store);

} // namespace rejoinder

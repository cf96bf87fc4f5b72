// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/timing.h"
#include "core/store/store.h"

namespace rejoinder {

/// Adds a visit to what is stored of the post, coder and round; durable when it returns.
void addTime(const Store &store, const Timing &visit);
[[nodiscard]] bool holdsTimes(const Store &store);
/// In no order; of posts that are shown or not.
void eachTime(const Store &store, const std::function<void(const Timing &)> &visit);
/// For an export; the store outlives it.
[[nodiscard]] EachTiming timesOf(const Store &store);

} // namespace rejoinder

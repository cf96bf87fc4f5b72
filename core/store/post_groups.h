// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report.h"
#include "core/store/ratings.h"

namespace rejoinder {

/// By what the units of a comparison are put into groups.
///  - ParentStance: what the chosen coders said of the post that is answered, where they said one thing.
///  - Written: when the post was written.
///  - Coded: when the last of the chosen coders finished it, so that drift and fatigue are seen.
///  - CodedOrder: tenths of the posts by that time, where days would tell nothing.
enum class GroupBy { Depth, Author, ParentStance, Thread, Written, Coded, CodedOrder };

/// Posts are nodes of the outline. Of authors the 20 with most posts stand by themselves; times are days, months or years,
/// whichever gives at most 24. Posts of which nothing is known are in no group.
[[nodiscard]] Breakdown groupPosts(
    const Store &store, const Outline &outline, const RatingsRequest &request, GroupBy by);
[[nodiscard]] QString nameOf(GroupBy by);

} // namespace rejoinder

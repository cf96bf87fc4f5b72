// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"

#include <functional>

namespace rejoinder {

/// How long a coder was at a post in a round, all visits together. Measured only where the coder switched it on, while the
/// window was in front and in use. No authored row: it is not undone; a merge brings it (bringTimes()).
struct Timing
{
    Id<Post> post;
    Uid<Coder> coder;
    Uid<Round> round;
    qint64 milliseconds = 0;
    int visits = 1;
    qint64 last = 0; ///< End of the last visit, seconds since 1970-01-01 UTC.

    friend bool operator==(const Timing &, const Timing &) = default;
};

/// Calls what it is given with each one, in no order.
using EachTiming = std::function<void(const std::function<void(const Timing &)> &visit)>;

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>

namespace rejoinder {

/// A stretch of one post's own text, in code points: from \c start up to, not including, \c end.
struct Span
{
    int start = 0;
    int end = 0;

    [[nodiscard]] constexpr int length() const { return end - start; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

} // namespace rejoinder

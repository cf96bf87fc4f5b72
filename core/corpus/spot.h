// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/span.h"

namespace rejoinder {

/// A stretch of a post's text, or (empty) the post as a whole; the post by its node in the outline.
struct Spot
{
    int node = 0;
    Span span;

    friend auto operator<=>(const Spot &, const Spot &) = default;
};

} // namespace rejoinder

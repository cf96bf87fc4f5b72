// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/model/do_not_quote.h"
#include "core/store/store.h"

/// Whether a post's words may be given away. A post that one coder marked is not quoted until that coder allows it.
namespace rejoinder {

/// Who marked the post "Do not quote".
[[nodiscard]] std::vector<Uid<Coder>> whoForbadeQuoting(const Store &store, Id<Post> post);

/// Marks the post, or takes the coder's own mark away; the codebook gets the code with the first mark, in the same step.
/// Throws Error where it is marked by others only, who alone may take that away, and where the codebook is locked.
[[nodiscard]] Action setQuotable(
    const Store &store, const Codebook &codebook, Id<Post> post, bool allowed, Uid<Coder> coder);

} // namespace rejoinder

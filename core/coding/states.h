// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/store/store.h"

/// How far a coder is with a post.
namespace rejoinder {

[[nodiscard]] Action setState(const Store &store, Id<Post> post, Uid<Round> round, State state, Uid<Coder> coder);

/// The required groups in the round's scope of which the coder has no code on the post: what to name before it is
/// marked coded. Pointers into \p codebook.
[[nodiscard]] std::vector<const Code *> missing(
    const Store &store, const Codebook &codebook, const Round &round, Id<Post> post, Uid<Coder> coder);

} // namespace rejoinder

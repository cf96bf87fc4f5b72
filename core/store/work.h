// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// All that researchers made on some posts: their relations with either end, memos on any of it.
struct Work
{
    std::vector<Annotation> annotations; ///< Post by post as asked.
    std::vector<PostState> states;
    std::vector<Relation> relations; ///< Twice where both ends are among the posts.
    std::vector<Memo> memos;
};

[[nodiscard]] Work workOn(const Store &store, std::span<const Id<Post>> posts);

} // namespace rejoinder

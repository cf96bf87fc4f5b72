// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// The posts whose author or words begin with all of \p words, or that the coder gave a code of that name; in no order.
/// Quotes and operators in \p words are words. Empty words: nothing.
[[nodiscard]] std::vector<Id<Post>> postsMatching(const Store &store, const QString &words, Uid<Coder> coder);

/// What the Outline is narrowed to, beyond words.
enum class PostSet { All, ToDo, Unsure, Coded, Skipped, Related, Mine };

struct PostFilter
{
    PostSet set = PostSet::All;
    QString words; ///< As in the function above; empty: any.
    Uid<Coder> coder; ///< Whose states and codes count.
    Uid<Round> round; ///< Of the states.
    bool everybody = false; ///< Relations of all coders count, not \c coder's only.
};

/// The comments of the set (coded: codes or "nothing to code"; mine: with a code, relation or memo of the coder) that
/// also match the words; ascending. Everything and no words: nothing.
[[nodiscard]] std::vector<Id<Post>> postsMatching(const Store &store, const PostFilter &filter);

} // namespace rejoinder

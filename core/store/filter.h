// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search_terms.h"

namespace rejoinder {

/// The posts whose author or words begin with all of \p words, or that the coder gave a code of that name; in no order.
/// Quotes and operators in \p words are words. Empty words: nothing.
[[nodiscard]] std::vector<Id<Post>> postsMatching(const Store &store, const QString &words, Uid<Coder> coder);

/// What the Outline is narrowed to, beyond words.
enum class PostSet { All, ToDo, Unsure, Coded, Skipped, Related, Mine, Assigned };

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

/// The posts that what was typed into a filter box admits, in reading order: the language of SearchQuery, where a bare
/// word also means its beginning, a part of an author's name, and the beginning of a code's name. Throws Error::Usage
/// with the place of what cannot be understood.
[[nodiscard]] std::vector<Id<Post>> filteredPosts(
    const Store &store, const Outline &outline, const QString &typed, SearchScope scope);

} // namespace rejoinder

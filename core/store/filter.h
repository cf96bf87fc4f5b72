// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search_terms.h"

namespace rejoinder {

/// What the Outline is narrowed to, beyond what is typed.
enum class PostSet { All, ToDo, Unsure, Coded, Skipped, Related, Mine, Assigned };

struct PostFilter
{
    PostSet set = PostSet::All;
    QString typed; ///< In the language of SearchQuery; nothing: any.
    Uid<Coder> coder; ///< Whose states and codes count.
    Uid<Round> round; ///< Of the states.
    bool everybody = false; ///< Relations of all coders count, not \c coder's only.
};

/// The posts that what was typed into a filter box admits, in reading order: the language of SearchQuery, where a bare
/// word also means its beginning, a part of an author's name, and the beginning of a code's name. Throws Error::Usage
/// with the place of what cannot be understood.
[[nodiscard]] std::vector<Id<Post>> filteredPosts(
    const Store &store, const Outline &outline, const QString &typed, SearchScope scope);

/// The comments of the set (coded: codes or "nothing to code"; mine: with a code, relation or memo of the coder) that
/// what was typed admits too; in no order. All and nothing typed: nothing. Throws once \p goesOn says no.
[[nodiscard]] std::vector<Id<Post>> filteredPosts(const Store &store, const Outline &outline, const PostFilter &filter,
    const SearchScope &scope, const std::function<bool()> &goesOn = {});

/// The first posts in reading order, at most \p most, in which all of \p words stand or go on, whose author's name holds
/// them, or that \p coder gave a code whose name begins so. Quotes and operators are words. It ends early once
/// \p stopped says so.
[[nodiscard]] std::vector<Id<Post>> firstPosts(const Store &store, const Outline &outline, const QString &words,
    Uid<Coder> coder, int most, const std::function<bool()> &stopped);

} // namespace rejoinder

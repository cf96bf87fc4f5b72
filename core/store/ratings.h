// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/continuum.h"
#include "core/agreement/ratings.h"
#include "core/agreement/relations.h"
#include "core/store/store.h"

namespace rejoinder {

/// What is compared.
///  - Span: code points of the posts; the codes that lie on them.
///  - Post: posts, once for each group of codes and target; the codes on the whole post.
///  - Thread: threads, once for each group; the codes used anywhere in the thread.
///  - Relation: pairs of posts (or a post and nothing) that some coder linked; the types of the links.
enum class Level { Span, Post, Thread, Relation };

struct RatingsRequest
{
    Level level = Level::Post;
    std::vector<Uid<Coder>> coders; ///< Empty: all persons.
    std::vector<Uid<Code>> codes; ///< Codes or groups; empty: all.
    /// Whether a post that a coder has annotated but not marked done (coded, nothing) is that coder's answer as it is.
    bool countUnfinished = false;
};

/// A project's answers as plain ratings: one table a group of codes, because only codes of one group exclude each other.
struct LoadedRatings
{
    Uid<Code> group;
    std::vector<Uid<Code>> codes; ///< In the order of the ratings' labels.
    Ratings ratings;
    bool severalLabels = false; ///< The group allows more than one code.
    qint64 unfinished = 0; ///< Answers left out, because their posts are annotated but not marked done.
};

/// The spans of the chosen codes. A continuum is the posts of a thread, in reading order, that the same coders finished: so
/// each is compared among all who worked on it, and nobody's unopened post counts as empty.
struct LoadedSpans
{
    struct Group
    {
        Uid<Code> group;
        QString path;
        std::vector<int> categories; ///< Into the categories.
    };

    Unitizing unitizing; ///< Its categories are paths of codes.
    std::vector<Group> groups;
};

[[nodiscard]] LoadedSpans loadSpans(const Store &store, const Outline &outline, const RatingsRequest &request);

/// The relations of the chosen types, with all of the coders' spans as what they can end at. Posts are nodes of the outline.
[[nodiscard]] Linking loadLinks(const Store &store, const Outline &outline, const RatingsRequest &request);

/// Only posts finished by a coder in the current round are that coder's answers; groups outside the round's scope are left
/// out, and so are codes that are not counted. Retired codes count as what they were merged into.
[[nodiscard]] std::vector<LoadedRatings> loadRatings(
    const Store &store, const Outline &outline, const RatingsRequest &request);

} // namespace rejoinder

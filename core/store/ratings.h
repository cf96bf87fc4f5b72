// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/comparison.h"
#include "core/agreement/intervals.h"
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
    std::vector<Uid<Code>> targets; ///< Of groups with targets: only answers towards these; null: none. Empty: all.
    std::vector<Id<Thread>> threads; ///< Empty: all.
    Uid<Round> round; ///< Whose states and scope count; null: the current one.
    /// Whether a post that a coder has annotated but not marked done (coded, nothing) is that coder's answer as it is.
    bool countUnfinished = false;
};

/// A project's answers as plain ratings: one table a group of codes, because only codes of one group exclude each other.
struct LoadedRatings
{
    Uid<Code> group;
    std::vector<Uid<Code>> codes; ///< In the order of the ratings' labels.
    Ratings ratings;
    std::vector<Place> places; ///< By unit, posts as nodes of the outline; empty for stretches of text.
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

/// What a report compares, with what of it only the project knows.
struct LoadedComparison
{
    Comparison comparison; ///< Posts are nodes of the outline.
    std::vector<std::vector<Uid<Code>>> codes; ///< By table and label.
    QStringList
        leftOut; ///< Groups that are not counted or not in the round's scope, though they were not left out by the request.
};

/// Everything at one level, read once. Throws Error::Cancelled where \p progress says so.
[[nodiscard]] LoadedComparison loadComparison(
    const Store &store, const Outline &outline, const RatingsRequest &request, const Progress &progress = {});

/// Only posts finished by a coder in the round are that coder's answers; groups outside the round's scope are left
/// out, and so are codes that are not counted. Retired codes count as what they were merged into.
[[nodiscard]] std::vector<LoadedRatings> loadRatings(
    const Store &store, const Outline &outline, const RatingsRequest &request);

} // namespace rejoinder

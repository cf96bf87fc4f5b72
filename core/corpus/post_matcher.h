// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/corpus.h"

#include <span>
#include <vector>

namespace rejoinder {

/// A post of a thread as one of two scrapes shows it.
struct ScrapedPost
{
    QString key;
    int parent = -1; ///< Index; -1: the article.
    QString author; ///< Null: anonymous.
    QString text; ///< Null: none.
    PostStatus status = PostStatus::Ok;
};

enum class MatchBy { Key, Content };

/// For each post of the later scrape the index of the same post in the earlier one; -1: it is new. Each post is matched
/// once. Both are in reading order, parents before their answers, the article first: it is matched always.
///
/// By key, or where the source has no keys of its own, by content: author and words, those under the same parent first;
/// then author and parent where at least half of the words are the same (it was edited) or the posts around it are (it
/// was written anew, or its words are gone).
[[nodiscard]] std::vector<int> matchPosts(
    std::span<const ScrapedPost> earlier, std::span<const ScrapedPost> later, MatchBy by);

/// Whether a source shows these words in place of those of a post that is gone.
[[nodiscard]] bool standsForGone(const QString &text);

} // namespace rejoinder

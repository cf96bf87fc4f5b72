// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/clues.h"
#include "core/store/names_rule.h"

#include <array>

namespace rejoinder {

/// What could still identify who wrote in a project, and what of it pseudonyms replace.
struct EthicsReport
{
    struct Finding
    {
        Id<Post> post;
        FoundClue found; ///< A passage has no words: they are the post.
    };
    struct Count
    {
        int findings = 0;
        int posts = 0;
    };

    int authors = 0;
    int posts = 0; ///< With words.
    int addresses = 0; ///< Threads whose address is known: pseudonyms take it away.
    int leastWords = 0;
    NamesRule rule;
    std::vector<Id<Post>> doNotQuote; ///< Marked so, in reading order.
    std::vector<Finding> findings; ///< In reading order; passages too.
    std::array<Count, clueCount> counts;

    [[nodiscard]] const Count &count(Clue clue) const { return counts[size_t(clue)]; }
};

/// \p leastWords: how long a post is that counts as a passage. \p progress: 0 to 1; false cancels (Error::Cancelled).
[[nodiscard]] EthicsReport ethicsReport(
    const Store &store, int leastWords, const std::function<bool(double)> &progress = {});

inline constexpr int wordsOfAPassage = 12;

/// Translated: "telephone numbers".
[[nodiscard]] QString shownName(Clue clue);
/// As JSON has it: "phone".
[[nodiscard]] QLatin1StringView nameOf(Clue clue);
/// What the figures mean and what they cannot know, translated, a paragraph each.
[[nodiscard]] QStringList explanations(const EthicsReport &report);

} // namespace rejoinder

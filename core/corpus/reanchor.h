// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/text.h"

#include <optional>
#include <vector>

namespace rejoinder {

/// Where spans of one version of a text lie in another. The same two texts and span give the same place everywhere.
///
/// The texts are compared once, word by word: by their longest common run of words (E. W. Myers, An O(ND) difference
/// algorithm, Algorithmica 1, 1986) where they differ in some hundred words at most, else by the words that each holds
/// once, and so between those. The work is bounded: a megabyte of other words takes no longer than to read it.
class Reanchor
{
public:
    Reanchor(const QString &older, const QString &newer);

    struct Place
    {
        Span span; ///< Code points of the newer text; whole graphemes, never empty.
        bool isExact = false; ///< The same characters.

        friend bool operator==(const Place &, const Place &) = default;
    };
    /// Exactly where the words around it say, or, where both texts hold its characters once, there; else from the first to
    /// the last of its words that were kept, if that is at least half of them. Null: it cannot be placed, or \p span is
    /// none of the older text.
    [[nodiscard]] std::optional<Place> place(Span span) const;

private:
    /// A word, or a sign between words; blanks are none. UTF-16 units.
    struct Token
    {
        int start;
        int end;
        int id; ///< Equal in both texts where the characters are.
        bool isWord;
    };
    /// Tokens [oldStart, oldEnd) against [newStart, newEnd).
    struct Range
    {
        int oldStart;
        int oldEnd;
        int newStart;
        int newEnd;
    };

    void tokenize();
    void compare();
    [[nodiscard]] Range trimmed(Range range);
    [[nodiscard]] std::vector<std::pair<int, int>> onceInBoth(const Range &range) const;
    [[nodiscard]] bool align(const Range &range);
    [[nodiscard]] std::optional<Place> exactly(int start, int end) const;
    [[nodiscard]] std::optional<Place> byKeptWords(int start, int end) const;
    [[nodiscard]] std::optional<Place> placeAt(int start, int end, bool isExact) const;
    [[nodiscard]] bool standsAt(int place, QStringView quote) const;
    /// The first token of the older text that ends behind the unit \p at.
    [[nodiscard]] int tokenAt(int at) const;

    QString m_older;
    QString m_newer;
    Offsets m_olderOffsets;
    Offsets m_newerOffsets;
    std::vector<Token> m_old;
    std::vector<Token> m_new;
    std::vector<int> m_kept; ///< For each token of the older text its token of the newer; -1: it was not kept.
};

} // namespace rejoinder

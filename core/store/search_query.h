// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace rejoinder {

/// What a person typed into the search box. Every string is a query: what cannot be understood as more is words.
///
/// Words stand for themselves and all must occur; "a phrase" in this order; stem* any word that begins so; -word must not
/// occur; OR between two neighbours: one of them is enough (it binds closer than the blank). author:, code:, coder: and
/// depth: narrow to posts (author:"Ana P", code:Claim/Fact, code:Claim, depth:2, depth:1-3, depth:>2).
struct SearchQuery
{
    struct Factor
    {
        enum class Kind {
            Words, ///< A word or phrase, found by the index: case and accents folded.
            Signs, ///< Nothing a word is made of (an emoji, "!!!"): found as it stands.
            Author,
            Code,
            Coder,
            Depth,
        };

        Kind kind = Kind::Words;
        QString text;
        bool prefix = false; ///< The last word may go on.
        bool negated = false;
        int least = 0; ///< Of a depth.
        int most = 0;

        friend bool operator==(const Factor &, const Factor &) = default;
    };

    /// All clauses must hold; of a clause one factor.
    std::vector<std::vector<Factor>> clauses;

    [[nodiscard]] static SearchQuery parsed(QStringView typed);

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Without case and accents, as words are compared.
[[nodiscard]] QString folded(QStringView text);

} // namespace rejoinder

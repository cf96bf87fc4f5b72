// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace rejoinder {

/// What a person typed to find posts: the one language of the search tab, the filter box, saved filters and the command
/// line.
///
///     query  = clause …            all must hold
///     clause = item [OR item] …    one is enough; OR binds closer than the blank
///     item   = ["-"] (text | field:value | "(" query ")")          "-": must not hold
///     text   = word | word* | "a phrase" | "a phrase"*             *: the last word may go on
///
/// | field      | value                                        | holds for posts …                                     |
/// |------------|----------------------------------------------|-------------------------------------------------------|
/// | author:    | part of a name                               | by such an author                                     |
/// | code:      | path, group or bare name                     | with an annotation of the code or one of the group    |
/// | stance:    | name of a code of a stance group             | on which that stance is taken                         |
/// | target:    | name of a target                             | on which a stance towards it is taken                 |
/// | relation:  | type                                         | from which such a relation goes out                   |
/// | has:       | annotation, relation, memo, question         | with one (a relation: at either end)                  |
/// | state:     | todo, coded, nothing, unsure, skipped        | in that state in the current round                    |
/// | coder:     | part of a name, or an id                     | that the coder coded                                  |
/// | depth:     | 3, 2.., ..4, 2..4 (and 2-4, >2, >=2, <2, <=2) | so deep; what answers the article has depth 0        |
/// | date:      | 2024, 2024-05, 2024-05-17, and ranges with .. | written then, in UTC; both ends count                |
/// | in:        | article, comments                            | that are the article, or are not                      |
/// | thread:    | part of a title, or an id                    | of that thread                                        |
/// | cue:       | kind of cue                                  | in whose text there is such a cue                     |
///
/// Values with blanks stand in quotes (author:"Ana P"). Case and accents do not matter. A coder: that stands alone beside
/// code:, stance:, target:, relation:, has: or state:, or above them, means that coder's; a target: beside stance: or
/// code: means the same annotation. What is still open at the end (a quotation, a parenthesis) ends there; an OR or a
/// field without anything after it says nothing. All else is words: "http://x.org", ":)", "12:30".
struct SearchQuery
{
    enum class Field {
        Words, ///< A word or phrase, found by the index.
        Signs, ///< Nothing a word is made of (an emoji, "!!!"): found as it stands.
        Author,
        Code,
        Stance,
        Target,
        Relation,
        Has,
        State,
        Coder,
        Depth,
        Date,
        In,
        Thread,
        Cue,
    };

    struct Term
    {
        Field field = Field::Words;
        QString text;
        bool prefix = false; ///< The last word may go on.
        bool quoted = false;
        bool negated = false; ///< Stands under an odd number of "-".
        bool implied = false; ///< Of a coder: only says whose the rows beside it are; no condition of its own.
        qint64 least = 0; ///< Of a depth or a date (seconds), both ends included.
        qint64 most = 0;
        int group = 0; ///< Into \c groups: where it stands.
        qsizetype at = 0; ///< Where it was typed.
        qsizetype length = 0;
    };

    /// The query in postfix order: a term, or an operation on what came before it. Empty: nothing was asked.
    struct Step
    {
        enum class Kind { Term, Not, And, Or };

        Kind kind = Kind::Term;
        int term = -1;
    };

    /// The query itself (the first) or what stands in parentheses, and which coder: and target: stand in it for all.
    struct Group
    {
        int parent = -1;
        std::vector<int> coders; ///< Into \c terms.
        std::vector<int> targets;
    };

    /// What cannot be understood, where, and what would be.
    struct Problem
    {
        qsizetype at = 0; ///< UTF-16 units of the typed text.
        qsizetype length = 0;
        QString sentence;
    };

    std::vector<Term> terms;
    std::vector<Step> steps;
    std::vector<Group> groups;
    std::vector<Problem> problems;

    [[nodiscard]] static SearchQuery parsed(QStringView typed);
    /// Throws the first problem, with its place, as Error::Usage.
    void expectSound() const;

    [[nodiscard]] bool isEmpty() const { return steps.empty(); }
    /// Those of the term's own group and of the groups around it.
    [[nodiscard]] std::vector<int> codersFor(const Term &term) const;
    [[nodiscard]] std::vector<int> targetsFor(const Term &term) const;
    /// Whether some term asks for words, signs or cues to be there: then the hits are places in texts.
    [[nodiscard]] bool hasPlaces() const;
    /// Terms each of which alone keeps a post out where it holds (a -b -(c OR d): b, c and d).
    [[nodiscard]] std::vector<int> excluding() const;

    /// How many parentheses may be open at once.
    static constexpr int deepest = 32;
};

/// The names of the fields as they are typed, without the colon; empty for words and signs.
[[nodiscard]] QLatin1StringView nameOf(SearchQuery::Field field);
/// The values a field may have, where they are few and fixed.
[[nodiscard]] QStringList valuesOf(SearchQuery::Field field);
/// \p text as a value behind a colon: in quotes where it needs them.
[[nodiscard]] QString quotedValue(const QString &text);

/// Without case and accents, as words are compared.
[[nodiscard]] QString folded(QStringView text);

} // namespace rejoinder

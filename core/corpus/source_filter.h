// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/selection.h"
#include "core/store/search_query.h"

#include <QSet>

#include <memory>
#include <vector>

namespace rejoinder {

class Database;
class WordFinder;
struct SourcePost;

/// Answers for one post at a time what a selection asks of posts, as the search would of a project that has them.
class SourceFilter
{
public:
    /// Throws Error::Usage for a date or a query that cannot be understood.
    explicit SourceFilter(const Selection &selection);
    ~SourceFilter();

    [[nodiscard]] bool passes(const SourcePost &post);

private:
    [[nodiscard]] bool holds(const SearchQuery::Term &term, size_t index, const SourcePost &post);
    [[nodiscard]] bool matches(const SourcePost &post);

    std::optional<qint64> m_since;
    std::optional<qint64> m_until;
    QSet<QString> m_authors; ///< Case-folded.
    std::optional<int> m_minLength;
    std::optional<int> m_maxLength;
    SearchQuery m_query;
    std::unique_ptr<Database> m_database; ///< Lends its tokenizer.
    std::unique_ptr<WordFinder> m_words;
    std::vector<int> m_phrases; ///< Of each term; -1: none.
    std::vector<bool> m_stack;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/word_bound.h"

#include "core/store/read_transaction.h"
#include "core/store/word_finder.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using Op = SearchQuery::Step;
using Term = SearchQuery::Term;

/// What FTS5 is asked; empty: every text.
struct Expression
{
    QString words;
    bool isOr = false;
};

/// A table of the connection, not of the file: each place of each word, in the order of the words.
void showWordPlaces(const Database &database)
{
    if (database.integer("SELECT count(*) FROM temp.sqlite_schema WHERE name = 'word_place'") > 0)
        return;
    const bool onlyReads = database.integer("PRAGMA query_only") != 0;
    database.execute("PRAGMA query_only = OFF");
    database.execute("CREATE VIRTUAL TABLE temp.word_place USING fts5vocab(main, post_search, instance)");
    if (onlyReads)
        database.execute("PRAGMA query_only = ON");
}

/// Builds the expression that every text of an admitted post fits.
class Bound
{
public:
    Bound(const Store &store, const SearchQuery &query, int most)
        : m_database(store.database())
        , m_query(query)
        , m_finder(store.database())
        , m_most(most)
    {
    }

    [[nodiscard]] QString expression()
    {
        std::vector<Expression> stack;
        for (const auto &step : m_query.steps) {
            if (step.kind == Op::Kind::Term) {
                stack.push_back({wordsOf(m_query.terms[size_t(step.term)])});
            } else if (step.kind == Op::Kind::Not) {
                stack.back() = {}; // What must not be there says nothing of what is.
            } else {
                const auto right = std::move(stack.back());
                stack.pop_back();
                stack.back() = step.kind == Op::Kind::And ? both(stack.back(), right) : either(stack.back(), right);
            }
        }
        return stack.empty() ? QString() : stack.back().words;
    }

private:
    [[nodiscard]] QString wordsOf(const Term &term)
    {
        if (term.field != SearchQuery::Field::Words)
            return {};
        const int phrase = m_finder.add(term.text, term.prefix);
        const bool isKnown
            = phrase >= 0 && !(term.prefix && isFrequentBeginning(m_database, m_finder.lastWord(phrase), m_most));
        return isKnown ? quotedWords(term, term.prefix) : QString();
    }

    /// An OR stands in parentheses here and nowhere else, so that they are no deeper than what was typed.
    static Expression both(const Expression &left, const Expression &right)
    {
        if (left.words.isEmpty() || right.words.isEmpty())
            return left.words.isEmpty() ? right : left;
        const auto part = [](const Expression &one) { return one.isOr ? u'(' + one.words + u')' : one.words; };
        return {part(left) + u" AND "_s + part(right)};
    }

    static Expression either(const Expression &left, const Expression &right)
    {
        if (left.words.isEmpty() || right.words.isEmpty())
            return {};
        return {left.words + u" OR "_s + right.words, true};
    }

    const Database &m_database;
    const SearchQuery &m_query;
    WordFinder m_finder;
    int m_most;
};

} // namespace

bool isFrequentBeginning(const Database &database, QByteArrayView beginning, int most)
{
    showWordPlaces(database);
    auto count = database.prepare("SELECT count(*) FROM (SELECT 1 FROM temp.word_place WHERE term >= ?1"
                                  " AND term < ?1 || char(0x10FFFF) LIMIT ?2)");
    count.bind(QString::fromUtf8(beginning), most + 1);
    return count.step() && count.integer(0) > most;
}

std::optional<NodeSet> boundByWords(const Store &store, const Outline &outline, const SearchQuery &query, int most,
    const std::function<bool(int, QByteArrayView)> &admits)
{
    const ReadTransaction transaction(store.database());
    const QString expression = Bound(store, query, most).expression();
    if (expression.isEmpty())
        return std::nullopt;
    // Whose texts they are is asked once it is known that they are few.
    auto count = store.database().prepare(
        "SELECT count(*) FROM (SELECT 1 FROM post_search WHERE post_search MATCH ? LIMIT ?)");
    count.bind(expression, most + 1);
    if (count.step() && count.integer(0) > most)
        return std::nullopt;
    NodeSet nodes(size_t(outline.size()));
    auto find = store.database().prepare("SELECT t.post, t.text FROM post_search JOIN post_text t"
                                         " ON t.id = post_search.rowid WHERE post_search MATCH ? AND t.older = 0");
    for (find.bind(expression); find.step();) {
        if (const int node = outline.nodeOf(find.id<Post>(0)); node >= 0)
            nodes[size_t(node)] = !admits || admits(node, find.bytes(1));
    }
    return nodes;
}

} // namespace rejoinder

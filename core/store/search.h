// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/spot.h"
#include "core/store/read_transaction.h"
#include "core/store/search_terms.h"
#include "core/store/word_finder.h"

#include <QElapsedTimer>

namespace rejoinder {

/// A keyword in its context.
struct SearchHit
{
    Id<Post> post;
    int node = 0; ///< Of the outline.
    Span span; ///< Of the words, in the post's text; empty at 0 where the query has no words.
    QString left;
    QString words; ///< The text at \c span.
    QString right;
    QString author; ///< Null: anonymous.
    QStringList codes; ///< Paths of the codes on the span or on the whole post, sorted.
};

struct SearchResult
{
    qint64 count = 0; ///< Of all hits, shown or not.
    std::vector<SearchHit> hits; ///< In reading order, then by place.
};

/// A query being answered in reading order, page by page: what was not asked for is not read. The store and the outline
/// outlive it.
class SearchRun
{
public:
    /// \c AtOnce: the index is asked for all posts before the first hit, which pays where all hits are wanted.
    /// \c ByPage: words are looked for in the posts as one comes to them, and the index is asked only where that
    /// takes long. \c FromTexts: it is not asked at all. \c Nodes: at once too, for admitted() alone. A beginning that is
    /// frequent is never asked for.
    enum class Reading { AtOnce, ByPage, FromTexts, Nodes };

    SearchRun(const Store &store, const Outline &outline, SearchQuery query, SearchScope scope = {},
        Reading reading = Reading::ByPage);
    /// These passages, in this order, instead of a query's answer.
    SearchRun(const Store &store, const Outline &outline, std::vector<Spot> passages, SearchScope scope = {});

    using Early = std::function<void(std::vector<SearchHit> &&)>;
    /// The next hits, at most \p count; fewer: there are no more. Where they are slow to find, those found so far are given
    /// to \p early now and then, and only the rest of them is returned.
    [[nodiscard]] std::vector<SearchHit> next(int count, const Early &early = {});
    /// How many more there are; then it is at its end.
    [[nodiscard]] qint64 countRest();
    /// Every node the query admits; of a run that gives no hits.
    [[nodiscard]] NodeSet admitted();
    /// It ends early once \p stopped says so; asked before each text that is read.
    void stopWhen(std::function<bool()> stopped) { m_stopped = std::move(stopped); }
    /// How far it has come, of the outline's nodes; -1: it has not begun.
    [[nodiscard]] int node() const { return m_node; }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }

    SearchRun(const SearchRun &) = delete;
    SearchRun &operator=(const SearchRun &) = delete;

private:
    /// What reading a text decides of a term; \c phrase: of the finder.
    struct TextTerm
    {
        int term = 0;
        int phrase = -1;
    };

    void prepare();
    /// Another text is read: in the transaction of those before, or in a new one.
    void keepReading();
    void askIndex();
    /// Whether it could be done: the posts to be read are named by the index, where those are no more than \p most.
    bool narrow(int most);
    void decideWords();
    /// Whether it is decided by reading texts.
    [[nodiscard]] bool isRead(const TextTerm &text) const;
    [[nodiscard]] bool isFrequent(const TextTerm &text) const;
    /// Tells the finder where a text need not be read further.
    void endReading();
    [[nodiscard]] NodeSet bound() const;
    /// Reads the text of the node where one of the terms needs it; decides whether the query admits it.
    [[nodiscard]] bool admits(int node);
    void readText(int node);
    /// What was read, as UTF-16: made when first asked for, as most texts are passed over.
    [[nodiscard]] const QString &text();
    [[nodiscard]] bool isInText(const TextTerm &term);
    [[nodiscard]] std::vector<Span> placesOf(const TextTerm &term);
    [[nodiscard]] std::vector<Span> places();
    [[nodiscard]] bool isStopped();
    void giveEarly();
    /// Goes to the next node with hits; false: there is none.
    bool advance();
    [[nodiscard]] SearchHit hit(int node, Span span);

    const Store &m_store;
    const Outline &m_outline;
    SearchQuery m_query;
    SearchScope m_scope;
    Reading m_reading = Reading::ByPage;
    Codebook m_codebook;
    WordFinder m_finder;
    Statement m_read;
    std::vector<std::optional<NodeSet>> m_sets; ///< By term: where it holds, read or not.
    std::vector<TextTerm> m_deciding; ///< Which may hold elsewhere too.
    std::vector<TextTerm> m_shown; ///< Whose places are the hits.
    std::vector<int> m_excluding; ///< Phrases that keep a text out, whatever else is in it.
    NodeSet m_bound; ///< What can be admitted at all.
    bool m_hasPlaces = false;
    int m_textsRead = 0; ///< For the page at hand,
    double m_full = 0; ///< which is full so far.
    std::vector<SearchHit> m_page; ///< What was found for it and not given yet.
    Early m_early;
    QElapsedTimer m_sinceEarly;
    std::optional<ReadTransaction> m_texts; ///< In which they are read.
    /// What was asked of the index so far.
    enum class Asked { Nothing, Bound, Everything } m_asked = Asked::Nothing;
    std::function<bool()> m_stopped;
    bool m_wasStopped = false;

    std::vector<Spot> m_passages;
    size_t m_passage = 0;
    int m_node = -1; ///< Whose hits are being given.
    std::vector<Span> m_places;
    size_t m_place = 0;
    int m_textOf = -1;
    QByteArray m_utf8;
    std::optional<QString> m_utf16;
    std::vector<char> m_stack;
};

/// Paths of the codes on a span or on the whole post, sorted; \p only: of this coder.
[[nodiscard]] QStringList codesAt(
    const Store &store, const Codebook &codebook, Id<Post> post, Span span, const std::optional<Uid<Coder>> &only);

/// Which nodes of the outline the query admits. An empty query admits none.
[[nodiscard]] NodeSet admitted(
    const Store &store, const Outline &outline, const SearchQuery &query, const SearchScope &scope = {});

/// Every place of the query's words (and cues) in the posts it admits; of a query without words one hit a post.
/// \p limit: at most so many hits are filled; negative: all.
[[nodiscard]] SearchResult search(const Store &store, const Outline &outline, const SearchQuery &query, int limit = -1,
    const SearchScope &scope = {});

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search.h"

#include "core/corpus/text.h"
#include "core/store/occurrences.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using Factor = SearchQuery::Factor;
using Kind = SearchQuery::Factor::Kind;
using Nodes = std::vector<bool>;

constexpr int contextLength = 60; // Code points on either side of a hit.

/// As FTS5 reads it: a quoted string is never syntax.
QString quotedWords(const Factor &factor)
{
    auto words = factor.text;
    words.remove(QChar::Null).replace(u'"', u' ');
    return u'"' + words + (factor.prefix ? u"\"*"_s : u"\""_s);
}

/// Answers the query's factors one by one, each as a set of nodes.
class Admission
{
public:
    Admission(const Store &store, const Outline &outline, const SearchQuery &query)
        : m_store(store)
        , m_outline(outline)
        , m_codebook(store.codebook())
    {
        // code: and coder: side by side mean that coder's use of that code.
        for (const auto &clause : query.clauses) {
            if (clause.size() == 1 && clause.front().kind == Kind::Coder && !clause.front().negated)
                m_coders.push_back(clause.front().text);
        }
    }

    [[nodiscard]] Nodes admittedBy(const Factor &factor) const
    {
        auto nodes = matching(factor);
        if (factor.negated)
            nodes.flip();
        return nodes;
    }

private:
    [[nodiscard]] Nodes matching(const Factor &factor) const
    {
        Nodes nodes(m_outline.size());
        switch (factor.kind) {
        case Kind::Words: {
            auto find = m_store.database().prepare(
                "SELECT t.post FROM post_search JOIN post_text t ON t.id = post_search.rowid "
                "WHERE post_search MATCH ? AND t.older = 0");
            take(find.bind(quotedWords(factor)), nodes);
            break;
        }
        case Kind::Signs: {
            auto find = m_store.database().prepare("SELECT post FROM post_text WHERE older = 0 AND instr(text, ?) > 0");
            take(find.bind(factor.text), nodes);
            break;
        }
        case Kind::Author:
            takeAuthors(factor, nodes);
            break;
        case Kind::Code:
            takeCodes(factor, nodes);
            break;
        case Kind::Coder:
            takeCoders(factor, nodes);
            break;
        case Kind::Depth:
            for (int node = 0; node < m_outline.size(); ++node)
                nodes[node] = m_outline.depth(node) >= factor.least && m_outline.depth(node) <= factor.most;
            break;
        }
        return nodes;
    }

    void take(Statement &posts, Nodes &nodes) const
    {
        while (posts.step()) {
            if (const int node = m_outline.nodeOf(posts.id<Post>(0)); node >= 0)
                nodes[node] = true;
        }
    }

    void takeAuthors(const Factor &factor, Nodes &nodes) const
    {
        const auto wanted = folded(factor.text);
        QSet<qint64> authors;
        auto all = m_store.database().prepare("SELECT id, name FROM author");
        while (all.step()) {
            if (folded(all.text(1)).contains(wanted))
                authors.insert(all.integer(0));
        }
        for (int node = 0; node < m_outline.size(); ++node)
            nodes[node] = authors.contains(m_outline.author(node).value);
    }

    /// The coders a name or id may mean.
    [[nodiscard]] std::vector<Uid<Coder>> codersCalled(const QString &text) const
    {
        std::vector<Uid<Coder>> found;
        const auto wanted = folded(text);
        for (const auto &coder : m_store.coders()) {
            if (folded(coder.name).contains(wanted) || u'o' + coder.header.uid.toString(QUuid::Id128) == text)
                found.push_back({coder.header.uid});
        }
        return found;
    }

    void takeCodes(const Factor &factor, Nodes &nodes) const
    {
        const auto wanted = folded(factor.text);
        std::vector<std::vector<Uid<Coder>>> owners;
        for (const auto &coder : m_coders)
            owners.push_back(codersCalled(coder));
        auto find = m_store.database().prepare("SELECT post, owner FROM annotation WHERE code = ?1 OR target = ?1");
        for (const auto &code : m_codebook.codes()) {
            const auto path = folded(m_codebook.path({code.header.uid}));
            if (path != wanted && !path.startsWith(wanted + u'/') && folded(code.name) != wanted)
                continue;
            find.bind(code.header.uid);
            while (find.step()) {
                const Uid<Coder> owner{find.uuid(1)};
                const bool counts
                    = std::ranges::all_of(owners, [&](const auto &some) { return std::ranges::contains(some, owner); });
                if (const int node = m_outline.nodeOf(find.id<Post>(0)); counts && node >= 0)
                    nodes[node] = true;
            }
        }
    }

    void takeCoders(const Factor &factor, Nodes &nodes) const
    {
        auto find = m_store.database().prepare(
            "SELECT post FROM annotation WHERE owner = ?1 "
            "UNION SELECT source_post FROM relation WHERE owner = ?1 AND source_post IS NOT NULL");
        for (const auto coder : codersCalled(factor.text))
            take(find.bind(coder), nodes);
    }

    const Store &m_store;
    const Outline &m_outline;
    Codebook m_codebook;
    QStringList m_coders;
};

/// A place of the query's words.
struct Place
{
    int node;
    Span span;

    friend auto operator<=>(const Place &, const Place &) = default;
};

/// "3,9 14,20 " in bytes, as code points of \p text.
void takePlaces(int node, const QByteArray &list, const QString &text, std::vector<Place> &places)
{
    const auto utf8 = text.toUtf8();
    int byte = 0;
    int point = 0;
    // Words come in ascending order, so each stretch of the text is counted once.
    const auto pointAt = [&](int wanted) {
        if (wanted < byte)
            byte = point = 0;
        point += codePoints(QString::fromUtf8(QByteArrayView(utf8).sliced(byte, wanted - byte)));
        byte = wanted;
        return point;
    };
    for (const auto &pair : list.split(' ')) {
        if (const auto comma = pair.indexOf(','); comma > 0) {
            const int start = pointAt(pair.first(comma).toInt());
            places.push_back({node, {start, pointAt(pair.sliced(comma + 1).toInt())}});
        }
    }
}

std::vector<Place> placesOf(const Store &store, const Outline &outline, const SearchQuery &query, const Nodes &nodes)
{
    std::vector<Place> places;
    QStringList words;
    for (const auto &factor : query.clauses | std::views::join) {
        if (factor.negated)
            continue;
        if (factor.kind == Kind::Words)
            words.append(quotedWords(factor));
        if (factor.kind != Kind::Signs)
            continue;
        auto find = store.database().prepare("SELECT post, text FROM post_text WHERE older = 0 AND instr(text, ?) > 0");
        find.bind(factor.text);
        while (find.step()) {
            const int node = outline.nodeOf(find.id<Post>(0));
            if (node < 0 || !nodes[node])
                continue;
            const auto text = find.text(1);
            const Offsets offsets(text);
            for (auto at = text.indexOf(factor.text); at >= 0; at = text.indexOf(factor.text, at + factor.text.size()))
                places.push_back(
                    {node, offsets.spanFromUtf16(static_cast<int>(at), static_cast<int>(at + factor.text.size()))});
        }
    }
    if (!words.isEmpty()) {
        defineOccurrences(store.database());
        auto find = store.database().prepare(
            "SELECT t.post, t.text, occurrences(post_search) FROM post_search "
            "JOIN post_text t ON t.id = post_search.rowid WHERE post_search MATCH ? AND t.older = 0");
        find.bind(words.join(" OR "_L1));
        while (find.step()) {
            if (const int node = outline.nodeOf(find.id<Post>(0)); node >= 0 && nodes[node])
                takePlaces(node, find.text(2).toLatin1(), find.text(1), places);
        }
    }
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    return places;
}

bool hasText(const SearchQuery &query)
{
    return std::ranges::any_of(query.clauses | std::views::join, [](const Factor &factor) {
        return !factor.negated && (factor.kind == Kind::Words || factor.kind == Kind::Signs);
    });
}

/// Without words the posts themselves are the hits.
std::vector<Place> placesAtStarts(const Nodes &nodes)
{
    std::vector<Place> places;
    for (int node = 0; node < static_cast<int>(nodes.size()); ++node) {
        if (nodes[node])
            places.push_back({node, {}});
    }
    return places;
}

QStringList codesAt(const Store &store, const Codebook &codebook, Id<Post> post, Span span)
{
    QStringList paths;
    for (const auto &annotation : store.annotations(post)) {
        const auto place = annotation.span();
        if (!place || span.length() == 0 || place->overlaps(span))
            paths.append(codebook.path(annotation.code));
    }
    paths.removeDuplicates();
    std::ranges::sort(paths, {}, [](const QString &path) { return path.toUtf8(); });
    return paths;
}

} // namespace

std::vector<bool> admitted(const Store &store, const Outline &outline, const SearchQuery &query)
{
    if (query.clauses.empty())
        return Nodes(outline.size());
    const Admission admission(store, outline, query);
    Nodes all(outline.size(), true);
    for (const auto &clause : query.clauses) {
        Nodes any(outline.size());
        for (const auto &factor : clause)
            std::ranges::transform(any, admission.admittedBy(factor), any.begin(), std::logical_or());
        std::ranges::transform(all, any, all.begin(), std::logical_and());
    }
    return all;
}

SearchResult search(const Store &store, const Outline &outline, const SearchQuery &query, int limit)
{
    const auto nodes = admitted(store, outline, query);
    const auto places = hasText(query) ? placesOf(store, outline, query, nodes) : placesAtStarts(nodes);
    SearchResult result{qint64(places.size()), {}};
    const auto codebook = store.codebook();
    QString text;
    int textOf = -1;
    for (const auto &[node, span] : places) {
        if (limit >= 0 && qsizetype(result.hits.size()) == limit)
            break;
        const auto post = outline.post(node);
        if (std::exchange(textOf, node) != node)
            text = store.text(post);
        const auto context = snapToGraphemes(text, {std::max(0, span.start - contextLength), span.end + contextLength});
        result.hits.push_back({.post = post,
            .node = node,
            .span = span,
            .left = quoteAt(text, {context.start, span.start}),
            .words = quoteAt(text, span),
            .right = quoteAt(text, {span.end, context.end}),
            .codes = codesAt(store, codebook, post, span)});
    }
    return result;
}

} // namespace rejoinder

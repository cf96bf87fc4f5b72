// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search.h"

#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/store/post_versions.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using By = SearchQuery::Field;
using Op = SearchQuery::Step;

constexpr int contextLength = 60; // Code points on either side of a hit.
// Words in more texts than this are met soon enough by reading; those in fewer, the index names at once.
constexpr int mostRare = 5'000;

void combine(NodeSet &into, const NodeSet &other, Op::Kind kind)
{
    if (kind == Op::Kind::And)
        std::ranges::transform(into, other, into.begin(), std::logical_and());
    else
        std::ranges::transform(into, other, into.begin(), std::logical_or());
}

} // namespace

QStringList codesAt(
    const Store &store, const Codebook &codebook, Id<Post> post, Span span, const std::optional<Uid<Coder>> &only)
{
    QStringList paths;
    for (const auto &annotation : store.annotations(post)) {
        const auto place = isOnOlderText(store, annotation) ? std::nullopt : annotation.span();
        if (only && annotation.header.owner != *only)
            continue;
        if (!place || span.length() == 0 || place->overlaps(span))
            paths.append(codebook.path(annotation.code));
    }
    paths.removeDuplicates();
    std::ranges::sort(paths, {}, [](const QString &path) { return path.toUtf8(); });
    return paths;
}

SearchRun::SearchRun(const Store &store, const Outline &outline, SearchQuery query, SearchScope scope, Reading reading)
    : m_store(store)
    , m_outline(outline)
    , m_query(std::move(query))
    , m_scope(std::move(scope))
    , m_reading(reading)
    , m_codebook(store.codebook())
    , m_finder(store.database())
    , m_read(store.database().prepare(
          "SELECT post_text.text FROM post JOIN post_text ON post_text.id = post.text WHERE post.id = ?"))
    , m_sets(m_query.terms.size())
    , m_hasPlaces(m_query.hasPlaces())
{
    prepare();
}

SearchRun::SearchRun(const Store &store, const Outline &outline, std::vector<Spot> passages, SearchScope scope)
    : SearchRun(store, outline, SearchQuery(), std::move(scope))
{
    m_passages = std::move(passages);
}

void SearchRun::prepare()
{
    const SearchTerms terms(m_store, m_outline, m_query, m_scope);
    for (int i = 0; i < int(m_query.terms.size()); ++i) {
        const auto &term = m_query.terms[i];
        if (term.field == By::Cue && !m_scope.cues)
            throw Error(QCoreApplication::translate("SearchQuery", "Cues cannot be searched here; leave out cue:%1.")
                            .arg(term.text),
                Error::Kind::Usage);
        const bool byPage = m_reading != Reading::AtOnce && !m_scope.loose;
        if (term.field == By::Words && byPage)
            m_sets[i] = m_reading == Reading::ByPage ? terms.rareNodes(term, mostRare) : std::nullopt;
        else if (term.field == By::Cue && m_scope.cueNodes)
            m_sets[i] = m_scope.cueNodes(term.text);
        else if (term.field != By::Cue && (term.field != By::Signs || !byPage))
            m_sets[i] = terms.nodes(term);
        const bool hasPlaces = term.field <= By::Signs || term.field == By::Cue;
        if (!m_sets[i] || (!term.negated && hasPlaces))
            keepText(i, !m_sets[i]);
    }
    m_bound = bound();
}

void SearchRun::keepText(int index, bool decides)
{
    const auto &term = m_query.terms[index];
    TextTerm text{index};
    if (term.field == By::Words)
        text.phrase = m_finder.add(term.text, term.prefix || (m_scope.loose && !term.quoted));
    if (decides)
        m_deciding.push_back(text);
    if (!term.negated)
        m_shown.push_back(text);
}

NodeSet SearchRun::bound() const
{
    if (m_query.isEmpty())
        return NodeSet(m_outline.size());
    std::vector<NodeSet> stack;
    for (const auto &step : m_query.steps) {
        if (step.kind == Op::Kind::Term) {
            const auto &set = m_sets[step.term];
            // Hoped for: where reading decides, it is as good for the query as can be.
            stack.push_back(set ? *set : NodeSet(m_outline.size(), !m_query.terms[step.term].negated));
        } else if (step.kind == Op::Kind::Not) {
            stack.back().flip();
        } else {
            const auto right = std::move(stack.back());
            stack.pop_back();
            combine(stack.back(), right, step.kind);
        }
    }
    return stack.back();
}

void SearchRun::readText(int node)
{
    if (std::exchange(m_textOf, node) == node)
        return;
    m_read.bind(m_outline.post(node));
    m_utf8.resize(0);
    if (m_read.step())
        m_utf8.append(m_read.bytes(0));
    m_read.reset();
    m_text = QString::fromUtf8(m_utf8);
    const bool words = std::ranges::any_of(m_deciding, [](const TextTerm &term) { return term.phrase >= 0; })
        || std::ranges::any_of(m_shown, [](const TextTerm &term) { return term.phrase >= 0; });
    if (words)
        m_finder.read(m_utf8);
}

bool SearchRun::isInText(const TextTerm &text) const
{
    const auto &term = m_query.terms[text.term];
    if (text.phrase >= 0)
        return m_finder.contains(text.phrase);
    if (term.field == By::Cue)
        return m_scope.cues && !m_scope.cues(term.text, m_text).empty();
    return m_text.contains(term.text);
}

bool SearchRun::admits(int node)
{
    if (!m_bound[node])
        return false;
    if (m_deciding.empty())
        return true;
    readText(node);
    m_stack.clear();
    for (const auto &step : m_query.steps) {
        if (step.kind == Op::Kind::Term) {
            const auto &set = m_sets[step.term];
            const auto text = std::ranges::find(m_deciding, step.term, &TextTerm::term);
            m_stack.push_back(set ? (*set)[node] : isInText(*text));
        } else if (step.kind == Op::Kind::Not) {
            m_stack.back() = !m_stack.back();
        } else {
            const char right = m_stack.back();
            m_stack.pop_back();
            char &left = m_stack.back();
            left = step.kind == Op::Kind::And ? left && right : left || right;
        }
    }
    return m_stack.back();
}

std::vector<Span> SearchRun::placesOf(const TextTerm &text) const
{
    const auto &term = m_query.terms[text.term];
    std::vector<Span> found;
    if (text.phrase >= 0) {
        int byte = 0;
        int point = 0;
        // Words come in ascending order, so each stretch of the text is counted once.
        const auto pointAt = [&](int wanted) {
            if (wanted < byte)
                byte = point = 0;
            point += codePoints(QString::fromUtf8(QByteArrayView(m_utf8).sliced(byte, wanted - byte)));
            byte = wanted;
            return point;
        };
        for (const auto &place : m_finder.places(text.phrase)) {
            const int start = pointAt(place.start);
            found.push_back({start, pointAt(place.end)});
        }
    } else if (term.field == By::Cue) {
        return m_scope.cues ? m_scope.cues(term.text, m_text) : found;
    } else if (term.field == By::Signs || term.field == By::Words) {
        const Offsets offsets(m_text);
        const auto size = term.text.size();
        for (auto at = m_text.indexOf(term.text); at >= 0; at = m_text.indexOf(term.text, at + size))
            found.push_back(offsets.spanFromUtf16(int(at), int(at + size)));
    }
    return found;
}

std::vector<Span> SearchRun::places() const
{
    std::vector<Span> all;
    for (const auto &text : m_shown) {
        const auto some = placesOf(text);
        all.insert(all.end(), some.begin(), some.end());
    }
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

bool SearchRun::isStopped()
{
    m_wasStopped = m_wasStopped || (m_stopped && m_stopped());
    return m_wasStopped;
}

bool SearchRun::advance()
{
    m_places.clear();
    m_place = 0;
    if (isStopped())
        return false;
    if (!m_passages.empty()) {
        if (m_passage == m_passages.size())
            return false;
        m_node = m_passages[m_passage].node;
        m_places = {m_passages[m_passage].span};
        readText(m_node);
        ++m_passage;
        return true;
    }
    while (m_places.empty() && ++m_node < m_outline.size()) {
        if (!m_bound[m_node])
            continue;
        // Before each text that is read: what is rare is read for a long time.
        if (isStopped())
            return false;
        if (!admits(m_node))
            continue;
        readText(m_node);
        if (m_hasPlaces)
            m_places = places();
        else
            m_places = {Span()};
    }
    return m_node < m_outline.size();
}

SearchHit SearchRun::hit(int node, Span span)
{
    const auto post = m_outline.post(node);
    const auto context = snapToGraphemes(m_text, {std::max(0, span.start - contextLength), span.end + contextLength});
    return {.post = post,
        .node = node,
        .span = span,
        .left = quoteAt(m_text, {context.start, span.start}),
        .words = quoteAt(m_text, span),
        .right = quoteAt(m_text, {span.end, context.end}),
        .author = m_store.authorName(m_outline.author(node)),
        .codes = codesAt(m_store, m_codebook, post, span, m_scope.only)};
}

std::vector<SearchHit> SearchRun::next(int count)
{
    std::vector<SearchHit> hits;
    while (int(hits.size()) < count) {
        if (m_place == m_places.size() && !advance())
            break;
        hits.push_back(hit(m_node, m_places[m_place++]));
    }
    return hits;
}

qint64 SearchRun::countRest()
{
    auto rest = qint64(m_places.size() - m_place);
    while (advance())
        rest += qint64(m_places.size());
    m_places.clear();
    m_place = 0;
    return rest;
}

NodeSet SearchRun::admitted()
{
    auto nodes = m_bound;
    for (int node = 0; node < m_outline.size() && !m_deciding.empty(); ++node) {
        if (nodes[node])
            nodes[node] = admits(node);
    }
    return nodes;
}

NodeSet admitted(const Store &store, const Outline &outline, const SearchQuery &query, const SearchScope &scope)
{
    return SearchRun(store, outline, query, scope, SearchRun::Reading::AtOnce).admitted();
}

SearchResult search(
    const Store &store, const Outline &outline, const SearchQuery &query, int limit, const SearchScope &scope)
{
    SearchRun run(store, outline, query, scope, SearchRun::Reading::AtOnce);
    SearchResult result;
    result.hits = run.next(limit < 0 ? std::numeric_limits<int>::max() : limit);
    result.count = qint64(result.hits.size()) + run.countRest();
    return result;
}

} // namespace rejoinder

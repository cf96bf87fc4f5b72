// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search.h"

#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/store/asked_meanwhile.h"
#include "core/store/post_versions.h"
#include "core/store/word_bound.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using By = SearchQuery::Field;
using Op = SearchQuery::Step;

constexpr int contextLength = 60; // Code points on either side of a hit.
// Texts read for a page before the index is asked, where at the pace so far the page would take so many.
constexpr int soon = 1'000;
constexpr int many = 10'000;
constexpr int late = 5'000; // The same before it is asked for everything, however long that takes.
constexpr int tooMany = 100'000;
constexpr int mostAtOnce = 200'000; // Places of a beginning that the index puts together in some 20 ms.
constexpr int earlyTime = 25; // Milliseconds until hits of a page that is not full are given, and between two such.
constexpr int readAtOnce = 500; // Texts: a millisecond or two that a writer may have to wait in a shared folder.

/// Posts that the index names while so many are few. A hit in one of \c most posts is met after size / most texts, so a
/// page takes about 100 * size / most readings; one reading takes as long as naming 20 posts. At this number of posts both
/// take the same time, and below it the index is faster.
int mostRare(int size)
{
    constexpr int least = 5'000;
    return std::max(least, int(std::sqrt(100.0 * 20.0 * size)));
}

/// Posts that the index names while it is quicker to look into their texts than to ask it for everything.
int mostLookedInto(int size)
{
    return size / 8;
}

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
    , m_read(store.database().prepare("SELECT post_text.text FROM post JOIN post_text ON post_text.id = post.text"
                                      " WHERE post.id = ?"))
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
        const TextTerm text{i, term.field == By::Words ? m_finder.add(term.text, goesOn(term, m_scope)) : -1};
        const bool decides = isRead(text);
        if (decides)
            m_deciding.push_back(text);
        if (term.field == By::Cue && m_scope.cueNodes)
            m_sets[i] = m_scope.cueNodes(term.text);
        else if (!decides)
            m_sets[i] = terms.nodes(term);
        else if (term.field == By::Words && m_scope.loose)
            m_sets[i] = terms.named(term);
        if (!term.negated && (term.field <= By::Signs || term.field == By::Cue))
            m_shown.push_back(text);
    }
    endReading();
    m_bound = bound();
    if (m_reading != Reading::ByPage || m_scope.loose)
        m_asked = Asked::Everything;
}

bool SearchRun::isRead(const TextTerm &text) const
{
    const auto &term = m_query.terms[text.term];
    const bool byPage = (m_reading == Reading::ByPage || m_reading == Reading::FromTexts) && !m_scope.loose;
    if (term.field == By::Words)
        return byPage || isFrequent(text);
    return (term.field == By::Signs && byPage) || (term.field == By::Cue && !m_scope.cueNodes);
}

bool SearchRun::isFrequent(const TextTerm &text) const
{
    return text.phrase >= 0 && goesOn(m_query.terms[text.term], m_scope)
        && isFrequentBeginning(m_store.database(), m_finder.lastWord(text.phrase), mostAtOnce);
}

void SearchRun::endReading()
{
    for (const int term : m_query.excluding()) {
        const auto text = std::ranges::find(m_deciding, term, &TextTerm::term);
        if (text == m_deciding.end() || text->phrase < 0)
            continue;
        m_excluding.push_back(text->phrase);
        m_finder.endAt(text->phrase);
    }
    if (m_reading == Reading::Nodes && m_deciding.size() == 1 && m_deciding.front().phrase >= 0)
        m_finder.endAt(m_deciding.front().phrase);
}

void SearchRun::keepReading()
{
    if (m_textsRead++ % readAtOnce == 0) {
        m_texts.reset();
        m_texts.emplace(m_store.database());
    }
}

void SearchRun::askIndex()
{
    const bool asksForBound = m_asked == Asked::Nothing && m_textsRead > soon && m_textsRead > m_full * many;
    const bool asksForAll = m_asked == Asked::Bound && m_textsRead > late && m_textsRead > m_full * tooMany;
    if (!asksForBound && !asksForAll)
        return;
    m_textOf = -1; // The finder gets other texts.
    const int few = mostRare(m_outline.size());
    const int some = mostLookedInto(m_outline.size());
    const AskedMeanwhile asked(m_store.database(), [this] { return !isStopped(); });
    try {
        if (asksForBound)
            m_asked = narrow(few) ? Asked::Everything : Asked::Bound;
        else if (some <= few || !narrow(some))
            decideWords();
        if (asksForAll)
            m_asked = Asked::Everything;
    } catch (const Error &) {
        if (!m_wasStopped)
            throw;
    }
}

bool SearchRun::narrow(int most)
{
    // A text is looked into for what keeps it out while its page is at hand: most need not be read again.
    const auto mayBe = [&](int node, QByteArrayView utf8) {
        if (!m_bound[node] || isStopped())
            return false;
        if (!m_excluding.empty())
            m_finder.read(utf8);
        return std::ranges::none_of(m_excluding, [&](int phrase) { return m_finder.contains(phrase); });
    };
    const auto nodes = boundByWords(m_store, m_outline, m_query, most, mayBe);
    if (nodes)
        combine(m_bound, *nodes, Op::Kind::And); // The rest is read sooner than asked for.
    return nodes.has_value();
}

void SearchRun::decideWords()
{
    const SearchTerms terms(m_store, m_outline, m_query, m_scope);
    const auto decided = std::erase_if(m_deciding, [&](const TextTerm &text) {
        const auto &term = m_query.terms[text.term];
        if (term.field != By::Words || isFrequent(text))
            return false;
        m_sets[text.term] = terms.nodes(term);
        return true;
    });
    if (decided > 0)
        combine(m_bound, bound(), Op::Kind::And);
}

NodeSet SearchRun::bound() const
{
    if (m_query.isEmpty())
        return NodeSet(m_outline.size());
    std::vector<NodeSet> stack;
    for (const auto &step : m_query.steps) {
        if (step.kind == Op::Kind::Term) {
            const auto &set = m_sets[step.term];
            const bool isOpen = std::ranges::contains(m_deciding, step.term, &TextTerm::term);
            // Hoped for: where reading decides, it is as good for the query as can be.
            if (isOpen && !m_query.terms[step.term].negated)
                stack.emplace_back(m_outline.size(), true);
            else
                stack.push_back(set ? *set : NodeSet(m_outline.size()));
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
    m_utf16.reset();
    const bool words = std::ranges::any_of(m_deciding, [](const TextTerm &term) { return term.phrase >= 0; })
        || std::ranges::any_of(m_shown, [](const TextTerm &term) { return term.phrase >= 0; });
    if (words)
        m_finder.read(m_utf8);
}

const QString &SearchRun::text()
{
    if (!m_utf16)
        m_utf16 = QString::fromUtf8(m_utf8);
    return *m_utf16;
}

bool SearchRun::isInText(const TextTerm &wanted)
{
    const auto &term = m_query.terms[wanted.term];
    if (wanted.phrase >= 0)
        return m_finder.contains(wanted.phrase);
    if (term.field == By::Cue)
        return m_scope.cues && !m_scope.cues(term.text, text()).empty();
    return text().contains(term.text);
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
            m_stack.push_back((set && (*set)[node]) || (text != m_deciding.end() && isInText(*text)));
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

std::vector<Span> SearchRun::placesOf(const TextTerm &wanted)
{
    const auto &term = m_query.terms[wanted.term];
    std::vector<Span> found;
    if (wanted.phrase >= 0) {
        int byte = 0;
        int point = 0;
        // Words come in ascending order, so each stretch of the text is counted once.
        const auto pointAt = [&](int sought) {
            if (sought < byte)
                byte = point = 0;
            point += codePoints(QString::fromUtf8(QByteArrayView(m_utf8).sliced(byte, sought - byte)));
            byte = sought;
            return point;
        };
        for (const auto &place : m_finder.places(wanted.phrase)) {
            const int start = pointAt(place.start);
            found.push_back({start, pointAt(place.end)});
        }
    } else if (term.field == By::Cue) {
        return m_scope.cues ? m_scope.cues(term.text, text()) : found;
    } else if (term.field == By::Signs || term.field == By::Words) {
        const Offsets offsets(text());
        const auto size = term.text.size();
        for (auto at = text().indexOf(term.text); at >= 0; at = text().indexOf(term.text, at + size))
            found.push_back(offsets.spanFromUtf16(int(at), int(at + size)));
    }
    return found;
}

std::vector<Span> SearchRun::places()
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

void SearchRun::giveEarly()
{
    if (!m_early || m_page.empty() || m_sinceEarly.elapsed() < earlyTime)
        return;
    m_early(std::exchange(m_page, {}));
    m_sinceEarly.start();
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
        giveEarly();
        keepReading();
        askIndex();
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
    const auto context = snapToGraphemes(text(), {std::max(0, span.start - contextLength), span.end + contextLength});
    return {.post = post,
        .node = node,
        .span = span,
        .left = quoteAt(text(), {context.start, span.start}),
        .words = quoteAt(text(), span),
        .right = quoteAt(text(), {span.end, context.end}),
        .author = m_store.authorName(m_outline.author(node)),
        .codes = codesAt(m_store, m_codebook, post, span, m_scope.only)};
}

std::vector<SearchHit> SearchRun::next(int count, const Early &early)
{
    m_early = early;
    m_sinceEarly.start();
    m_textsRead = 0;
    m_full = 0;
    for (int found = 0; found < count;) {
        if (m_place == m_places.size() && !advance())
            break;
        m_page.push_back(hit(m_node, m_places[m_place++]));
        m_full = double(++found) / count;
    }
    m_texts.reset();
    m_early = {};
    return std::exchange(m_page, {});
}

qint64 SearchRun::countRest()
{
    auto rest = qint64(m_places.size() - m_place);
    while (advance())
        rest += qint64(m_places.size());
    m_places.clear();
    m_place = 0;
    m_texts.reset();
    return rest;
}

NodeSet SearchRun::admitted()
{
    auto nodes = m_bound;
    for (int node = 0; node < m_outline.size() && !m_deciding.empty(); ++node) {
        if (!nodes[node])
            continue;
        keepReading();
        nodes[node] = admits(node);
    }
    m_texts.reset();
    return nodes;
}

NodeSet admitted(const Store &store, const Outline &outline, const SearchQuery &query, const SearchScope &scope)
{
    return SearchRun(store, outline, query, scope, SearchRun::Reading::Nodes).admitted();
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

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/quotations.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rejoinder {

namespace {

using Text = std::u32string;

/// A place in a source that begins as a passage does is compared no more often than this, and no more than this many
/// passages may begin alike: together they keep the cost linear.
constexpr int mostTries = 8;
constexpr size_t mostAlike = 4;

Text codePointsOf(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return Text(points.begin(), points.end());
}

bool isSpace(char32_t c)
{
    return QChar::isSpace(c);
}

struct MarkPair
{
    char32_t open;
    std::u32string_view close;
};

constexpr std::array markPairs{MarkPair{U'"', U"\""}, MarkPair{U'“', U"”"}, MarkPair{U'„', U"“”"}, MarkPair{U'«', U"»"},
    MarkPair{U'»', U"«"}, MarkPair{U'「', U"」"}};

/// Marks that a quoting hand changes or leaves out, and what is not seen at all.
bool isIgnored(char32_t c)
{
    constexpr std::u32string_view ignored = U"\"'“”„‟‘’‚‛«»‹›「」`*_\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    return ignored.contains(c);
}

bool isDash(char32_t c)
{
    return c == U'-' || (c >= U'\u2010' && c <= U'\u2015') || c == U'\u2212';
}

Span trimmed(const Text &text, Span span)
{
    while (span.start < span.end && isSpace(text[static_cast<size_t>(span.start)]))
        ++span.start;
    while (span.end > span.start && isSpace(text[static_cast<size_t>(span.end - 1)]))
        --span.end;
    return span;
}

/// The first character after a line's marks of quotation; nothing: it has none.
std::optional<int> afterMarks(const Text &text, Span line)
{
    int at = line.start;
    while (at < line.end && at < line.start + 3 && text[static_cast<size_t>(at)] == U' ')
        ++at;
    if (at == line.end || text[static_cast<size_t>(at)] != U'>')
        return std::nullopt;
    while (at < line.end && (text[static_cast<size_t>(at)] == U'>' || isSpace(text[static_cast<size_t>(at)])))
        ++at;
    return at;
}

void addInMarks(std::vector<Span> &found, const Text &text, Span line)
{
    std::array<int, markPairs.size()> lastClose;
    lastClose.fill(-1);
    for (int at = line.start; at < line.end; ++at) {
        for (size_t i = 0; i < markPairs.size(); ++i) {
            if (markPairs[i].close.contains(text[static_cast<size_t>(at)]))
                lastClose[i] = at;
        }
    }
    for (int at = line.start; at < line.end; ++at) {
        const auto pair = std::ranges::find(markPairs, text[static_cast<size_t>(at)], &MarkPair::open);
        if (pair == markPairs.end() || lastClose[static_cast<size_t>(pair - markPairs.begin())] <= at)
            continue;
        const int start = at + 1;
        do
            ++at;
        while (!pair->close.contains(text[static_cast<size_t>(at)]));
        if (const Span span = trimmed(text, {start, at}); span.length() >= shortestQuotation)
            found.push_back(span);
    }
}

std::vector<Span> passagesOf(const Text &text)
{
    std::vector<Span> found;
    std::optional<Span> block;
    const auto close = [&] {
        if (block && trimmed(text, *block).length() >= shortestQuotation)
            found.push_back(trimmed(text, *block));
        block.reset();
    };
    const int length = static_cast<int>(text.size());
    for (int start = 0; start < length;) {
        const auto feed = text.find(U'\n', static_cast<size_t>(start));
        const Span line{start, feed == Text::npos ? length : static_cast<int>(feed)};
        if (const auto words = afterMarks(text, line)) {
            block = Span{block ? block->start : *words, line.end};
        } else {
            close();
            addInMarks(found, text, line);
        }
        start = line.end + 1;
    }
    close();
    return found;
}

/// A text in which what makes no difference is the same.
struct Folded
{
    Text text;
    std::vector<int> at; ///< Where each character stands in the original.
    std::vector<int> pieces; ///< Where lines begin, and what follows an omission (…).
};

Folded folded(const Text &text, Span span)
{
    Folded result;
    int dots = 0;
    const auto put = [&](char32_t c, int at) {
        result.text.push_back(c);
        result.at.push_back(at);
    };
    const auto beginPiece = [&] { result.pieces.push_back(static_cast<int>(result.text.size())); };
    beginPiece();
    for (int at = span.start; at < span.end; ++at) {
        const bool begins = at == span.start || text[static_cast<size_t>(at - 1)] == U'\n';
        if (begins) {
            const auto feed = std::min(text.find(U'\n', static_cast<size_t>(at)), static_cast<size_t>(span.end));
            at = afterMarks(text, {at, static_cast<int>(feed)}).value_or(at);
            if (at >= span.end)
                break;
        }
        const char32_t c = text[static_cast<size_t>(at)];
        const bool blank = isSpace(c);
        dots = c == U'.' ? dots + 1 : 0;
        if (blank && !result.text.empty() && result.text.back() != U' ')
            put(U' ', at);
        else if (!blank && !isIgnored(c))
            put(isDash(c) ? U'-' : static_cast<char32_t>(QChar::toCaseFolded(c)), at);
        if (c == U'\n' || c == U'…' || c == U']' || dots == 3)
            beginPiece();
    }
    return result;
}

/// Where a passage may begin to agree with a source.
struct Anchor
{
    int passage;
    int start; ///< In the folded passage…
    int piece; ///< …where the piece ends that begins here…
    int limit; ///< …and how far it is compared.
    int tries = 0;
};

struct Match
{
    int length = 0;
    Span origin;
    bool secondHand = false; ///< The source quotes it itself.
};

class Search
{
public:
    explicit Search(const Text &text)
    {
        for (Span words : passagesOf(text)) {
            m_words.push_back(words);
            m_passages.push_back(folded(text, words));
            addAnchors(static_cast<int>(m_passages.size()) - 1);
        }
        m_results.resize(m_words.size());
        m_open = static_cast<int>(m_words.size());
    }

    [[nodiscard]] bool isDone() const { return m_open == 0; }

    void lookThrough(const Text &text, int source)
    {
        const Folded where = folded(text, {0, static_cast<int>(text.size())});
        std::vector<Match> best(m_words.size());
        for (Anchor &anchor : m_anchors)
            anchor.tries = 0;
        roll(where, best);
        const std::vector<Span> quoted = passagesOf(text);
        for (size_t i = 0; i < best.size(); ++i)
            take(i, best[i], quoted, source);
    }

    [[nodiscard]] std::vector<Quotation> found() const
    {
        std::vector<Quotation> quotations;
        for (const auto &result : m_results) {
            if (result)
                quotations.push_back(result->quotation);
        }
        return quotations;
    }

private:
    struct Result
    {
        Quotation quotation;
        bool secondHand;
    };

    static constexpr quint64 base = 0x9E3779B97F4A7C15;

    static quint64 hashOf(std::u32string_view text)
    {
        quint64 hash = 0;
        for (char32_t c : text)
            hash = hash * base + c;
        return hash;
    }

    void addAnchors(int passage)
    {
        const Folded &words = m_passages[static_cast<size_t>(passage)];
        const int length = static_cast<int>(words.text.size());
        for (size_t i = 0; i < words.pieces.size(); ++i) {
            int start = words.pieces[i];
            const int end = i + 1 < words.pieces.size() ? words.pieces[i + 1] : length;
            // After an omission a bracket or blanks may follow.
            while (start < end && !QChar::isLetterOrNumber(words.text[static_cast<size_t>(start)]))
                ++start;
            if (start + shortestQuotation > length)
                continue;
            auto &alike = m_byHash[hashOf(
                std::u32string_view(words.text).substr(static_cast<size_t>(start), shortestQuotation))];
            if (alike.size() == mostAlike)
                continue;
            alike.push_back(m_anchors.size());
            // Only the first goes on to the passage's end, or many lines would be compared again and again.
            m_anchors.push_back({passage, start, end, i == 0 ? length : std::max(end, start + shortestQuotation), 0});
        }
    }

    void roll(const Folded &where, std::vector<Match> &best)
    {
        constexpr size_t size = shortestQuotation;
        if (where.text.size() < size)
            return;
        quint64 highest = 1;
        for (size_t i = 1; i < size; ++i)
            highest *= base;
        quint64 hash = hashOf(std::u32string_view(where.text).substr(0, size));
        for (size_t at = 0;; ++at) {
            if (const auto alike = m_byHash.find(hash); alike != m_byHash.end()) {
                for (size_t anchor : alike->second)
                    compare(m_anchors[anchor], where, at, best);
            }
            if (at + size == where.text.size())
                return;
            hash = (hash - where.text[at] * highest) * base + where.text[at + size];
        }
    }

    void compare(Anchor &anchor, const Folded &where, size_t at, std::vector<Match> &best)
    {
        const size_t passage = static_cast<size_t>(anchor.passage);
        if (anchor.tries == mostTries || (m_results[passage] && !m_results[passage]->secondHand))
            return;
        ++anchor.tries;
        const Text &words = m_passages[passage].text;
        const auto from = words.begin() + anchor.start;
        const auto here = where.text.begin() + static_cast<ptrdiff_t>(at);
        const auto differ = std::mismatch(from, words.begin() + anchor.limit, here, where.text.end());
        int length = static_cast<int>(differ.first - from);
        // What agrees by half a word only is not that word.
        if (differ.first != words.begin() + anchor.limit && QChar::isLetterOrNumber(*differ.first)) {
            while (length > 0 && words[static_cast<size_t>(anchor.start + length - 1)] != U' ')
                --length;
        }
        while (length > 0 && words[static_cast<size_t>(anchor.start + length - 1)] == U' ')
            --length;
        const int piece = std::max(anchor.piece - anchor.start, shortestQuotation);
        if (length < shortestQuotation || 2 * length < piece || length <= best[passage].length)
            return;
        best[passage] = {length, {where.at[at], where.at[at + static_cast<size_t>(length) - 1] + 1}};
    }

    void take(size_t passage, Match match, const std::vector<Span> &quoted, int source)
    {
        if (match.length == 0 || (m_results[passage] && !m_results[passage]->secondHand))
            return;
        // The last quoted passage that begins before the match ends.
        const auto after = std::ranges::lower_bound(quoted, match.origin.end, {}, &Span::start);
        match.secondHand = after != quoted.begin() && std::prev(after)->end > match.origin.start;
        if (match.secondHand && m_results[passage])
            return;
        m_results[passage] = Result{{m_words[passage], source, match.origin}, match.secondHand};
        m_open -= !match.secondHand;
    }

    std::vector<Span> m_words;
    std::vector<Folded> m_passages;
    std::vector<std::optional<Result>> m_results;
    std::vector<Anchor> m_anchors;
    std::unordered_map<quint64, std::vector<size_t>> m_byHash;
    int m_open = 0;
};

} // namespace

std::vector<Span> quotedPassages(QStringView text)
{
    return passagesOf(codePointsOf(text));
}

std::vector<Quotation> quotationsIn(QStringView text, std::span<const QString> sources)
{
    Search search(codePointsOf(text));
    for (size_t i = 0; i < sources.size() && !search.isDone(); ++i)
        search.lookThrough(codePointsOf(sources[i]), static_cast<int>(i));
    return search.found();
}

} // namespace rejoinder

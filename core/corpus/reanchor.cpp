// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/reanchor.h"

#include "core/corpus/scripts.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace rejoinder {

namespace {

constexpr int mostChanges = 500; ///< Words taken out or put in that one comparison looks for.
constexpr int widest = 4; ///< How many times as long a span may become,
constexpr int wider = 50; ///< and how many words longer.

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || (QChar::category(c) <= QChar::Mark_Enclosing);
}

char32_t characterAt(QStringView text, int at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

int lengthOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

/// Calls \p found with start, end, and whether it is a word, of each token.
template<class Found>
void eachToken(QStringView text, Found found)
{
    const int size = static_cast<int>(text.size());
    for (int at = 0; at < size;) {
        const char32_t first = characterAt(text, at);
        int end = at + lengthOf(first);
        if (QChar::isSpace(first)) {
            at = end;
            continue;
        }
        const bool isWord = isWordCharacter(first);
        if (isWord && !isUnparted(first)) {
            while (end < size) {
                const char32_t next = characterAt(text, end);
                if (!isWordCharacter(next) || isUnparted(next))
                    break;
                end += lengthOf(next);
            }
        }
        found(at, end, isWord);
        at = end;
    }
}

/// The greatest ascending choice of pairs that are sorted by \c first: by second, too.
std::vector<std::pair<int, int>> ascending(const std::vector<std::pair<int, int>> &pairs)
{
    std::vector<int> ends; // For each length the pair that ends lowest.
    std::vector<int> before(pairs.size(), -1);
    for (int i = 0; i < static_cast<int>(pairs.size()); ++i) {
        const auto at = std::ranges::lower_bound(ends, pairs[i].second, {}, [&](int end) { return pairs[end].second; });
        before[i] = at == ends.begin() ? -1 : *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<std::pair<int, int>> chosen;
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[i])
        chosen.push_back(pairs[i]);
    std::ranges::reverse(chosen);
    return chosen;
}

/// How far the older text was read with fewer than \c changes words taken out or put in, on each diagonal k = words read
/// of the older - words read of the newer.
struct Furthest
{
    Furthest(int older, int newer, int changes = 0)
        : olds(older)
        , news(newer)
        , m_changes(changes)
        , m_reached(2 * changes + 1, -1)
    {
    }

    struct Step
    {
        int old; ///< Words read of the older text; -1: nothing comes to this diagonal.
        bool isPutIn; ///< By a word of the newer text, else by one taken out of the older.
    };
    /// How one comes to diagonal \p k by one more change.
    [[nodiscard]] Step step(int k) const
    {
        if (m_changes == 0)
            return {0, false};
        const int above = at(k + 1);
        const int putIn = above >= 0 && above - k <= news ? above : -1;
        const int beside = at(k - 1);
        const int takenOut = beside >= 0 && beside < olds ? beside + 1 : -1;
        return putIn >= takenOut ? Step{putIn, true} : Step{takenOut, false};
    }
    void set(int k, int old) { m_reached[k + m_changes] = old; }

    int olds;
    int news;

private:
    [[nodiscard]] int at(int k) const { return std::abs(k) > m_changes ? -1 : m_reached[k + m_changes]; }

    int m_changes;
    std::vector<int> m_reached;
};

} // namespace

Reanchor::Reanchor(const QString &older, const QString &newer)
    : m_older(older)
    , m_newer(newer)
    , m_olderOffsets(older)
    , m_newerOffsets(newer)
{
    tokenize();
    compare();
}

void Reanchor::tokenize()
{
    QHash<QStringView, int> ids;
    const auto read = [&](const QString &text, std::vector<Token> &tokens) {
        eachToken(text, [&](int start, int end, bool isWord) {
            const QStringView word = QStringView(text).sliced(start, end - start);
            const auto known = ids.constFind(word);
            const int id = known == ids.cend() ? *ids.insert(word, int(ids.size())) : *known;
            tokens.push_back({start, end, id, isWord});
        });
    };
    read(m_older, m_old);
    read(m_newer, m_new);
    m_kept.assign(m_old.size(), -1);
}

void Reanchor::compare()
{
    const Range whole = trimmed({0, int(m_old.size()), 0, int(m_new.size())});
    if (align(whole))
        return;
    // Too much is new: what both hold once parts it into pieces.
    Range piece = whole;
    const auto finish = [&] { (void)align(trimmed(piece)); };
    for (const auto &[older, newer] : onceInBoth(whole)) {
        m_kept[older] = newer;
        piece.oldEnd = older;
        piece.newEnd = newer;
        finish();
        piece = {older + 1, whole.oldEnd, newer + 1, whole.newEnd};
    }
    finish();
}

/// Keeps what both ends have in common, and returns what is between.
Reanchor::Range Reanchor::trimmed(Range range)
{
    while (range.oldStart < range.oldEnd && range.newStart < range.newEnd
        && m_old[range.oldStart].id == m_new[range.newStart].id)
        m_kept[range.oldStart++] = range.newStart++;
    while (range.oldStart < range.oldEnd && range.newStart < range.newEnd
        && m_old[range.oldEnd - 1].id == m_new[range.newEnd - 1].id)
        m_kept[--range.oldEnd] = --range.newEnd;
    return range;
}

/// In ascending order of both.
std::vector<std::pair<int, int>> Reanchor::onceInBoth(const Range &range) const
{
    struct Seen
    {
        int old = -1;
        int oldCount = 0;
        int now = -1;
        int newCount = 0;
    };
    QHash<int, Seen> seen;
    for (int i = range.oldStart; i < range.oldEnd; ++i) {
        auto &token = seen[m_old[i].id];
        token.old = i;
        ++token.oldCount;
    }
    for (int i = range.newStart; i < range.newEnd; ++i) {
        auto &token = seen[m_new[i].id];
        token.now = i;
        ++token.newCount;
    }
    std::vector<std::pair<int, int>> pairs;
    for (int i = range.oldStart; i < range.oldEnd; ++i) {
        const auto &token = seen[m_old[i].id];
        if (token.oldCount == 1 && token.newCount == 1)
            pairs.emplace_back(i, token.now);
    }
    return ascending(pairs);
}

/// Keeps the longest common run of words; false, and nothing, where more than mostChanges differ.
bool Reanchor::align(const Range &range)
{
    const Furthest start{range.oldEnd - range.oldStart, range.newEnd - range.newStart};
    if (std::abs(start.olds - start.news) > mostChanges)
        return false;
    const auto isSame = [&](int o, int n) { return m_old[range.oldStart + o].id == m_new[range.newStart + n].id; };
    std::vector<Furthest> rounds{start}; // Before each round.
    for (bool isDone = false; !isDone;) {
        const int changes = static_cast<int>(rounds.size()) - 1;
        if (changes > mostChanges)
            return false;
        Furthest next{start.olds, start.news, changes + 1};
        for (int k = -changes; k <= changes && !isDone; k += 2) {
            int o = rounds.back().step(k).old;
            if (o < 0)
                continue;
            while (o < start.olds && o - k < start.news && isSame(o, o - k))
                ++o;
            next.set(k, o);
            isDone = o == start.olds && o - k == start.news;
        }
        if (!isDone)
            rounds.push_back(std::move(next));
    }
    int o = start.olds;
    int k = start.olds - start.news;
    for (const auto &before : rounds | std::views::reverse) {
        const auto step = before.step(k);
        for (; o > step.old; --o)
            m_kept[range.oldStart + o - 1] = range.newStart + o - 1 - k;
        k += step.isPutIn ? 1 : -1;
        o -= step.isPutIn ? 0 : 1;
    }
    return true;
}

std::optional<Reanchor::Place> Reanchor::place(Span span) const
{
    if (span.start < 0 || span.start >= span.end || span.end > m_olderOffsets.length())
        return std::nullopt;
    const int start = m_olderOffsets.toUtf16(span.start);
    const int end = m_olderOffsets.toUtf16(span.end);
    if (const auto exact = exactly(start, end))
        return exact;
    return byKeptWords(start, end);
}

std::optional<Reanchor::Place> Reanchor::exactly(int start, int end) const
{
    const QStringView quote = QStringView(m_older).sliced(start, end - start);
    const int first = tokenAt(start);
    const int last = tokenAt(end - 1);
    // By the word it begins in or before, by the one it ends in or before, and by those next to it.
    for (const int token : {first, last, first - 1, last + 1}) {
        if (token < 0 || token >= int(m_old.size()) || m_kept[token] < 0)
            continue;
        const auto &kept = m_new[m_kept[token]];
        for (const int place : {kept.start + start - m_old[token].start, kept.end + start - m_old[token].end}) {
            if (standsAt(place, quote))
                return placeAt(place, place + int(quote.size()), true);
        }
    }
    const auto once = [&](const QString &text) {
        const auto at = text.indexOf(quote);
        return at >= 0 && text.indexOf(quote, at + 1) < 0 ? int(at) : -1;
    };
    const int place = once(m_newer);
    if (place < 0 || once(m_older) < 0)
        return std::nullopt;
    // A word is not found in a longer one.
    const auto isInWord = [](QStringView text, int at) {
        return at > 0 && at < text.size() && text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber();
    };
    const int placeEnd = place + int(quote.size());
    if ((isInWord(m_newer, place) && !isInWord(m_older, start))
        || (isInWord(m_newer, placeEnd) && !isInWord(m_older, end)))
        return std::nullopt;
    return placeAt(place, placeEnd, true);
}

std::optional<Reanchor::Place> Reanchor::byKeptWords(int start, int end) const
{
    const int first = tokenAt(start);
    int last = first;
    while (last < int(m_old.size()) && m_old[last].start < end)
        ++last;
    const bool hasWords = std::any_of(m_old.begin() + first, m_old.begin() + last, [](auto &t) { return t.isWord; });
    int all = 0;
    int kept = 0;
    int from = -1;
    int to = -1;
    for (int token = first; token < last; ++token) {
        const bool counts = m_old[token].isWord || !hasWords;
        all += counts;
        if (m_kept[token] < 0 || !counts)
            continue;
        ++kept;
        from = from < 0 ? token : from;
        to = token;
    }
    if (kept == 0 || 2 * kept < all || m_kept[to] - m_kept[from] > widest * (last - first) + wider)
        return std::nullopt;
    // A word that the span cuts stays cut.
    const int newStart = m_new[m_kept[from]].start + std::max(0, start - m_old[from].start);
    const int newEnd = m_new[m_kept[to]].end - std::max(0, m_old[to].end - end);
    return placeAt(newStart, newEnd, false);
}

std::optional<Reanchor::Place> Reanchor::placeAt(int start, int end, bool isExact) const
{
    const Span span = m_newerOffsets.spanFromUtf16(start, end);
    const Span snapped = snapToGraphemes(m_newer, span);
    if (snapped.start >= snapped.end)
        return std::nullopt;
    return Place{snapped, isExact && snapped == span};
}

bool Reanchor::standsAt(int place, QStringView quote) const
{
    return place >= 0 && place + quote.size() <= m_newer.size()
        && QStringView(m_newer).sliced(place, quote.size()) == quote;
}

int Reanchor::tokenAt(int at) const
{
    return int(std::ranges::upper_bound(m_old, at, {}, &Token::end) - m_old.begin());
}

} // namespace rejoinder

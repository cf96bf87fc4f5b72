// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/code_blocks.h"

#include "core/corpus/text.h"

#include <QRegularExpression>

#include <array>
#include <limits>
#include <optional>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QStringView words;
    int start = 0; ///< UTF-16, in the text.
    int end = 0;

    [[nodiscard]] bool isBlank() const { return words.trimmed().isEmpty(); }
    [[nodiscard]] bool isIndented() const
    {
        return !isBlank() && (words.startsWith("    "_L1) || words.startsWith(u'\t'));
    }
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        lines.push_back({text.sliced(start, end - start), static_cast<int>(start), static_cast<int>(end)});
        start = end + 1;
    }
    return lines;
}

struct Fence
{
    QChar mark;
    int length = 0;
    QStringView info;
};

std::optional<Fence> fenceOf(QStringView line)
{
    QStringView words = line;
    while (words.startsWith(u' '))
        words = words.sliced(1);
    if (line.size() - words.size() > 3 || words.isEmpty() || (words[0] != u'`' && words[0] != u'~'))
        return std::nullopt;
    Fence fence{words[0]};
    while (fence.length < words.size() && words[fence.length] == fence.mark)
        ++fence.length;
    fence.info = words.sliced(fence.length).trimmed();
    if (fence.length < 3 || (fence.mark == u'`' && fence.info.contains(u'`')))
        return std::nullopt;
    return fence;
}

/// Goes through the lines once; the search for an end that is not there is not begun a second time.
class Finder
{
public:
    explicit Finder(QStringView text)
        : m_lines(linesOf(text))
        , m_offsets(text)
    {
    }

    std::vector<CodeBlock> blocks()
    {
        for (size_t at = 0; at < m_lines.size();) {
            size_t after = fenced(at);
            if (after == at)
                after = preformatted(at);
            if (after == at)
                after = indented(at);
            at = std::max(after, at + 1);
        }
        return std::move(m_blocks);
    }

private:
    void add(int start, int end, const QString &language)
    {
        if (start < end)
            m_blocks.push_back({m_offsets.spanFromUtf16(start, end), language});
    }

    size_t fenced(size_t at)
    {
        const std::optional<Fence> open = fenceOf(m_lines[at].words);
        if (!open)
            return at;
        int &hopeless = m_hopeless[open->mark == u'~'];
        if (open->length >= hopeless)
            return at;
        for (size_t end = at + 1; end < m_lines.size(); ++end) {
            const std::optional<Fence> close = fenceOf(m_lines[end].words);
            if (!close || close->mark != open->mark || close->length < open->length || !close->info.isEmpty())
                continue;
            const auto blank = open->info.indexOf(u' ');
            QStringView name = blank < 0 ? open->info : open->info.first(blank);
            while (name.startsWith(u'{') || name.startsWith(u'.'))
                name = name.sliced(1);
            if (name.endsWith(u'}'))
                name.chop(1);
            if (end > at + 1)
                add(m_lines[at + 1].start, m_lines[end - 1].end, name.toString());
            return end + 1;
        }
        hopeless = open->length;
        return at;
    }

    size_t preformatted(size_t at)
    {
        static const QRegularExpression opening(
            u"^\\s*<pre\\b[^>]*>(?:\\s*<code\\b[^>]*>)?"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression named(u"\\b(?:language|lang)-([\\w+#.-]+)"_s);
        const Line &first = m_lines[at];
        if (m_noPre || !first.words.trimmed().startsWith("<pre"_L1, Qt::CaseInsensitive))
            return at;
        const QRegularExpressionMatch open = opening.matchView(first.words);
        if (!open.hasMatch())
            return at;
        for (size_t end = at; end < m_lines.size(); ++end) {
            const auto close = m_lines[end].words.indexOf("</pre"_L1, 0, Qt::CaseInsensitive);
            if (close < 0)
                continue;
            const QString tag = open.captured(0);
            const QString language = named.match(tag).captured(1);
            // A line of which only the tag is left is no code.
            const bool alone = open.capturedEnd(0) == first.words.size();
            const QStringView before = m_lines[end].words.first(close);
            const bool closesAlone = end > at && (before.trimmed().isEmpty() || before.trimmed() == "</code>"_L1);
            if (end > at || !alone)
                add(alone ? first.end + 1 : first.start, closesAlone ? m_lines[end].start - 1 : m_lines[end].end,
                    language);
            return end + 1;
        }
        m_noPre = true;
        return at;
    }

    size_t indented(size_t at)
    {
        if (!m_lines[at].isIndented() || (at > 0 && !m_lines[at - 1].isBlank()))
            return at;
        size_t last = at;
        for (size_t next = at + 1; next < m_lines.size(); ++next) {
            if (m_lines[next].isIndented())
                last = next;
            else if (!m_lines[next].isBlank())
                break;
        }
        add(m_lines[at].start, m_lines[last].end, {});
        return last + 1;
    }

    std::vector<Line> m_lines;
    Offsets m_offsets;
    std::vector<CodeBlock> m_blocks;
    /// Of ` and ~: a fence this long or longer is not closed any more.
    std::array<int, 2> m_hopeless{std::numeric_limits<int>::max(), std::numeric_limits<int>::max()};
    bool m_noPre = false;
};

} // namespace

std::vector<CodeBlock> codeBlocksIn(QStringView text)
{
    // Most posts hold none, and need no more than this.
    if (!text.contains("```"_L1) && !text.contains("~~~"_L1) && !text.contains("    "_L1) && !text.contains(u'\t')
        && !text.contains("<pre"_L1, Qt::CaseInsensitive))
        return {};
    return Finder(text).blocks();
}

} // namespace rejoinder

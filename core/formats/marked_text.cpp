// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/marked_text.h"

#include "core/corpus/text.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// A passage's edge in UTF-16 units.
struct Edge
{
    int at = 0;
    bool opens = false;
    int passage = 0;
};

QString named(quint32 colour)
{
    return u"#%1"_s.arg(colour & 0xffffff, 6, 16, QChar(u'0'));
}

class Writer
{
public:
    Writer(const QString &text, std::span<const MarkedPassage> passages)
        : m_text(text)
        , m_passages(passages)
    {
    }

    QString html()
    {
        int at = 0;
        for (const Edge &edge : edges()) {
            words(at, edge.at);
            at = edge.at;
            turn(edge);
        }
        words(at, int(m_text.size()));
        endLine();
        return std::move(m_html);
    }

private:
    /// In the order they are met: at one place what ends before what begins, the inner one first to end and last to
    /// begin.
    std::vector<Edge> edges() const
    {
        const Offsets offsets(m_text);
        std::vector<Edge> edges;
        for (int i = 0; i < int(m_passages.size()); ++i) {
            edges.push_back({offsets.toUtf16(m_passages[i].span.start), true, i});
            edges.push_back({offsets.toUtf16(m_passages[i].span.end), false, i});
        }
        std::ranges::sort(edges, {}, [this](const Edge &edge) {
            const Span span = m_passages[edge.passage].span;
            return std::tuple(
                edge.at, edge.opens, edge.opens ? -span.end : -span.start, edge.opens ? edge.passage : -edge.passage);
        });
        return edges;
    }

    void turn(const Edge &edge)
    {
        const MarkedPassage &passage = m_passages[edge.passage];
        if (edge.opens) {
            startLine();
            m_open.push_back(edge.passage);
            m_html += u"<span class=\"n\">[%1</span>"_s.arg(passage.number);
            return;
        }
        std::erase(m_open, edge.passage);
        startLine();
        m_html += u"<span class=\"n\">%1]</span>"_s.arg(passage.number);
    }

    void words(int from, int to)
    {
        while (from < to) {
            const auto line = m_text.indexOf(u'\n', from);
            const int end = line < 0 || line >= to ? to : int(line);
            if (end > from)
                stretch(m_text.sliced(from, end - from));
            if (end < to)
                endLine();
            from = end + 1;
            if (end == to)
                break;
        }
    }

    void stretch(const QString &words)
    {
        startLine();
        const QString html = htmlOf(words);
        if (m_open.empty()) {
            m_html += html;
            return;
        }
        // The one that began last is on top.
        const MarkedPassage &top = m_passages[m_open.back()];
        m_html += u"<span style=\"background-color:%1; border-bottom:%2\">"_s.arg(
                      tintOf(top.colour), borderOf(top.colour, top.pattern))
            + html + "</span>"_L1;
    }

    void startLine()
    {
        if (std::exchange(m_inLine, true))
            return;
        m_html += m_gap ? "<p class=\"t gap\" dir=\"auto\">"_L1 : "<p class=\"t\" dir=\"auto\">"_L1;
        m_gap = false;
    }

    void endLine()
    {
        if (std::exchange(m_inLine, false))
            m_html += "</p>\n"_L1;
        else
            m_gap = !m_html.isEmpty();
    }

    const QString &m_text;
    std::span<const MarkedPassage> m_passages;
    QString m_html;
    std::vector<int> m_open;
    bool m_inLine = false;
    bool m_gap = false;
};

} // namespace

QString markedText(const QString &text, std::span<const MarkedPassage> passages)
{
    return Writer(text, passages).html();
}

QString htmlOf(QString text)
{
    constexpr char16_t pictures = 0x2400; // Of the control characters.
    for (QChar &c : text) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = QChar(pictures + c.unicode());
        else if (c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    return text.toHtmlEscaped();
}

QString tintOf(quint32 colour)
{
    const auto lightened = [colour](int shift) {
        constexpr double share = 0.14;
        return quint32(255 - share * (255 - double((colour >> shift) & 0xff))) << shift;
    };
    return named(lightened(16) | lightened(8) | lightened(0));
}

QString borderOf(quint32 colour, int pattern)
{
    constexpr std::array lines{"2px solid", "2px dashed", "2px dotted", "2px groove", "3px double", "2px ridge"};
    return QLatin1StringView(lines[size_t(pattern) % lines.size()]) + u' ' + named(colour);
}

} // namespace rejoinder

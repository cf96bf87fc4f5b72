// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/pasted_lines.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using Mark = PastedLine::Mark;

bool isIndent(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar::Nbsp;
}

int columnAfter(QChar c, int column)
{
    constexpr int tab = 4;
    return c == u'\t' ? (column / tab + 1) * tab : column + 1;
}

/// "• ", "◦ ", "12. ": its length, or 0.
qsizetype markLength(QStringView text, Mark &mark)
{
    static constexpr QStringView dots = u"•◦▪▫‣";
    qsizetype length = 0;
    if (!text.isEmpty() && dots.contains(text.front())) {
        mark = Mark::Dot;
        length = 1;
    } else {
        while (length < text.size() && length < 7 && text[length] >= u'0' && text[length] <= u'9')
            ++length;
        if (length == 0 || length == text.size() || text[length] != u'.')
            return 0;
        mark = Mark::Number;
        ++length;
    }
    const bool alone = length == text.size();
    if (alone || !text[length].isSpace()) {
        const bool dot = mark == Mark::Dot;
        mark = alone && dot ? Mark::Dot : Mark::None;
        return alone && dot ? length : 0;
    }
    while (length < text.size() && text[length].isSpace())
        ++length;
    return length;
}

bool looksLikeASentence(QStringView words)
{
    constexpr int longest = 60; // Of a name.
    words = words.trimmed();
    return words.size() > longest || (!words.isEmpty() && u".!?…"_s.contains(words.back()));
}

/// Calls \p visit(line, previous, ahead) for each line; a pointer is null at an end.
template<class Visit>
void eachLine(QStringView text, const WorkPace &pace, Visit &&visit)
{
    PastedLines lines(text);
    std::optional<PastedLine> previous;
    auto line = lines.next();
    while (line) {
        auto ahead = lines.next();
        visit(*line, previous ? &*previous : nullptr, ahead ? &*ahead : nullptr);
        if (pace)
            pace(double(line->whole.data() - text.data()) / double(text.size()));
        previous = line;
        line = ahead;
    }
}

} // namespace

QStringView PastedLine::from(int columns) const
{
    if (column < columns)
        return whole;
    qsizetype at = 0;
    for (int reached = 0; at < whole.size() && isIndent(whole[at]) && columnAfter(whole[at], reached) <= columns; ++at)
        reached = columnAfter(whole[at], reached);
    return whole.sliced(at);
}

std::optional<PastedLine> PastedLines::next()
{
    PastedLine line;
    line.blankBefore = m_number == 0;
    while (m_at < m_text.size()) {
        const auto end = m_text.indexOf(u'\n', m_at);
        line.whole = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        line.number = ++m_number;
        qsizetype indent = 0;
        line.column = 0;
        for (; indent < line.whole.size() && isIndent(line.whole[indent]); ++indent)
            line.column = columnAfter(line.whole[indent], line.column);
        line.words = line.whole.sliced(indent);
        if (line.words.trimmed().isEmpty()) {
            line.blankBefore = true;
            continue;
        }
        line.words = line.words.sliced(markLength(line.words, line.mark));
        return line;
    }
    return std::nullopt;
}

PastedStyle::PastedStyle(QStringView text, const WorkPace &pace)
{
    surveyMarks(text, pace);
    surveyAuthors(text, pace);
}

void PastedStyle::surveyMarks(QStringView text, const WorkPace &pace)
{
    bool marked = false;
    bool atZero = false;
    bool bodyAtZero = false;
    bool plainBehindZero = false;
    int close = 0;
    int apart = 0;
    eachLine(text, pace, [&](const PastedLine &line, const PastedLine *, const PastedLine *ahead) {
        const bool body = ahead && ahead->mark == Mark::None && ahead->blankBefore && ahead->column > line.column;
        if (line.column == 0) {
            plainBehindZero |= atZero && line.mark == Mark::None;
            atZero |= line.mark == Mark::Dot;
            bodyAtZero |= line.mark == Mark::Dot && body;
        }
        if (line.mark == Mark::Dot) {
            m_dotColumns.insert(line.column);
            ++(line.blankBefore ? apart : close);
        }
        if (!marked && line.column > 0 && (line.mark == Mark::Dot || (line.mark == Mark::Number && body))) {
            marked = true;
            m_numberedTo = line.mark == Mark::Number ? line.column : -1;
        }
    });
    // A whole thread moved to the margin; otherwise a dot there is the article's own list.
    m_leastColumn = bodyAtZero && !plainBehindZero ? 0 : 1;
    m_compact = close > apart;
    if (m_numberedTo >= 0 && m_dotColumns.isEmpty())
        m_numberedTo = std::numeric_limits<int>::max();
}

void PastedStyle::surveyAuthors(QStringView text, const WorkPace &pace)
{
    eachLine(text, pace, [&](PastedLine &line, const PastedLine *previous, const PastedLine *ahead) {
        if (!beginsComment(line, previous))
            line.mark = Mark::None;
        else if (hasBody(line, ahead))
            ++m_leads[line.words.trimmed().toString()];
    });
}

bool PastedStyle::beginsComment(const PastedLine &line, const PastedLine *previous) const
{
    if (line.mark == Mark::None || line.column < m_leastColumn)
        return false;
    if (line.mark == Mark::Number && (line.column > m_numberedTo || m_dotColumns.contains(line.column)))
        return false;
    // A dot in the middle of a paragraph is the writer's own.
    const bool inside
        = !line.blankBefore && previous && previous->mark == Mark::None && previous->column == line.column;
    return m_compact || !inside;
}

bool PastedStyle::hasBody(const PastedLine &bullet, const PastedLine *ahead) const
{
    return ahead && ahead->column > bullet.column && (ahead->blankBefore || m_compact)
        && !beginsComment(*ahead, &bullet);
}

bool PastedStyle::isAuthor(const PastedLine &bullet, const PastedLine *ahead) const
{
    const int spoken = m_leads.value(bullet.words.trimmed().toString());
    if (hasBody(bullet, ahead))
        return spoken > 1 || !looksLikeASentence(bullet.words);
    const bool goesOn
        = ahead && !ahead->blankBefore && ahead->column > bullet.column && !beginsComment(*ahead, &bullet);
    return !goesOn && spoken > 0 && !looksLikeASentence(bullet.words);
}

} // namespace rejoinder

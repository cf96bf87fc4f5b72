// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/graphemes.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// How a character joins its neighbours (UAX 29, Grapheme_Cluster_Break and Extended_Pictographic).
enum class Joint { Other, Control, Extend, Zwj, Spacing, Prepend, Regional, Picture, L, V, T, Lv, Lvt };

constexpr bool within(char32_t c, char32_t first, char32_t last)
{
    return first <= c && c <= last;
}

Joint hangul(char32_t c)
{
    if (within(c, 0x1100, 0x115F) || within(c, 0xA960, 0xA97C))
        return Joint::L;
    if (within(c, 0x1160, 0x11A7) || within(c, 0xD7B0, 0xD7C6))
        return Joint::V;
    if (within(c, 0x11A8, 0x11FF) || within(c, 0xD7CB, 0xD7FB))
        return Joint::T;
    if (within(c, 0xAC00, 0xD7A3))
        return (c - 0xAC00) % 28 ? Joint::Lvt : Joint::Lv;
    return Joint::Other;
}

bool isPicture(char32_t c)
{
    return within(c, 0x1F000, 0x1F1E5) || within(c, 0x1F200, 0x1FAFF) || within(c, 0x2600, 0x27BF)
        || within(c, 0x2190, 0x23FF) || within(c, 0x2B00, 0x2BFF) || within(c, 0x25A0, 0x25FF) || c == 0xA9 || c == 0xAE
        || c == 0x203C || c == 0x2049 || c == 0x2122 || c == 0x2139 || c == 0x24C2 || c == 0x3030 || c == 0x303D
        || c == 0x3297 || c == 0x3299;
}

Joint jointOf(char32_t c)
{
    if (within(c, 0x20, 0x7E))
        return Joint::Other;
    if (c == 0x200D)
        return Joint::Zwj;
    if (c == 0x200C || within(c, 0x1F3FB, 0x1F3FF) || within(c, 0xE0020, 0xE007F) || c == 0xFF9E || c == 0xFF9F)
        return Joint::Extend;
    if (within(c, 0x600, 0x605) || c == 0x6DD || c == 0x70F || c == 0x8E2 || c == 0x110BD)
        return Joint::Prepend;
    if (within(c, 0x1F1E6, 0x1F1FF))
        return Joint::Regional;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return Joint::Extend;
    case QChar::Mark_SpacingCombining:
        return Joint::Spacing;
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Joint::Control;
    default:
        break;
    }
    if (c == 0xE33 || c == 0xEB3)
        return Joint::Spacing;
    return isPicture(c) ? Joint::Picture : hangul(c);
}

bool formsConjuncts(QChar::Script script)
{
    return script == QChar::Script_Devanagari || script == QChar::Script_Bengali || script == QChar::Script_Gujarati
        || script == QChar::Script_Oriya || script == QChar::Script_Telugu || script == QChar::Script_Malayalam;
}

/// Walks from a boundary over code points and tells before each whether it belongs to what came before it.
class Clusters
{
public:
    bool joins(char32_t c)
    {
        const auto after = jointOf(c);
        const bool joined = m_any && joinsBefore(after, c);
        m_regionals = after == Joint::Regional ? m_regionals + 1 : 0;
        m_joiner = m_picture && after == Joint::Zwj;
        m_picture = after == Joint::Picture || (m_picture && after == Joint::Extend);
        m_before = after;
        m_beforePoint = c;
        m_any = true;
        return joined;
    }

private:
    bool joinsBefore(Joint after, char32_t c) const
    {
        if (m_before == Joint::Control || after == Joint::Control) // GB4, GB5
            return false;
        if (after == Joint::Extend || after == Joint::Zwj || after == Joint::Spacing
            || m_before == Joint::Prepend) // GB9
            return true;
        switch (after) {
        case Joint::L: // GB6 to GB8
        case Joint::Lv:
        case Joint::Lvt:
            return m_before == Joint::L;
        case Joint::V:
            return m_before == Joint::L || m_before == Joint::V || m_before == Joint::Lv;
        case Joint::T:
            return m_before == Joint::V || m_before == Joint::T || m_before == Joint::Lv || m_before == Joint::Lvt;
        case Joint::Picture:
            return m_joiner; // GB11
        case Joint::Regional:
            return m_regionals % 2 == 1; // GB12, GB13
        default:
            break;
        }
        constexpr int virama = 9;
        return m_before == Joint::Extend && QChar::combiningClass(m_beforePoint) == virama && QChar::isLetter(c) // GB9c
            && formsConjuncts(QChar::script(c)) && QChar::script(c) == QChar::script(m_beforePoint);
    }

    Joint m_before = Joint::Other;
    char32_t m_beforePoint = 0;
    int m_regionals = 0; ///< In a row, up to and with the last.
    bool m_picture = false; ///< A picture and any Extend since.
    bool m_joiner = false; ///< One ZWJ directly after that.
    bool m_any = false;
};

/// Joins neither what is plain before it nor what is plain behind it.
bool isPlain(QChar c)
{
    return within(c.unicode(), 0x20, 0x7E) || within(c.unicode(), 0x4E00, 0x9FFF);
}

} // namespace

qsizetype graphemeNear(QStringView text, qsizetype at, int direction)
{
    // Between two plain characters (ASCII, Han), and behind a line's end, there is always a boundary: no need to look further back.
    qsizetype boundary = std::min(at, text.size());
    while (boundary > 0 && text[boundary - 1] != u'\n'
        && (boundary == text.size() || !isPlain(text[boundary]) || !isPlain(text[boundary - 1])))
        --boundary;
    Clusters clusters;
    for (auto next = boundary; next < text.size();) {
        const bool pair = text[next].isHighSurrogate() && next + 1 < text.size() && text[next + 1].isLowSurrogate();
        if (!clusters.joins(pair ? QChar::surrogateToUcs4(text[next], text[next + 1]) : text[next].unicode())) {
            if (next >= at)
                return next == at || direction > 0 ? next : boundary;
            boundary = next;
        }
        next += pair ? 2 : 1;
    }
    return direction < 0 && at < text.size() ? boundary : text.size();
}

} // namespace rejoinder

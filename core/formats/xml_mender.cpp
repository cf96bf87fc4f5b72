// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xml_mender.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

bool isForbidden(QChar c)
{
    return (c < u' ' && !isBlank(c)) || c == QChar(0xFFFE) || c == QChar(0xFFFF);
}

} // namespace

QString XmlMender::mended(QStringView piece)
{
    QString result;
    result.reserve(piece.size() + 16);
    for (QChar c : piece) {
        if (c == u'\n')
            ++m_line;
        if (isForbidden(c)) {
            count(m_controls);
            c = QChar::ReplacementCharacter;
        }
        step(c, result);
    }
    return result;
}

void XmlMender::step(QChar c, QString &mended)
{
    switch (m_inside) {
    case Inside::Nothing:
        if (c != u'<') {
            m_skipped += isBlank(c) || c == QChar::ByteOrderMark ? 0 : 1;
            m_skippedLines += c == u'\n' ? 1 : 0;
            return;
        }
        [[fallthrough]];
    case Inside::Text:
        if (c == u'<') {
            m_inside = Inside::Tag;
            m_opening = u""_s;
        } else {
            m_inside = Inside::Text;
        }
        break;
    case Inside::Tag:
        if (!m_opening.isNull())
            openTag(c);
        if (m_inside == Inside::Tag)
            m_inside = c == u'>' ? Inside::Text : c == u'=' ? Inside::Equals : Inside::Tag;
        break;
    case Inside::Equals:
    case Inside::Bare:
        return stepValue(c, mended);
    case Inside::Quoted:
        if (c == m_quote)
            m_inside = Inside::Tag;
        break;
    case Inside::Comment:
    case Inside::Data:
    case Inside::Instruction: {
        const bool ends = c == u'>'
            && (m_inside == Inside::Comment    ? m_before == u'-' && m_last == u'-'
                    : m_inside == Inside::Data ? m_before == u']' && m_last == u']'
                                               : m_last == u'?');
        m_before = m_last;
        m_last = c;
        if (ends)
            m_inside = Inside::Text;
        break;
    }
    }
    mended += c;
}

/// Tells a comment, CDATA and an instruction from a tag.
void XmlMender::openTag(QChar c)
{
    m_opening += c;
    const bool is = m_opening == u"!--" || m_opening == u"![CDATA[" || m_opening == u"?";
    if (is) {
        m_inside = m_opening.size() == 1 ? Inside::Instruction : m_opening.size() == 3 ? Inside::Comment : Inside::Data;
        m_before = m_last = {};
    }
    if (is || !(u"!--"_s.startsWith(m_opening) || u"![CDATA["_s.startsWith(m_opening)))
        m_opening = QString();
}

void XmlMender::stepValue(QChar c, QString &mended)
{
    if (m_inside == Inside::Equals) {
        if (c == u'"' || c == u'\'') {
            m_quote = c;
            m_inside = Inside::Quoted;
        } else if (c == u'>') {
            m_inside = Inside::Text;
        } else if (!isBlank(c)) {
            count(m_unquoted);
            m_inside = Inside::Bare;
            mended += u'"';
        }
        if (m_inside != Inside::Bare) {
            mended += c;
            return;
        }
    }
    if (isBlank(c) || c == u'>') {
        const bool endsTag = m_slash && c == u'>';
        mended += m_slash && !endsTag ? u"/\""_s : endsTag ? u"\"/"_s : u"\""_s;
        m_inside = c == u'>' ? Inside::Text : Inside::Tag;
        m_slash = false;
        mended += c;
        return;
    }
    if (std::exchange(m_slash, c == u'/'))
        mended += u'/';
    if (c == u'"' || c == u'<' || c == u'&')
        mended += c == u'"' ? u"&quot;"_s : c == u'<' ? u"&lt;"_s : u"&amp;"_s;
    else if (c != u'/')
        mended += c;
}

void XmlMender::count(Count &count) const
{
    if (count.times++ == 0)
        count.line = m_line;
}

} // namespace rejoinder

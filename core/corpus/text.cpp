// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/text.h"

#include "core/corpus/graphemes.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int markStep = 64;

/// Units from \p at to the end of its code point; a lone surrogate is one by itself.
int unitsAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

int utf8LengthAt(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    if (unit < 0x80)
        return 1;
    if (unit < 0x800)
        return 2;
    return unitsAt(text, at) == 2 ? 4 : 3;
}

/// A stretch of UTF-16 units.
struct Units
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The line around \p at without its LF. Words and sentences end there (UAX 29: WB3a, SB4), so a finder needs to see no
/// more than one line, however long the text.
Units lineAt(QStringView text, qsizetype at)
{
    const auto before = at > 0 ? text.lastIndexOf(u'\n', at - 1) : -1;
    const auto after = text.indexOf(u'\n', at);
    return {before + 1, after < 0 ? text.size() : after};
}

/// The nearest boundary at or before (\p direction -1), at or after (1) the unit \p at.
qsizetype boundaryNear(QStringView text, qsizetype at, Boundary boundary, int direction)
{
    if (boundary == Boundary::Grapheme)
        return graphemeNear(text, at, direction);
    const auto line = lineAt(text, at);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.sliced(line.start, line.end - line.start));
    finder.setPosition(at - line.start);
    const auto found = finder.isAtBoundary() ? at - line.start
        : direction < 0                      ? finder.toPreviousBoundary()
                                             : finder.toNextBoundary();
    // Words are what each script takes for one; still none ends inside a grapheme.
    return graphemeNear(text, found < 0 ? (direction < 0 ? line.start : line.end) : line.start + found, direction);
}

/// The boundary strictly before or after \p at; an LF is a piece of its own.
qsizetype nextUnitBoundary(QStringView text, qsizetype at, Boundary boundary, int direction)
{
    const auto beside = direction < 0 ? at - 1 : at;
    if (beside < 0 || beside >= text.size())
        return at;
    if (text[beside] == u'\n')
        return at + direction;
    return boundaryNear(text, at + direction, boundary, direction);
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

Units trimmed(QStringView text, Units units)
{
    while (units.start < units.end && text[units.start].isSpace())
        ++units.start;
    while (units.end > units.start && text[units.end - 1].isSpace())
        --units.end;
    return units;
}

/// Whether \p text, up to a full stop that looks like a sentence's end, ends in an abbreviation: "Mr.", "U.S.", "J.".
bool endsInAbbreviation(QStringView text)
{
    static constexpr QStringView known[] = {u"mr", u"mrs", u"ms", u"mx", u"dr", u"prof", u"rev", u"hon", u"sr", u"jr",
        u"st", u"mt", u"gen", u"col", u"capt", u"lt", u"sgt", u"sen", u"rep", u"gov", u"pres", u"vs", u"cf", u"viz",
        u"al", u"ca", u"approx", u"no", u"nos", u"vol", u"fig", u"pp", u"ed", u"eds", u"inc", u"ltd", u"corp", u"co",
        u"dept", u"est", u"jan", u"feb", u"mar", u"apr", u"aug", u"sept", u"sep", u"oct", u"nov", u"dec", u"sra", u"hr",
        u"fr", u"bzw", u"usw"};
    text = text.trimmed();
    if (!text.endsWith(u'.'))
        return false;
    text.chop(1);
    qsizetype start = text.size();
    while (start > 0 && (text[start - 1].isLetter() || text[start - 1] == u'.'))
        --start;
    const auto word = text.sliced(start);
    if (word.size() == 1)
        return word[0].isUpper() && word != u'I';
    const bool initials = word.contains(u'.') && !word.contains(u".."_s) && !word.startsWith(u'.') && word.size() <= 7;
    return initials
        || std::ranges::any_of(known, [&](QStringView k) { return word.compare(k, Qt::CaseInsensitive) == 0; });
}

} // namespace

int codePoints(QStringView text)
{
    int count = 0;
    for (qsizetype at = 0; at < text.size(); at += unitsAt(text, at))
        ++count;
    return count;
}

Offsets::Offsets(QStringView text)
    : m_units(static_cast<int>(text.size()))
{
    int bytes = 0;
    for (qsizetype at = 0; at < text.size(); ++m_codePoints) {
        if (m_codePoints % markStep == 0)
            m_utf8Marks.push_back(bytes);
        bytes += utf8LengthAt(text, at);
        const int units = unitsAt(text, at);
        if (units == 2)
            m_pairs.push_back(m_codePoints);
        at += units;
    }
    if (bytes == m_codePoints)
        m_utf8Marks.clear();
    else
        m_text = text.toString();
}

int Offsets::toUtf16(int codePoint) const
{
    codePoint = std::clamp(codePoint, 0, m_codePoints);
    return codePoint + static_cast<int>(std::ranges::lower_bound(m_pairs, codePoint) - m_pairs.begin());
}

int Offsets::toUtf8(int codePoint) const
{
    codePoint = std::clamp(codePoint, 0, m_codePoints);
    if (m_utf8Marks.empty())
        return codePoint;
    const int mark = std::min(codePoint / markStep, static_cast<int>(m_utf8Marks.size()) - 1);
    int bytes = m_utf8Marks[mark];
    const int to = toUtf16(codePoint);
    for (int at = toUtf16(mark * markStep); at < to; at += unitsAt(m_text, at))
        bytes += utf8LengthAt(m_text, at);
    return bytes;
}

int Offsets::fromUtf16(int unit) const
{
    unit = std::clamp(unit, 0, m_units);
    const auto pairs = std::views::iota(0, static_cast<int>(m_pairs.size()));
    const auto before = std::ranges::partition_point(pairs, [&](int i) { return m_pairs[i] + i < unit; });
    return unit - static_cast<int>(before - pairs.begin());
}

QString quoteAt(QStringView text, Span span)
{
    const Offsets offsets(text);
    const int start = offsets.toUtf16(span.start);
    return text.sliced(start, std::max(0, offsets.toUtf16(span.end) - start)).toString();
}

Span snapToGraphemes(QStringView text, Span span)
{
    const Offsets offsets(text);
    const auto start = boundaryNear(text, offsets.toUtf16(span.start), Boundary::Grapheme, -1);
    const auto end = boundaryNear(text, offsets.toUtf16(span.end), Boundary::Grapheme, 1);
    return offsets.spanFromUtf16(static_cast<int>(start), static_cast<int>(end));
}

Span trimBlanks(QStringView text, Span span)
{
    const Offsets offsets(text);
    const auto units = trimmed(text, {offsets.toUtf16(span.start), offsets.toUtf16(span.end)});
    return units.start < units.end ? offsets.spanFromUtf16(static_cast<int>(units.start), static_cast<int>(units.end))
                                   : Span{span.start, span.start};
}

Span wordAt(QStringView text, int offset)
{
    const Offsets offsets(text);
    const auto at = offsets.toUtf16(offset);
    Units word{at, at};
    if (at < text.size() && text[at] != u'\n') {
        word.end = nextUnitBoundary(text, at, Boundary::Word, 1);
        word.start = boundaryNear(text, at, Boundary::Word, -1);
    }
    // Behind a word one still means that word.
    if (const auto before = nextUnitBoundary(text, at, Boundary::Word, -1);
        word.start == at && isBlank(text.sliced(at, word.end - at)) && !isBlank(text.sliced(before, at - before)))
        word = {before, at};
    return offsets.spanFromUtf16(static_cast<int>(word.start), static_cast<int>(word.end));
}

Span sentenceAt(QStringView text, int offset)
{
    const Offsets offsets(text);
    const auto at = offsets.toUtf16(offset);
    const auto line = lineAt(text, at);
    const auto words = text.sliced(line.start, line.end - line.start);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
    Units sentence{0, words.size()};
    for (auto boundary = finder.toNextBoundary(); boundary >= 0; boundary = finder.toNextBoundary()) {
        if (boundary < words.size() && endsInAbbreviation(words.sliced(sentence.start, boundary - sentence.start)))
            continue;
        if (boundary > at - line.start || boundary == words.size()) {
            sentence.end = boundary;
            break;
        }
        sentence.start = boundary;
    }
    const auto found = trimmed(text, {line.start + sentence.start, line.start + sentence.end});
    return snapToGraphemes(text, offsets.spanFromUtf16(static_cast<int>(found.start), static_cast<int>(found.end)));
}

Span paragraphAt(QStringView text, int offset)
{
    const Offsets offsets(text);
    const auto at = offsets.toUtf16(offset);
    auto paragraph = lineAt(text, at);
    if (isBlank(text.sliced(paragraph.start, paragraph.end - paragraph.start)))
        return {offset, offset};
    while (paragraph.start > 0) {
        const auto above = lineAt(text, paragraph.start - 1);
        if (isBlank(text.sliced(above.start, above.end - above.start)))
            break;
        paragraph.start = above.start;
    }
    while (paragraph.end < text.size()) {
        const auto below = lineAt(text, paragraph.end + 1);
        if (isBlank(text.sliced(below.start, below.end - below.start)))
            break;
        paragraph.end = below.end;
    }
    return offsets.spanFromUtf16(static_cast<int>(paragraph.start), static_cast<int>(paragraph.end));
}

int nextBoundary(QStringView text, int offset, Boundary boundary, int direction)
{
    const Offsets offsets(text);
    qsizetype at = offsets.toUtf16(offset);
    for (;;) {
        const auto next = nextUnitBoundary(text, at, boundary, direction);
        const bool overBlank = isBlank(text.sliced(std::min(at, next), qAbs(next - at)));
        if (next == at || !overBlank || boundary == Boundary::Grapheme)
            return offsets.fromUtf16(static_cast<int>(boundaryNear(text, next, Boundary::Grapheme, direction)));
        at = next;
    }
}

QString cleaned(QStringView text, Repairs *repairs)
{
    Repairs mended;
    while (text.startsWith(QChar::ByteOrderMark)) {
        mended.bom = true;
        text = text.sliced(1);
    }
    const auto untouched = [](QChar c) { return !c.isSurrogate() && c != u'\r' && !c.isNull(); };
    QString result;
    if (std::ranges::all_of(text, untouched)) {
        result = text.toString();
    } else {
        result.reserve(text.size());
        for (qsizetype at = 0; at < text.size();) {
            const int units = unitsAt(text, at);
            const QChar c = text[at];
            if (c == u'\r') {
                mended.crlf = true;
                if (at + 1 == text.size() || text[at + 1] != u'\n')
                    result += u'\n';
            } else if (c.isNull() || (units == 1 && c.isSurrogate())) {
                ++(c.isNull() ? mended.nulls : mended.loneSurrogates);
                result += QChar::ReplacementCharacter;
            } else {
                result += text.sliced(at, units);
            }
            at += units;
        }
    }
    if (repairs) {
        repairs->nulls += mended.nulls;
        repairs->loneSurrogates += mended.loneSurrogates;
        repairs->bom |= mended.bom;
        repairs->crlf |= mended.crlf;
    }
    return result;
}

QString decoded(QByteArrayView bytes, Repairs *repairs)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decode(*encoding, QStringConverter::Flag::ConvertInitialBom);
        return cleaned(QString(decode(bytes)), repairs);
    }
    const bool bom = encoding.has_value();
    const QString text = QString::fromUtf8(bytes);
    if (repairs) {
        // What was U+FFFD already is no repair of ours.
        const auto replaced = text.count(QChar::ReplacementCharacter);
        repairs->invalidUtf8 += static_cast<int>(replaced - (replaced ? bytes.count("\xEF\xBF\xBD") : 0));
        repairs->bom |= bom;
    }
    return cleaned(text, repairs);
}

QByteArray sha256(QStringView text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

QString excerpt(QStringView text, int length)
{
    text = text.trimmed();
    const auto head = text.first(std::min<qsizetype>(text.size(), qsizetype(length) * 32));
    const QString line = head.toString().simplified();
    if (head.size() == text.size() && codePoints(line) <= length)
        return line;
    const Offsets offsets(line);
    const auto cut = boundaryNear(line, offsets.toUtf16(length - 1), Boundary::Grapheme, -1);
    return line.first(cut).trimmed() + u'…';
}

} // namespace rejoinder

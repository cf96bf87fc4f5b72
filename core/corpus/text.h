// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/span.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// The one place for offsets. Outside Qt a text is counted in Unicode code points; here they meet UTF-16 and UTF-8.
namespace rejoinder {

/// Code points in \p text. A lone surrogate counts as one.
[[nodiscard]] int codePoints(QStringView text);

/// Converts offsets of one text in either direction. Texts without surrogates convert in O(1), others in O(log n).
class Offsets
{
public:
    explicit Offsets(QStringView text);

    [[nodiscard]] int length() const { return m_codePoints; }
    /// 0 … length(); beyond is clamped.
    [[nodiscard]] int toUtf16(int codePoint) const;
    [[nodiscard]] int toUtf8(int codePoint) const;
    /// A position inside a surrogate pair is that pair's code point.
    [[nodiscard]] int fromUtf16(int unit) const;

    [[nodiscard]] Span spanFromUtf16(int start, int end) const { return {fromUtf16(start), fromUtf16(end)}; }

private:
    int m_codePoints = 0;
    int m_units = 0;
    std::vector<int> m_pairs; ///< Code point offsets of the surrogate pairs, ascending.
    std::vector<int> m_utf8Marks; ///< UTF-8 offset at every 64th code point.
    QString m_text;
};

/// The text at \p span; what lies outside is left out.
[[nodiscard]] QString quoteAt(QStringView text, Span span);

/// The span moved outwards to whole graphemes (ZWJ sequences, flags, combining marks are never cut).
[[nodiscard]] Span snapToGraphemes(QStringView text, Span span);
/// The span without blanks at either end; empty at its start where all is blank.
[[nodiscard]] Span trimBlanks(QStringView text, Span span);
/// Where the word / sentence / paragraph around \p offset begins and ends. Abbreviations (Mr., Dr., U.S. …) end no sentence.
[[nodiscard]] Span wordAt(QStringView text, int offset);
[[nodiscard]] Span sentenceAt(QStringView text, int offset);
[[nodiscard]] Span paragraphAt(QStringView text, int offset);
/// The next boundary of a kind after (\p direction 1) or before (-1) \p offset; clamped to the text.
enum class Boundary { Grapheme, Word };
[[nodiscard]] int nextBoundary(QStringView text, int offset, Boundary boundary, int direction);

/// What was mended while a source's bytes became text; each is reported.
struct Repairs
{
    int invalidUtf8 = 0;
    int nulls = 0;
    int loneSurrogates = 0;
    bool bom = false;
    bool crlf = false;

    [[nodiscard]] bool any() const { return invalidUtf8 || nulls || loneSurrogates; }
};

/// A source's text as it is kept: LF, no BOM, NUL and lone surrogates U+FFFD; nothing else is touched.
[[nodiscard]] QString cleaned(QStringView text, Repairs *repairs = nullptr);
/// The same from UTF-8 (invalid bytes become U+FFFD) or UTF-16 with a BOM.
[[nodiscard]] QString decoded(QByteArrayView bytes, Repairs *repairs = nullptr);

/// SHA-256 of the UTF-8.
[[nodiscard]] QByteArray sha256(QStringView text);

/// "the shops counted: it was one…": one line of at most \p length characters for labels.
[[nodiscard]] QString excerpt(QStringView text, int length = 40);

} // namespace rejoinder

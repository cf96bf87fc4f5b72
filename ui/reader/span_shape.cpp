// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/span_shape.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace rejoinder {

namespace {

struct Interval
{
    qreal left;
    qreal right;
};

/// Glyph runs overlap each other: drawn as they come, tints would multiply.
std::vector<Interval> merged(std::vector<Interval> intervals)
{
    std::ranges::sort(intervals, {}, &Interval::left);
    std::vector<Interval> result;
    for (Interval interval : intervals) {
        if (!result.empty() && interval.left <= result.back().right + 1)
            result.back().right = std::max(result.back().right, interval.right);
        else
            result.push_back(interval);
    }
    return result;
}

bool isLeftToRight(QStringView text)
{
    // Below the Hebrew block nothing is written from right to left, and no character turns the direction. Emoji do not
    // either; asking for the glyphs of their line would have each picture decoded.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < QChar(0x590))
            continue;
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        i += pair;
        switch (QChar::direction(c)) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
            return false;
        default:
            break;
        }
    }
    return true;
}

std::vector<Interval> intervalsOf(const QTextLine &line, const QString &text, int from, int to)
{
    const QStringView words = QStringView(text).sliced(from, to - from);
    if (isLeftToRight(QStringView(text).sliced(line.textStart(), line.textLength()))) {
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to);
        return {{std::min(a, b), std::max(a, b)}};
    }
    std::vector<Interval> intervals;
    for (const QGlyphRun &run : line.glyphRuns(from, static_cast<int>(words.size()))) {
        const QRectF bounds = run.boundingRect();
        if (bounds.width() > 0)
            intervals.push_back({bounds.left(), bounds.right()});
    }
    return merged(std::move(intervals));
}

void addPieces(
    std::vector<SpanPiece> &pieces, const QTextBlock &block, QPointF origin, int from, int to, qreal top, qreal bottom)
{
    const QTextLayout &layout = *block.layout();
    const QString text = block.text();
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    const QTextLine firstLine = layout.lineForTextPosition(std::max(from, 0));
    for (int i = firstLine.isValid() ? firstLine.lineNumber() : 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int start = std::max(from, line.textStart());
        const int lineEnd = line.textStart() + line.textLength();
        int end = std::min(to, lineEnd);
        // The blank at which a line was broken is not seen, so it is not marked.
        while (end < to && end > start && text[end - 1].isSpace())
            --end;
        if (line.textStart() >= to || origin.y() + line.y() > bottom)
            return;
        if (start >= end || origin.y() + line.y() + line.height() < top)
            continue;
        const qreal baseline = origin.y() + line.y() + line.ascent();
        std::vector<Interval> intervals = intervalsOf(line, text, start, end);
        if (rightToLeft)
            std::ranges::reverse(intervals);
        for (size_t k = 0; k < intervals.size(); ++k) {
            pieces.push_back({origin.x() + intervals[k].left, origin.x() + intervals[k].right, baseline,
                from >= 0 && start == from && k == 0, end == to && k + 1 == intervals.size(), rightToLeft});
        }
    }
}

} // namespace

std::vector<SpanPiece> piecesOf(const QTextDocument &document, int from, int to, qreal top, qreal bottom)
{
    std::vector<SpanPiece> pieces;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        const QRectF rect = document.documentLayout()->blockBoundingRect(block);
        if (rect.top() > bottom)
            break;
        // A fixed line height lets the last line hang out of its block's rectangle.
        if (rect.bottom() + 40 < top)
            continue;
        addPieces(pieces, block, rect.topLeft(), from - block.position(), to - block.position(), top, bottom);
    }
    return pieces;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/relation_anchor.h"

#include <QTextLayout>

namespace rejoinder {

namespace {

using Where = RelationAnchor::Where;

RelationAnchor inView(const Frame &frame, qreal x, qreal y)
{
    if (y < frame.view.top())
        return {Where::Above};
    if (y > frame.view.bottom())
        return {Where::Below};
    return {Where::InView, x, y};
}

qreal wordsEnd(const QTextBlock &block)
{
    const QTextLine line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
    return block.blockFormat().leftMargin() + (line.isValid() ? line.naturalTextWidth() : 0) + 8;
}

RelationAnchor beyond(const Frame &frame, int row)
{
    return {row < frame.firstRow ? Where::Above : Where::Below};
}

} // namespace

RelationAnchor anchorOf(const Frame &frame, const SceneEnd &end, bool source)
{
    if (end.isAbsent())
        return {Where::Absent};
    const int node = frame.stage.nodeOf(end.post);
    const int row = node < 0 ? -1 : frame.rows.standIn(node);
    if (row < 0)
        return {};
    if (row < frame.firstRow || row >= frame.endRow)
        return beyond(frame, row);
    if (frame.node(row) != node) {
        RelationAnchor anchor
            = inView(frame, wordsEnd(frame.document.at(row).foldLine), frame.document.foldMiddle(row));
        if (anchor.where == Where::InView)
            anchor.where = Where::Folded;
        return anchor;
    }
    if (end.span && frame.document.textStart(row) >= 0) {
        const Passage &passage = frame.document.at(row);
        const int start = frame.document.textStart(row);
        const std::vector<SpanPiece> pieces
            = piecesOf(*frame.document.document(), start + passage.offsets().toUtf16(end.span->start),
                start + passage.offsets().toUtf16(end.span->end), frame.view.top(), frame.view.bottom());
        if (pieces.empty() || !pieces.front().first)
            return {frame.document.area(row).center().y() < frame.view.center().y() ? Where::Above : Where::Below};
        return inView(frame, pieces.front().right + 4, std::round(pieces.front().baseline) + frame.metrics.px(5));
    }
    if (end.annotation.isNull()) {
        const QRectF header = frame.document.headerArea(row);
        return inView(frame, wordsEnd(frame.document.at(row).header), std::round(header.center().y()));
    }
    if (const ShapedSpan *shaped = frame.shaped(end.annotation)) {
        const SpanPiece &piece = source ? shaped->pieces.back() : shaped->pieces.front();
        if (source ? piece.last : piece.first)
            return inView(frame, piece.right + 4, frame.underline(piece, shaped->lane));
        return {source ? Where::Below : Where::Above};
    }
    const Passage &passage = frame.document.at(row);
    const SceneAnnotation *annotation = passage.annotation(end.annotation);
    if (!annotation)
        return {};
    if (!annotation->span) // A code on the whole post is a chip in its header.
        return anchorOf(frame, {end.post, {}}, source);
    return {frame.document.area(row).center().y() < frame.view.center().y() ? Where::Above : Where::Below};
}

} // namespace rejoinder

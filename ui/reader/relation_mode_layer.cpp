// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/relation_anchor.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

/// Where a candidate's number stands: beside its first line.
std::optional<qreal> middleOf(const Frame &frame, const SceneEnd &end)
{
    const RelationAnchor anchor = anchorOf(frame, end, false);
    if (anchor.where != RelationAnchor::Where::InView)
        return std::nullopt;
    if (end.span)
        return anchor.y - frame.metrics.px(11);
    const ShapedSpan *shaped = frame.shaped(end.annotation);
    return shaped ? std::round(shaped->pieces.front().baseline) - frame.metrics.px(6) : anchor.y;
}

void dimOthers(QPainter &painter, const Frame &frame)
{
    QColor veil = frame.theme.base;
    veil.setAlphaF(0.58f);
    const RelationMode &mode = *frame.stage.mode;
    for (int row = frame.firstRow; row < frame.endRow; ++row) {
        const Id<Post> post = frame.document.at(row).post().id;
        const auto there = [post](const SceneEnd &end) { return end.post == post; };
        if (!there(mode.source) && std::ranges::none_of(mode.candidates, there))
            painter.fillRect(frame.document.area(row), veil);
    }
}

void paintBadge(QPainter &painter, Frame &frame, int index, qreal middle)
{
    const RelationMode &mode = *frame.stage.mode;
    const ReaderMetrics &m = frame.metrics;
    const QRectF box(m.right + m.px(8), middle - m.px(10), m.px(20), m.px(21));
    const int number = index - mode.first + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    if (index == mode.chosen) {
        painter.setPen(QPen(frame.theme.selection, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.theme.accent);
    painter.drawRoundedRect(box, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QFont font = frame.font(13);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(frame.theme.onAccent);
    painter.drawText(box, Qt::AlignCenter, QString::number(number));
    frame.spots.push_back({.kind = HotSpot::Kind::Candidate,
        .area = box.adjusted(-4, -3, 4, 3),
        .annotation = {},
        .relation = {},
        .index = index});
    if (mode.candidates[index].annotation.isNull()) {
        const QString words = mode.candidates[index].span ? QCoreApplication::translate("Reader", "quoted")
            : frame.node(frame.rows.standIn(frame.stage.nodeOf(mode.candidates[index].post))) == 0
            ? QCoreApplication::translate("Reader", "whole article")
            : QCoreApplication::translate("Reader", "whole comment");
        painter.setFont(frame.font(12));
        painter.setPen(frame.theme.accent);
        painter.drawText(QRectF(m.right + m.px(m.narrow ? 32 : 52), middle - m.px(10), m.px(150), m.px(20)),
            Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
}

/// A quoted passage has no annotation that would show where it is.
void paintPassage(QPainter &painter, const Frame &frame, const SceneEnd &end)
{
    const int row = frame.rows.standIn(frame.stage.nodeOf(end.post));
    if (row < frame.firstRow || row >= frame.endRow || frame.document.textStart(row) < 0)
        return;
    const Passage &passage = frame.document.at(row);
    const int start = frame.document.textStart(row);
    for (const SpanPiece &piece :
        piecesOf(*frame.document.document(), start + passage.offsets().toUtf16(end.span->start),
            start + passage.offsets().toUtf16(end.span->end), frame.view.top(), frame.view.bottom()))
        paintPatternLine(painter, std::round(piece.left), std::round(piece.right), frame.underline(piece, 0),
            Pattern::Dotted, frame.theme.accent, 2);
}

void paintPreview(QPainter &painter, const Frame &frame)
{
    const RelationMode &mode = *frame.stage.mode;
    const RelationAnchor source = anchorOf(frame, mode.source, true);
    const RelationAnchor target = anchorOf(frame, mode.candidates[mode.chosen], false);
    const auto edge = [&](const RelationAnchor &anchor) {
        return anchor.isDrawn()                            ? anchor.y
            : anchor.where == RelationAnchor::Where::Above ? frame.view.top()
                                                           : frame.view.bottom();
    };
    if (!source.isDrawn() && !target.isDrawn())
        return;
    const qreal tr = frame.metrics.right;
    const qreal x = tr + frame.metrics.px(42);
    const qreal y1 = edge(source);
    // Below the number, so that both can be read.
    const qreal y2 = edge(target) + (target.isDrawn() ? frame.metrics.px(10) : 0);
    const qreal q = y2 < y1 ? -7 : 7;
    QPainterPath path(QPointF(source.isDrawn() ? tr + 2 : x, y1));
    if (source.isDrawn()) {
        path.lineTo(x - 7, y1);
        path.quadTo(x, y1, x, y1 + q);
    }
    path.lineTo(x, y2 - q);
    if (target.isDrawn()) {
        path.quadTo(x, y2, x - 7, y2);
        path.lineTo(tr + 11, y2);
    }
    QPen pen(frame.theme.accent, 2);
    pen.setDashPattern({3, 2});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, pen);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.theme.accent);
    if (target.isDrawn())
        painter.drawPolygon(QPolygonF{{tr + 4, y2}, {tr + 12, y2 - 4.5}, {tr + 12, y2 + 4.5}});
    if (source.isDrawn()) {
        painter.drawEllipse(QPointF(tr + 3, y1), 3, 3);
        QPen dotted(frame.theme.accent, 1, Qt::CustomDashLine, Qt::FlatCap);
        dotted.setDashPattern({1, 3});
        painter.setPen(dotted);
        painter.drawLine(QPointF(source.x, y1), QPointF(tr + 2, y1));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void paintRelationMode(QPainter &painter, Frame &frame)
{
    if (!frame.stage.mode)
        return;
    const RelationMode &mode = *frame.stage.mode;
    dimOthers(painter, frame);
    const int end = std::min(mode.first + 9, static_cast<int>(mode.candidates.size()));
    for (int index = mode.first; index < end; ++index) {
        if (mode.candidates[index].span)
            paintPassage(painter, frame, mode.candidates[index]);
        if (const std::optional<qreal> middle = middleOf(frame, mode.candidates[index]))
            paintBadge(painter, frame, index, *middle);
    }
    if (mode.chosen >= 0 && mode.chosen < static_cast<int>(mode.candidates.size()))
        paintPreview(painter, frame);
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/frame.h"

#include "ui/reader/coder_sign.h"
#include "ui/reader/lanes.h"
#include "ui/theme/icons.h"

#include <QFontMetricsF>
#include <QPainter>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

void paintHandle(QPainter &painter, Frame &frame, const ShapedSpan &span, const SpanPiece &piece, bool atStart)
{
    const qreal x = std::round(atStart ? piece.startEdge() : piece.endEdge());
    const qreal top = std::round(piece.baseline) - frame.metrics.px(18);
    const qreal bottom = std::round(piece.baseline) + frame.metrics.px(8);
    const QColor colour = frame.colour(*span.annotation);
    const qreal radius = frame.metrics.px(4);
    const QPointF knob(x, atStart ? top - 1 : bottom + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(x - 1, top, 2, bottom - top), colour);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(frame.theme.base);
    painter.drawEllipse(knob, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    frame.spots.push_back({.kind = atStart ? HotSpot::Kind::Start : HotSpot::Kind::End,
        .area = QRectF(knob.x() - 12, knob.y() - 12, 24, 24),
        .annotation = span.annotation->uid,
        .relation = {}});
}

void paintUnderline(QPainter &painter, const Frame &frame, const ShapedSpan &span)
{
    const bool selected = span.annotation->uid == frame.stage.selected;
    QColor colour = frame.colour(*span.annotation);
    if (frame.isDimmed(*span.annotation))
        colour.setAlphaF(0.4f);
    const Mark mark = frame.mark(*span.annotation);
    const qreal width = frame.theme.stroke + (selected ? 1 : 0);
    const int coder = frame.coderSign(*span.annotation);
    // Beside each other, as lanes are closer than signs are high.
    const qreal away = frame.metrics.px(6) + frame.metrics.px(9) * span.lane;
    const qreal beyond = away + frame.metrics.px(6);
    for (const SpanPiece &piece : span.pieces) {
        const qreal y = frame.underline(piece, span.lane);
        const qreal high = frame.metrics.px(16);
        if (!frame.isPainted(QRectF(QPointF(piece.left - beyond, y - high), QPointF(piece.right + beyond, y + high))))
            continue;
        paintPatternLine(painter, std::round(piece.left), std::round(piece.right), y, mark.pattern, colour, width);
        const auto tick
            = [&](qreal x) { painter.fillRect(QRectF(x, y - frame.metrics.px(5), 1.5, frame.metrics.px(6)), colour); };
        if (piece.first)
            tick(piece.rightToLeft ? std::round(piece.right) - 1.5 : std::round(piece.left));
        if (piece.last)
            tick(piece.rightToLeft ? std::round(piece.left) : std::round(piece.right) - 1.5);
        if (piece.last && coder >= 0)
            paintCoderSign(painter, {piece.rightToLeft ? piece.left - away : piece.right + away, y + 1},
                frame.metrics.px(6), coder, colour);
    }
}

struct Label
{
    const ShapedSpan *span;
    qreal top;
};

std::vector<Label> labelsOf(const Frame &frame)
{
    std::vector<Label> labels;
    for (const ShapedSpan &span : frame.spans) {
        if (span.pieces.front().first)
            labels.push_back({&span, std::round(span.pieces.front().baseline) - frame.metrics.px(16)});
    }
    std::ranges::stable_sort(labels, {}, &Label::top);
    return labels;
}

void paintLabel(QPainter &painter, Frame &frame, const Label &label, const LabelPlace &place)
{
    const SceneAnnotation &annotation = *label.span->annotation;
    const SceneCode *code = frame.stage.code(annotation.code);
    if (!code)
        return;
    const ReaderMetrics &m = frame.metrics;
    const QColor colour = frame.theme.code(code->mark.colour);
    const qreal height = m.px(20);
    const bool selected = annotation.uid == frame.stage.selected;
    const QString more = place.more > 0 ? u" +%1"_s.arg(place.more) : QString();
    const QString dots = certaintyDots(annotation.certainty);
    QString about = annotation.coder;
    if (!dots.isEmpty())
        about += about.isEmpty() ? dots : u' ' + dots;
    const QFontMetricsF metrics(frame.font(12));
    const qreal swatch = m.px(22);
    const int coder = frame.coderSign(annotation);
    const qreal signWidth = coder < 0 ? 0 : m.px(12);
    const qreal aboutWidth = m.narrow || about.isEmpty() ? 0 : metrics.horizontalAdvance(about) + m.px(6) + signWidth;
    const qreal memoWidth = annotation.memo && !m.narrow ? m.px(18) : 0;
    const qreal moreWidth = metrics.horizontalAdvance(more);
    const qreal room = m.view - m.labels - m.px(4) - swatch - m.px(14) - aboutWidth - memoWidth - moreWidth;
    QString words = m.narrow ? code->key : code->name;
    qreal wordsWidth = metrics.horizontalAdvance(words);
    if (!m.narrow && wordsWidth > room) {
        words = metrics.elidedText(words, Qt::ElideRight, room);
        wordsWidth = metrics.horizontalAdvance(words);
    }
    const qreal left = m.labels;
    const QRectF box(left - 0.5, place.top - 0.5,
        m.px(4) + swatch + m.px(5) + wordsWidth + aboutWidth + memoWidth + moreWidth + m.px(5), height + 1);

    painter.setOpacity(frame.isDimmed(annotation) ? 0.45 : 1);
    if (selected) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(frame.theme.base);
        painter.drawRoundedRect(box, 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    paintSwatch(
        painter, {left + m.px(4), place.top + m.px(4), swatch, static_cast<qreal>(m.px(12))}, code->mark, frame.theme);
    painter.setFont(frame.font(12));
    qreal x = left + m.px(4) + swatch + m.px(5);
    const auto draw = [&](const QString &text, qreal width, const QColor &pen) {
        painter.setPen(pen);
        painter.drawText(
            QRectF(x, place.top, width + 2, height), Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
        x += width;
    };
    draw(words, wordsWidth, colour);
    if (aboutWidth > 0) {
        x += m.px(6);
        if (coder >= 0)
            paintCoderSign(painter, {x + m.px(4), place.top + height / 2}, m.px(8), coder, colour);
        x += signWidth;
        draw(about, aboutWidth - m.px(6) - signWidth, frame.theme.muted);
    }
    if (memoWidth > 0) {
        paintIcon(painter,
            {x + m.px(5), place.top + m.px(4), static_cast<qreal>(m.px(13)), static_cast<qreal>(m.px(13))}, "memo"_L1,
            colour);
        x += memoWidth;
    }
    if (!more.isEmpty())
        draw(more, moreWidth, frame.theme.muted);
    painter.setOpacity(1);
    frame.spots.push_back(
        {.kind = HotSpot::Kind::Annotation, .area = box, .annotation = annotation.uid, .relation = {}});
}

} // namespace

void paintAnnotations(QPainter &painter, Frame &frame)
{
    const ShapedSpan *selected = nullptr;
    for (const ShapedSpan &span : frame.spans) {
        if (span.lane < laneCount)
            paintUnderline(painter, frame, span);
        if (span.annotation->uid == frame.stage.selected)
            selected = &span;
    }
    if (!selected || !selected->annotation->own)
        return;
    for (const SpanPiece &piece : selected->pieces) {
        if (piece.first)
            paintHandle(painter, frame, *selected, piece, true);
        if (piece.last)
            paintHandle(painter, frame, *selected, piece, false);
    }
}

void paintLabels(QPainter &painter, Frame &frame)
{
    const std::vector<Label> labels = labelsOf(frame);
    std::vector<qreal> wished;
    wished.reserve(labels.size());
    for (const Label &label : labels)
        wished.push_back(label.top);
    const std::vector<LabelPlace> places = placeLabels(wished, frame.metrics.px(22), frame.metrics.px(110));
    for (size_t i = 0; i < labels.size(); ++i) {
        if (places[i].shown && places[i].top < frame.view.bottom()
            && places[i].top + frame.metrics.px(22) > frame.view.top())
            paintLabel(painter, frame, labels[i], places[i]);
    }
}

} // namespace rejoinder

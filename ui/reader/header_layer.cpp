// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/frame.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

void paintState(QPainter &painter, Frame &frame, int row, qreal middle)
{
    const SceneNode &node = frame.stage.node(frame.node(row));
    const ReaderMetrics &m = frame.metrics;
    const QRectF area(m.textLeft(node.depth) - m.px(19), middle - m.px(9), m.px(14), m.px(18));
    QFont font = frame.font(13);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colourOf(node.state, frame.theme));
    painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, signOf(node.state));
    frame.spots.push_back(
        {.kind = HotSpot::Kind::State, .area = area, .annotation = {}, .relation = {}, .index = frame.node(row)});
}

/// What stands on a chip beside sign and name.
QString asideOf(const SceneAnnotation &annotation)
{
    QStringList about{annotation.target, annotation.coder, certaintyDots(annotation.certainty)};
    about.removeAll(QString());
    return about.isEmpty() ? QString() : u" · "_s + about.join(u" · "_s);
}

qreal signWidthOf(const Frame &frame, const SceneCode &code)
{
    const QFontMetricsF metrics(frame.font(12));
    return code.mark.sign.isEmpty() ? frame.metrics.px(22) : metrics.horizontalAdvance(code.mark.sign);
}

qreal chipWidth(const Frame &frame, const SceneAnnotation &annotation)
{
    const SceneCode *code = frame.stage.code(annotation.code);
    if (!code)
        return 0;
    const ReaderMetrics &m = frame.metrics;
    const QFontMetricsF metrics(frame.font(12));
    return m.px(6) + signWidthOf(frame, *code) + m.px(5) + metrics.horizontalAdvance(code->name)
        + metrics.horizontalAdvance(asideOf(annotation)) + m.px(6);
}

/// Draws a chip that ends at \p right; returns where the next one may end.
qreal paintChip(QPainter &painter, Frame &frame, const SceneAnnotation &annotation, qreal right, qreal middle)
{
    const SceneCode *code = frame.stage.code(annotation.code);
    if (!code)
        return right;
    const ReaderMetrics &m = frame.metrics;
    const QColor colour = frame.theme.code(code->mark.colour);
    const QFontMetricsF metrics(frame.font(12));
    const QString sign = code->mark.sign;
    const QString aside = asideOf(annotation);
    const qreal signWidth = signWidthOf(frame, *code);
    const qreal nameWidth = metrics.horizontalAdvance(code->name);
    const qreal width = chipWidth(frame, annotation);
    const QRectF box(
        std::round(right - width) + 0.5, std::round(middle) - m.px(10) + 0.5, std::round(width) - 1, m.px(20) - 1);
    const bool selected = annotation.uid == frame.stage.selected;
    QColor ground = colour;
    ground.setAlphaF(0.16f);

    painter.setOpacity(frame.isDimmed(annotation) ? 0.45 : 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, selected ? 2 : 1));
    painter.setBrush(frame.theme.base);
    painter.drawRoundedRect(box, 3, 3);
    if (selected) {
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 3, 3);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(frame.font(12));
    qreal x = box.left() + m.px(6);
    const auto draw = [&](const QString &text, qreal advance, const QColor &pen) {
        painter.setPen(pen);
        painter.drawText(QRectF(x, box.top(), advance + 2, box.height()),
            Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
        x += advance;
    };
    if (sign.isEmpty())
        paintSwatch(
            painter, {x, box.top() + m.px(4), signWidth, static_cast<qreal>(m.px(12))}, code->mark, frame.theme);
    else
        draw(sign, 0, colour);
    x += signWidth + m.px(5);
    draw(code->name, nameWidth, colour);
    draw(aside, 0, frame.theme.muted);
    painter.setOpacity(1);
    frame.spots.push_back(
        {.kind = HotSpot::Kind::Annotation, .area = box, .annotation = annotation.uid, .relation = {}});
    return box.left() - m.px(6);
}

/// How many chips had no room.
void paintCount(QPainter &painter, const Frame &frame, int count, const QRectF &box)
{
    painter.setFont(frame.font(12));
    painter.setPen(frame.theme.muted);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, u"+%1"_s.arg(count));
}

void paintChips(QPainter &painter, Frame &frame, int row, qreal middle)
{
    const Passage &passage = frame.document.at(row);
    std::vector<const SceneAnnotation *> chips;
    for (const SceneAnnotation &annotation : passage.annotations()) {
        if (!annotation.span && !frame.stage.hidden.contains(annotation.code))
            chips.push_back(&annotation);
    }
    const QTextLine line = passage.header.layout()->lineAt(0);
    const qreal words = passage.header.blockFormat().leftMargin() + (line.isValid() ? line.naturalTextWidth() : 0)
        + frame.metrics.px(4);
    const qreal count = frame.metrics.px(30);
    qreal right = frame.metrics.right;
    for (size_t i = chips.size(); i-- > 0;) {
        // A chip covers the header's words only where it is the last of all; what has no room is counted.
        const bool fits = right - chipWidth(frame, *chips[i]) - (i > 0 ? count : 0) >= words;
        if (!fits && i + 1 < chips.size()) {
            return paintCount(painter, frame, int(i) + 1, QRectF(right - count, middle - 10, count, 20));
        }
        right = paintChip(painter, frame, *chips[i], right, middle);
    }
}

/// The ends of relations that are folded away, by the signs that ends have in the gutter: a dot where they begin, an
/// arrow where they lead to.
void paintFoldEnds(QPainter &painter, Frame &frame, int row, qreal middle)
{
    const FoldSummary &fold = *frame.document.at(row).fold;
    if (fold.leaving + fold.arriving == 0)
        return;
    const ReaderMetrics &m = frame.metrics;
    const QFontMetricsF metrics(frame.font(12));
    const QString leaving = fold.leaving > 0 ? QString::number(fold.leaving) : QString();
    const QString arriving = fold.arriving > 0 ? QString::number(fold.arriving) : QString();
    const qreal sign = m.px(13);
    const auto widthOf
        = [&](const QString &count) { return count.isEmpty() ? 0 : sign + metrics.horizontalAdvance(count) + m.px(6); };
    const qreal width = m.px(6) + widthOf(leaving) + widthOf(arriving);
    const QRectF box(
        std::round(m.right - width) + 0.5, std::round(middle) - m.px(10) + 0.5, std::round(width) - 1, m.px(20) - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame.theme.muted, 1));
    painter.setBrush(frame.theme.base);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setBrush(frame.theme.muted);
    painter.setFont(frame.font(12));
    qreal x = box.left() + m.px(6);
    const auto count = [&](const QString &words) {
        painter.setPen(frame.theme.text);
        painter.drawText(QRectF(x + sign, box.top(), box.right() - x - sign, box.height()),
            Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, words);
        x += widthOf(words);
        painter.setPen(Qt::NoPen);
    };
    painter.setPen(Qt::NoPen);
    if (!leaving.isEmpty()) {
        painter.drawEllipse(QPointF(x + sign / 2 - 1, box.center().y()), m.px(3), m.px(3));
        count(leaving);
    }
    if (!arriving.isEmpty()) {
        const QPointF tip(x + 1, box.center().y());
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(m.px(8), -m.px(4)), tip + QPointF(m.px(8), m.px(4))});
        count(arriving);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    frame.spots.push_back(
        {.kind = HotSpot::Kind::FoldEnds, .area = box, .annotation = {}, .relation = {}, .index = frame.node(row)});
}

void paintFoldSign(QPainter &painter, Frame &frame, int row)
{
    const QRectF area = frame.document.foldArea(row);
    if (area.isNull())
        return;
    const qreal x = area.left() - frame.metrics.px(12);
    const qreal y = frame.document.foldMiddle(row);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame.theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{x - 2, y - 4}, {x + 2, y}, {x - 2, y + 4}});
    painter.setRenderHint(QPainter::Antialiasing, false);
    frame.spots.push_back({.kind = HotSpot::Kind::FoldLine,
        .area = area.adjusted(-frame.metrics.px(20), 0, 0, 0),
        .annotation = {},
        .relation = {},
        .index = frame.node(row)});
    paintFoldEnds(painter, frame, row, y);
}

} // namespace

void paintHeaders(QPainter &painter, Frame &frame)
{
    for (int row = frame.firstRow; row < frame.endRow; ++row) {
        const QRectF header = frame.document.headerArea(row);
        const bool article = frame.stage.node(frame.node(row)).depth < 0;
        const qreal middle = header.top() + frame.metrics.px(article ? 14 : 12);
        const ScenePost &post = frame.document.at(row).post();
        const bool gone = post.author.isEmpty() && post.text.isEmpty();
        if (!article && !gone)
            paintState(painter, frame, row, middle);
        paintChips(painter, frame, row, middle);
        paintFoldSign(painter, frame, row);
    }
}

void paintEnd(QPainter &painter, const Frame &frame)
{
    const Scene &scene = frame.stage.scene;
    const auto count = [&scene](State state) {
        return std::ranges::count_if(scene.nodes, [&](const SceneNode &node) {
            return node.depth >= 0 && node.state == state && (!scene.isAssigned || scene.isAssigned(node.post));
        });
    };
    const auto left = count(State::Todo);
    const auto unsure = count(State::Unsure);
    QStringList parts;
    if (left > 0)
        parts += (left == 1 ? QCoreApplication::translate("Reader", "1 comment to do")
                            : QCoreApplication::translate("Reader", "%1 comments to do"))
                     .replace(u"%1"_s, QString::number(left));
    if (unsure > 0)
        parts += QCoreApplication::translate("Reader", "%1 unsure").arg(unsure);
    QString words = QCoreApplication::translate("Reader", "End of the thread.");
    if (!parts.isEmpty())
        words += u' ' + parts.join(u", "_s);
    const bool toldKey = left > 0 && !frame.stage.scene.nextKey.isEmpty();
    words += parts.isEmpty() ? QString() : toldKey ? u":"_s : u"."_s;
    const ReaderMetrics &m = frame.metrics;
    const qreal middle = std::round(frame.document.area(frame.document.end() - 1).bottom()) + m.px(28);
    const QFont font = frame.font(13);
    painter.setFont(font);
    const auto draw = [&](qreal x, const QString &text) {
        painter.setPen(frame.theme.muted);
        painter.drawText(QRectF(x, middle - 12, m.view - x, 24), Qt::AlignVCenter | Qt::TextSingleLine, text);
        return x + QFontMetricsF(font).horizontalAdvance(text) + m.px(8);
    };
    qreal x = draw(m.left, words);
    if (toldKey) {
        x += paintKeyCap(painter, x, middle, frame.stage.scene.nextKey, frame.theme) + m.px(8);
        draw(x, QCoreApplication::translate("Reader", "goes to the next one."));
    }
}

} // namespace rejoinder

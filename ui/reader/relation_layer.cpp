// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/chip_places.h"
#include "ui/reader/relation_route.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <ranges>
#include <utility>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

void paintLeader(QPainter &painter, const Frame &frame, const RelationAnchor &anchor, const QColor &colour)
{
    QPen pen(colour, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(anchor.x, anchor.y), QPointF(frame.metrics.right + 2, anchor.y));
}

QPainterPath pathOf(const Frame &frame, const RelationRoute &route)
{
    const qreal tr = frame.metrics.right + 2;
    const bool up = route.y2 < route.y1;
    const qreal q = std::min(7.0, std::abs(route.y2 - route.y1) / 2);
    QPainterPath path;
    if (route.source.isDrawn()) {
        path.moveTo(tr, route.y1);
        path.lineTo(route.x - q, route.y1);
        path.quadTo(route.x, route.y1, route.x, route.y1 + (up ? -q : q));
    } else {
        path.moveTo(route.x, route.y1);
    }
    if (route.isAbsent()) {
        path.lineTo(route.x + q, route.y1);
    } else if (route.target.isDrawn()) {
        path.lineTo(route.x, route.y2 + (up ? q : -q));
        path.quadTo(route.x, route.y2, route.x - q, route.y2);
        path.lineTo(tr + 6, route.y2);
    } else {
        path.lineTo(route.x, route.y2);
    }
    return path;
}

void paintPath(QPainter &painter, const Frame &frame, const RelationRoute &route, const QColor &colour, bool above)
{
    const QPainterPath path = pathOf(frame, route);
    QPen pen(colour, route.selected ? 2 : 1.3);
    if (above) // What it crosses is interrupted, so that one can follow it.
        painter.strokePath(path, QPen(frame.theme.base, pen.widthF() + 4));
    if (route.isFolded())
        pen.setDashPattern({4, 3});
    painter.strokePath(path, pen);
}

/// Thin lines with small arrows: where there is much, and from where to where.
void paintFaint(QPainter &painter, const Frame &frame, const RelationRoute &route)
{
    QColor colour = frame.theme.muted;
    colour.setAlphaF(0.35f);
    painter.strokePath(pathOf(frame, route), QPen(colour, 1));
    const qreal tr = frame.metrics.right + 2;
    if (!route.target.isDrawn())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{tr + 1, route.y2}, {tr + 6, route.y2 - 3}, {tr + 6, route.y2 + 3}});
}

/// A dot where it comes from, an arrow where it leads to.
void paintEnds(QPainter &painter, const Frame &frame, const RelationRoute &route, const QColor &colour)
{
    const qreal tr = frame.metrics.right + 2;
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (route.source.isDrawn()) {
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(tr + 1, route.y1), 2.5, 2.5);
    }
    if (route.target.isDrawn()) {
        painter.setBrush(route.isFolded() ? frame.theme.base : colour);
        painter.drawPolygon(QPolygonF{{tr + 1, route.y2}, {tr + 9, route.y2 - 4.5}, {tr + 9, route.y2 + 4.5}});
    }
}

/// The longest of a chip's wordings that fits: with the author it leads to, without, closer; the type is cut last.
QString fittingWords(const Frame &frame, const RelationRoute &route, const QFontMetricsF &metrics, qreal room)
{
    QStringList wordings{route.words, route.sign + route.relation->type};
    if (route.awayNode >= 0) {
        if (const QString author = frame.stage.scene.authorName(frame.stage.node(route.awayNode).author);
            !author.isEmpty())
            wordings.prepend(route.words + u' ' + author);
    }
    for (const QString &wording : std::as_const(wordings)) {
        if (metrics.horizontalAdvance(wording) <= room)
            return wording;
    }
    return metrics.elidedText(wordings.last(), Qt::ElideRight, room);
}

/// Never wider than the gutter: the margin beside it belongs to the labels.
void paintChip(
    QPainter &painter, Frame &frame, const RelationRoute &route, const QColor &colour, const ChipPlace &place)
{
    const ReaderMetrics &m = frame.metrics;
    const QFont font = frame.font(m.narrow || m.labels - m.right < m.px(70) ? 11 : 12, route.selected);
    const QFontMetricsF metrics(font);
    const qreal padding = m.px(3);
    const qreal left = m.right + m.px(3);
    const qreal room = m.labels - m.px(2) - left;
    const QString more = place.more > 0 ? u" +%1"_s.arg(place.more) : QString();
    const QString words
        = fittingWords(frame, route, metrics, room - 2 * padding - metrics.horizontalAdvance(more)) + more;
    const qreal width = std::min(room, std::ceil(metrics.horizontalAdvance(words)) + 2 * padding);
    const qreal height = m.px(18);
    const QRectF box(std::round(std::clamp(route.x - width / 2, left, left + room - width)) + 0.5,
        std::round(place.middle - height / 2) + 0.5, width - 1, height);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(frame.theme.base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
    // Its far end is shown as pointed at, with what else ends there; of a thin line nothing may move under the mouse.
    const SceneEnd &end = route.target.isDrawn() ? route.relation->source : route.relation->target;
    frame.spots.push_back({.kind = HotSpot::Kind::Relation,
        .area = box,
        .annotation = route.faint ? Uid<Annotation>() : end.annotation,
        .relation = route.relation->uid,
        .index = route.awayNode});
}

/// A chip stands on its leg: in the middle, or at the edge of the view that the relation leaves by.
ChipWish wishOf(const Frame &frame, const RelationRoute &route)
{
    const qreal margin = frame.metrics.px(14);
    const qreal highest = frame.view.top() + margin;
    const qreal lowest = frame.view.bottom() - margin;
    const bool leaves = !route.isAbsent() && !route.target.isDrawn();
    const bool comes = !route.source.isDrawn();
    ChipWish wish{.wished = leaves ? route.y2 : comes ? route.y1 : (route.y1 + route.y2) / 2};
    if (route.column < 0)
        return wish;
    // A leg that is shorter than a chip carries it in its middle.
    const qreal middle = (route.top() + route.bottom()) / 2;
    wish.from = std::clamp(std::min(route.top(), middle - margin / 2), highest, std::max(highest, lowest));
    wish.to = std::clamp(std::max(route.bottom(), middle + margin / 2), wish.from, std::max(wish.from, lowest));
    wish.wished = std::clamp(wish.wished, wish.from, wish.to);
    return wish;
}

/// Where a line can be pointed at and clicked: at its leg, and where it turns to its ends.
void addLine(std::vector<HotSpot> &spots, const Frame &frame, const RelationRoute &route)
{
    const qreal half = route.faint ? faintStep / 2 : 3; // Those beside it begin there.
    const qreal tr = frame.metrics.right + 2;
    const auto add = [&](qreal left, qreal top, qreal right, qreal bottom) {
        spots.push_back({.kind = HotSpot::Kind::Relation,
            .area = QRectF(QPointF(left, top), QPointF(right, bottom)),
            .annotation = {},
            .relation = route.relation->uid,
            .index = route.awayNode});
    };
    add(route.x - half, route.top(), route.x + half, route.bottom());
    for (const auto &[anchor, y] : {std::pair(&route.source, route.y1), std::pair(&route.target, route.y2)}) {
        if (anchor->isDrawn())
            add(tr, y - half, route.x, y + half);
    }
}

/// A thin line that is pointed at is drawn as the others are, but where it is: it must not run away from the mouse.
void paintPointed(QPainter &painter, Frame &frame, const RelationRoute &route)
{
    const QColor colour = frame.theme.text;
    for (const RelationAnchor &end : {route.source, route.target}) {
        if (end.isDrawn())
            paintLeader(painter, frame, end, colour);
    }
    paintPath(painter, frame, route, colour, true);
    paintEnds(painter, frame, route, colour);
    paintChip(painter, frame, route, colour, {.middle = wishOf(frame, route).wished, .more = 0, .shown = true});
}

} // namespace

int paintRelations(QPainter &painter, Frame &frame)
{
    const std::vector<RelationRoute> routes = routesIn(frame);
    if (routes.empty())
        return 0;
    const auto colourOf = [&](const RelationRoute &route) {
        const bool isPointed = route.relation->uid == frame.stage.hoveredRelation;
        return route.selected ? frame.theme.accent : isPointed ? frame.theme.text : frame.theme.muted;
    };
    std::vector<ChipWish> wishes;
    std::vector<qreal> ends;
    std::vector<HotSpot> lines;
    const RelationRoute *pointed = nullptr;
    painter.setRenderHint(QPainter::Antialiasing);
    // The selected ones come first, for columns and chips, and so are drawn last, over the others.
    const bool above = routes.back().faint;
    for (const RelationRoute &route : routes | std::views::reverse) {
        if (route.column >= 0)
            addLine(lines, frame, route);
        if (route.faint) {
            paintFaint(painter, frame, route);
            if (route.relation->uid == frame.stage.hoveredRelation)
                pointed = &route;
            continue;
        }
        for (const RelationAnchor &end : {route.source, route.target}) {
            if (!end.isDrawn())
                continue;
            ends.push_back(end.y);
            if (route.column >= 0)
                paintLeader(painter, frame, end, colourOf(route));
        }
        if (route.column >= 0)
            paintPath(painter, frame, route, colourOf(route), above);
        paintEnds(painter, frame, route, colourOf(route));
    }
    wishes.reserve(routes.size());
    const auto shown = std::ranges::subrange(routes.begin(), std::ranges::find(routes, true, &RelationRoute::faint));
    for (const RelationRoute &route : shown)
        wishes.push_back(wishOf(frame, route));
    const std::vector<ChipPlace> places = placeChips(wishes, ends, frame.metrics.px(21));
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i].shown)
            paintChip(painter, frame, routes[i], colourOf(routes[i]), places[i]);
    }
    // Under everything else that can be clicked.
    frame.spots.insert(frame.spots.begin(), lines.begin(), lines.end());
    if (pointed)
        paintPointed(painter, frame, *pointed);
    painter.setRenderHint(QPainter::Antialiasing, false);
    return static_cast<int>(routes.size());
}

} // namespace rejoinder

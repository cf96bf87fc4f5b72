// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/relation_anchor.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <ranges>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

using Where = RelationAnchor::Where;

/// One relation on its way through the gutter.
struct Route
{
    const SceneRelation *relation = nullptr;
    RelationAnchor source;
    RelationAnchor target;
    bool selected = false;
    qreal x = 0;
    qreal y1 = 0; ///< At the source; at the view's edge where that is out of view.
    qreal y2 = 0;
    QString words;

    [[nodiscard]] bool isFolded() const { return source.where == Where::Folded || target.where == Where::Folded; }
};

bool isWanted(const Frame &frame, const SceneRelation &relation)
{
    const Stage &stage = frame.stage;
    if (stage.mode || stage.relations == Reader::Relations::None)
        return false;
    const auto touches = [&](const SceneEnd &end) {
        return (!end.annotation.isNull() && (end.annotation == stage.selected || end.annotation == stage.hovered))
            || (stage.current >= 0 && end.post == stage.node(stage.current).post);
    };
    return stage.relations == Reader::Relations::All || relation.uid == stage.selectedRelation
        || touches(relation.source) || touches(relation.target);
}

QString wordsOf(const Frame &frame, const SceneRelation &relation, const RelationAnchor &away, const SceneEnd &end)
{
    const QChar arrow = away.where == Where::Above ? u'↑' : u'↓';
    const int node = frame.stage.nodeOf(end.post);
    const QString name = node > 0 && frame.stage.scene.authorName
        ? frame.stage.scene.authorName(frame.stage.node(node).author)
        : QString();
    return (arrow + u' ' + relation.type + u' ' + name).trimmed();
}

std::optional<Route> routeOf(const Frame &frame, const SceneRelation &relation)
{
    Route route;
    route.relation = &relation;
    route.source = anchorOf(frame, relation.source, true);
    route.target = anchorOf(frame, relation.target, false);
    const bool drawnSource = route.source.isDrawn();
    const bool drawnTarget = route.target.isDrawn();
    const bool sameFold = route.source.where == Where::Folded && route.target.where == Where::Folded
        && route.source.y == route.target.y;
    if ((!drawnSource && !drawnTarget) || sameFold || route.source.where == Where::Nowhere
        || route.target.where == Where::Nowhere)
        return std::nullopt;
    route.selected = relation.uid == frame.stage.selectedRelation
        || (!frame.stage.selected.isNull() && relation.source.annotation == frame.stage.selected);
    const auto edge = [&](const RelationAnchor &anchor) {
        return anchor.where == Where::Above ? frame.view.top() + frame.metrics.px(14)
                                            : frame.view.bottom() - frame.metrics.px(14);
    };
    route.y1 = drawnSource ? route.source.y : edge(route.source);
    route.y2 = drawnTarget ? route.target.y : route.target.where == Where::Absent ? route.y1 : edge(route.target);
    route.words = route.target.where == Where::Absent ? u"∅ "_s + relation.type
        : !drawnTarget                                ? wordsOf(frame, relation, route.target, relation.target)
        : !drawnSource                                ? wordsOf(frame, relation, route.source, relation.source)
                                                      : relation.type;
    return route;
}

std::vector<Route> routesIn(const Frame &frame)
{
    std::vector<Route> routes;
    QSet<Uid<Relation>> seen;
    for (int row = frame.firstRow; row < frame.endRow; ++row) {
        const int node = frame.node(row);
        const bool folded = frame.document.at(row).foldLine.isValid();
        const int end = folded ? frame.stage.node(node).end : node + 1;
        for (int at = node; at < end; ++at) {
            for (const SceneRelation *relation : frame.stage.relationsAt(frame.stage.node(at).post)) {
                if (seen.contains(relation->uid) || !isWanted(frame, *relation))
                    continue;
                seen.insert(relation->uid);
                if (std::optional<Route> route = routeOf(frame, *relation))
                    routes.push_back(std::move(*route));
            }
        }
    }
    std::ranges::stable_sort(routes, {}, [](const Route &route) { return std::min(route.y1, route.y2); });
    return routes;
}

/// Routes that pass each other run in columns of their own, as far as the gutter has room.
void spread(std::vector<Route> &routes, const Frame &frame)
{
    constexpr int columns = 3;
    std::array<std::vector<std::pair<qreal, qreal>>, columns> taken;
    for (Route &route : routes) {
        const auto [top, bottom] = std::minmax(route.y1, route.y2);
        int column = 0;
        const auto meets
            = [&](std::pair<qreal, qreal> other) { return top < other.second - 1 && other.first < bottom - 1; };
        while (column < columns - 1 && std::ranges::any_of(taken[column], meets))
            ++column;
        taken[column].emplace_back(top, bottom);
        route.x = frame.metrics.right + frame.metrics.px(18) + column * frame.metrics.px(13);
    }
}

void paintLeader(QPainter &painter, const Frame &frame, const RelationAnchor &anchor, const QColor &colour)
{
    QPen pen(colour, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(anchor.x, anchor.y), QPointF(frame.metrics.right + 2, anchor.y));
}

void paintPath(QPainter &painter, const Frame &frame, const Route &route, const QColor &colour)
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
    if (route.target.where == Where::Absent) {
        path.lineTo(route.x + q, route.y1);
    } else if (route.target.isDrawn()) {
        path.lineTo(route.x, route.y2 + (up ? q : -q));
        path.quadTo(route.x, route.y2, route.x - q, route.y2);
        path.lineTo(tr + 6, route.y2);
    } else {
        path.lineTo(route.x, route.y2);
    }
    QPen pen(colour, route.selected ? 2 : 1.3);
    if (route.isFolded())
        pen.setDashPattern({4, 3});
    painter.strokePath(path, pen);
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

void paintChip(QPainter &painter, Frame &frame, const Route &route, const QColor &colour, qreal middle)
{
    const QFont font = frame.font(12, route.selected);
    const QFontMetricsF metrics(font);
    const QString words = metrics.elidedText(route.words, Qt::ElideRight, frame.metrics.view - route.x - 8);
    const qreal height = frame.metrics.px(18);
    const QRectF box(route.x - frame.metrics.px(8) + 0.5, std::round(middle - height / 2) + 0.5,
        std::ceil(metrics.horizontalAdvance(words)) + frame.metrics.px(12), height);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(frame.theme.base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, words);
    const bool away = !route.target.isDrawn() || !route.source.isDrawn();
    const SceneEnd &end = route.target.isDrawn() ? route.relation->source : route.relation->target;
    const int node = away && !end.isAbsent() ? frame.stage.nodeOf(end.post) : -1;
    frame.spots.push_back({.kind = HotSpot::Kind::Relation,
        .area = box,
        .annotation = end.annotation,
        .relation = route.relation->uid,
        .index = node});
}

qreal chipMiddle(const Route &route)
{
    if (!route.target.isDrawn() && route.target.where != Where::Absent)
        return route.y2;
    return route.source.isDrawn() ? (route.y1 + route.y2) / 2 : route.y1;
}

} // namespace

void paintRelations(QPainter &painter, Frame &frame)
{
    std::vector<Route> routes = routesIn(frame);
    if (routes.empty())
        return;
    spread(routes, frame);
    // The selected ones are drawn last, over the others.
    std::ranges::stable_sort(routes, {}, &Route::selected);
    const auto colourOf = [&](const Route &route) { return route.selected ? frame.theme.accent : frame.theme.muted; };
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Route &route : routes) {
        if (route.source.isDrawn())
            paintLeader(painter, frame, route.source, colourOf(route));
        if (route.target.isDrawn())
            paintLeader(painter, frame, route.target, colourOf(route));
        paintPath(painter, frame, route, colourOf(route));
    }
    // Chips come last, below each other where their middles meet; those at the lower edge stand on each other.
    std::vector<std::pair<qreal, const Route *>> chips;
    chips.reserve(routes.size());
    for (const Route &route : routes)
        chips.emplace_back(chipMiddle(route), &route);
    std::ranges::stable_sort(chips, {}, &std::pair<qreal, const Route *>::first);
    const qreal pitch = frame.metrics.px(21);
    qreal free = std::numeric_limits<qreal>::lowest();
    for (auto &[middle, route] : chips) {
        middle = std::max(middle, free);
        free = middle + pitch;
    }
    free = frame.view.bottom() - frame.metrics.px(14);
    for (auto &[middle, route] : chips | std::views::reverse) {
        middle = std::min(middle, free);
        free = middle - pitch;
    }
    for (const auto &[middle, route] : chips)
        paintChip(painter, frame, *route, colourOf(*route), middle);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace rejoinder

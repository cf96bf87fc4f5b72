// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/relation_route.h"

#include <limits>
#include <ranges>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

using Where = RelationAnchor::Where;

/// More relations than these are readable only if most of them step back.
constexpr int readable = 12;

/// Where the first leg stands, from the text's end.
qreal firstLeg(const ReaderMetrics &metrics)
{
    return metrics.px(18);
}

/// How wide the gutter is for legs.
qreal roomOf(const ReaderMetrics &metrics)
{
    return metrics.labels - metrics.right - firstLeg(metrics) - 8;
}

/// How many legs find room beside each other.
int columnsOf(const ReaderMetrics &metrics, int step)
{
    return 1 + std::max(0, static_cast<int>(roomOf(metrics) / metrics.px(step)));
}

/// Pixels from leg to leg at 100 %: where there is room, and where there is not.
constexpr int wideStep = 13;
constexpr int closeStep = 6;

/// Whether it has to do with the current post, or with an annotation or relation one has selected or points at.
bool isNear(const Frame &frame, const SceneRelation &relation)
{
    const Stage &stage = frame.stage;
    const auto touches = [&](const SceneEnd &end) {
        return (!end.annotation.isNull() && (end.annotation == stage.selected || end.annotation == stage.hovered))
            || (stage.current >= 0 && end.post == stage.node(stage.current).post);
    };
    return relation.uid == stage.selectedRelation || touches(relation.source) || touches(relation.target);
}

bool isWanted(const Frame &frame, const SceneRelation &relation)
{
    const Stage &stage = frame.stage;
    if (stage.mode || stage.relations == Reader::Relations::None)
        return false;
    return stage.relations == Reader::Relations::All || isNear(frame, relation);
}

std::optional<RelationRoute> routeOf(const Frame &frame, const SceneRelation &relation)
{
    RelationRoute route;
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
    route.faint = !route.selected && !isNear(frame, relation);
    route.y1 = drawnSource ? route.source.y : edge(route.source);
    route.y2 = drawnTarget ? route.target.y : route.isAbsent() ? route.y1 : edge(route.target);
    const RelationAnchor &away = drawnTarget ? route.source : route.target;
    route.sign = route.isAbsent()    ? u"∅"_s
        : drawnSource && drawnTarget ? QString()
        : away.where == Where::Above ? u"↑"_s
                                     : u"↓"_s;
    route.words = route.sign.isEmpty() ? relation.type : route.sign + u' ' + relation.type;
    if (!route.isAbsent() && !(drawnSource && drawnTarget))
        route.awayNode = frame.stage.nodeOf(drawnTarget ? relation.source.post : relation.target.post);
    return route;
}

/// Faint legs lie close beside each other, each in the first column that is free there; what finds none runs along with
/// those that were there before.
void bundle(std::ranges::subrange<std::vector<RelationRoute>::iterator> routes, qreal left, qreal room)
{
    std::vector<qreal> ends(
        static_cast<size_t>(1 + std::max(0.0, room / faintStep)), std::numeric_limits<qreal>::lowest());
    std::vector<RelationRoute *> downwards;
    for (RelationRoute &route : routes)
        downwards.push_back(&route);
    std::ranges::stable_sort(downwards, {}, &RelationRoute::top);
    for (size_t next = 0; RelationRoute * route : downwards) {
        const auto free = std::ranges::find_if(ends, [&](qreal end) { return end < route->top(); });
        const size_t column = free == ends.end() ? next++ % ends.size() : static_cast<size_t>(free - ends.begin());
        ends[column] = std::max(ends[column], route->bottom());
        route->column = static_cast<int>(column);
        route->x = left + static_cast<qreal>(column) * faintStep;
    }
}

/// Legs run beside each other as far as the gutter has room, closer where they are many.
void spread(std::vector<RelationRoute> &routes, const Frame &frame)
{
    const int most = columnsOf(frame.metrics, closeStep);
    std::vector<std::vector<std::pair<qreal, qreal>>> taken;
    const auto faint = std::ranges::find(routes, true, &RelationRoute::faint);
    for (RelationRoute &route : std::ranges::subrange(routes.begin(), faint)) {
        const std::pair leg(route.top(), route.bottom());
        const auto meets
            = [&](const auto &other) { return leg.first < other.second - 1 && other.first < leg.second - 1; };
        const auto free
            = std::ranges::find_if(taken, [&](const auto &column) { return std::ranges::none_of(column, meets); });
        const int column = static_cast<int>(free - taken.begin());
        if (column == most)
            continue;
        if (free == taken.end())
            taken.emplace_back();
        taken[column].push_back(leg);
        route.column = column;
    }
    const bool isWide = static_cast<int>(taken.size()) <= columnsOf(frame.metrics, wideStep);
    const qreal step = frame.metrics.px(isWide ? wideStep : closeStep);
    const qreal first = frame.metrics.right + firstLeg(frame.metrics);
    for (RelationRoute &route : std::ranges::subrange(routes.begin(), faint))
        route.x = first + std::max(0, route.column) * step;
    bundle(std::ranges::subrange(faint, routes.end()), first, roomOf(frame.metrics));
}

} // namespace

int roomyRoutes(const ReaderMetrics &metrics)
{
    return std::min(readable, columnsOf(metrics, closeStep));
}

std::vector<RelationRoute> routesIn(const Frame &frame)
{
    std::vector<RelationRoute> routes;
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
                if (std::optional<RelationRoute> route = routeOf(frame, *relation))
                    routes.push_back(std::move(*route));
            }
        }
    }
    if (std::ranges::count(routes, true, &RelationRoute::faint) <= readable)
        std::ranges::for_each(routes, [](RelationRoute &route) { route.faint = false; });
    std::ranges::stable_sort(routes, {}, [](const RelationRoute &route) {
        return std::tuple(route.faint, !route.selected, route.bottom() - route.top(), route.top());
    });
    spread(routes, frame);
    return routes;
}

} // namespace rejoinder

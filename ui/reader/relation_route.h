// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/relation_anchor.h"

namespace rejoinder {

/// Pixels between faint legs.
inline constexpr qreal faintStep = 3;

/// So many relations are each drawn in full, whatever their legs are: none is faint, and each finds a column.
[[nodiscard]] int roomyRoutes(const ReaderMetrics &metrics);

/// One relation on its way through the gutter: from its source to an upright leg, and from there to its target.
struct RelationRoute
{
    const SceneRelation *relation = nullptr;
    RelationAnchor source;
    RelationAnchor target;
    bool selected = false;
    bool faint
        = false; ///< One of many that have nothing to do with what one looks at: only a thin line, bundled with others.
    int column = -1; ///< Of the upright leg, from the text outwards; -1: the gutter is full, only the ends are drawn.
    qreal x = 0; ///< Of the upright leg.
    qreal y1 = 0; ///< At the source; at the view's edge where that is out of view.
    qreal y2 = 0;
    QString sign; ///< Which way it leaves the view; empty: both ends are drawn.
    QString words; ///< Of its chip: sign and type.
    int awayNode = -1; ///< Of the end that is out of view; -1: neither, or absent.

    [[nodiscard]] qreal top() const { return std::min(y1, y2); }
    [[nodiscard]] qreal bottom() const { return std::max(y1, y2); }
    [[nodiscard]] bool isFolded() const
    {
        return source.where == RelationAnchor::Where::Folded || target.where == RelationAnchor::Where::Folded;
    }
    [[nodiscard]] bool isAbsent() const { return target.where == RelationAnchor::Where::Absent; }
};

/// The relations to be drawn now, those that are selected first, the faint ones last, and then the shortest first. Legs
/// that would meet are in columns of their own; faint ones as far as there is room, beyond that they share columns.
[[nodiscard]] std::vector<RelationRoute> routesIn(const Frame &frame);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/metrics.h"
#include "ui/reader/scene.h"

#include <QWidget>

namespace rejoinder {

class ReaderSurface;

/// What the current post answers and has scrolled off, at the upper edge of the text: at most three, the nearest.
class PinnedAncestors : public QWidget
{
    Q_OBJECT

public:
    PinnedAncestors(ReaderSurface &surface, QWidget *parent);

    /// Looks what has scrolled off now, and lies down over the surface's upper edge.
    void refresh();
    /// What was kept of the posts is out of date.
    void forget();
    void forget(Id<Post> post);

Q_SIGNALS:
    void activated(rejoinder::Id<rejoinder::Post> post);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Pin
    {
        Id<Post> post;
        int depth = -1;
        QString author; ///< Of the article nothing.
        QString words;
        Mark mark; ///< Of the stance, where there is one.
        QString stance;

        friend bool operator==(const Pin &, const Pin &) = default;
    };

    [[nodiscard]] const Pin &pinOf(int node);
    void paintPin(QPainter &painter, const Pin &pin, int top) const;

    ReaderSurface &m_surface;
    QHash<Id<Post>, Pin> m_known;
    std::vector<Pin> m_pins;
    ReaderMetrics m_metrics;
};

} // namespace rejoinder

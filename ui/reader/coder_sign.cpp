// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/coder_sign.h"

#include <QPainter>

namespace rejoinder {

void paintCoderSign(QPainter &painter, QPointF middle, qreal size, int coder, const QColor &colour)
{
    constexpr int forms = 6;
    const qreal r = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(coder / forms % 2 == 0 ? QBrush(colour) : QBrush(Qt::NoBrush));
    switch (coder % forms) {
    case 0:
        painter.drawEllipse(QPointF(0, 0), r, r);
        break;
    case 1:
        painter.drawRect(QRectF(-r * 0.85, -r * 0.85, 1.7 * r, 1.7 * r));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{0, -r}, {r, r * 0.8}, {-r, r * 0.8}});
        break;
    case 3:
        painter.drawPolygon(QPolygonF{{0, -r * 1.2}, {r * 1.2, 0}, {0, r * 1.2}, {-r * 1.2, 0}});
        break;
    case 4:
        painter.drawPolygon(QPolygonF{{0, r}, {r, -r * 0.8}, {-r, -r * 0.8}});
        break;
    default:
        painter.setPen(QPen(colour, coder / forms % 2 == 0 ? 2 : 1.2));
        painter.drawLine(QPointF(-r, -r), QPointF(r, r));
        painter.drawLine(QPointF(-r, r), QPointF(r, -r));
    }
    painter.restore();
}

} // namespace rejoinder

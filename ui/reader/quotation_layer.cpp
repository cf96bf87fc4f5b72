// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/quotation_layer.h"

#include "ui/reader/frame.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

/// Posts remembered; beyond, they are looked through again.
constexpr qsizetype mostRemembered = 4000;
/// Of a frame, for looking. A post without quoted passages needs next to nothing.
constexpr int patience = 8;

void paintArrow(QPainter &painter, Frame &frame, int row, const SceneQuotation &quotation, qreal baseline)
{
    const ReaderMetrics &m = frame.metrics;
    const QRectF box(m.textLeft(frame.document.at(row).depth()) - m.px(20) + 0.5, std::round(baseline) - m.px(13) + 0.5,
        m.px(15), m.px(16));
    const QPointF middle = box.center();
    const qreal wide = m.px(3);
    const qreal high = m.px(4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame.theme.accent, 1));
    painter.setBrush(frame.theme.base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(frame.theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(middle + QPointF(0, high), middle - QPointF(0, high));
    painter.drawPolyline(QPolygonF{
        middle + QPointF(-wide, wide - high), middle - QPointF(0, high), middle + QPointF(wide, wide - high)});
    painter.setRenderHint(QPainter::Antialiasing, false);
    frame.spots.push_back({.kind = HotSpot::Kind::Quotation,
        .area = box.adjusted(-3, -3, 3, 3),
        .annotation = {},
        .relation = {},
        .index = frame.stage.nodeOf(quotation.post),
        .span = quotation.origin});
}

void paintWords(QPainter &painter, Frame &frame, int row, const SceneQuotation &quotation)
{
    const Passage &passage = frame.document.at(row);
    const int start = frame.document.textStart(row);
    QColor colour = frame.theme.accent;
    colour.setAlphaF(0.8f);
    for (const SpanPiece &piece :
        piecesOf(*frame.document.document(), start + passage.offsets().toUtf16(quotation.words.start),
            start + passage.offsets().toUtf16(quotation.words.end), frame.view.top(), frame.view.bottom())) {
        const qreal y = std::round(piece.baseline) + frame.metrics.px(2);
        painter.fillRect(QRectF(QPointF(std::round(piece.left), y), QPointF(std::round(piece.right), y + 1)), colour);
        if (piece.first)
            paintArrow(painter, frame, row, quotation, piece.baseline);
    }
}

} // namespace

bool QuotationLayer::paint(QPainter &painter, Frame &frame)
{
    const auto &find = frame.stage.scene.quotations;
    if (!find)
        return true;
    QElapsedTimer timer;
    timer.start();
    for (int row = frame.firstRow; row < frame.endRow; ++row) {
        const Id<Post> post = frame.document.at(row).post().id;
        if (frame.document.textStart(row) < 0)
            continue;
        auto found = m_found.constFind(post);
        if (found == m_found.cend()) {
            if (timer.hasExpired(patience))
                return false;
            if (m_found.size() >= mostRemembered)
                m_found.clear();
            found = m_found.insert(post, find(post));
        }
        for (const SceneQuotation &quotation : *found)
            paintWords(painter, frame, row, quotation);
    }
    return true;
}

QStringList QuotationLayer::told(const Passage &passage, int offset) const
{
    QStringList lines;
    for (const SceneQuotation &quotation : m_found.value(passage.post().id)) {
        if (quotation.words.start <= offset && offset < quotation.words.end)
            lines += describe(quotation);
    }
    return lines;
}

QString describe(const SceneQuotation &quotation)
{
    return quotation.author.isEmpty()
        ? QCoreApplication::translate("Reader", "Quoted from above. The arrow beside it leads there.")
        : QCoreApplication::translate("Reader", "Quoted from %1. The arrow beside it leads there.")
              .arg(quotation.author);
}

} // namespace rejoinder

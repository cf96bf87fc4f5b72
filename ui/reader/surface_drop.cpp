// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A label dragged to another label or to a header relates the two; and what lies under a point, for drops from outside.
#include "ui/reader/surface.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>

namespace rejoinder {

int ReaderSurface::rowAt(QPoint position) const
{
    const Frame shown = frame();
    int row = shown.firstRow;
    while (row + 1 < shown.endRow && m_document->area(row).bottom() <= position.y() + scrolled())
        ++row;
    return row;
}

ReaderSelection ReaderSurface::placeAt(QPoint position) const
{
    if (loaded() == 0)
        return {};
    const int row = rowAt(position);
    const bool inHeader = m_document->headerArea(row).bottom() > position.y() + scrolled();
    const int offset = inHeader ? -1 : offsetAt(position, row);
    return {m_document->at(row).post().id, offset < 0 ? std::nullopt : std::optional(Span{offset, offset})};
}

SceneEnd ReaderSurface::endAt(QPoint position) const
{
    if (const HotSpot *spot = spotAt(position); spot && spot->kind == HotSpot::Kind::Annotation) {
        for (int at = m_document->first(); at < m_document->end(); ++at) {
            if (m_document->at(at).annotation(spot->annotation))
                return {m_document->at(at).post().id, spot->annotation};
        }
    }
    const ReaderSelection place = placeAt(position);
    if (place.post.isNull() || !place.span)
        return {place.post, {}};
    // Relations end at one's own annotations: another's is told about only where there is no other.
    const auto under = annotationsAt(row(place.post), place.span->start);
    const auto own = std::ranges::find_if(under, [&](Uid<Annotation> uid) { return isOwn({place.post, uid}); });
    return under.empty() ? SceneEnd() : SceneEnd{place.post, own == under.end() ? under.front() : *own};
}

bool ReaderSurface::isOwn(const SceneEnd &end) const
{
    const int at = row(end.post);
    const SceneAnnotation *annotation
        = at >= 0 && m_document->contains(at) ? m_document->at(at).annotation(end.annotation) : nullptr;
    return end.annotation.isNull() || (annotation && annotation->own);
}

void ReaderSurface::dragLabel(QPoint position)
{
    const QPointF scroll(0, scrolled());
    const SceneEnd end = endAt(position);
    const auto label = std::ranges::find_if(m_spots, [&](const HotSpot &spot) {
        return spot.kind == HotSpot::Kind::Annotation && spot.annotation == m_drag->annotation;
    });
    const QPointF start = label == m_spots.end() ? position + scroll : label->area.center();
    Stage::Link link{m_stage.link ? m_stage.link->from : start, position + scroll, {}};
    if (!end.isAbsent() && end.annotation != m_drag->annotation && isOwn(end)) {
        const HotSpot *spot = spotAt(position);
        link.on = spot && spot->kind == HotSpot::Kind::Annotation ? spot->area
            : end.annotation.isNull()                             ? m_document->headerArea(row(end.post))
                                      : QRectF(position + scroll - QPointF(8, 8), QSizeF(16, 16));
    }
    m_stage.link = link;
    viewport()->update();
}

void ReaderSurface::dropLabel(Uid<Annotation> label, QPoint position)
{
    m_stage.link.reset();
    viewport()->update();
    const SceneEnd end = endAt(position);
    if (!end.isAbsent() && end.annotation != label)
        Q_EMIT labelDropped(label, end);
}

void paintLink(QPainter &painter, const Frame &frame)
{
    if (!frame.stage.link)
        return;
    const Stage::Link &link = *frame.stage.link;
    QPen pen(frame.theme.accent, 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (link.on)
        painter.drawRoundedRect(link.on->adjusted(-2, -2, 2, 2), 4, 4);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(link.from, link.to);
    painter.setBrush(frame.theme.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(link.from, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/reader_scroll_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace rejoinder {

namespace {

constexpr int barWidth = 13;

} // namespace

ReaderScrollBar::ReaderScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
}

QSize ReaderScrollBar::sizeHint() const
{
    return {barWidth, QScrollBar::sizeHint().height()};
}

void ReaderScrollBar::setMark(std::optional<qreal> position)
{
    if (position == m_mark)
        return;
    m_mark = position;
    update();
}

void ReaderScrollBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    const QRect slider = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.alternate);
    painter.fillRect(0, 0, 1, height(), theme.softLine);
    if (maximum() > minimum()) {
        QColor thumb = theme.muted;
        thumb.setAlphaF(isSliderDown() ? 0.9f : 0.55f);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(thumb);
        painter.drawRoundedRect(QRectF(3.5, slider.top() + 1, width() - 6, slider.height() - 2), 3.5, 3.5);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (m_mark) {
        const qreal whole = maximum() + pageStep();
        const qreal y = groove.top() + *m_mark / std::max(whole, 1.0) * groove.height();
        painter.fillRect(QRectF(2, y, width() - 3, 3), theme.accent);
    }
}

} // namespace rejoinder

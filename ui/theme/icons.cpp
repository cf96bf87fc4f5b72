// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

QByteArray source(QAnyStringView name)
{
    QFile file(":/icons/"_L1 + name.toString() + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No icon of the name %s", qPrintable(name.toString()));
    return file.readAll();
}

QColor colourOf(ThemeColour colour, const Theme &theme)
{
    switch (colour) {
    case ThemeColour::Text:
        return theme.text;
    case ThemeColour::Muted:
        return theme.muted;
    case ThemeColour::Accent:
        return theme.accent;
    case ThemeColour::Ok:
        return theme.ok;
    case ThemeColour::Warning:
        return theme.warning;
    case ThemeColour::Error:
        return theme.error;
    }
    return theme.text;
}

void paintSource(QPainter &painter, const QRectF &rect, QByteArray svg, const QColor &colour)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

/// The icon in the pixels of the screen it is painted on: reading a drawing takes a hundred times as long as painting it.
QPixmap drawn(QAnyStringView name, QSize size, qreal ratio, const QColor &colour)
{
    const QString key = u"rejoinder icon %1 %2 %3 %4 %5"_s.arg(name.toString())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((QSizeF(size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSource(painter, QRectF(QPointF(), QSizeF(size)), source(name), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the palette each time it paints, so icons follow a switch between light and dark.
class PaletteIcon final : public QIconEngine
{
public:
    PaletteIcon(QByteArray svg, ThemeColour colour)
        : m_svg(std::move(svg))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = Theme::of(schemeOf(QGuiApplication::palette()));
        paintSource(*painter, rect, m_svg, mode == QIcon::Disabled ? theme.muted : colourOf(m_colour, theme));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new PaletteIcon(*this); }

private:
    QByteArray m_svg;
    ThemeColour m_colour;
};

} // namespace

QIcon icon(QAnyStringView name, ThemeColour colour)
{
    return QIcon(new PaletteIcon(source(name), colour));
}

void paintIcon(QPainter &painter, const QRectF &rect, QAnyStringView name, const QColor &colour)
{
    // On paper and in drawings an icon stays a drawing.
    if (painter.paintEngine()->type() != QPaintEngine::Raster)
        return paintSource(painter, rect, source(name), colour);
    const QPointF place(std::round(rect.left()), std::round(rect.top()));
    painter.drawPixmap(place, drawn(name, rect.size().toSize(), painter.device()->devicePixelRatioF(), colour));
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>
#include <QStyleHints>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

const Theme light{
    .scheme = Scheme::Light,
    .window = 0xeef0f2,
    .base = 0xffffff,
    .alternate = 0xf6f7f8,
    .text = 0x1f2427,
    .muted = 0x5a646c,
    .line = 0xcdd2d6,
    .softLine = 0xe2e5e8,
    .accent = 0x1c64a8,
    .onAccent = 0xffffff,
    .selection = 0xcfe3f7,
    .current = 0xf1f6fb,
    .pinned = 0xf6f4ee,
    .ok = 0x196a33,
    .warning = 0x855600,
    .error = 0xb3261e,
    .title = 0xdfe2e5,
    .button = 0xfcfcfc,
    .rail = 0xd5dadf,
    .tint = 0.13,
    .codes = {0x0b68c0, 0x7e3200, 0x00503f, 0xb12c82, 0x3a1fa3, 0x806500, 0xa5372d, 0x00783f, 0x0f5f7d, 0x4a3020,
        0x7d51a1, 0x49545e},
};

const Theme dark{
    .scheme = Scheme::Dark,
    .window = 0x26292d,
    .base = 0x1d2023,
    .alternate = 0x222529,
    .text = 0xe3e6e9,
    .muted = 0xa3acb5,
    .line = 0x41464c,
    .softLine = 0x33373c,
    .accent = 0x7ab8f0,
    .onAccent = 0x10161c,
    .selection = 0x263f58,
    .current = 0x242b32,
    .pinned = 0x2b2a26,
    .ok = 0x7fd19a,
    .warning = 0xf0c060,
    .error = 0xff9a8f,
    .title = 0x1f2225,
    .button = 0x30343a,
    .rail = 0x3c4248,
    .tint = 0.18,
    .codes = {0x9db3fc, 0xe49a41, 0x05beaf, 0xfd89b3, 0xa498ff, 0xdad351, 0xfa8170, 0x99dd6d, 0x65d9fa, 0xd7b193,
        0xe28dd4, 0xb9c4d4},
};

} // namespace

const Theme &Theme::of(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark : light;
}

const Theme &Theme::of(const QWidget &widget)
{
    return of(schemeOf(widget.palette()));
}

Scheme schemeOf(const QPalette &palette)
{
    const bool lightOnDark = palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
    return lightOnDark ? Scheme::Dark : Scheme::Light;
}

QPalette Theme::palette() const
{
    QPalette result(button, window);
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::AlternateBase, alternate);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Button, button);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, error);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::ToolTipBase, window);
    result.setColor(QPalette::ToolTipText, text);
    // Text on a selection keeps its colour: the names of codes stay readable there.
    result.setColor(QPalette::Highlight, selection);
    result.setColor(QPalette::HighlightedText, text);
    result.setColor(QPalette::Accent, accent);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    result.setColor(QPalette::Light, base);
    result.setColor(QPalette::Midlight, softLine);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, line);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, muted);
    return result;
}

void applyScheme(Scheme scheme)
{
    // Every desktop's own style has its own idea of palettes; Fusion paints with the one it is given.
    if (!QApplication::style() || QApplication::style()->name() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(Theme::of(scheme).palette());
}

Scheme desktopScheme()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
}

QFont readingFont(int pixels, const QString &family)
{
    QStringList families{u"Noto Sans"_s, u"Noto Color Emoji"_s};
    if (!family.isEmpty())
        families.prepend(family);
    QFont font(families);
    font.setPixelSize(pixels);
    return font;
}

} // namespace rejoinder

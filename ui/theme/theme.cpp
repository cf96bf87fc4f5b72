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
    .stroke = 2,
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
    .stroke = 2,
    .codes = {0x9db3fc, 0xe49a41, 0x05beaf, 0xfd89b3, 0xa498ff, 0xdad351, 0xfa8170, 0x99dd6d, 0x65d9fa, 0xd7b193,
        0xe28dd4, 0xb9c4d4},
};

const Theme lightContrast{
    .scheme = Scheme::LightContrast,
    .window = 0xffffff,
    .base = 0xffffff,
    .alternate = 0xf0f0f0,
    .text = Qt::black,
    .muted = 0x333333,
    .line = Qt::black,
    .softLine = 0x767676,
    .accent = 0x00408a,
    .onAccent = 0xffffff,
    .selection = 0xcfe4ff,
    .current = 0xeef3f8,
    .pinned = 0xf0f0f0,
    .ok = 0x00491c,
    .warning = 0x5a3500,
    .error = 0x8f0000,
    .title = 0xffffff,
    .button = 0xffffff,
    .rail = 0x595959,
    .tint = 0,
    .stroke = 3,
    .codes = {0x00519a, 0x6a2100, 0x003116, 0x6d0053, 0x3a1fa3, 0x624e00, 0x903027, 0x025e2f, 0x064963, 0x4f352c,
        0x654182, 0x47525c},
};

const Theme darkContrast{
    .scheme = Scheme::DarkContrast,
    .window = Qt::black,
    .base = Qt::black,
    .alternate = 0x141414,
    .text = 0xffffff,
    .muted = 0xdddddd,
    .line = 0xffffff,
    .softLine = 0x8a8a8a,
    .accent = 0x8fcbff,
    .onAccent = Qt::black,
    .selection = 0x00336b,
    .current = 0x12181f,
    .pinned = 0x141414,
    .ok = 0x8dff9f,
    .warning = 0xffd45c,
    .error = 0xffb3a8,
    .title = Qt::black,
    .button = Qt::black,
    .rail = 0xa6a6a6,
    .tint = 0,
    .stroke = 3,
    .codes = dark.codes, // They keep 7 : 1 on black.
};

constexpr std::array schemes{Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast};

} // namespace

const Theme &Theme::of(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        return dark;
    case Scheme::LightContrast:
        return lightContrast;
    case Scheme::DarkContrast:
        return darkContrast;
    }
    return light;
}

const Theme &Theme::of(const QWidget &widget)
{
    return of(schemeOf(widget.palette()));
}

Scheme schemeOf(const QPalette &palette)
{
    for (const Scheme scheme : schemes) {
        const Theme &theme = Theme::of(scheme);
        if (palette.color(QPalette::Accent) == theme.accent && palette.color(QPalette::Base) == theme.base)
            return scheme;
    }
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

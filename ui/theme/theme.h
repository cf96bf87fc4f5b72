// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QFont;
class QWidget;

namespace rejoinder {

enum class Scheme { Light, Dark, LightContrast, DarkContrast };

/// Every colour of the program in one scheme. Text on any of its grounds keeps a contrast of 4.5 : 1, in high contrast
/// 7 : 1, and any two code hues stay apart for eyes without red, green or blue.
struct Theme
{
    Scheme scheme;
    QColor window, base, alternate, text, muted, line, softLine, accent, onAccent, selection, current, pinned, ok,
        warning, error, title, button, rail;
    /// Strength of the ground behind coded text, 0 to 1; 0 in high contrast.
    qreal tint;
    /// Width of the lines under coded text.
    qreal stroke;
    std::array<QColor, 12> codes;

    [[nodiscard]] static const Theme &of(Scheme scheme);
    /// The scheme \p widget is painted in: what all painting asks, so that a switch of the palette repaints right.
    [[nodiscard]] static const Theme &of(const QWidget &widget);

    /// The hue of a code's \c colour; any index is good.
    [[nodiscard]] QColor code(int colour) const { return codes[static_cast<size_t>(colour) % codes.size()]; }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] bool isDark() const { return scheme == Scheme::Dark || scheme == Scheme::DarkContrast; }
    [[nodiscard]] bool isHighContrast() const { return scheme >= Scheme::LightContrast; }
};

/// Gives the whole application the scheme's palette and the interface's style; may be called again at any time.
void applyScheme(Scheme scheme);
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
/// What the desktop asks for.
[[nodiscard]] Scheme desktopScheme();

/// The face of what is read, at \p pixels: emoji sequences stay one glyph. \p family comes before the usual one.
[[nodiscard]] QFont readingFont(int pixels, const QString &family = {});

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QPainter;

namespace rejoinder {

/// A colour of the theme by its use, so that what is drawn in it follows a switch between light and dark.
enum class ThemeColour { Text, Muted, Accent, Ok, Warning, Error };

/// The vector :/icons/NAME.svg in a colour of the palette of the moment (muted where disabled).
[[nodiscard]] QIcon icon(QAnyStringView name, ThemeColour colour = ThemeColour::Text);
/// The same vector for painting of one's own.
void paintIcon(QPainter &painter, const QRectF &rect, QAnyStringView name, const QColor &colour);

} // namespace rejoinder

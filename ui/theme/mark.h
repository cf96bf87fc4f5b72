// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QColor>
#include <QPen>
#include <QString>

class QPainter;

/// How codes, states and keys look wherever they appear: never told apart by colour alone.
namespace rejoinder {

/// The line of a group of codes; the order is that of Code::pattern.
enum class Pattern { Solid, Dashed, Dotted, DashDot, Double, Wave };

/// What a code is recognised by.
struct Mark
{
    int colour = 0; ///< Index into the theme's hues.
    Pattern pattern = Pattern::Solid;
    QString sign; ///< Of stance: ▲ ▼ ■ ?; then no line is drawn.

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The mark of \p code: its group gives the line, and the codes of one-choice groups of whole posts have a sign each, by
/// their place among them.
[[nodiscard]] Mark markOf(const Codebook &codebook, const Code &code);

/// The sign of a state: ○ to do, ✓ coded, ∅ nothing to code, ? unsure, ↷ skipped.
[[nodiscard]] QString signOf(State state);
[[nodiscard]] QColor colourOf(State state, const struct Theme &theme);
/// "to do", "coded" …
[[nodiscard]] QString nameOfState(State state);
/// "●●○"; empty where nothing is said or it is full.
[[nodiscard]] QString certaintyDots(std::optional<int> certainty);

/// A horizontal line of the pattern from \p x1 to \p x2 with its middle at \p y.
void paintPatternLine(
    QPainter &painter, qreal x1, qreal x2, qreal y, Pattern pattern, const QColor &colour, qreal width);
/// Tinted ground with the pattern's line, or the sign; 22 × 12 is its usual size.
void paintSwatch(QPainter &painter, const QRectF &rect, const Mark &mark, const Theme &theme);

/// A key cap around \p key, as wide as it needs; \p left and \p middle place it. Returns its width.
qreal paintKeyCap(QPainter &painter, qreal left, qreal middle, const QString &key, const Theme &theme);
[[nodiscard]] qreal keyCapWidth(const QString &key);

} // namespace rejoinder

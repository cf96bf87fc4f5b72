// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/span.h"

#include <QString>

#include <span>

namespace rejoinder {

/// A passage to be marked in a text.
struct MarkedPassage
{
    Span span; ///< Code points.
    int number = 0; ///< Shown at both ends.
    quint32 colour = 0; ///< 0xrrggbb, on white.
    int pattern = 0; ///< Of the line under it, as Code::pattern.
};

/// \p text as HTML paragraphs of class "t", one a line, with the passages tinted and underlined, and their numbers in
/// brackets where they begin and end: also where they overlap. Characters that no XML may hold are shown as pictures.
[[nodiscard]] QString markedText(const QString &text, std::span<const MarkedPassage> passages);

/// \p text without markup, safe inside HTML and SVG.
[[nodiscard]] QString htmlOf(QString text);
/// A light ground of that colour on white paper, "#e3ecf7".
[[nodiscard]] QString tintOf(quint32 colour);
/// The border of a pattern, "2px dashed #0b68c0".
[[nodiscard]] QString borderOf(quint32 colour, int pattern);

} // namespace rejoinder

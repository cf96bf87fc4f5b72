// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QIcon>

class QComboBox;

/// What the codebook's forms offer: hues and patterns with their names, keys, codes.
namespace rejoinder {

struct Theme;

[[nodiscard]] QString colourTitle(int colour); ///< "blue", translated.
[[nodiscard]] QString patternTitle(int pattern);

/// The mark of \p code, with another hue or pattern, as it is painted in lists.
[[nodiscard]] QIcon swatchIcon(const Codebook &codebook, Code code, const Theme &theme);

void fillColours(QComboBox &box, const Codebook &codebook, const Code &code, const Theme &theme);
void fillPatterns(QComboBox &box, const Codebook &codebook, const Code &code, const Theme &theme);
/// Every digit and letter; those that another code, or a command of the Reader, has are shown with it and cannot be
/// chosen. The data of an item is the key.
void fillKeys(QComboBox &box, const Codebook &codebook, const Code &code);
/// Codes in use of the same kind, by path, but not \p without; the data is the uid.
void fillCodes(QComboBox &box, const Codebook &codebook, CodeKind kind, Uid<Code> without, const Theme &theme);

} // namespace rejoinder

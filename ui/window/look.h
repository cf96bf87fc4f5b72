// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace rejoinder {

struct Theme;

/// What the widgets of the interface look like beyond the palette: heights, corners, lines.
[[nodiscard]] QString styleSheetOf(const Theme &theme);

} // namespace rejoinder

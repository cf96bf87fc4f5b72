// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace rejoinder {

/// A chip that wants to stand somewhere on an upright line: its middle at \c wished, in any case within [from, to].
struct ChipWish
{
    qreal wished = 0;
    qreal from = 0;
    qreal to = -1; ///< Less than \c from: it has no line of its own and is only counted.
};

struct ChipPlace
{
    qreal middle = 0;
    int more = 0; ///< How many others had no room and are counted here: "+2".
    bool shown = false;
};

/// Places chips in a column that is one chip wide, in the order of their wishes, \p pitch apart at least and, where there
/// is room, \p pitch / 2 away from each of \p kept. What has no room on its own line is counted at the shown chip nearest
/// to its wish.
[[nodiscard]] std::vector<ChipPlace> placeChips(
    std::span<const ChipWish> wishes, std::span<const qreal> kept, qreal pitch);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/rows.h"

namespace rejoinder {

bool sameContent(const Row &a, const Row &b)
{
    if (a.index() != b.index() || headerOf(a).uid != headerOf(b).uid || headerOf(a).owner != headerOf(b).owner)
        return false;
    Row levelled = b;
    headerOf(levelled) = headerOf(a);
    return a == levelled;
}

} // namespace rejoinder

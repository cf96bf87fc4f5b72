// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/continuum.h"

#include <QJsonObject>

#include <random>

namespace rejoinder::test {

/// Spans as (coder, start, end, category), coders and categories numbered from 0, on one continuum.
Unitizing unitizingOf(int coders, int categories, double length, std::vector<Marked> spans);

/// The spans of an oracle.
Unitizing unitizingOf(const QJsonObject &data);

/// Coders who mark much the same with slips, without overlaps of their own if so wished.
Unitizing randomUnitizing(std::mt19937 &random, int coders, int spans, int categories, bool overlapping);

} // namespace rejoinder::test

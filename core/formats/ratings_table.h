// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/ratings.h"

#include <QIODevice>

namespace rejoinder {

/// Any CSV of units and coders: the first column names the unit, each other column is a coder. An empty cell is missing,
/// "a|b" two labels, "{}" the empty set. The labels are \p labels, then what else occurs, sorted (as
/// numbers where all are numbers). Throws Error, with its
/// place, for a row that is not as long as the header.
[[nodiscard]] Ratings ratingsFromCsv(QIODevice &device, const QString &name, const QStringList &labels = {});

} // namespace rejoinder

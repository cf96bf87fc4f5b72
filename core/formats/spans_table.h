// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/continuum.h"

#include <QIODevice>

#include <optional>

namespace rejoinder {

/// Any CSV with the columns coder, start, end, and where there are any category and continuum (a document). A row with
/// neither start nor end says that the coder worked through the continuum and marked nothing there; a coder without a row of
/// a continuum did not work on it. Spans without length are counted, not kept. A continuum reaches from \p begin over
/// \p length; without one, to its last end. Coders come in the order of the file, categories sorted. Throws Error, with its
/// place, for what is no number, ends before it starts, or lies outside.
[[nodiscard]] Unitizing spansFromCsv(
    QIODevice &device, const QString &name, double begin = 0, std::optional<double> length = {});

/// A square CSV of distances from 0 to 1 between categories, names in the first row and column; in the order of
/// \p categories. Throws Error where one is missing or the table is not symmetric.
[[nodiscard]] std::vector<double> distancesFromCsv(
    QIODevice &device, const QString &name, const std::vector<QString> &categories);

} // namespace rejoinder

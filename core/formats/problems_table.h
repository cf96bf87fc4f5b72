// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

#include <span>

namespace rejoinder {

/// The problems of an import as CSV: file, where, kind, ids (separated by blanks), problem, outcome. Throws Error where
/// the device takes no more.
void writeProblems(QIODevice &device, std::span<const Problem> problems);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue_finder.h"
#include "core/formats/format.h"

namespace rejoinder {

/// Whether the format can hold the table cues.csv.
[[nodiscard]] bool holdsCues(const Format &format);

/// Writes the tables with cues.csv to the new folder \p path. Throws Error::Usage where the format has no such table.
void writeWithCues(const Contents &contents, const Format &format, const QString &path, const WriteOptions &options,
    CueFinder &finder);

} // namespace rejoinder

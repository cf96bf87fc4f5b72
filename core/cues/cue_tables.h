// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue_finder.h"
#include "core/formats/format.h"
#include "core/model/timing.h"

namespace rejoinder {

/// Whether the format can hold the tables that are written only when asked for: cues.csv, timing.csv.
[[nodiscard]] bool holdsExtras(const Format &format);

/// Writes the tables to the new folder \p path, with cues.csv where there is a finder and timing.csv where there are
/// times. Throws Error::Usage where the format has no such tables.
void writeWithExtras(const Contents &contents, const Format &format, const QString &path, const WriteOptions &options,
    CueFinder *finder, const EachTiming &times);

} // namespace rejoinder

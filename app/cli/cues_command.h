// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue_index.h"
#include "core/store/store.h"

namespace rejoinder {

class Output;

/// What finds a project's cues; warns of definitions that are left out. \p language: empty: the project's.
[[nodiscard]] CueFinder cueFinder(const Store &store, const QString &language, Output &output);
/// The cues of all its posts, with progress.
[[nodiscard]] CueIndex cueIndex(const Store &store, const Outline &outline, const QString &language, Output &output);

} // namespace rejoinder

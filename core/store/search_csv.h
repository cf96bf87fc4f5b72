// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search.h"

namespace rejoinder {

/// Writes what is left of a run as a table, whole or not at all: post_id, thread_id, author, depth, left, hit, right,
/// start, end (code points, half-open; empty where the hit is a post), codes (paths, separated by "|"). Where no real names
/// leave the project (names_rule.h), people have pseudonyms, and there are no start and end: places are in the texts as they
/// are here. Returns how many hits; throws Error where the file cannot be written or the run was stopped.
qint64 writeHits(const Store &store, const Outline &outline, SearchRun &run, const QString &path);

} // namespace rejoinder

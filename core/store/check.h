// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// Everything that must hold of a project's file and does not, a sentence each; empty: the file is sound. Looks at SQLite's
/// own structures and the full-text index, at foreign keys, at each thread's tree, at every text's checksum, and whether
/// every quote is the text at its place. Changes nothing.
[[nodiscard]] QStringList check(const Store &store);

} // namespace rejoinder

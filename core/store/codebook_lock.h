// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// What a coder may do to the codebook of a copy that was handed out: all, add codes (which come back by the merge as
/// proposals), or nothing.
enum class CodebookLock { Open, Proposals, Locked };

[[nodiscard]] CodebookLock codebookLock(const Store &store);
/// As a copy keeps it: key and value.
[[nodiscard]] std::pair<QString, QString> settingOf(CodebookLock lock);
/// Throws for edits of the codebook that the lock forbids.
void expectAllowed(const Store &store, const Edits &edits);

} // namespace rejoinder

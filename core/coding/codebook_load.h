// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/formats/codebook_table.h"

namespace rejoinder {

/// Brings a file's codes into a codebook: those it names by id or by path become what it says, and keep what it does not
/// say; the others are added; what it does not name stays. Refuses what would leave two codes with one key or path, and
/// another kind for what is there.
[[nodiscard]] Action loadIntoCodebook(
    const Codebook &codebook, std::vector<CodebookEntry> entries, const QString &fileName);

} // namespace rejoinder

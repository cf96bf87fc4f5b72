// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/store/store.h"

/// The project's coding guidelines: one memo on the project, in Markdown, with the same uid in every copy. They are the
/// team's and not their last writer's: anybody may change them, and a blind copy holds them without a name.
namespace rejoinder {

[[nodiscard]] QString guidelines(const Store &store);
/// Writes them, or removes them where \p text is blank. Throws where it is longer than \c longestGuidelines.
[[nodiscard]] Action setGuidelines(const Store &store, const QString &text, Uid<Coder> coder);

inline constexpr int longestGuidelines = 1 << 20; ///< UTF-16 units.

} // namespace rejoinder

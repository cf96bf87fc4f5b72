// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// The posts whose author or words begin with all of \p words, or that the coder gave a code of that name; in no order.
/// Quotes and operators in \p words are words. Empty words: nothing.
[[nodiscard]] std::vector<Id<Post>> postsMatching(const Store &store, const QString &words, Uid<Coder> coder);

} // namespace rejoinder

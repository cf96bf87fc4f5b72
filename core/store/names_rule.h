// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/veil.h"
#include "core/store/store.h"

namespace rejoinder {

/// What a project lets out: a setting of its file, which every copy of it has too. It is no row: as the lock of a
/// codebook it says what may be done with this file, and is not what somebody found in the texts.
struct NamesRule
{
    bool pseudonyms = false; ///< No real names leave.
    Times times = Times::Keep; ///< Times that leave are at least so coarse.

    [[nodiscard]] bool isNone() const { return !pseudonyms && times == Times::Keep; }
    friend bool operator==(const NamesRule &, const NamesRule &) = default;
};

[[nodiscard]] NamesRule namesRule(const Store &store);
void setNamesRule(Store &store, const NamesRule &rule);

/// Throws Error where the rule forbids to let this out.
void expectAllowed(const Store &store, bool pseudonyms, Times times);

} // namespace rejoinder

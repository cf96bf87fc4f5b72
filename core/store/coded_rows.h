// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statistics/coded_rows.h"
#include "core/store/store.h"

namespace rejoinder {

/// Everything that is counted, read once; \p only: of this coder. The outline is the store's. \p goOn is asked often;
/// where it says no, Error::Cancelled is thrown.
[[nodiscard]] CodedRows loadCodedRows(const Store &store, const Outline &outline,
    const std::optional<Uid<Coder>> &only = {}, const std::function<bool()> &goOn = {});

} // namespace rejoinder

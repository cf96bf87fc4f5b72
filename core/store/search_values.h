// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search_query.h"

namespace rejoinder {

/// Reads the value of a field that wants one of a kind (a depth, a date, one of a few words). Returns a sentence that says
/// what would be right, or nothing where it is.
[[nodiscard]] QString takeValue(SearchQuery::Term &term);

} // namespace rejoinder

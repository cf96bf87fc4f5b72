// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder::test {

/// A corpus for figures, of any size: posts of some 300 characters of a thousand words, frequent ("word0" is nearly
/// everywhere) and rare ("word999"; "seldom" in every thousandth post), by 5,000 authors, one a second, in random trees of
/// \p threadSize posts; with the search index. The same each time. Ids of posts and of their texts count from 1.
[[nodiscard]] Store largeProject(const QString &path, int posts, int threadSize);

} // namespace rejoinder::test

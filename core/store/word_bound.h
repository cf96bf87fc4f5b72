// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search_terms.h"

namespace rejoinder {

/// Whether what begins so is in the texts more than \p most times. Then the index is better not asked for it: it would put
/// all its places together before it names the first, and nobody could stop it. \p beginning as WordFinder::lastWord().
[[nodiscard]] bool isFrequentBeginning(const Database &database, QByteArrayView beginning, int most);

/// The nodes that a query can admit at most, as far as its words say that, in one question to the full-text index:
/// "a b" are the posts that have both, however often each is there. Nothing where that is no bound worth having: the words
/// are in more than \p most texts, or posts without any of them may be admitted too (author:x OR a).
///
/// A beginning is not asked for where it is frequent.
///
/// \p admits: asked of each post that the index names, with its text; without it all are taken.
[[nodiscard]] std::optional<NodeSet> boundByWords(const Store &store, const Outline &outline, const SearchQuery &query,
    int most, const std::function<bool(int node, QByteArrayView utf8)> &admits = {});

} // namespace rejoinder

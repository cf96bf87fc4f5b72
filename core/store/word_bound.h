// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search_terms.h"

namespace rejoinder {

class WordFinder;

/// The nodes that a query can admit at most, as far as its words say that, in one question to the full-text index:
/// "a b" are the posts that have both, however often each is there. Nothing where that is no bound worth having: the words
/// are in more than \p most texts, or posts without any of them may be admitted too (author:x OR a).
///
/// A beginning is not asked for where what begins so is in the texts more than \p most times: for it alone the index
/// would have to put all its places together before it names the first.
///
/// \p admits: asked of each post that the index names, with its text; without it all are taken.
[[nodiscard]] std::optional<NodeSet> boundByWords(const Store &store, const Outline &outline, const SearchQuery &query,
    int most, const std::function<bool(int node, QByteArrayView utf8)> &admits = {});

} // namespace rejoinder

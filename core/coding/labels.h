// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

/// The words of the history, made in one place.
namespace rejoinder::labels {

/// '“40 of the street’s 112…”', or 'the comment by market_day' where the whole post is meant.
[[nodiscard]] QString place(const Store &store, const Annotation &annotation);
[[nodiscard]] QString post(const Store &store, Id<Post> post);

[[nodiscard]] QString tagged(const Store &store, const Codebook &codebook, const Annotation &annotation);
[[nodiscard]] QString changed(
    const Store &store, const Codebook &codebook, const Annotation &before, const Annotation &after);
[[nodiscard]] QString untagged(const Store &store, const Codebook &codebook, const Annotation &annotation);
[[nodiscard]] QString related(const Store &store, const Codebook &codebook, const Relation &relation);
[[nodiscard]] QString changed(const Store &store, const Codebook &codebook, const Relation &relation);
[[nodiscard]] QString unrelated(const Store &store, const Codebook &codebook, const Relation &relation);
[[nodiscard]] QString marked(const Store &store, const PostState &state);
[[nodiscard]] QString noted(bool removed);

} // namespace rejoinder::labels

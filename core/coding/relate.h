// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/coding/ends.h"
#include "core/store/store.h"

/// Linking what answers to what is answered.
namespace rejoinder {

struct RelateRequest
{
    Uid<Code> type;
    End source; ///< An annotation of the coder, or a post.
    End target; ///< The same, or absent.
    QString note; ///< Why the target is absent.
    std::optional<int> certainty; ///< 1 to 3.
    QString memo;
    Uid<Coder> coder;
};

/// Refuses ends that are another coder's, that are one and the same, or that the type does not allow. The same relation
/// again is no edit. \p before: edits of the same step, which make annotations that may be ends.
[[nodiscard]] Action relate(
    const Store &store, const Codebook &codebook, const RelateRequest &request, const Edits &before = {});

/// What is to be different; what is absent stays.
struct RelationChange
{
    std::optional<Uid<Code>> type;
    std::optional<End> source;
    std::optional<End> target;
    std::optional<QString> note;
    std::optional<std::optional<int>> certainty;
    std::optional<QString> memo; ///< Empty removes it.
};

[[nodiscard]] Action changeRelation(const Store &store, const Codebook &codebook, Uid<Relation> relation,
    const RelationChange &change, Uid<Coder> coder);

/// With the memos on it.
[[nodiscard]] Action removeRelation(
    const Store &store, const Codebook &codebook, Uid<Relation> relation, Uid<Coder> coder);

/// What the rules of relation types see in an end. Throws Error where the annotation or post is not there.
[[nodiscard]] EndKind kindOfEnd(const Store &store, const End &end);

} // namespace rejoinder

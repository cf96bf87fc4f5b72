// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

namespace rejoinder {

/// What a post says, to whom by the source's own account.
struct Utterance
{
    QString key;
    QString author; ///< Null: anonymous.
    QString text;
    int parent = -1; ///< Index of an earlier utterance; -1: answers the article.
    int depth = 0;
};

/// Pages stop indenting at some depth: a reply then stands beside the comment it answers. For each utterance at the
/// greatest depth, the earlier sibling it seems to answer: the one whose words it opens with, the one it addresses by
/// name, or the one that spoke between two turns of the same author. \p utterances are in reading order.
[[nodiscard]] std::vector<std::optional<Suspicion>> suspectedParents(
    std::span<const Utterance> utterances, const WorkPace &pace = {});

} // namespace rejoinder

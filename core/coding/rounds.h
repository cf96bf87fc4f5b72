// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/store/store.h"

/// Rounds of work: which groups of codes are in scope now. States of posts are per round. The one with the latest
/// \c since is the current one, in every copy.
namespace rejoinder {

/// A new round, the current one from now on. \p groups are top groups of the codebook; none: all. Throws for an empty
/// name, one that another round has, and what is no top group.
[[nodiscard]] Action startRound(
    const Store &store, const Codebook &codebook, const QString &name, const std::vector<Uid<Code>> &groups);
/// Another name or scope.
[[nodiscard]] Action changeRound(const Store &store, const Codebook &codebook, Uid<Round> round, const QString &name,
    const std::vector<Uid<Code>> &groups);
/// Goes (back) to a round: its states are those that are shown and set.
[[nodiscard]] Action enterRound(const Store &store, Uid<Round> round);

/// The groups in scope, in the codebook's order; all of them where the scope is not narrowed.
[[nodiscard]] std::vector<const Code *> groupsIn(const Round &round, const Codebook &codebook);

} // namespace rejoinder

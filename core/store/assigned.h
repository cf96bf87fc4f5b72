// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// The assignments of a round, by coder and order; \p coder null: everybody's.
[[nodiscard]] std::vector<Assignment> assignmentsIn(const Store &store, Uid<Round> round, Uid<Coder> coder = {});

/// Where the coder has said anything in that round, and what.
[[nodiscard]] QHash<Id<Post>, State> statesOf(const Store &store, Uid<Coder> coder, Uid<Round> round);

} // namespace rejoinder

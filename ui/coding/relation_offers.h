// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace rejoinder {

/// What a relation may end at.
struct RelationOffer
{
    End end; ///< Its post only, where \c passage is given.
    std::optional<Span> passage; ///< Quoted in the source's post, and coded only when it is chosen.

    friend bool operator==(const RelationOffer &, const RelationOffer &) = default;
};

/// What the source's post quotes (before a passage of it first what is quoted right above that), then the parent's coded
/// passages, the parent as a whole, then the passages of each ancestor up to the article; an ancestor without any as a
/// whole, and at the end those ancestors as a whole that have some.
[[nodiscard]] std::vector<RelationOffer> offersFor(const Session &session, const End &source);

/// The code for a passage that nobody wanted to code, where a relation from \p source may end at it; null: there is none.
[[nodiscard]] const Code *neutralCode(const Session &session, const End &source);

} // namespace rejoinder

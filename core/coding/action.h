// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"

namespace rejoinder {

/// What a coder's action comes to: for Project::apply. Without edits it changes nothing, and \c uid names what is there.
/// The functions that return it read the store and write nothing; they throw Error, saying why, for what the codebook's
/// rules or another's ownership forbid.
struct Action
{
    Edits edits;
    QUuid uid; ///< Of the row made, changed or removed.
    QString label; ///< For the history and for Undo: 'Tag “Claim/Fact” on “40 of the street’s…”'.
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue_search.h"
#include "core/store/search_terms.h"
#include "ui/session/session.h"

namespace rejoinder {

/// Whose rows a search or a count of the session may see, for what runs on a worker.
[[nodiscard]] inline SearchScope searchScope(const Session &session)
{
    SearchScope scope;
    scope.acting = session.coder();
    scope.cues = CueSearch(session.store().path());
    if (!session.showsEverybody())
        scope.only = session.coder();
    return scope;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue_index.h"
#include "core/cues/cue_search.h"
#include "core/store/search_terms.h"
#include "ui/session/session.h"

#include <algorithm>

namespace rejoinder {

/// SearchScope::cueNodes from the kinds of cues of each node.
[[nodiscard]] inline std::function<NodeSet(const QString &)> nodesWithCue(const QList<CueKinds> &kinds)
{
    return [kinds](const QString &name) {
        const CueKind kind = CueSearch::kindNamed(name);
        NodeSet nodes(size_t(kinds.size()));
        std::ranges::transform(kinds, nodes.begin(), [kind](CueKinds there) { return there.contains(kind); });
        return nodes;
    };
}

/// Whose rows a search or a count of the session may see, for what runs on a worker.
[[nodiscard]] inline SearchScope searchScope(const Session &session)
{
    SearchScope scope;
    scope.acting = session.coder();
    scope.cues = CueSearch(session.store().path());
    if (!session.cueKinds().isEmpty())
        scope.cueNodes = nodesWithCue(session.cueKinds());
    if (!session.showsEverybody())
        scope.only = session.coder();
    return scope;
}

} // namespace rejoinder

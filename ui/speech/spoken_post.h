// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

/// Posts as they are read aloud: by the Reader, the Outline and whatever else names one.
namespace rejoinder {

/// "Reply by market_day to slow_spoke, depth 2, to do, 2 codes: Against, Counter-claim, 1 relation". Names of codes come
/// once each. Reads author names from the store.
[[nodiscard]] QString spokenPost(
    const Session &session, Id<Post> post, State state, const QStringList &codes, int relations);

} // namespace rejoinder

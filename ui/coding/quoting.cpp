// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/quoting.h"

#include "core/coding/quotable.h"
#include "ui/session/session.h"

#include <algorithm>

namespace rejoinder {

void toggleQuoting(Session &session)
{
    if (session.post().isNull())
        return;
    session.carryOut([&session, post = session.post()] {
        const auto marked = whoForbadeQuoting(session.store(), post);
        return setQuotable(
            session.store(), session.codebook(), post, std::ranges::contains(marked, session.coder()), session.coder());
    });
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/survey.h"

#include <QTest>

namespace rejoinder::test {

/// Gives the file the size from which on it is read beside, by words that no post has.
inline void makeLarge(const Store &store)
{
    store.database().execute(
        "INSERT INTO post_text (post, sha256, text) VALUES (0, zeroblob(32), hex(zeroblob(9000000)))");
    QVERIFY(takesTime(store));
}

} // namespace rejoinder::test

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QException>
#include <QFutureWatcher>

namespace rejoinder {

/// Waits for a worker's end where nobody asks any more what became of it: a failure it ended with, told long ago or not,
/// would be thrown again, and out of a destructor that ends the program.
inline void awaitEnd(QFutureWatcherBase &work)
{
    try {
        work.waitForFinished();
    } catch (const QException &) { // NOLINT(bugprone-empty-catch): see above.
        // Nobody is left to be told.
    }
}

} // namespace rejoinder

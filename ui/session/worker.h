// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QException>
#include <QFutureWatcher>

namespace rejoinder {

/// Whether it runs, or its end was not told by finished() yet: who gave it the next work now would lose what it found.
template<typename Result>
[[nodiscard]] bool isAtWork(const QFutureWatcher<Result> &work)
{
    return !work.isFinished() && work.future().isValid();
}

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

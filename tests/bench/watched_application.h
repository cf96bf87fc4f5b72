// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace rejoinder::test {

[[nodiscard]] inline double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Knows for how long the event loop was busy with one thing, which is how long the window could not answer.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool taken = QApplication::notify(receiver, event);
            --m_depth;
            return taken;
        }
        QElapsedTimer timer;
        timer.start();
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        longest = std::max(longest, msOf(timer));
        return taken;
    }

    double longest = 0;

private:
    int m_depth = 0;
};

} // namespace rejoinder::test

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace rejoinder::test {

[[nodiscard]] inline double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// This process's own time, which others on the machine do not lengthen.
[[nodiscard]] inline double cpuMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

[[nodiscard]] inline QString ms(double value)
{
    return QStringLiteral("%1 ms").arg(value, 0, 'f', value < 100 ? 1 : 0);
}

[[nodiscard]] inline QString distribution(std::vector<double> values)
{
    std::ranges::sort(values);
    const auto at = [&](double share) { return ms(values[size_t(share * double(values.size() - 1))]); };
    return QStringLiteral("median %1, p99 %2, worst %3").arg(at(0.5), at(0.99), at(1));
}

/// A line: what, measured, to reach.
inline void print(const QString &what, const QString &measured, const char *reach)
{
    std::printf("%-76s %-44s %s\n", qPrintable(what), qPrintable(measured), reach);
    std::fflush(stdout);
}

inline void settleDown(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Before the application is made: no screen is needed, and nothing of the person's own is read or written.
class Home
{
public:
    Home()
    {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    }

private:
    QTemporaryDir m_folder;
};

/// For how long the window could not answer at most, from its beginning on: between two beats of the event loop, nested
/// ones included.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.callOnTimeout([this] { beat(); });
        m_timer.start(1);
        m_since.start();
    }

    /// Until now.
    [[nodiscard]] double longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, msOf(m_since));
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace rejoinder::test

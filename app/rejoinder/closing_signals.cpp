// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rejoinder/closing_signals.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QWidget>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace rejoinder {

namespace {

constexpr int closing[] = {SIGTERM, SIGINT, SIGHUP};

// A signal handler may do little more than write to a descriptor, and has no other way to know it.
volatile std::sig_atomic_t writeEnd = -1;

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, sizeof byte);
}

} // namespace

ClosingSignals::ClosingSignals(QWidget &window)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets) != 0)
        return;
    writeEnd = m_sockets[0];
    auto *notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, &window, [notifier, &window] {
        notifier->setEnabled(false);
        QApplication::closeAllWindows();
    });
    for (const int signal : closing)
        std::signal(signal, wake);
}

ClosingSignals::~ClosingSignals()
{
    for (const int signal : closing)
        std::signal(signal, SIG_DFL);
    writeEnd = -1;
    for (const int socket : m_sockets) {
        if (socket >= 0)
            ::close(socket);
    }
}

} // namespace rejoinder

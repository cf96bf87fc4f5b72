// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>

#include <sys/resource.h>
#include <sys/types.h>

namespace rejoinder::test {

/// While it lives no file of this process can grow beyond so many bytes, which is what a full device does to who writes.
class FullDevice
{
public:
    explicit FullDevice(qint64 room)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit full = m_before;
        full.rlim_cur = rlim_t(room);
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDevice() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDevice(const FullDevice &) = delete;
    FullDevice &operator=(const FullDevice &) = delete;

private:
    rlimit m_before{};
};

} // namespace rejoinder::test

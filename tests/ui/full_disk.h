// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QStorageInfo>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

namespace rejoinder::test {

/// While it lives nothing more can be written: a small device (TMPDIR on a tmpfs of some megabytes) is filled up; else no
/// file of this process can grow beyond a byte, which is what a full device does to a write-ahead log.
class FullDisk
{
public:
    explicit FullDisk(const QString &folder)
        : m_filler(folder + QStringLiteral("/filler"))
    {
        constexpr qint64 small = 64 << 20;
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        if (QStorageInfo(folder).bytesTotal() < small) {
            QVERIFY(m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            for (qint64 size = 1 << 16; size > 0;
                size = m_filler.write(QByteArray(size, 'x')) == size ? size : size / 2) { }
            return;
        }
        rlimit full = m_before;
        full.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        m_filler.remove();
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    QFile m_filler;
    rlimit m_before{};
};

} // namespace rejoinder::test

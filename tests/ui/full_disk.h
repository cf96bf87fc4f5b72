// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/full_device.h"

#include <QFile>
#include <QStorageInfo>
#include <QTest>

#include <optional>

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
        if (QStorageInfo(folder).bytesTotal() < small) {
            QVERIFY(m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            for (qint64 size = 1 << 16; size > 0;
                size = m_filler.write(QByteArray(size, 'x')) == size ? size : size / 2) { }
            return;
        }
        m_device.emplace(1);
    }
    ~FullDisk() { m_filler.remove(); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    QFile m_filler;
    std::optional<FullDevice> m_device;
};

} // namespace rejoinder::test

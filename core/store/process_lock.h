// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rejoinder {

/// Says to other processes that this one is at work on something. The kernel holds it and gives it back when the process
/// ends, however it ends: a lock by process numbers (QLockFile) would take a dead process for a living one where numbers
/// start anew in every container.
class ProcessLock
{
public:
    /// Nothing is locked yet; \p path is the lock's own file, which goes with it.
    explicit ProcessLock(QString path);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    /// False where another holds it for all of \p patience milliseconds, or the file cannot be made.
    [[nodiscard]] bool tryLock(int patience);
    void unlock();

private:
    [[nodiscard]] bool tryOnce();

    QByteArray m_path;
    int m_file = -1;
};

} // namespace rejoinder

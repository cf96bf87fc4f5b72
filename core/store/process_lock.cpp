// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/process_lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rejoinder {

ProcessLock::ProcessLock(QString path)
    : m_path(QFile::encodeName(path))
{
}

ProcessLock::~ProcessLock()
{
    unlock();
}

bool ProcessLock::tryLock(int patience)
{
    const QDeadlineTimer end(patience);
    while (!tryOnce()) {
        if (end.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

bool ProcessLock::tryOnce()
{
    const int file = ::open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        return false;
    // Its last holder may have removed the file between our opening and locking: then the lock is on nothing.
    struct stat locked = {}, present = {};
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 || ::fstat(file, &locked) != 0
        || ::stat(m_path.constData(), &present) != 0 || locked.st_ino != present.st_ino) {
        ::close(file);
        return false;
    }
    m_file = file;
    return true;
}

void ProcessLock::unlock()
{
    if (m_file < 0)
        return;
    ::unlink(m_path.constData());
    ::close(m_file);
    m_file = -1;
}

} // namespace rejoinder

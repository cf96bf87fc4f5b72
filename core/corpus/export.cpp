// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/export.h"

#include "core/model/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Gone when it goes out of scope: half an export, or what the new one replaced.
class Aside
{
public:
    explicit Aside(const QString &path)
        : m_path(path)
    {
        remove();
    }
    ~Aside() { remove(); }
    Q_DISABLE_COPY_MOVE(Aside)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        const QFileInfo info(m_path);
        if (info.isDir() && !info.isSymLink())
            QDir(m_path).removeRecursively();
        else
            QFile::remove(m_path);
    }

    QString m_path;
};

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Puts \p fresh in the place of \p path in one step; what was there is then at \p fresh.
void moveInto(const QString &fresh, const QString &path, bool exchange)
{
    const auto from = QFile::encodeName(fresh);
    const auto to = QFile::encodeName(path);
    const auto flags = exchange ? RENAME_EXCHANGE : RENAME_NOREPLACE;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) == 0)
        return;
    // Some network drives know neither flag; then the old one is moved away for a moment.
    const auto old = QFile::encodeName(fresh + u".old"_s);
    if (errno == EINVAL && (!exchange || ::rename(to.constData(), old.constData()) == 0)
        && ::rename(from.constData(), to.constData()) == 0) {
        if (exchange)
            ::rename(old.constData(), from.constData());
        return;
    }
    throw Error(
        Export::tr("%1 cannot be put in its place: %2.").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

void writeExport(
    const Contents &contents, const Format &format, const QString &path, const WriteOptions &options, bool replace)
{
    writeExport(path, replace, [&](const QString &fresh) { format.write(contents, fresh, options); });
}

void writeExport(const QString &path, bool replace, const std::function<void(const QString &fresh)> &write)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (isThere(info.filePath()) && !replace)
        throw Error(
            Export::tr("%1 is there already and is left as it is. Choose another name, or replace it.").arg(path));
    if (info.isSymLink() || (info.exists() && !info.isDir() && !info.isFile()))
        throw Error(
            Export::tr("%1 is neither a file nor a folder and is left as it is. Choose another name.").arg(path));
    if (!info.dir().exists())
        throw Error(Export::tr("There is no folder %1. Make it first, or choose another.").arg(info.path()));
    const Aside fresh(u"%1/.%2.new-%3"_s.arg(info.path(), info.fileName()).arg(QCoreApplication::applicationPid()));
    write(fresh.path());
    moveInto(fresh.path(), info.filePath(), isThere(info.filePath()));
}

} // namespace rejoinder

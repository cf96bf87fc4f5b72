// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_file.h"

#include "core/model/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace rejoinder::project_file {

namespace {

// SQLite's file format, https://sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

[[noreturn]] void refuse(const char *sentence, const QString &path)
{
    throw Error(QCoreApplication::translate("ProjectFile", sentence).arg(QFileInfo(path).fileName()));
}

quint32 number(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

struct Close
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};

/// The file's first bytes, fewer where it is shorter; nothing: it cannot be read. Through SQLite's own descriptor: to
/// close another one would drop the locks that this process holds on the file (POSIX, fcntl), and the next program to
/// leave it would take the log away under us.
std::optional<QByteArray> headerOf(const QString &path, qint64 size)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, Close> handle(opened);
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK
        || sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file)) != SQLITE_OK
        || !file || !file->pMethods)
        return std::nullopt;
    QByteArray header(std::min<qint64>(size, headerSize), '\0');
    if (file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0) != SQLITE_OK)
        return std::nullopt;
    return header;
}

QByteArray migration(int number)
{
    QFile file(u":/schema/%1.sql"_s.arg(number, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("schema %d is missing from the program", number);
    return file.readAll();
}

} // namespace

void inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        refuse(
            QT_TRANSLATE_NOOP("ProjectFile", "There is no project %1. Check the path, or make a new project."), path);
    if (!info.isFile())
        refuse(QT_TRANSLATE_NOOP("ProjectFile", "%1 is a folder or a device, not a project. Choose a .rejoinder file."),
            path);
    const std::optional<QByteArray> read = headerOf(path, info.size());
    if (!read)
        refuse(QT_TRANSLATE_NOOP("ProjectFile", "%1 cannot be read. Check its rights."), path);
    const QByteArray &header = *read;
    if (header.size() < headerSize || !header.startsWith("SQLite format 3")
        || number(header, applicationIdAt) != applicationId)
        refuse(
            QT_TRANSLATE_NOOP("ProjectFile", "%1 is not a Rejoinder project. Choose a .rejoinder file, or import it."),
            path);
    if (number(header, userVersionAt) > version)
        refuse(QT_TRANSLATE_NOOP(
                   "ProjectFile", "%1 was made by a newer version of Rejoinder. Update this one to open it."),
            path);
    const auto stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (!QFileInfo::exists(path + "-wal"_L1) && info.size() < pageSize * number(header, pageCountAt))
        refuse(QT_TRANSLATE_NOOP("ProjectFile", "%1 is damaged: its end is missing. Restore a snapshot of it."), path);
}

void build(const Database &database)
{
    database.execute(("PRAGMA application_id = " + QByteArray::number(applicationId)).constData());
    migrate(database);
}

bool isOlder(const Database &database)
{
    return database.integer("PRAGMA user_version") < version;
}

void migrate(const Database &database)
{
    for (auto from = static_cast<int>(database.integer("PRAGMA user_version")); from < version; ++from) {
        Transaction transaction(database);
        database.execute(migration(from + 1).constData());
        database.execute(("PRAGMA user_version = " + QByteArray::number(from + 1)).constData());
        transaction.commit();
    }
}

void tune(const Database &database)
{
    database.execute(isSharedFolder(database.path()) ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
    database.execute("PRAGMA synchronous = FULL");
    // Pages, 64 MB: a bound on the log, where nobody is idle for long. Else a commit now and then pays for a checkpoint.
    database.execute("PRAGMA wal_autocheckpoint = 16384");
}

void checkpoint(const QString &path) noexcept
{
    try {
        const Database database(path, Database::Access::ReadWrite);
        sqlite3_busy_timeout(database.handle(), 0); // A writer goes first; the next idle second tries again.
        // The first keeps no writer waiting and does the work, so that the second, which does, has none.
        for (const int mode : {SQLITE_CHECKPOINT_PASSIVE, SQLITE_CHECKPOINT_TRUNCATE})
            sqlite3_wal_checkpoint_v2(database.handle(), "main", mode, nullptr, nullptr);
    } catch (const Error &) { // NOLINT(bugprone-empty-catch): see below.
        // Nothing is lost: what was committed is safe in the log, and the last one to close empties it.
    }
}

QString placeToBuild(const QString &path)
{
    return u"%1.new-%2"_s.arg(path).arg(QCoreApplication::applicationPid());
}

Error saidOf(const QString &path, const Error &error)
{
    QString sentence = error.sentence();
    sentence.replace(QFileInfo(placeToBuild(path)).fileName(), QFileInfo(path).fileName());
    return Error(sentence, error.kind());
}

bool isSharedFolder(const QString &path)
{
    static constexpr std::array synced{"/Dropbox/"_L1, "/OneDrive"_L1, "/Nextcloud/"_L1, "/ownCloud/"_L1,
        "/Google Drive/"_L1, "/iCloud"_L1, "/Seafile/"_L1, "/MEGA/"_L1};
    static constexpr std::array network{"nfs", "cifs", "smb", "9p", "fuse.sshfs", "fuse.rclone", "afpfs", "davfs"};
    const auto folder = QFileInfo(path).absolutePath() + u'/';
    const auto system = QStorageInfo(folder).fileSystemType();
    return std::ranges::any_of(synced, [&](auto name) { return folder.contains(name); })
        || std::ranges::any_of(network, [&](const char *name) { return system.startsWith(name); });
}

} // namespace rejoinder::project_file

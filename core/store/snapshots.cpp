// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/snapshots.h"

#include "core/model/error.h"
#include "core/store/profile.h"
#include "core/store/project_file.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rejoinder::snapshots {

namespace {

constexpr auto stamp = "yyyyMMdd'T'HHmmsszzz'Z'";

[[noreturn]] void fail(const char *sentence, const QString &path)
{
    throw Error(QCoreApplication::translate("Snapshots", sentence).arg(QFileInfo(path).fileName()));
}

/// Snapshots are found by where the project lies: a damaged file cannot say its uid.
QDir folderOf(const QString &project)
{
    const auto place = QFileInfo(project).absoluteFilePath().toUtf8();
    const auto name
        = QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16));
    return QDir(dataFolder() + "/snapshots/"_L1 + QFileInfo(project).completeBaseName() + u'-' + name);
}

/// Page by page, in one go: a reader's snapshot of the source, a transaction on the target.
void backup(const Database &from, const Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.fail(sqlite3_errcode(to.handle()));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        to.fail(code);
}

void verify(const QString &path)
{
    project_file::inspect(path);
    const Database database(path, Database::Access::ReadOnly);
    if (database.text("PRAGMA integrity_check(1)") != "ok"_L1)
        fail(QT_TRANSLATE_NOOP("Snapshots", "%1 is damaged; nothing was changed. Choose another snapshot."), path);
}

bool isGood(const QString &path)
{
    try {
        verify(path);
        return true;
    } catch (const Error &) {
        return false; // Whatever is wrong with it, it is no snapshot to offer.
    }
}

constexpr auto lastStep = "SELECT max(seq) FROM step";

bool isReadable(const QString &project)
{
    try {
        project_file::inspect(project);
        return true;
    } catch (const Error &) {
        return false;
    }
}

QUuid uidOfStep(const Database &database, qint64 seq)
{
    const auto query = database.cached("SELECT uid FROM step WHERE seq = ?");
    query->bind(seq);
    return query->step() ? query->uuid(0) : QUuid();
}

/// Steps are only ever added, so two files of one project share their first steps: the last of these, by halving.
qint64 lastCommonStep(const Database &a, const Database &b)
{
    qint64 shared = 0;
    qint64 differing = std::min(a.integer(lastStep), b.integer(lastStep)) + 1;
    while (differing - shared > 1) {
        const qint64 middle = shared + (differing - shared) / 2;
        (uidOfStep(a, middle) == uidOfStep(b, middle) ? shared : differing) = middle;
    }
    return shared;
}

qint64 stepsAfter(const Database &database, qint64 seq)
{
    auto query = database.prepare("SELECT count(*) FROM step WHERE seq > ?");
    query.bind(seq);
    return query.step() ? query.integer(0) : 0;
}

} // namespace

void write(const QString &project, const QString &path)
{
    project_file::inspect(project);
    if (QFileInfo::exists(path))
        fail(QT_TRANSLATE_NOOP("Snapshots", "%1 is there already and is left as it is. Choose another name."), path);
    const QString building = project_file::placeToBuild(path);
    try {
        {
            const Database from(project, Database::Access::ReadOnly);
            const Database to(building, Database::Access::Create);
            backup(from, to);
            to.execute("PRAGMA journal_mode = DELETE");
        }
        verify(building);
    } catch (const Error &error) {
        QFile::remove(building);
        throw project_file::saidOf(path, error);
    }
    if (!QFile::rename(building, path)) {
        QFile::remove(building);
        fail(QT_TRANSLATE_NOOP("Snapshots", "%1 could not be made. Check that its folder can be written to."), path);
    }
}

void restore(const QString &project, const QString &snapshot)
{
    verify(snapshot);
    const Database from(snapshot, Database::Access::ReadOnly);
    if (isGood(project)) {
        const Database to(project, Database::Access::ReadWrite);
        if (to.text("SELECT value FROM meta WHERE key = 'project'")
            != from.text("SELECT value FROM meta WHERE key = 'project'"))
            fail(QT_TRANSLATE_NOOP("Snapshots",
                     "%1 is a snapshot of another project; nothing was changed. Choose one of this project."),
                snapshot);
        take(project);
        backup(from, to);
        project_file::migrate(to); // The snapshot may be older than the program.
        return;
    }
    const QString aside = project + ".damaged"_L1;
    QFile::remove(aside);
    for (const auto *rest : {"", "-wal", "-shm"}) {
        if (QFileInfo::exists(project + QLatin1StringView(rest))
            && !QFile::rename(project + QLatin1StringView(rest), aside + QLatin1StringView(rest)))
            fail(QT_TRANSLATE_NOOP("Snapshots",
                     "%1 could not be set aside; nothing was changed. Check that its folder can be written to."),
                project);
    }
    write(snapshot, project);
}

Snapshot take(const QString &project)
{
    const QDir folder = folderOf(project);
    if (!folder.mkpath(u"."_s))
        fail(QT_TRANSLATE_NOOP("Snapshots", "There is no place for snapshots of %1. Check your data folder."), project);
    const QString path
        = folder.filePath(QDateTime::currentDateTimeUtc().toString(QLatin1StringView(stamp)) + ".rejoinder"_L1);
    write(project, path);
    auto kept = list(project);
    qint64 bytes = 0;
    for (size_t i = 0; i < kept.size(); ++i) {
        bytes += kept[i].bytes;
        if (i > 0 && (i >= most || bytes > mostBytes))
            remove(kept[i]);
    }
    return kept.front();
}

std::optional<Snapshot> takeIfDue(const QString &project)
{
    if (QFileInfo(project).size() > mostBytes)
        return std::nullopt;
    const Store now(project, Store::Access::ReadOnly);
    const auto kept = list(project);
    if (kept.empty())
        return now.lastSeq() > 0 ? std::optional(take(project)) : std::nullopt;
    if (kept.front().at.toLocalTime().date() == QDate::currentDate())
        return std::nullopt;
    const Database then(kept.front().path, Database::Access::ReadOnly);
    const bool same = then.integer(lastStep) == now.lastSeq()
        && then.text("SELECT value FROM meta WHERE key = 'turnings'").toLongLong() == now.turnings();
    return same ? std::nullopt : std::optional(take(project));
}

std::vector<Snapshot> list(const QString &project)
{
    std::vector<Snapshot> found;
    const auto files = folderOf(project).entryInfoList({u"*.rejoinder"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const auto &file : files) {
        auto at = QDateTime::fromString(file.completeBaseName(), QLatin1StringView(stamp));
        at.setTimeZone(QTimeZone::UTC);
        found.push_back({file.filePath(), at, file.size()});
    }
    return found;
}

std::optional<Snapshot> newestGood(const QString &project)
{
    for (const auto &snapshot : list(project)) {
        if (isGood(snapshot.path))
            return snapshot;
    }
    return std::nullopt;
}

SnapshotState examined(const QString &project, const Snapshot &snapshot)
{
    SnapshotState state;
    state.good = isGood(snapshot.path);
    if (!state.good || !isReadable(project))
        return state;
    const Database now(project, Database::Access::ReadOnly);
    const Database then(snapshot.path, Database::Access::ReadOnly);
    const qint64 common = lastCommonStep(now, then);
    state.since = int(stepsAfter(now, common));
    state.beyond = int(stepsAfter(then, common));
    return state;
}

void remove(const Snapshot &snapshot)
{
    if (!QFile::remove(snapshot.path))
        fail(QT_TRANSLATE_NOOP("Snapshots", "The snapshot %1 could not be deleted. Check its rights."), snapshot.path);
}

} // namespace rejoinder::snapshots

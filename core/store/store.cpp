// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/model/error.h"
#include "core/store/import_writer.h"
#include "core/store/project_file.h"
#include "core/store/snapshots.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Below this a whole look at the file costs no time one would notice.
constexpr qint64 smallFile = 16 << 20;

/// An older file that is only read: its copy, migrated aside.
Store::Parts openedAside(const QString &path)
{
    auto aside = std::make_unique<QTemporaryDir>();
    const auto copy = aside->filePath(QFileInfo(path).fileName());
    snapshots::write(path, copy);
    project_file::migrate(Database(copy, Database::Access::ReadWrite));
    Store::Parts parts(Database(copy, Database::Access::ReadOnly));
    parts.path = path;
    parts.aside = std::move(aside);
    return parts;
}

Store::Parts opened(const QString &path, Store::Access access)
{
    project_file::inspect(path);
    Database database(
        path, access == Store::Access::ReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (access == Store::Access::ReadOnly && project_file::isOlder(database))
        return openedAside(path);
    if (access == Store::Access::ReadWrite) {
        if (database.isReadOnly())
            throw Error(QCoreApplication::translate(
                "Store", "%1 cannot be changed: the file is read-only. Save a copy elsewhere and open that.")
                    .arg(QFileInfo(path).fileName()));
        project_file::tune(database);
        if (project_file::isOlder(database)) {
            snapshots::take(path); // A migration cannot be undone: the file as it was is kept.
            project_file::migrate(database);
        }
        ImportWriter::removeAbandoned(database);
    }
    if (QFileInfo(path).size() < smallFile && database.text("PRAGMA quick_check(1)") != "ok"_L1)
        throw Error(QCoreApplication::translate("Store", "%1 is damaged. Restore a snapshot of it.")
                .arg(QFileInfo(path).fileName()));
    return Store::Parts(std::move(database));
}

} // namespace

Store::Parts::Parts(Database &&opened)
    : path(opened.path())
    , database(std::make_unique<Database>(std::move(opened)))
    , rows(std::make_unique<Rows>(*database))
    , names(std::make_unique<PostNames>(*database))
{
}

Store Store::create(const QString &path, const std::vector<Code> &codebook)
{
    build(path, [&](Store &store) { store.begin(codebook); });
    return Store(path);
}

void Store::build(const QString &path, const std::function<void(Store &)> &fill)
{
    const QFileInfo info(path);
    if (info.exists())
        throw Error(
            QCoreApplication::translate("Store", "%1 is there already and is left as it is. Choose another name.")
                .arg(info.fileName()));
    if (!info.dir().exists())
        throw Error(QCoreApplication::translate("Store", "There is no folder %1. Make it first, or choose another.")
                .arg(info.path()));
    const QString building = project_file::placeToBuild(path);
    try {
        Database database(building, Database::Access::Create);
        project_file::build(database);
        Store store{Parts(std::move(database))};
        fill(store);
    } catch (const Error &error) {
        QFile::remove(building);
        throw project_file::saidOf(path, error);
    }
    if (!QFile::rename(building, path)) {
        QFile::remove(building);
        throw Error(
            QCoreApplication::translate("Store", "%1 could not be made. Check that its folder can be written to.")
                .arg(path));
    }
}

void Store::begin(const std::vector<Code> &codebook)
{
    const auto now = QDateTime::currentSecsSinceEpoch();
    Transaction transaction(database());
    setSetting(u"project", QUuid::createUuid().toString(QUuid::WithoutBraces));
    setSetting(u"copy", QUuid::createUuid().toString(QUuid::WithoutBraces));
    for (Code code : codebook) {
        code.header.revision = 1;
        if (!code.header.modified)
            code.header.modified = now;
        m_parts.rows->insert(code);
    }
    Round round;
    // The first round is the same in projects made apart, so that their states meet.
    round.header = {QUuid::createUuidV5(QUuid(), u"rejoinder first round"_s), {}, 1, 0};
    round.name = QCoreApplication::translate("Store", "All codes");
    m_parts.rows->insert(round);
    transaction.commit();
}

void Store::beginWith(const std::vector<Code> &codebook, const std::vector<Round> &rounds)
{
    Transaction transaction(database());
    for (Code code : codebook) {
        code.header.revision = 1;
        m_parts.rows->insert(code);
    }
    for (Round round : rounds) {
        round.header.revision = 1;
        if (m_parts.rows->read(RowKind::Round, round.header.uid))
            m_parts.rows->update(round);
        else
            m_parts.rows->insert(round);
    }
    transaction.commit();
}

Store::Store(const QString &path, Access access)
    : Store(opened(path, access))
{
}

Store::Store(Parts &&parts)
    : m_parts(std::move(parts))
{
}

Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;
Store::~Store() = default;

QString Store::path() const
{
    return m_parts.path;
}

QUuid Store::projectUid() const
{
    return QUuid(setting(u"project"));
}

QString Store::setting(QStringView key, const QString &otherwise) const
{
    const auto query = database().cached("SELECT value FROM meta WHERE key = ?");
    query->bind(key);
    return query->step() ? query->text(0) : otherwise;
}

void Store::setSetting(QStringView key, const QString &value)
{
    database()
        .cached("INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        ->run(key, value.isNull() ? u""_s : value);
}

bool Store::isImporting() const
{
    return database().integer("SELECT EXISTS (SELECT 1 FROM batch WHERE state = 'open')") != 0;
}

void Store::expectLargeStep()
{
    database().execute("PRAGMA cache_size = -524288"); // KiB; a bound, not a reservation.
}

qint64 Store::dataVersion() const
{
    const auto query = database().cached("PRAGMA data_version");
    query->step();
    const auto version = query->integer(0);
    query->reset();
    return version;
}

qint64 Store::lastSeq() const
{
    const auto query = database().cached("SELECT max(seq) FROM step");
    return query->step() ? query->integer(0) : 0;
}

qint64 Store::turnings() const
{
    return setting(u"turnings").toLongLong();
}

} // namespace rejoinder

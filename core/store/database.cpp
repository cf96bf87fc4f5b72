// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace rejoinder {

namespace {

constexpr int busyTimeout = 5000; // The contract: a second process waits for its turn.

/// What a person can do about a result code of SQLite.
QString sentenceFor(int code, const QString &path, const QString &detail)
{
    const auto name = QFileInfo(path).fileName();
    const auto say = [&](const char *text) { return QCoreApplication::translate("Database", text).arg(name); };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return say(QT_TRANSLATE_NOOP(
            "Database", "The disk is full: nothing was stored in %1. Free some space, then try again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(QT_TRANSLATE_NOOP("Database", "Another program keeps %1 locked. Close it there, then try again."));
    case SQLITE_READONLY:
        return say(QT_TRANSLATE_NOOP("Database",
            "%1 cannot be changed: the file or its folder is read-only. Save a copy elsewhere and open that."));
    case SQLITE_NOTADB:
        return say(
            QT_TRANSLATE_NOOP("Database", "%1 is not a Rejoinder project. Choose a .rejoinder file, or import it."));
    case SQLITE_CORRUPT:
        return say(QT_TRANSLATE_NOOP("Database", "%1 is damaged. Restore a snapshot of it."));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return say(QT_TRANSLATE_NOOP("Database",
            "%1 cannot be opened: it is missing, a folder, or you may not read it. Check the path and its rights."));
    case SQLITE_IOERR:
        return say(QT_TRANSLATE_NOOP(
            "Database", "Reading or writing %1 failed. Check the disk or the network drive, then try again."));
    case SQLITE_TOOBIG:
        return say(QT_TRANSLATE_NOOP("Database",
            "%1 cannot hold a text as long as a gigabyte. Shorten it where it comes from, then try again."));
    default:
        return QCoreApplication::translate("Database", "The project %1 could not be read or written (%2).")
            .arg(name, detail);
    }
}

} // namespace

Statement::Statement(const Database &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        database.fail(code);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::check(int code) const
{
    if (code == SQLITE_OK)
        return;
    sqlite3 *handle = sqlite3_db_handle(m_statement.get());
    const auto sentence = sentenceFor(
        code, QString::fromUtf8(sqlite3_db_filename(handle, "main")), QString::fromUtf8(sqlite3_errmsg(handle)));
    throw Error(sentence);
}

void Statement::bindAt(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement.get(), index));
}

void Statement::bindAt(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bindAt(int index, double value)
{
    check(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bindAt(int index, QStringView value)
{
    if (value.isNull())
        return bindAt(index, nullptr);
    const QByteArray utf8 = value.toUtf8();
    check(
        sqlite3_bind_text(m_statement.get(), index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, const QByteArray &blob)
{
    if (blob.isNull())
        return bindAt(index, nullptr);
    check(
        sqlite3_bind_blob(m_statement.get(), index, blob.constData(), static_cast<int>(blob.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, const QUuid &uid)
{
    if (uid.isNull())
        return bindAt(index, nullptr);
    const auto bytes = uid.toBytes();
    check(sqlite3_bind_blob(m_statement.get(), index, bytes.data, sizeof bytes.data, SQLITE_TRANSIENT));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3_reset(m_statement.get());
    check(code);
    return false;
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_statement.get(), column));
}

QUuid Statement::uuid(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    return bytes && sqlite3_column_bytes(m_statement.get(), column) == 16 ? QUuid::fromBytes(bytes) : QUuid();
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

std::optional<qint64> Statement::maybe(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<int> Statement::maybeNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

namespace {

/// How SQLite names the file. A project that cannot be written is read as it lies, where no other process has it open:
/// SQLite would want to make its shared-memory file beside it.
QByteArray addressOf(const QString &path, bool immutable)
{
    if (path == QLatin1StringView(":memory:"))
        return "file::memory:";
    auto url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (immutable)
        url.setQuery(QStringLiteral("immutable=1"));
    return url.toEncoded();
}

/// SQLite counts every allocation behind a lock unless told before its first use that nobody asks.
void configureOnce()
{
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

Database::Database(const QString &path, Access access)
    : m_path(path)
{
    configureOnce();
    const bool frozen = access == Access::ReadOnly && !QFileInfo(path).isWritable();
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    flags |= frozen ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const auto address = addressOf(path, frozen && !QFileInfo::exists(path + QStringLiteral("-wal")));
    const int code = sqlite3_open_v2(address.constData(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        fail(code);
    sqlite3_busy_timeout(handle, busyTimeout);
    execute("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;");
    if (access == Access::ReadOnly)
        execute("PRAGMA query_only = ON");
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

Borrowed Database::cached(const char *sql) const
{
    auto found = m_cached.find(sql);
    if (found == m_cached.end())
        found = m_cached.emplace(sql, Statement(*this, sql)).first;
    return Borrowed(found->second);
}

void Database::execute(const char *sql) const
{
    if (const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

qint64 Database::integer(const char *sql) const
{
    auto statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Database::text(const char *sql) const
{
    auto statement = prepare(sql);
    return statement.step() ? statement.text(0) : QString();
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Database::fail(int code) const
{
    throw Error(
        sentenceFor(code, m_path, QString::fromUtf8(handle() ? sqlite3_errmsg(handle()) : sqlite3_errstr(code))));
}

Transaction::Transaction(const Database &database)
    : m_database(database)
{
    database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_done && m_database.inTransaction())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_done = true;
}

} // namespace rejoinder

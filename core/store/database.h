// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/id.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace rejoinder {

class Database;

/// A prepared statement. Values are bound and read by type; a failure of the world throws Error.
/// \code
/// auto find = db.prepare(u"SELECT title FROM thread WHERE id = ?"_s);
/// find.bind(thread);
/// if (find.step()) title = find.text(0);
/// \endcode
class Statement
{
public:
    Statement() = default;
    Statement(const Database &database, const char *sql);

    /// Binds all parameters, in order.
    template<class... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    /// Parameters count from 1.
    void bindAt(int index, std::nullptr_t);
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64(value)); }
    void bindAt(int index, bool value) { bindAt(index, qint64(value)); }
    void bindAt(int index, double value);
    void bindAt(int index, QStringView value); ///< A null string binds NULL.
    void bindAt(int index, const QString &value) { bindAt(index, QStringView(value)); }
    void bindAt(int index, const QByteArray &blob); ///< A null array binds NULL.
    void bindAt(int index, const QUuid &uid); ///< 16 bytes; a null uid binds NULL.
    template<class R>
    void bindAt(int index, Id<R> id)
    {
        id.isNull() ? bindAt(index, nullptr) : bindAt(index, id.value);
    }
    template<class R>
    void bindAt(int index, const Uid<R> &uid)
    {
        bindAt(index, uid.value);
    }
    template<class T>
    void bindAt(int index, const std::optional<T> &value)
    {
        value ? bindAt(index, *value) : bindAt(index, nullptr);
    }

    /// True while there is a row.
    bool step();
    /// Runs to the end and is ready for the next binding.
    void run();
    template<class... Values>
    void run(const Values &...values)
    {
        bind(values...);
        run();
    }
    void reset();

    // Columns count from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const; ///< Null for NULL.
    [[nodiscard]] QByteArray blob(int column) const; ///< Null for NULL.
    [[nodiscard]] QByteArrayView bytes(int column) const; ///< UTF-8 or blob; good until the next step.
    [[nodiscard]] QUuid uuid(int column) const; ///< Null for NULL.
    template<class R>
    [[nodiscard]] Id<R> id(int column) const
    {
        return {integer(column)};
    }
    [[nodiscard]] std::optional<qint64> maybe(int column) const;
    [[nodiscard]] std::optional<int> maybeNumber(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    void check(int code) const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A cached statement, reset when let go: a statement left standing on a row would keep its snapshot of the file.
class Borrowed
{
public:
    explicit Borrowed(Statement &statement)
        : m_statement(statement)
    {
    }
    ~Borrowed() { m_statement.reset(); }
    Borrowed(const Borrowed &) = delete;
    Borrowed &operator=(const Borrowed &) = delete;

    Statement *operator->() const { return &m_statement; }
    Statement &operator*() const { return m_statement; }

private:
    Statement &m_statement;
};

/// One connection to one SQLite file, on one thread. Good once constructed.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly, Create };

    /// Opens (":memory:" is no file); throws one sentence where that fails. Foreign keys are on, schemas are not trusted,
    /// waits 5 s. ReadOnly leaves nothing beside the file, also where its folder cannot be written.
    Database(const QString &path, Access access);
    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) noexcept = default;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] Statement prepare(const char *sql) const { return {*this, sql}; }
    /// A statement prepared once per connection, for what is asked often. \p sql is a literal. One borrower at a time.
    [[nodiscard]] Borrowed cached(const char *sql) const;
    /// Statements without values, separated by semicolons.
    void execute(const char *sql) const;
    /// The first column of the first row; 0 where there is none.
    [[nodiscard]] qint64 integer(const char *sql) const;
    [[nodiscard]] QString text(const char *sql) const;
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changes() const; ///< Rows written by the last statement that ran.
    [[nodiscard]] bool inTransaction() const;

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }
    /// Turns a result code of SQLite into the sentence a person can act on.
    [[noreturn]] void fail(int code) const;

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
    mutable std::unordered_map<const char *, Statement>
        m_cached; ///< By address: after the handle, so finalized before it.
};

/// BEGIN IMMEDIATE … COMMIT; rolls back where commit() was not reached.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    const Database &m_database;
    bool m_done = false;
};

} // namespace rejoinder

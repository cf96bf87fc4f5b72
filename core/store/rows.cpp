// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rows.h"

#include <string_view>

namespace rejoinder {

namespace {

/// Calls \p act with a default-made row of \p kind: how a kind known at run time meets its type.
template<class Act>
auto withKind(RowKind kind, Act &&act)
{
    return std::visit(act, emptyRow(kind));
}

template<class T>
void put(Statement &s, int i, const T &value)
{
    s.bindAt(i, value);
}
template<Named E>
void put(Statement &s, int i, const E &value)
{
    s.bindAt(i, QString(nameOf(value)));
}

/// Texts that the schema wants non-null may be empty in a row: null strings become empty there.
bool isNeverNull(std::string_view name)
{
    return name == "name" || name == "text" || name == "versions" || name == "source" || name == "format";
}

void putField(Statement &s, int i, const char *name, const QString &value)
{
    if (value.isEmpty() && !isNeverNull(name))
        s.bindAt(i, nullptr);
    else
        s.bindAt(i, value.isNull() ? QString(u"") : value);
}
template<class T>
void putField(Statement &s, int i, const char *, const T &value)
{
    put(s, i, value);
}

template<class R>
QByteArray sqlFor(int operation)
{
    const QByteArray table = Fields<R>::table;
    const QByteArray columns = Rows::columns<R>();
    switch (operation) {
    case 0:
        return "SELECT " + columns + " FROM " + table + " WHERE uid = ?1";
    case 1:
        return "INSERT INTO " + table + " (" + columns + ") VALUES (?" + QByteArray(",?").repeated(columns.count(','))
            + ") ON CONFLICT (uid) DO NOTHING";
    case 2:
        return "UPDATE " + table + " SET (" + columns + ") = (?" + QByteArray(",?").repeated(columns.count(','))
            + ") WHERE uid = ?1";
    default:
        return "DELETE FROM " + table + " WHERE uid = ?1";
    }
}

/// A batch keeps its posts: removed means set aside, added again means seen again.
QByteArray sqlForBatch(int operation)
{
    switch (operation) {
    case 0:
        return sqlFor<Batch>(0) + " AND state = 'closed'";
    case 1:
        return sqlFor<Batch>(1).chopped(qsizetype(qstrlen("NOTHING")))
            + "UPDATE SET owner = excluded.owner, revision = excluded.revision,"
              " modified = excluded.modified, source = excluded.source, format = excluded.format,"
              " imported = excluded.imported, state = 'closed' WHERE state = 'withdrawn'";
    case 3:
        return "UPDATE batch SET state = 'withdrawn' WHERE uid = ?1";
    default:
        return sqlFor<Batch>(operation);
    }
}

} // namespace

Rows::Rows(const Database &database)
    : m_database(database)
{
}

Statement &Rows::statement(RowKind kind, Operation operation) const
{
    auto &slot = m_statements[static_cast<size_t>(kind)][operation];
    if (!slot) {
        const QByteArray sql = kind == RowKind::Batch
            ? sqlForBatch(operation)
            : withKind(kind, [&]<class R>(const R &) { return sqlFor<R>(operation); });
        slot.emplace(m_database, sql.constData());
    }
    return *slot;
}

std::optional<Row> Rows::read(RowKind kind, const QUuid &uid) const
{
    auto &query = statement(kind, Read);
    query.bind(uid);
    if (!query.step())
        return std::nullopt;
    auto row = currentOf(kind, query);
    query.reset();
    return row;
}

bool Rows::insert(const Row &row)
{
    write(row, Insert);
    return m_database.changes() > 0;
}

void Rows::update(const Row &row)
{
    write(row, Update);
}

void Rows::write(const Row &row, Operation operation)
{
    auto &query = statement(kindOf(row), operation);
    std::visit(
        [&](const auto &r) {
            query.bind(r.header.uid, r.header.owner, r.header.revision, r.header.modified);
            int index = 4;
            eachField(r, [&](const char *name, const auto &value) { putField(query, ++index, name, value); });
        },
        row);
    query.run();
}

void Rows::remove(RowKind kind, const QUuid &uid)
{
    statement(kind, Remove).run(uid);
}

QByteArray Rows::columnsOf(RowKind kind, const char *prefix)
{
    return withKind(kind, [&]<class R>(const R &) { return columns<R>(prefix); });
}

Row Rows::currentOf(RowKind kind, const Statement &statement)
{
    return withKind(kind, [&]<class R>(const R &) -> Row { return current<R>(statement); });
}

const char *Rows::tableOf(RowKind kind)
{
    return withKind(kind, []<class R>(const R &) { return Fields<R>::table; });
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/fields.h"
#include "core/model/names.h"
#include "core/store/database.h"

#include <array>
#include <vector>

namespace rejoinder {

/// Reads and writes the rows that researchers make, of every kind, from their one description (model/fields.h).
/// Writes what it is told: revisions, history and rules are the store's.
class Rows
{
public:
    explicit Rows(const Database &database);

    [[nodiscard]] std::optional<Row> read(RowKind kind, const QUuid &uid) const;
    /// False: a row with this uid is there, and was left as it is.
    bool insert(const Row &row);
    void update(const Row &row);
    void remove(RowKind kind, const QUuid &uid);

    /// "uid, owner, revision, modified, post, …" with \p prefix before each, as read() wants them.
    template<class R>
    [[nodiscard]] static QByteArray columns(const char *prefix = "");
    /// All rows of a query that begins "SELECT columns<R>() FROM …".
    template<class R>
    [[nodiscard]] static std::vector<R> all(Statement &statement);
    /// The row of a stepped statement whose first columns are columns<R>().
    template<class R>
    [[nodiscard]] static R current(const Statement &statement);
    /// columns<>() and current<>() of a kind known at run time.
    [[nodiscard]] static QByteArray columnsOf(RowKind kind, const char *prefix = "");
    [[nodiscard]] static Row currentOf(RowKind kind, const Statement &statement);
    [[nodiscard]] static const char *tableOf(RowKind kind);

private:
    enum Operation { Read, Insert, Update, Remove };
    Statement &statement(RowKind kind, Operation operation) const;
    void write(const Row &row, Operation operation);

    const Database &m_database;
    mutable std::array<std::array<std::optional<Statement>, 4>, std::variant_size_v<Row>> m_statements;
};

namespace rows {

/// Reads a column into a field of the field's own type.
inline void take(const Statement &s, int i, QString &value)
{
    value = s.text(i);
}
inline void take(const Statement &s, int i, QByteArray &value)
{
    value = s.blob(i);
}
inline void take(const Statement &s, int i, QUuid &value)
{
    value = s.uuid(i);
}
inline void take(const Statement &s, int i, int &value)
{
    value = s.number(i);
}
inline void take(const Statement &s, int i, qint64 &value)
{
    value = s.integer(i);
}
inline void take(const Statement &s, int i, bool &value)
{
    value = s.integer(i) != 0;
}
inline void take(const Statement &s, int i, std::optional<int> &value)
{
    value = s.maybeNumber(i);
}
template<class R>
void take(const Statement &s, int i, Id<R> &value)
{
    value = s.id<R>(i);
}
template<class R>
void take(const Statement &s, int i, Uid<R> &value)
{
    value.value = s.uuid(i);
}
template<Named E>
void take(const Statement &s, int i, E &value)
{
    value = named<E>(s.text(i)).value_or(E{});
}

} // namespace rows

template<class R>
QByteArray Rows::columns(const char *prefix)
{
    QByteArray list;
    for (const char *name : {"uid", "owner", "revision", "modified"})
        list.append(prefix).append(name).append(", ");
    std::apply(
        [&](const auto &...field) { (list.append(prefix).append(field.name).append(", "), ...); }, Fields<R>::all);
    list.chop(2);
    return list;
}

template<class R>
R Rows::current(const Statement &statement)
{
    R row;
    row.header = {statement.uuid(0), {statement.uuid(1)}, statement.number(2), statement.integer(3)};
    int column = 4;
    eachField(row, [&](const char *, auto &value) { rows::take(statement, column++, value); });
    return row;
}

template<class R>
std::vector<R> Rows::all(Statement &statement)
{
    std::vector<R> result;
    while (statement.step())
        result.push_back(current<R>(statement));
    statement.reset();
    return result;
}

} // namespace rejoinder

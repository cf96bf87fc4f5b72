// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_json.h"

#include "core/model/error.h"
#include "core/model/fields.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QString hex(const QUuid &uid)
{
    return QString::fromLatin1(uid.toRfc4122().toHex());
}

QUuid uuid(const QJsonValue &value)
{
    return QUuid::fromRfc4122(QByteArray::fromHex(value.toString().toLatin1()));
}

/// One overload for each type a field can have; undefined: left out.
struct Writer
{
    const PostNames &names;

    QJsonValue operator()(const QString &v) const
    {
        return v.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(v);
    }
    QJsonValue operator()(const QByteArray &v) const { return QString::fromUtf8(v); }
    QJsonValue operator()(const QUuid &v) const
    {
        return v.isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(hex(v));
    }
    QJsonValue operator()(bool v) const { return v ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined); }
    QJsonValue operator()(int v) const { return v; }
    QJsonValue operator()(qint64 v) const { return v; }
    QJsonValue operator()(std::optional<int> v) const { return v ? QJsonValue(*v) : QJsonValue(QJsonValue::Undefined); }
    template<class R>
    QJsonValue operator()(const Uid<R> &v) const
    {
        return (*this)(v.value);
    }
    template<class R>
    QJsonValue operator()(Id<R> v) const
    {
        return v.isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(names.nameOf(v));
    }
    template<Named E>
    QJsonValue operator()(E v) const
    {
        return QString(nameOf(v));
    }
};

struct Taker
{
    const PostNames &names;
    Id<Post> post = {}; ///< The row's first post: texts are named within it.

    void operator()(const QJsonValue &j, QString &v) const { v = j.toString(); }
    void operator()(const QJsonValue &j, QByteArray &v) const { v = j.toString().toUtf8(); }
    void operator()(const QJsonValue &j, QUuid &v) const { v = uuid(j); }
    void operator()(const QJsonValue &j, bool &v) const { v = j.toBool(); }
    void operator()(const QJsonValue &j, int &v) const { v = j.toInt(); }
    void operator()(const QJsonValue &j, qint64 &v) const { v = j.toInteger(); }
    void operator()(const QJsonValue &j, std::optional<int> &v) const
    {
        v = j.isUndefined() ? std::nullopt : std::optional(j.toInt());
    }
    template<class R>
    void operator()(const QJsonValue &j, Uid<R> &v) const
    {
        v.value = uuid(j);
    }
    template<Named E>
    void operator()(const QJsonValue &j, E &v) const
    {
        v = named<E>(j.toString()).value_or(E{});
    }
    void operator()(const QJsonValue &j, Id<Post> &v)
    {
        if (j.isUndefined())
            return;
        v = found(names.postNamed(j.toString()), j);
        if (post.isNull())
            post = v;
    }
    void operator()(const QJsonValue &j, Id<PostText> &v) const
    {
        if (!j.isUndefined())
            v = found(names.textNamed(post, j.toString()), j);
    }

    template<class R>
    static Id<R> found(Id<R> id, const QJsonValue &name)
    {
        if (id.isNull())
            throw Error(
                QCoreApplication::translate("Store", "The history names the post %1, which this project does not hold.")
                    .arg(name.toString()));
        return id;
    }
};

} // namespace

QByteArray toJson(const Row &row, const PostNames &names)
{
    QJsonObject object;
    const auto &header = headerOf(row);
    if (!header.owner.isNull())
        object["owner"_L1] = hex(header.owner.value);
    object["revision"_L1] = header.revision;
    object["modified"_L1] = header.modified;
    std::visit(
        [&](const auto &r) {
            eachField(r, [&](const char *name, const auto &value) {
                if (const auto json = Writer{names}(value); !json.isUndefined())
                    object[QLatin1StringView(name)] = json;
            });
        },
        row);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Row fromJson(RowKind kind, const QUuid &uid, const QByteArray &json, const PostNames &names)
{
    const auto object = QJsonDocument::fromJson(json).object();
    Row row = emptyRow(kind);
    headerOf(row) = {uid, {uuid(object["owner"_L1])}, object["revision"_L1].toInt(), object["modified"_L1].toInteger()};
    Taker take{names};
    std::visit(
        [&](auto &r) {
            eachField(r, [&](const char *name, auto &value) { take(object[QLatin1StringView(name)], value); });
        },
        row);
    return row;
}

} // namespace rejoinder

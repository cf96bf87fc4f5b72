// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/json_fields.h"

#include "core/model/error.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

} // namespace

void JsonFields::expect(std::initializer_list<const char *> names) const
{
    for (const auto &key : m_object.keys()) {
        if (std::ranges::none_of(names, [&](const char *name) { return key == QLatin1StringView(name); }))
            throw Error(Words::tr("This action knows no \"%1\".").arg(key));
    }
}

bool JsonFields::isNull(const char *key) const
{
    const auto value = m_object.value(QLatin1StringView(key));
    return value.isUndefined() || value.isNull();
}

QString JsonFields::text(const char *key) const
{
    const auto value = m_object.value(QLatin1StringView(key));
    if (value.isUndefined())
        throw Error(Words::tr("\"%1\" is missing.").arg(QLatin1StringView(key)));
    if (!value.isString())
        throw Error(Words::tr("\"%1\" must be a text.").arg(QLatin1StringView(key)));
    return value.toString();
}

QString JsonFields::maybeText(const char *key) const
{
    return isNull(key) ? QString() : text(key);
}

std::optional<int> JsonFields::number(const char *key) const
{
    if (isNull(key))
        return std::nullopt;
    const auto value = m_object.value(QLatin1StringView(key));
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(std::abs(number) <= std::numeric_limits<int>::max()) || number != std::trunc(number))
        throw Error(Words::tr("\"%1\" must be a whole number.").arg(QLatin1StringView(key)));
    return static_cast<int>(number);
}

std::optional<bool> JsonFields::truth(const char *key) const
{
    if (isNull(key))
        return std::nullopt;
    const auto value = m_object.value(QLatin1StringView(key));
    if (!value.isBool())
        throw Error(Words::tr("\"%1\" must be true or false.").arg(QLatin1StringView(key)));
    return value.toBool();
}

std::optional<double> JsonFields::share(const char *key) const
{
    if (isNull(key))
        return std::nullopt;
    const double share = m_object.value(QLatin1StringView(key)).toDouble(-1);
    if (!(share > 0 && share <= 1))
        throw Error(Words::tr("\"%1\" must be a number above 0, and 1 at most.").arg(QLatin1StringView(key)));
    return share;
}

QStringList JsonFields::texts(const char *key) const
{
    const auto value = m_object.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return {value.toString()};
    const auto array = value.toArray();
    const bool isList
        = value.isArray() && std::ranges::all_of(array, [](const QJsonValue &entry) { return entry.isString(); });
    if (!isList)
        throw Error(Words::tr("\"%1\" must be a text, or a list of texts.").arg(QLatin1StringView(key)));
    QStringList texts;
    for (const auto &entry : array)
        texts.append(entry.toString());
    return texts;
}

std::vector<JsonFields> JsonFields::objects(const char *key) const
{
    const auto value = m_object.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull())
        return {};
    const auto array = value.toArray();
    const bool isList
        = value.isArray() && std::ranges::all_of(array, [](const QJsonValue &entry) { return entry.isObject(); });
    if (!isList)
        throw Error(Words::tr("\"%1\" must be a list of objects.").arg(QLatin1StringView(key)));
    std::vector<JsonFields> objects;
    for (const auto &entry : array)
        objects.emplace_back(entry.toObject());
    return objects;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/table_options.h"

#include "core/model/error.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

constexpr std::array encodingNames{"utf-8"_L1, "utf-16le"_L1, "utf-16be"_L1, "windows-1252"_L1}; // By TextEncoding.
constexpr std::array dateNames{"day-first"_L1, "month-first"_L1}; // By DateOrder.

struct Separator
{
    QLatin1StringView name;
    char sign;
};
constexpr std::array separators{
    Separator{"comma"_L1, ','}, Separator{"semicolon"_L1, ';'}, Separator{"tab"_L1, '\t'}, Separator{"pipe"_L1, '|'}};

constexpr TableOptionKey keys[]{
    {"encoding", "utf-8 utf-16le utf-16be windows-1252"},
    {"separator", "comma semicolon tab pipe"},
    {"dates", "day-first month-first"},
    {"html", "yes no"},
    {"zone", ""},
    {"attributes", "yes no"},
};

QLatin1StringView yesOrNo(bool yes)
{
    return yes ? "yes"_L1 : "no"_L1;
}

void refuse(const QString &word)
{
    QStringList allowed;
    for (const TableOptionKey &key : keys) {
        const QString values = QString::fromLatin1(key.values).replace(u' ', u'|');
        allowed << QLatin1StringView(key.key) + u'=' + (values.isEmpty() ? u"Europe/Berlin"_s : values);
    }
    throw Error(Texts::tr("“%1” says nothing about a table. What can be said: %2.").arg(word, allowed.join(u", "_s)),
        Error::Kind::Usage);
}

} // namespace

QLatin1StringView nameOf(TextEncoding encoding)
{
    return encodingNames[size_t(encoding)];
}

QLatin1StringView separatorName(char separator)
{
    const auto found = std::ranges::find(separators, separator, &Separator::sign);
    return found == separators.end() ? "comma"_L1 : found->name;
}

std::span<const TableOptionKey> tableOptionKeys()
{
    return keys;
}

void setTableOption(TableOptions &options, const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString key = word.left(equals);
    const QString value = equals < 0 ? QString() : word.sliced(equals + 1);
    const auto known
        = std::ranges::find_if(keys, [&](const TableOptionKey &row) { return key == QLatin1StringView(row.key); });
    if (known == std::end(keys))
        return refuse(word);
    const QStringList values = QString::fromLatin1(known->values).split(u' ', Qt::SkipEmptyParts);
    if (!values.isEmpty() && !values.contains(value))
        return refuse(word);
    if (key == "encoding"_L1) {
        options.encoding = TextEncoding(std::ranges::find(encodingNames, value) - encodingNames.begin());
    } else if (key == "separator"_L1) {
        options.separator = std::ranges::find(separators, value, &Separator::name)->sign;
    } else if (key == "dates"_L1) {
        options.dates = DateOrder(std::ranges::find(dateNames, value) - dateNames.begin());
    } else if (key == "html"_L1) {
        options.html = value == "yes"_L1;
    } else if (key == "attributes"_L1) {
        options.attributes = value == "yes"_L1;
    } else {
        options.zone = value.toUtf8();
        if (!QTimeZone(options.zone).isValid())
            refuse(word);
    }
}

QStringList wordsOf(const TableOptions &options)
{
    QStringList words;
    if (options.encoding)
        words << "encoding="_L1 + nameOf(*options.encoding);
    if (options.separator)
        words << "separator="_L1 + separatorName(*options.separator);
    if (options.dates)
        words << "dates="_L1 + dateNames[size_t(*options.dates)];
    if (options.html)
        words << "html="_L1 + yesOrNo(*options.html);
    if (!options.zone.isEmpty())
        words << "zone="_L1 + QString::fromUtf8(options.zone);
    if (!options.attributes)
        words << "attributes="_L1 + yesOrNo(false);
    return words;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/table_mapping.h"

#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

constexpr qsizetype longCell = 4096; // Of a sample, what is enough to see what a column is.

} // namespace

QByteArrayList TableSample::valuesOf(qsizetype column) const
{
    QByteArrayList values;
    for (const QByteArrayList &row : rows) {
        if (const QByteArray value = row.value(column); !value.isEmpty())
            values << value;
    }
    return values;
}

TableSample sampleOf(TableRows &rows, int most)
{
    const auto next = [&rows] {
        try {
            return rows.next();
        } catch (const Error &) {
            return false; // Who reads the file says so.
        }
    };
    TableSample sample;
    while (int(sample.rows.size()) < most && next()) {
        QByteArrayList row;
        for (size_t i = 0; i < rows.width(); ++i) {
            const auto bytes = rows.cell(qsizetype(i)).bytes;
            row << bytes.first(std::min(bytes.size(), longCell)).toByteArray();
        }
        sample.rows.push_back(std::move(row));
    }
    sample.columns = rows.columns();
    return sample;
}

std::optional<TableField> TableMapping::fieldOf(const QString &column) const
{
    const auto found = std::ranges::find(columns, column);
    return column.isEmpty() || found == columns.end() ? std::nullopt
                                                      : std::optional(TableField(found - columns.begin()));
}

TableMapping chosenMapping(
    const QHash<QString, QString> &map, const QStringList &columns, bool mayGrow, const QString &name)
{
    TableMapping mapping;
    for (const auto &[field, column] : map.asKeyValueRange()) {
        const auto known
            = std::ranges::find_if(tableFieldNames, [&](const char *each) { return field == QLatin1StringView(each); });
        if (known == tableFieldNames.end()) {
            QStringList names;
            for (const char *each : tableFieldNames)
                names << QString::fromLatin1(each);
            throw Error(Texts::tr("“%1” is no field of a post. There are: %2.").arg(field, names.join(u", "_s)),
                Error::Kind::Usage);
        }
        const auto found = std::ranges::find_if(
            columns, [&](const QString &each) { return each.compare(column.simplified(), Qt::CaseInsensitive) == 0; });
        const bool exact = columns.contains(column);
        if (!exact && found == columns.end() && !mayGrow)
            throw Error(Texts::tr("%1 has no column “%2”. It has: %3.").arg(name, column, columns.join(u", "_s)));
        mapping.columns[size_t(known - tableFieldNames.begin())] = exact || found == columns.end() ? column : *found;
    }
    if (mapping[TableField::Text].isEmpty())
        throw Error(Texts::tr("Which column of %1 holds the text? Say so with --map text=COLUMN; it has: %2.")
                .arg(name, columns.join(u", "_s)));
    return mapping;
}

QHash<QString, QString> mapOf(const TableMapping &mapping)
{
    QHash<QString, QString> map;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.columns[i].isEmpty())
            map.insert(QString::fromLatin1(tableFieldNames[i]), mapping.columns[i]);
    }
    return map;
}

QString quotedForShell(const QString &word)
{
    const bool plain
        = std::ranges::all_of(word, [](QChar c) { return c.isLetterOrNumber() || u"-_=.,:/+@%"_s.contains(c); });
    return plain ? word : u'\'' + QString(word).replace("'"_L1, "'\\''"_L1) + u'\'';
}

QString commandWords(const TableMapping &mapping, const TableOptions &options)
{
    QStringList words;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.columns[i].isEmpty())
            words << "--map "_L1 + quotedForShell(QLatin1StringView(tableFieldNames[i]) + u'=' + mapping.columns[i]);
    }
    for (const QString &option : wordsOf(options))
        words << "-o "_L1 + quotedForShell(option);
    return words.join(u' ');
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rejoinder_csv_tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace rejoinder::rejoinder_csv {

namespace {

constexpr auto codeDescription = "Whether the code is on the post.";

QJsonValue datatypeOf(const QString &datatype)
{
    if (!datatype.contains(u'|'))
        return datatype;
    return QJsonObject{{"base"_L1, "string"_L1}, {"format"_L1, u"^(%1)$"_s.arg(datatype)}};
}

QJsonObject columnOf(const Column &column, const char *primaryKey)
{
    const auto name = QLatin1StringView(column.name);
    QJsonObject described{{"name"_L1, name}, {"titles"_L1, name},
        {"datatype"_L1, datatypeOf(QString::fromLatin1(column.datatype))},
        {"dc:description"_L1, QString::fromUtf8(column.description)}};
    if (name == QLatin1StringView(primaryKey))
        described.insert("required"_L1, true);
    return described;
}

/// A name in CSV on the Web is part of a URI template; the path itself is the column's title.
QJsonObject codeColumn(const QString &path)
{
    QString name = QString::fromLatin1(QUrl::toPercentEncoding(path, {}, "-~_."));
    return {{"name"_L1, u"code."_s + name}, {"titles"_L1, path},
        {"datatype"_L1, QJsonObject{{"base"_L1, "integer"_L1}, {"minimum"_L1, 0}, {"maximum"_L1, 1}}},
        {"dc:description"_L1, QString::fromUtf8(codeDescription)}};
}

QJsonObject foreignKey(const Column &column)
{
    const QStringList place = QString::fromLatin1(column.references).split(u' ');
    return {{"columnReference"_L1, QLatin1StringView(column.name)},
        {"reference"_L1, QJsonObject{{"resource"_L1, place[0]}, {"columnReference"_L1, place[1]}}}};
}

bool isMatrix(const Table &table)
{
    return QByteArrayView(table.file) == "matrix.csv";
}

QJsonObject tableOf(const Table &table, const QStringList &matrixCodes)
{
    QJsonArray columns;
    QJsonArray keys;
    for (const Column &column : table.columns) {
        if (isMatrix(table) && columns.size() == matrixColumnsBefore) {
            for (const QString &path : matrixCodes)
                columns.append(codeColumn(path));
        }
        columns.append(columnOf(column, table.primaryKey));
        if (column.references)
            keys.append(foreignKey(column));
    }
    QJsonObject schema{{"columns"_L1, columns}};
    if (table.primaryKey)
        schema.insert("primaryKey"_L1, QLatin1StringView(table.primaryKey));
    if (!keys.isEmpty())
        schema.insert("foreignKeys"_L1, keys);
    return {{"url"_L1, QLatin1StringView(table.file)}, {"dc:description"_L1, QString::fromUtf8(table.description)},
        {"tableSchema"_L1, schema}};
}

std::vector<Table> writtenTables(Asked asked)
{
    std::vector<Table> written(tables().begin(), tables().end());
    if (asked.cues)
        written.push_back(table("cues.csv"));
    if (asked.times)
        written.push_back(table("timing.csv"));
    return written;
}

QByteArray filesAndColumns(const QStringList &matrixCodes, Asked asked)
{
    QByteArray text;
    for (const Table &table : writtenTables(asked)) {
        text += "\n" + QByteArray(table.file) + "\n    " + table.description + '\n';
        qsizetype index = 0;
        for (const Column &column : table.columns) {
            if (isMatrix(table) && index++ == matrixColumnsBefore) {
                for (const QString &path : matrixCodes)
                    text += "  " + path.toUtf8() + ": " + codeDescription + '\n';
            }
            text += QByteArray("  ") + column.name + ": " + column.description + '\n';
        }
    }
    return text;
}

} // namespace

QByteArray metadata(const QStringList &matrixCodes, Asked asked)
{
    QJsonArray described;
    for (const Table &table : writtenTables(asked))
        described.append(tableOf(table, matrixCodes));
    const QJsonObject document{
        {"@context"_L1, QJsonArray{"http://www.w3.org/ns/csvw"_L1, QJsonObject{{"@language"_L1, "en"_L1}}}},
        {"dc:title"_L1, "Coded threads of comments"_L1},
        {"dialect"_L1,
            QJsonObject{{"encoding"_L1, "utf-8"_L1}, {"lineTerminators"_L1, QJsonArray{"\r\n"_L1}},
                {"quoteChar"_L1, "\""_L1}, {"doubleQuote"_L1, true}, {"delimiter"_L1, ","_L1}, {"header"_L1, true},
                {"trim"_L1, false}}},
        {"tables"_L1, described}};
    return QJsonDocument(document).toJson();
}

QByteArray readme(const QStringList &matrixCodes, Asked asked)
{
    return R"(Coded threads of comments, as tables
====================================

Every table is CSV (RFC 4180): commas, CRLF after each row, UTF-8 without a byte order mark. An empty cell means that
there is none. Times are UTC, YYYY-MM-DDThh:mm:ssZ. Ids join the tables and are the same in every copy of the project.
csv-metadata.json describes the same tables for programs (CSV on the Web).

Read every column as a string first: an author may be called "NA", a key may be 1041. Run in this folder:

R:
    posts <- read.csv("posts.csv", colClasses = "character", na.strings = character(0), encoding = "UTF-8", check.names = FALSE)
    annotations <- read.csv("annotations.csv", colClasses = "character", na.strings = character(0), encoding = "UTF-8", check.names = FALSE)
    coded <- merge(annotations, posts[c("post_id", "text")], by = "post_id")

Python:
    import pandas
    posts = pandas.read_csv("posts.csv", dtype=str, keep_default_na=False)
    annotations = pandas.read_csv("annotations.csv", dtype=str, keep_default_na=False)
    coded = annotations.merge(posts[["post_id", "text"]], on="post_id")

start and end count Unicode code points from 0, and end is the first code point after the passage:
    Python  text[start:end] == quote
    R       substr(text, start + 1, end) == quote
start_utf16 and end_utf16 serve Java and JavaScript, start_utf8 and end_utf8 bytes. Without start and end, an annotation
is on the whole post.

A cell may begin with = + - or @: nothing is put before it here. Do not open these files in a spreadsheet and save them
again: it changes ids, times and texts.

Where a text is full blocks only, it is withheld: its post has the code "Ethics/Do not quote". The blocks are as many as
its characters, so that passages stay where they are. Where names look like "lusab-babad" they are pseudonyms, and times
may tell the day or the month only: created_precision says so (a month is an estimate).

Files and columns
-----------------
)" + filesAndColumns(matrixCodes, asked);
}

QByteArray readmeForSpreadsheets(const QStringList &matrixCodes, Asked asked)
{
    return R"(Coded threads of comments, as tables for Excel and LibreOffice
==============================================================

Open a table by double click, or by Data > From Text/CSV where you want to choose the type of each column. The tables are
UTF-8 with a byte order mark; cells are parted by the separator of the computer that wrote them: a semicolon where
numbers are written 1,5, else a comma. An empty cell means that there is none. Times are UTC.

A cell that begins with = + - or @, a tab or a carriage return has one apostrophe (') put before it, so that no
spreadsheet takes a comment for a formula. The apostrophe is not part of the text. A negative score has it too; to count
with such a column, replace ' by nothing.

Excel shows at most 32,767 characters of a cell and 1,048,576 rows. Numbers that look like ids, as the key 1041, may be
shown as numbers.

Rejoinder does not read these tables back, and R and Python are better served by the format rejoinder-csv, which changes
nothing.

Where a text is full blocks only, it is withheld: its post has the code "Ethics/Do not quote". The blocks are as many as
its characters, so that passages stay where they are. Where names look like "lusab-babad" they are pseudonyms, and times
may tell the day or the month only: created_precision says so (a month is an estimate).

Files and columns
-----------------
)" + filesAndColumns(matrixCodes, asked);
}

} // namespace rejoinder::rejoinder_csv

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/table_dialect.h"

#include "core/formats/csv.h"
#include "core/formats/utf8_device.h"
#include "core/model/error.h"

#include <QBuffer>

#include <algorithm>
#include <tuple>

namespace rejoinder {

namespace {

constexpr int looked = 100; // Rows.

/// A quotation mark behind a backslash that neither ends its cell nor is doubled: RFC 4180 has none of these.
bool escapesByBackslash(QByteArrayView head, char separator)
{
    for (qsizetype at = head.indexOf("\\\""); at >= 0 && at + 2 < head.size(); at = head.indexOf("\\\"", at + 2)) {
        const char next = head[at + 2];
        if (next != separator && next != '\r' && next != '\n' && next != '"')
            return true;
    }
    return false;
}

TableDialect cellsBy(char separator, QByteArrayView head)
{
    TableDialect dialect;
    dialect.separator = separator;
    dialect.backslash = escapesByBackslash(head, separator);
    QByteArray bytes = head.toByteArray();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader csv(buffer, {}, {separator, true, dialect.backslash});
    if (!csv.next())
        return dialect;
    dialect.width = int(csv.cells().size());
    int rows = 0;
    int even = 0;
    // What was read last may be cut off, so a row counts when the next one is there.
    for (bool isEven = true; rows < looked && csv.next(); ++rows) {
        even += isEven;
        isEven = int(csv.cells().size()) == dialect.width;
    }
    dialect.evenness = rows > 0 ? double(even) / rows : 1;
    return dialect;
}

/// What an object or a list begins with; prose may open with a bracket too.
bool isJson(QByteArrayView text)
{
    const bool isList = text.startsWith('[');
    if (!isList && !text.startsWith('{'))
        return false;
    const QByteArrayView inside = text.sliced(1).trimmed();
    return inside.isEmpty() || (isList ? inside.startsWith('{') || inside.startsWith('[') : inside.startsWith('"'));
}

/// The text's first line, and whether another line begins with an object too.
bool areJsonLines(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    if (end < 0)
        return false; // One line: a document, or a list with one object, which reads the same.
    const QByteArrayView line = text.first(end).trimmed();
    const QByteArrayView rest = text.sliced(end + 1).trimmed();
    return line.endsWith('}') && (rest.isEmpty() || rest.startsWith('{'));
}

} // namespace

TableDialect sniffedDialect(QByteArrayView head, const TableOptions &corrections)
{
    const auto encoding = corrections.encoding.value_or(sniffedEncoding(head));
    QByteArray utf8 = utf8From(head, encoding);
    if (utf8.startsWith("\xEF\xBB\xBF"))
        utf8.remove(0, 3);
    const QByteArrayView text = QByteArrayView(utf8).trimmed();
    TableDialect dialect;
    if (!corrections.separator && isJson(text)) {
        dialect.shape = text.startsWith('{') && areJsonLines(text) ? TableDialect::Shape::JsonLines
                                                                   : TableDialect::Shape::JsonDocument;
        dialect.evenness = 1;
    } else if (corrections.separator) {
        dialect = cellsBy(*corrections.separator, utf8);
    } else {
        std::vector<TableDialect> all;
        for (const char separator : {',', ';', '\t', '|'})
            all.push_back(cellsBy(separator, utf8));
        dialect = *std::ranges::max_element(all, {}, [](const TableDialect &one) {
            return std::tuple(one.width > 1 && one.evenness > 0.5, one.width > 1 ? one.evenness : 0, one.width);
        });
    }
    dialect.encoding = encoding;
    return dialect;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/table.h"

#include "core/formats/source_file.h"
#include "core/formats/table_reader.h"
#include "core/formats/table_values.h"
#include "core/formats/utf8_device.h"
#include "core/model/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qint64 headSize = 64 * 1024;
constexpr int sampled = 200; // Rows.

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

/// A picture, an archive: half the bytes of UTF-16 are none of UTF-8.
bool isNoText(QByteArrayView head, TextEncoding encoding)
{
    return encoding != TextEncoding::Utf16Le && encoding != TextEncoding::Utf16Be && looksBinary(head);
}

/// Tags and entities, in so many texts that they are no accident.
bool holdsHtml(const QByteArrayList &texts)
{
    static const QRegularExpression markup(
        u"<br ?/?>|</(p|a|i|b|em|strong|blockquote|div|span)>|<(p|a|blockquote)[ >]|&(amp|quot|lt|gt|nbsp|#x?[0-9a-f]+);"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto marked
        = std::ranges::count_if(texts, [](const QByteArray &text) { return QString::fromUtf8(text).contains(markup); });
    return marked > 0 && marked * 20 >= texts.size();
}

DateOrder dateOrder(const QByteArrayList &times)
{
    for (const QByteArray &time : times) {
        if (const auto order = dateOrderIn(time))
            return *order;
    }
    return DateOrder::DayFirst;
}

/// How sure one may be of cells in rows. Prose has commas too.
int sureOfCells(const TableDialect &dialect, const TableSample &sample, bool isNamedTable)
{
    constexpr double mostlyEven = 0.8;
    if (dialect.width < 2 && !isNamedTable)
        return 0;
    if (sample.rows.empty() || (!isNamedTable && (dialect.evenness < mostlyEven || sample.rows.size() < 2)))
        return 0;
    // Names of columns are short, and none is a sentence.
    constexpr qsizetype longestName = 60;
    if (!isNamedTable
        && std::ranges::any_of(sample.columns, [](const QString &name) { return name.size() > longestName; }))
        return 0;
    return isNamedTable ? 30 : 20;
}

} // namespace

QStringList TableLook::attributes() const
{
    QStringList others;
    for (const QString &column : sample.columns) {
        if (!mapping.fieldOf(column))
            others << column;
    }
    return others;
}

TableLook lookAtTable(const QString &path, const ReadOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray head = bytesOf(*openedSource(path), name, headSize);
    TableLook look;
    look.dialect = sniffedDialect(head, options.table);
    if (!options.table.encoding && isNoText(head, look.dialect.encoding))
        throw Error(Texts::tr("%1 is no text (a picture, an archive, a spreadsheet). Save it as CSV, then import that.")
                .arg(name));
    const auto rows = tableRows(openedSource(path), name, look.dialect, options.pace);
    look.sample = sampleOf(*rows, sampled);
    const bool mayGrow = look.dialect.shape != TableDialect::Shape::Cells;
    look.mapping = options.map.isEmpty() ? guessedMapping(look.sample)
                                         : chosenMapping(options.map, look.sample.columns, mayGrow, name);
    const auto values
        = [&](TableField field) { return look.sample.valuesOf(look.sample.columns.indexOf(look.mapping[field])); };
    look.html = options.table.html.value_or(look.mapping.preset == "NYT"_L1 || holdsHtml(values(TableField::Text)));
    look.dates = options.table.dates.value_or(dateOrder(values(TableField::Created)));
    return look;
}

QString commandFor(const TableLook &look, TableOptions options)
{
    if (look.html)
        options.html = true;
    return commandWords(look.mapping, options);
}

int mapped_table::recognise(QByteArrayView head, const QString &path)
{
    const auto encoding = sniffedEncoding(head);
    if (head.trimmed().isEmpty() || isNoText(head, encoding))
        return 0;
    static const QStringList tables{u"csv"_s, u"tsv"_s, u"tab"_s, u"psv"_s, u"json"_s, u"jsonl"_s, u"ndjson"_s};
    const bool isNamedTable = tables.contains(QFileInfo(path).suffix().toLower());
    try {
        auto dialect = sniffedDialect(head);
        // A document's beginning is none; its objects are looked at one by one, as far as they are there.
        QByteArray bytes = head.toByteArray();
        auto buffer = std::make_unique<QBuffer>(&bytes);
        buffer->open(QIODevice::ReadOnly);
        if (dialect.shape == TableDialect::Shape::JsonDocument && head.size() >= headSize)
            return 15; // More than what takes any text.
        const auto rows = tableRows(std::move(buffer), {}, dialect);
        const auto sample = sampleOf(*rows, sampled);
        if (guessedMapping(sample)[TableField::Text].isEmpty())
            return 0;
        return dialect.shape == TableDialect::Shape::Cells ? sureOfCells(dialect, sample, isNamedTable)
            : sample.rows.empty()                          ? 0
                                                           : 20;
    } catch (const Error &) {
        return 0;
    }
}

std::unique_ptr<RecordReader> mapped_table::read(const QString &path, const ReadOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const TableLook look = lookAtTable(path, options);
    if (look.mapping[TableField::Text].isEmpty())
        throw Error(Texts::tr(
            "No column of %1 looks like the text of a comment. Say which one is, with --map text=COLUMN; it has: %2.")
                .arg(name, look.sample.columns.join(u", "_s)));
    return std::make_unique<TableReader>(
        tableRows(openedSource(path), name, look.dialect, options.pace), look, options.table, name);
}

} // namespace rejoinder

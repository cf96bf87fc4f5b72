// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codebook_file.h"

#include "core/formats/csv.h"
#include "core/formats/qdc.h"
#include "core/model/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qint64 largest = 64 * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw Error(Texts::tr("The codebook %1 cannot be opened: %2. Check the path and its rights.")
                .arg(path, file.errorString()));
    const QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        throw Error(Texts::tr("%1 is too large to be a codebook. Choose a codebook.csv or its JSON.").arg(path));
    return content;
}

QString cellOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList lines;
        for (const QJsonValue &line : value.toArray())
            lines += line.toString();
        return lines.join(u'\n');
    }
    return value.toString();
}

QHash<QString, QString> cellsOf(const QStringList &columns, const CsvReader &reader)
{
    QHash<QString, QString> cells;
    for (qsizetype i = 0; i < columns.size() && size_t(i) < reader.cells().size(); ++i)
        cells.insert(columns[i], QString::fromUtf8(reader.cells()[size_t(i)]));
    return cells;
}

std::vector<CodebookEntry> entriesOfCsv(QIODevice &device, const QString &name)
{
    CsvReader reader(device, name);
    QStringList columns;
    if (reader.next()) {
        for (QByteArrayView cell : reader.cells())
            columns += QString::fromUtf8(cell);
    }
    if (!columns.contains("path"_L1) && !columns.contains("name"_L1))
        throw Error(Texts::tr("%1 is no codebook: its first row has no column “path” or “name”.").arg(name));
    std::vector<CodebookEntry> entries;
    while (reader.next()) {
        if (std::ranges::any_of(reader.cells(), [](QByteArrayView cell) { return !cell.isValidUtf8(); }))
            throw Error(
                Texts::tr("The codebook cannot be read: %1 is not in UTF-8. Save it as UTF-8.").arg(reader.where()));
        entries.push_back({cellsOf(columns, reader), reader.where()});
    }
    return entries;
}

std::vector<CodebookEntry> entriesOfJson(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = QByteArrayView(json).first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1;
        throw Error(Texts::tr("Line %1 of %2 is not JSON: %3.").arg(line).arg(name, error.errorString()));
    }
    const QJsonValue codes = document.isArray() ? QJsonValue(document.array()) : document.object().value("codes"_L1);
    if (!codes.isArray())
        throw Error(Texts::tr("%1 is no codebook: it has no list “codes”.").arg(name));
    std::vector<CodebookEntry> entries;
    for (const QJsonValue &code : codes.toArray()) {
        CodebookEntry entry{{}, Texts::tr("code %1 of %2").arg(entries.size() + 1).arg(name)};
        const QJsonObject values = code.toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            entry.cells.insert(value.key(), cellOf(value.value()));
        entries.push_back(std::move(entry));
    }
    return entries;
}

constexpr CodebookFormat formatTable[]{
    {".csv", QT_TRANSLATE_NOOP("CodebookFormat", "Table"),
        [](const Codebook &codebook, const CodebookDocument &) { return codebookToCsv(codebook); }, true},
    {".json", QT_TRANSLATE_NOOP("CodebookFormat", "JSON"),
        [](const Codebook &codebook, const CodebookDocument &) { return codebookToJson(codebook); }, true},
    {".qdc", QT_TRANSLATE_NOOP("CodebookFormat", "REFI-QDA codebook"),
        [](const Codebook &codebook, const CodebookDocument &) { return qdcOf(codebook); }, true},
    {".html", QT_TRANSLATE_NOOP("CodebookFormat", "Document"),
        [](const Codebook &codebook, const CodebookDocument &about) {
            return codebookDocument(codebook, about).toUtf8();
        },
        false},
};

} // namespace

std::vector<Code> defaultCodebook()
{
    return codebookFromJson(contentOf(u":/codebooks/default.json"_s), u"default.json"_s);
}

std::vector<Code> loadCodebook(const QString &path)
{
    return codesOf(codebookEntries(path));
}

std::vector<CodebookEntry> codebookEntries(const QString &path)
{
    QByteArray content = contentOf(path);
    const QString name = QFileInfo(path).fileName();
    QByteArrayView beginning = QByteArrayView(content).first(std::min<qsizetype>(content.size(), 1024));
    if (beginning.startsWith("\xef\xbb\xbf"))
        beginning = beginning.sliced(3);
    beginning = beginning.trimmed();
    if (beginning.startsWith('{') || beginning.startsWith('['))
        return entriesOfJson(content, name);
    if (beginning.startsWith('<'))
        return readQdc(content, name);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return entriesOfCsv(buffer, name);
}

std::vector<Code> codebookFromCsv(QIODevice &device, const QString &name)
{
    return codesOf(entriesOfCsv(device, name));
}

std::vector<Code> codebookFromJson(const QByteArray &json, const QString &name)
{
    return codesOf(entriesOfJson(json, name));
}

std::span<const CodebookFormat> codebookFormats()
{
    return formatTable;
}

void saveCodebook(const Codebook &codebook, const QString &path, const CodebookDocument &about)
{
    const auto format = std::ranges::find_if(formatTable,
        [&](const CodebookFormat &each) { return path.endsWith(QLatin1StringView(each.suffix), Qt::CaseInsensitive); });
    QSaveFile file(path);
    const QByteArray content
        = format == std::end(formatTable) ? codebookToCsv(codebook) : format->write(codebook, about);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Error(Texts::tr("The codebook could not be written to %1: %2.").arg(path, file.errorString()));
}

QByteArray codebookToCsv(const Codebook &codebook)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    const auto write = [&writer](const QStringList &cells) {
        for (const QString &cell : cells)
            writer.cell(cell);
        writer.endRow();
    };
    write(codebookColumns());
    for (const Code &code : codebook.codes())
        write(codebookCells(code, codebook));
    writer.flush();
    return content;
}

QByteArray codebookToJson(const Codebook &codebook)
{
    const QStringList columns = codebookColumns();
    QJsonArray codes;
    for (const Code &code : codebook.codes()) {
        const QStringList cells = codebookCells(code, codebook);
        QJsonObject entry;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!cells[i].isEmpty())
                entry.insert(columns[i], cells[i]);
        }
        codes.append(entry);
    }
    return QJsonDocument(QJsonObject{{"codes"_L1, codes}}).toJson();
}

} // namespace rejoinder

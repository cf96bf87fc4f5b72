// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"
#include "core/formats/json_shape.h"
#include "core/formats/json_value.h"

#include <deque>

/// What the readers of JSON share. A format is a function from a document to records, or an object that is given one
/// item after the other; how bytes become items (plain or zstd; lines, an array, a list in an object) is told here once.
namespace rejoinder {

using Records = std::deque<Record>;

/// The file, or what it holds where it is compressed by zstd, and how much of it is read (0 to 1).
struct OpenedSource
{
    std::unique_ptr<QIODevice> device;
    std::function<double()> progress;
};
[[nodiscard]] OpenedSource openedJson(const QString &path);

/// Reads what a format makes of one document, which it gets whole. Throws one sentence where it is none.
using RecordsOf = void (*)(const JsonValue &document, const QString &name, Records &records);
[[nodiscard]] std::unique_ptr<RecordReader> readDocument(
    const QString &path, const ReadOptions &options, RecordsOf recordsOf);
/// The same from a device, \p name being what sentences call it.
[[nodiscard]] std::unique_ptr<RecordReader> readDocument(
    QIODevice &device, const QString &name, const ReadOptions &options, RecordsOf recordsOf);

/// A bounded text as one document. Throws one sentence, with \p name, where it is none.
[[nodiscard]] JsonValue parsedDocument(
    JsonParser &parser, QIODevice &device, const QString &name, Records &records, const WorkPace &pace = {});

/// A format whose source is a sequence of items.
class ItemFormat
{
public:
    virtual ~ItemFormat() = default;
    /// Before the items: what the object holds beside its list; an empty object of lines and arrays.
    virtual void begin(const JsonValue &head, Records &records) { (void)head, (void)records; }
    /// \p where: "line 5" or "item 5".
    virtual void add(const JsonValue &item, const QString &where, Records &records) = 0;
    virtual void finish(Records &records) { (void)records; }
};

/// How the items of a source follow each other.
enum class Layout {
    Lines, ///< One a line: of any number, in constant memory.
    Whole, ///< The elements of an array, or of the list in an object: the text is in memory.
};
/// As the beginning of the source shows it.
[[nodiscard]] Layout layoutOf(const JsonShape &shape, QLatin1StringView list);

/// An item that is no JSON is a Problem, and the next one is read. \p list: the name of the list in an object.
[[nodiscard]] std::unique_ptr<RecordReader> readItems(
    const QString &path, const ReadOptions &options, QLatin1StringView list, std::unique_ptr<ItemFormat> format);
[[nodiscard]] std::unique_ptr<RecordReader> readItems(OpenedSource source, const QString &name,
    const ReadOptions &options, QLatin1StringView list, Layout layout, std::unique_ptr<ItemFormat> format);

/// A sequence of texts of JSON, each by a newline: the longest line that is read is bounded, others are passed over.
class JsonLines
{
public:
    JsonLines(QIODevice &device, QString name, WorkPace pace);

    struct Line
    {
        QByteArrayView text; ///< Good until the next call; with padding. Empty where it is too long.
        qint64 number = 0; ///< 1-based.
        bool isTooLong = false;
    };
    /// The next line that is not blank. Throws where the device fails.
    [[nodiscard]] std::optional<Line> next();

private:
    [[nodiscard]] bool fill();

    QIODevice &m_device;
    QString m_name;
    WorkPace m_pace;
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< Of the line.
    qsizetype m_end = 0; ///< Of what is read.
    qint64 m_number = 0;
    bool m_hasEnded = false;
};

/// A Problem of kind "bad-row" or "encoding" with an item; none where it is sound.
void reportItem(const JsonParser::Parsed &parsed, const QString &where, Records &records);

/// That the source says it has more posts than are in it.
[[nodiscard]] Problem incomplete(const QString &where, const QString &thread, qint64 present, qint64 said);

/// Records made beforehand or item by item.
class QueueReader : public RecordReader
{
public:
    [[nodiscard]] std::optional<Record> next() override;

protected:
    /// Makes more records, or none yet; false at the end.
    [[nodiscard]] virtual bool readMore() = 0;

    Records m_records;
};

/// The text of HTML as it is seen; its links go to extras "links".
[[nodiscard]] QString seenText(const QString &html, QJsonObject &extras);
/// &lt; &gt; and &amp; once.
[[nodiscard]] QString withoutEntities(QString text);

} // namespace rejoinder

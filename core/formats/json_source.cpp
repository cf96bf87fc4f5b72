// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/json_source.h"

#include "core/formats/html_text.h"
#include "core/formats/source_file.h"
#include "core/formats/zstd_device.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JsonSource)
};

/// A document is held whole, and what was made of it beside: beyond this, lines are the form to have.
constexpr qint64 largestDocument = qint64(1) << 30;
constexpr qsizetype longestLine = qsizetype(64) << 20;
constexpr qint64 headSize = 64 * 1024;

[[noreturn]] void refuse(const JsonParser::Parsed &parsed, const QString &name)
{
    throw Error((parsed.isTooDeep
            ? Texts::tr("%1 is nested deeper than any conversation: it is no source of threads. Choose another file.")
            : Texts::tr("%1 is no complete JSON document: it is cut off or damaged. Download or save it again."))
            .arg(name));
}

/// All of a document, with padding behind it.
QByteArray documentBytes(QIODevice &device, const QString &name, const WorkPace &pace)
{
    QByteArray bytes = bytesOf(device, name, largestDocument + 1, pace);
    if (bytes.size() > largestDocument)
        throw Error(
            Texts::tr("%1 is a JSON document of more than 1 GB, too large to be read at once. Save its items as "
                      "JSON lines, then import that.")
                .arg(name));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.trimmed().isEmpty())
        throw Error(Texts::tr("%1 is empty: there is nothing to import.").arg(name));
    bytes.reserve(bytes.size() + JsonParser::padding);
    return bytes;
}

class DocumentReader final : public QueueReader
{
public:
    DocumentReader(QIODevice &device, const QString &name, const ReadOptions &options, RecordsOf recordsOf)
    {
        JsonParser parser;
        const JsonValue document = parsedDocument(parser, device, name, m_records, options.pace);
        recordsOf(document, name, m_records);
        m_total = m_records.size();
    }

    [[nodiscard]] double progress() const override
    {
        return m_total == 0 ? 1 : 1 - double(m_records.size()) / double(m_total);
    }

private:
    [[nodiscard]] bool readMore() override { return false; }

    size_t m_total = 0;
};

class LinesReader final : public QueueReader
{
public:
    LinesReader(
        OpenedSource source, const QString &name, const ReadOptions &options, std::unique_ptr<ItemFormat> format)
        : m_source(std::move(source))
        , m_lines(*m_source.device, name, options.pace)
        , m_format(std::move(format))
    {
        m_format->begin({}, m_records);
    }

    [[nodiscard]] double progress() const override { return m_source.progress(); }

private:
    [[nodiscard]] bool readMore() override
    {
        const auto line = m_lines.next();
        if (!line) {
            if (!std::exchange(m_isDone, true))
                m_format->finish(m_records);
            return !m_records.empty();
        }
        const QString where = Texts::tr("line %1").arg(line->number);
        if (line->isTooLong) {
            m_records.emplace_back(Problem{
                u"bad-row"_s, where, {}, Texts::tr("It is longer than any post."), Texts::tr("It is left out.")});
            return true;
        }
        const auto parsed = m_parser.parse(line->text);
        reportItem(parsed, where, m_records);
        if (parsed.isSound)
            m_format->add(parsed.value, where, m_records);
        return true;
    }

    OpenedSource m_source;
    JsonLines m_lines;
    JsonParser m_parser;
    std::unique_ptr<ItemFormat> m_format;
    bool m_isDone = false;
};

class ElementsReader final : public QueueReader
{
public:
    ElementsReader(QIODevice &device, const QString &name, const ReadOptions &options, QLatin1StringView list,
        std::unique_ptr<ItemFormat> format)
        : m_name(name)
        , m_bytes(documentBytes(device, name, options.pace))
        , m_format(std::move(format))
    {
        // What is no sound text as a whole may be mended as one: then the mended text is walked.
        m_elements = std::make_unique<JsonElements>(m_bytes, list);
        const auto head = m_parser.parse(padded(m_elements->head()));
        if (!m_elements->isSound() || !head.isSound)
            mend(list);
        else
            m_format->begin(head.value, m_records);
    }

    [[nodiscard]] double progress() const override
    {
        return m_isDone ? 1 : double(m_at) / double(std::max<qsizetype>(1, m_bytes.size()));
    }

private:
    [[nodiscard]] QByteArrayView padded(const QByteArray &text)
    {
        m_head = text;
        m_head.reserve(text.size() + JsonParser::padding);
        return m_head;
    }

    void mend(QLatin1StringView list)
    {
        m_bytes = repairedJson(m_bytes);
        m_elements = std::make_unique<JsonElements>(m_bytes, list);
        const auto head = m_parser.parse(padded(m_elements->head()));
        if (!m_elements->isSound() || !head.isSound)
            refuse({}, m_name);
        m_records.emplace_back(Problem{u"encoding"_s, m_name, {}, Texts::tr("Some of its bytes are no characters."),
            Texts::tr("Each is kept as U+FFFD, the sign for an unknown character.")});
        m_format->begin(head.value, m_records);
    }

    [[nodiscard]] bool readMore() override
    {
        if (m_isDone)
            return false;
        const auto text = m_elements->next();
        if (!text) {
            if (!m_elements->isSound())
                refuse({}, m_name);
            m_isDone = true;
            m_format->finish(m_records);
            return true;
        }
        m_at = text->data() - m_bytes.constData();
        const QString where = Texts::tr("item %1").arg(++m_number);
        const auto parsed = m_parser.parse(*text);
        reportItem(parsed, where, m_records);
        if (parsed.isSound)
            m_format->add(parsed.value, where, m_records);
        return true;
    }

    QString m_name;
    QByteArray m_bytes;
    QByteArray m_head;
    JsonParser m_parser;
    std::unique_ptr<JsonElements> m_elements;
    std::unique_ptr<ItemFormat> m_format;
    qsizetype m_at = 0;
    qint64 m_number = 0;
    bool m_isDone = false;
};

} // namespace

OpenedSource openedJson(const QString &path)
{
    auto file = openedSource(path);
    const QByteArray head = file->peek(4);
    if (isZstd(head)) {
        auto stream = std::make_unique<ZstdDevice>(std::move(file));
        const ZstdDevice *device = stream.get();
        return {std::move(stream), [device] { return device->progress(); }};
    }
    const QIODevice *device = file.get();
    return {std::move(file),
        [device] { return device->size() > 0 ? std::min(1.0, double(device->pos()) / double(device->size())) : 1; }};
}

JsonValue parsedDocument(
    JsonParser &parser, QIODevice &device, const QString &name, Records &records, const WorkPace &pace)
{
    const QByteArray bytes = documentBytes(device, name, pace);
    const auto parsed = parser.parse(bytes);
    if (!parsed.isSound)
        refuse(parsed, name);
    reportItem(parsed, name, records);
    return parsed.value;
}

std::unique_ptr<RecordReader> readDocument(const QString &path, const ReadOptions &options, RecordsOf recordsOf)
{
    const auto source = openedJson(path);
    return readDocument(*source.device, QFileInfo(path).fileName(), options, recordsOf);
}

std::unique_ptr<RecordReader> readDocument(
    QIODevice &device, const QString &name, const ReadOptions &options, RecordsOf recordsOf)
{
    return std::make_unique<DocumentReader>(device, name, options, recordsOf);
}

Layout layoutOf(const JsonShape &shape, QLatin1StringView list)
{
    return shape.root() == JsonShape::Root::Object && shape.isLines() && !shape.has({list}) ? Layout::Lines
                                                                                            : Layout::Whole;
}

std::unique_ptr<RecordReader> readItems(
    const QString &path, const ReadOptions &options, QLatin1StringView list, std::unique_ptr<ItemFormat> format)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray head = bytesOf(*openedJson(path).device, name, headSize);
    return readItems(openedJson(path), name, options, list, layoutOf(JsonShape(head), list), std::move(format));
}

std::unique_ptr<RecordReader> readItems(OpenedSource source, const QString &name, const ReadOptions &options,
    QLatin1StringView list, Layout layout, std::unique_ptr<ItemFormat> format)
{
    if (layout == Layout::Lines)
        return std::make_unique<LinesReader>(std::move(source), name, options, std::move(format));
    return std::make_unique<ElementsReader>(*source.device, name, options, list, std::move(format));
}

JsonLines::JsonLines(QIODevice &device, QString name, WorkPace pace)
    : m_device(device)
    , m_name(std::move(name))
    , m_pace(std::move(pace))
{
}

/// Reads on behind what is left of the line; false at the end.
bool JsonLines::fill()
{
    constexpr qsizetype step = 1 << 20;
    if (m_hasEnded)
        return false;
    if (m_start > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_start, size_t(m_end - m_start));
        m_end -= std::exchange(m_start, 0);
    }
    if (m_buffer.size() < m_end + step + JsonParser::padding)
        m_buffer.resize(std::max(m_end * 3 / 2, m_end + step) + JsonParser::padding);
    const auto got = m_device.read(m_buffer.data() + m_end, step);
    if (got > 0) {
        m_end += got;
        return true;
    }
    if (!m_device.atEnd())
        throw Error(Texts::tr("Reading %1 failed (%2). Check the file or download it again, then import it again.")
                .arg(m_name, m_device.errorString()));
    m_hasEnded = true;
    return false;
}

std::optional<JsonLines::Line> JsonLines::next()
{
    qsizetype searched = m_start;
    bool isTooLong = false;
    while (true) {
        const void *found = std::memchr(m_buffer.constData() + searched, '\n', size_t(m_end - searched));
        if (!found) {
            searched = m_end - m_start;
            if (searched > longestLine) {
                isTooLong = true;
                searched = 0;
                m_start = m_end;
            }
            if (m_pace && isTooLong)
                m_pace(0);
            if (fill()) {
                searched += m_start;
                continue;
            }
            if (m_start == m_end && !isTooLong)
                return std::nullopt;
        }
        const qsizetype end = found ? static_cast<const char *>(found) - m_buffer.constData() : m_end;
        QByteArrayView text = QByteArrayView(m_buffer).sliced(m_start, end - m_start);
        ++m_number;
        if (m_number == 1 && text.startsWith("\xEF\xBB\xBF"))
            text = text.sliced(3);
        text = text.trimmed();
        m_start = found ? end + 1 : m_end;
        if (isTooLong)
            return Line{{}, m_number, true};
        if (!text.isEmpty())
            return Line{text, m_number, false};
        searched = m_start;
        if (!found)
            return std::nullopt;
    }
}

void reportItem(const JsonParser::Parsed &parsed, const QString &where, Records &records)
{
    if (!parsed.isSound)
        records.emplace_back(Problem{u"bad-row"_s, where, {},
            parsed.isTooDeep ? Texts::tr("It is nested deeper than any post.") : Texts::tr("It is no complete JSON."),
            Texts::tr("It is left out.")});
    else if (parsed.repairs > 0)
        records.emplace_back(Problem{u"encoding"_s, where, {},
            Texts::tr("%n byte(s) or number(s) of it are none.", nullptr, parsed.repairs),
            Texts::tr("Each is kept as U+FFFD, the sign for an unknown character, or as no value.")});
}

Problem incomplete(const QString &where, const QString &thread, qint64 present, qint64 said)
{
    return {u"incomplete"_s, where, {thread},
        Texts::tr("The source holds %1 of the %2 comments that it names.").arg(present).arg(said),
        Texts::tr("What is there is taken.")};
}

std::optional<Record> QueueReader::next()
{
    while (m_records.empty()) {
        if (!readMore())
            return std::nullopt;
    }
    auto record = std::move(m_records.front());
    m_records.pop_front();
    return record;
}

QString seenText(const QString &html, QJsonObject &extras)
{
    QStringList links;
    QString text = textSeen(html, &links);
    if (!links.isEmpty())
        extras.insert("links"_L1, QJsonArray::fromStringList(links));
    return text.isNull() ? u""_s : text;
}

QString withoutEntities(QString text)
{
    if (!text.contains(u'&'))
        return text;
    return text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
}

} // namespace rejoinder

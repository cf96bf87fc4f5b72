// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/json_rows.h"

#include "core/formats/utf8_device.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cstring>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int mostNested = 4; // Objects that become columns; what is deeper is kept as JSON.
constexpr qsizetype longestLine = 256 * 1024 * 1024;
constexpr qsizetype chunkSize = 256 * 1024;
constexpr auto padding = qsizetype(simdjson::SIMDJSON_PADDING);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

bool isNumber(QByteArrayView token)
{
    return !token.isEmpty()
        && std::ranges::all_of(token, [](char c) { return (c >= '0' && c <= '9') || std::strchr("+-.eE", c); });
}

/// Whether the reader of strings had to put a character for a half one.
bool wasMended(QByteArrayView text, QByteArrayView token)
{
    constexpr QByteArrayView unknown("\xEF\xBF\xBD");
    return text.contains(unknown) && !token.contains(unknown) && !token.contains("\\uFFFD")
        && !token.contains("\\ufffd");
}

/// Objects as rows of cells.
class JsonRows : public TableRows
{
protected:
    using TableRows::TableRows;

    /// Takes a row's cells from \p object.
    simdjson::error_code take(ondemand::object object)
    {
        std::ranges::fill(m_cells, TableCell());
        m_expected = 0;
        m_isMended = false;
        const auto error = flatten(object, {}, 1);
        if (!error && m_isMended)
            report(u"encoding"_s, Texts::tr("It holds halves of characters."),
                Texts::tr("Each is kept as U+FFFD, the sign for an unknown character."));
        return error;
    }

private:
    simdjson::error_code flatten(ondemand::object object, const QByteArray &prefix, int depth)
    {
        for (auto each : object) {
            ondemand::field field;
            std::string_view key;
            ondemand::json_type type;
            if (const auto error = std::move(each).get(field))
                return error;
            if (const auto error = field.unescaped_key(true).get(key))
                return error;
            ondemand::value value = field.value();
            if (const auto error = value.type().get(type))
                return error;
            auto name = QByteArray::fromRawData(key.data(), qsizetype(key.size()));
            if (!prefix.isEmpty())
                name = prefix + '.' + name;
            const bool isObject = type == ondemand::json_type::object;
            const auto error = isObject && depth < mostNested ? nested(value, name, depth) : keep(value, type, name);
            if (error)
                return error;
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code nested(ondemand::value &value, const QByteArray &name, int depth)
    {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        return flatten(object, name, depth + 1);
    }

    simdjson::error_code keep(ondemand::value &value, ondemand::json_type type, const QByteArray &name)
    {
        using enum TableCell::Kind;
        TableCell cell;
        std::string_view bytes;
        simdjson::error_code error = simdjson::SUCCESS;
        switch (type) {
        case ondemand::json_type::array:
        case ondemand::json_type::object:
            error = value.raw_json().get(bytes);
            cell = {viewOf(bytes), Json};
            break;
        case ondemand::json_type::number:
            cell = {viewOf(value.raw_json_token()).trimmed(), Number};
            error = isNumber(cell.bytes) ? simdjson::SUCCESS : simdjson::NUMBER_ERROR;
            break;
        case ondemand::json_type::string: {
            const QByteArrayView token = viewOf(value.raw_json_token());
            error = value.get_string(true).get(bytes);
            cell = {viewOf(bytes), bytes.empty() ? Absent : Text};
            m_isMended |= !error && wasMended(cell.bytes, token);
            break;
        }
        case ondemand::json_type::boolean: {
            bool truth = false;
            error = value.get_bool().get(truth);
            cell = {truth ? QByteArrayView("true") : QByteArrayView("false"), Truth};
            break;
        }
        case ondemand::json_type::null: {
            bool isNull = false;
            error = value.is_null().get(isNull);
            if (!error && !isNull)
                error = simdjson::N_ATOM_ERROR;
            break;
        }
        }
        if (const qsizetype column = error || cell.kind == Absent ? -1 : columnOf(name); column >= 0)
            m_cells[size_t(column)] = cell;
        return error;
    }

    /// Rows name their columns in one order, mostly.
    qsizetype columnOf(const QByteArray &name)
    {
        for (int i = 0; i < 4 && m_expected + i < m_names.size(); ++i) {
            if (m_names[m_expected + i] == name)
                return std::exchange(m_expected, m_expected + i + 1) + i;
        }
        if (const auto known = m_columnOf.constFind(name); known != m_columnOf.cend()) {
            m_expected = *known + 1;
            return *known;
        }
        if (m_names.size() == mostColumns) {
            if (!std::exchange(m_isFull, true))
                report(u"too-many-columns"_s, Texts::tr("The file has more than %1 columns.").arg(mostColumns),
                    Texts::tr("What is in the further ones is left out."));
            return -1;
        }
        const QByteArray own(name.constData(), name.size());
        m_columnOf.insert(own, m_names.size());
        m_names << own;
        m_columns << QString::fromUtf8(own);
        m_cells.emplace_back();
        return m_names.size() - 1;
    }

    QByteArrayList m_names; ///< Of the columns, in UTF-8.
    QHash<QByteArray, qsizetype> m_columnOf;
    qsizetype m_expected = 0;
    bool m_isMended = false;
    bool m_isFull = false;
};

class JsonLines final : public JsonRows
{
public:
    JsonLines(std::unique_ptr<QIODevice> file, QString name, TextEncoding encoding)
        : JsonRows(Texts::tr("line %1"))
        , m_file(std::move(file))
        , m_utf8(*m_file, encoding)
        , m_name(std::move(name))
    {
    }

    bool next() override
    {
        while (const auto line = nextLine()) {
            const QByteArrayView words = line->trimmed();
            if (words.isEmpty())
                continue;
            ++m_count.read;
            if (take(words))
                return true;
            ++m_count.leftOut;
        }
        return false;
    }

    [[nodiscard]] qint64 number() const override { return m_line; }
    [[nodiscard]] double progress() const override
    {
        return m_file->size() > 0 ? double(m_file->pos()) / double(m_file->size()) : 1;
    }

private:
    bool take(QByteArrayView line)
    {
        auto error = parse(line, line.data() + line.size() + padding <= m_buffer.constData() + m_buffer.size());
        if (error == simdjson::UTF8_ERROR) {
            m_mended = QString::fromUtf8(line).toUtf8();
            report(u"encoding"_s, Texts::tr("It has bytes that are no characters of UTF-8."),
                Texts::tr("Each is kept as U+FFFD, the sign for an unknown character."));
            error = parse(m_mended, false);
        }
        if (!error)
            return true;
        report(u"bad-row"_s,
            error == simdjson::INCORRECT_TYPE ? Texts::tr("It is no JSON object.") : Texts::tr("It is no whole JSON."),
            Texts::tr("It is left out."));
        return false;
    }

    simdjson::error_code parse(QByteArrayView json, bool isPadded)
    {
        if (!isPadded) {
            QByteArray padded(json.size() + padding, '\0');
            std::memcpy(padded.data(), json.data(), size_t(json.size()));
            m_padded = std::move(padded);
            json = QByteArrayView(m_padded.constData(), json.size());
        }
        ondemand::object object;
        if (const auto error
            = m_parser.iterate(json.data(), size_t(json.size()), size_t(json.size() + padding)).get(m_document))
            return error;
        if (const auto error = m_document.get_object().get(object))
            return error;
        if (const auto error = JsonRows::take(object))
            return error;
        return m_document.at_end() ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
    }

    /// The next line without its end, inside m_buffer; nullopt at the end of the file.
    std::optional<QByteArrayView> nextLine()
    {
        for (;;) {
            const char *data = m_buffer.constData();
            if (const auto *end
                = static_cast<const char *>(std::memchr(data + m_scanned, '\n', size_t(m_end - m_scanned)))) {
                const QByteArrayView line(data + m_at, end);
                m_at = m_scanned = end + 1 - data;
                ++m_line;
                return line;
            }
            m_scanned = m_end;
            if (!refill()) {
                if (m_at == m_end)
                    return std::nullopt;
                ++m_line;
                return QByteArrayView(m_buffer.constData() + std::exchange(m_at, m_end), m_buffer.constData() + m_end);
            }
        }
    }

    bool refill()
    {
        if (m_at > 0) {
            std::memmove(m_buffer.data(), m_buffer.constData() + m_at, size_t(m_end - m_at));
            m_end -= m_at;
            m_scanned -= m_at;
            m_at = 0;
        }
        if (m_end > longestLine)
            throw Error(Texts::tr("Line %1 of %2 is longer than %3 MB: it is no table. Choose another format for it.")
                    .arg(m_line + 1)
                    .arg(m_name)
                    .arg(longestLine >> 20));
        const qsizetype room = std::max(chunkSize, m_end); // A long line doubles it.
        m_buffer.resize(std::max(m_buffer.size(), m_end + room + padding));
        const qint64 length = m_utf8.read(m_buffer.data() + m_end, room);
        if (length < 0)
            throw Error(
                Texts::tr("Reading %1 failed: %2. Check the disk, then try again.").arg(m_name, m_utf8.errorString()));
        if (!std::exchange(m_started, true) && QByteArrayView(m_buffer.constData(), length).startsWith("\xEF\xBB\xBF"))
            m_at = m_scanned = 3;
        m_end += length;
        return length > 0;
    }

    std::unique_ptr<QIODevice> m_file;
    Utf8Device m_utf8;
    QString m_name;
    QByteArray m_buffer; ///< What was read is [m_at, m_end), then room for the parser to look beyond.
    qsizetype m_at = 0;
    qsizetype m_scanned = 0; ///< No end of line before it.
    qsizetype m_end = 0;
    qint64 m_line = 0;
    bool m_started = false;
    QByteArray m_mended;
    QByteArray m_padded;
    ondemand::parser m_parser;
    ondemand::document m_document;
};

class JsonDocument final : public JsonRows
{
public:
    JsonDocument(std::unique_ptr<QIODevice> file, QString name, TextEncoding encoding, const WorkPace &pace)
        : JsonRows(Texts::tr("entry %1"))
        , m_name(std::move(name))
    {
        load(*file, encoding, pace);
        findList();
    }

    bool next() override
    {
        for (;;) {
            if (std::exchange(m_begun, true))
                ++m_at;
            if (m_at == m_end)
                return false;
            ++m_number;
            ++m_count.read;
            ondemand::value value;
            ondemand::json_type type;
            ondemand::object object;
            if ((*m_at).get(value) || value.type().get(type))
                refuse();
            if (type == ondemand::json_type::object) {
                if (value.get_object().get(object) || take(object))
                    refuse();
                return true;
            }
            ++m_count.leftOut;
            report(u"bad-row"_s, Texts::tr("It is no JSON object."), Texts::tr("It is left out."));
        }
    }

    [[nodiscard]] qint64 number() const override { return m_number; }
    [[nodiscard]] double progress() const override
    {
        const char *at = nullptr;
        if (m_document.current_location().get(at) || at < m_bytes.constData())
            return 1;
        return std::min(1.0, double(at - m_bytes.constData()) / double(std::max<qsizetype>(1, m_size)));
    }

private:
    void load(QIODevice &file, TextEncoding encoding, const WorkPace &pace)
    {
        Utf8Device utf8(file, encoding);
        m_bytes.reserve(file.size() + chunkSize + padding);
        for (;;) {
            m_bytes.resize(m_size + 4 * chunkSize + padding);
            const qint64 length = utf8.read(m_bytes.data() + m_size, 4 * chunkSize);
            if (length < 0)
                throw Error(Texts::tr("Reading %1 failed: %2. Check the disk, then try again.")
                        .arg(m_name, utf8.errorString()));
            if (length == 0)
                break;
            m_size += length;
            if (pace)
                pace(double(file.pos()) / double(std::max<qint64>(1, file.size())));
        }
        if (auto error = open(); error == simdjson::UTF8_ERROR) {
            m_problems.push_back(
                {u"encoding"_s, {}, {}, Texts::tr("The file has bytes that are no characters of UTF-8."),
                    Texts::tr("Each is kept as U+FFFD, the sign for an unknown character.")});
            m_bytes = QString::fromUtf8(QByteArrayView(m_bytes.constData(), m_size)).toUtf8();
            m_size = m_bytes.size();
            m_bytes.resize(m_size + padding);
            if (open())
                refuse();
        } else if (error) {
            refuse();
        }
    }

    simdjson::error_code open()
    {
        const QByteArrayView all(m_bytes.constData(), m_size);
        const qsizetype from = all.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        const QByteArrayView json = all.sliced(from);
        const QByteArrayView words = json.trimmed();
        if (!words.endsWith(']') && !words.endsWith('}'))
            return simdjson::INCOMPLETE_ARRAY_OR_OBJECT;
        return m_parser.iterate(json.data(), size_t(json.size()), size_t(json.size() + padding)).get(m_document);
    }

    void findList()
    {
        ondemand::json_type type;
        if (m_document.type().get(type))
            refuse();
        std::optional<ondemand::array> list;
        ondemand::array array;
        ondemand::object object;
        if (type == ondemand::json_type::array && !m_document.get_array().get(array))
            list = array;
        else if (type == ondemand::json_type::object && !m_document.get_object().get(object))
            list = listIn(object, 1);
        if (!list)
            throw Error(
                Texts::tr("%1 is JSON, but no list of objects is in it: there is nothing to import.").arg(m_name));
        m_at = list->begin();
        m_end = list->end();
        if (m_at.error() || m_end.error())
            refuse();
    }

    std::optional<ondemand::array> listIn(ondemand::object object, int depth)
    {
        constexpr int deepest = 3;
        for (auto each : object) {
            ondemand::value value;
            ondemand::json_type type;
            ondemand::array array;
            ondemand::object inner;
            if (each.value().get(value) || value.type().get(type))
                refuse();
            if (type == ondemand::json_type::array && beginsWithObject(value) && !value.get_array().get(array))
                return array;
            if (type == ondemand::json_type::object && depth < deepest && !value.get_object().get(inner)) {
                if (auto list = listIn(inner, depth + 1))
                    return list;
            }
        }
        return std::nullopt;
    }

    bool beginsWithObject(ondemand::value &value) const
    {
        const char *at = nullptr;
        if (value.current_location().get(at))
            return false;
        const char *end = m_bytes.constData() + m_size;
        at = std::find_if(at + 1, end, [](char c) { return !std::strchr(" \t\r\n", c) || c == '\0'; });
        return at != end && *at == '{';
    }

    [[noreturn]] void refuse() const
    {
        throw Error(m_number > 0
                ? Texts::tr(
                      "%1 is broken in entry %2: it is no JSON from there on. Get the file once more, or mend it.")
                      .arg(m_name)
                      .arg(m_number)
                : Texts::tr("%1 is no whole JSON: its end may be missing. Get the file once more, or mend it.")
                      .arg(m_name));
    }

    QString m_name;
    QByteArray m_bytes; ///< And room for the parser to look beyond.
    qsizetype m_size = 0;
    qint64 m_number = 0;
    bool m_begun = false;
    ondemand::parser m_parser;
    mutable ondemand::document m_document;
    simdjson::simdjson_result<ondemand::array_iterator> m_at;
    simdjson::simdjson_result<ondemand::array_iterator> m_end;
};

} // namespace

std::unique_ptr<TableRows> jsonLines(std::unique_ptr<QIODevice> file, const QString &name, TextEncoding encoding)
{
    return std::make_unique<JsonLines>(std::move(file), name, encoding);
}

std::unique_ptr<TableRows> jsonDocument(
    std::unique_ptr<QIODevice> file, const QString &name, TextEncoding encoding, const WorkPace &pace)
{
    return std::make_unique<JsonDocument>(std::move(file), name, encoding, pace);
}

} // namespace rejoinder

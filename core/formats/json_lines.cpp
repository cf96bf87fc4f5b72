// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/json_rows.h"

#include "core/formats/json_objects.h"
#include "core/formats/utf8_device.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr qsizetype longestLine = 256 * 1024 * 1024;
constexpr qsizetype chunkSize = 256 * 1024;
constexpr auto padding = qsizetype(simdjson::SIMDJSON_PADDING);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

class JsonLines final : public JsonObjects
{
public:
    JsonLines(std::unique_ptr<QIODevice> file, QString name, TextEncoding encoding)
        : JsonObjects(Texts::tr("line %1"))
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
        if (const auto error = JsonObjects::take(object))
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

} // namespace

std::unique_ptr<TableRows> jsonLines(std::unique_ptr<QIODevice> file, const QString &name, TextEncoding encoding)
{
    return std::make_unique<JsonLines>(std::move(file), name, encoding);
}

} // namespace rejoinder

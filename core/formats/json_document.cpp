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

constexpr qsizetype chunkSize = 1 << 20;
constexpr auto padding = qsizetype(simdjson::SIMDJSON_PADDING);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

class JsonDocument final : public JsonObjects
{
public:
    JsonDocument(std::unique_ptr<QIODevice> file, QString name, TextEncoding encoding, const WorkPace &pace)
        : JsonObjects(Texts::tr("entry %1"))
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
            m_bytes.resize(m_size + chunkSize + padding);
            const qint64 length = utf8.read(m_bytes.data() + m_size, chunkSize);
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

std::unique_ptr<TableRows> jsonDocument(
    std::unique_ptr<QIODevice> file, const QString &name, TextEncoding encoding, const WorkPace &pace)
{
    return std::make_unique<JsonDocument>(std::move(file), name, encoding, pace);
}

} // namespace rejoinder

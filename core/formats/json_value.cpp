// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/json_value.h"

#include "core/corpus/text.h"

#include <QJsonArray>

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <new>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

static_assert(sizeof(element) == sizeof(std::array<quintptr, 2>) && JsonParser::padding >= simdjson::SIMDJSON_PADDING);

/// Deep enough for any conversation (a reply of Reddit is five levels in), and bounded.
constexpr size_t deepest = 8000;
/// Of what extras keep: deeper than this nobody looks.
constexpr int deepestExtra = 8;

QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool saysNothing(const element &value)
{
    switch (value.type()) {
    case element_type::NULL_VALUE:
        return true;
    case element_type::BOOL:
        return !value.get_bool().value_unsafe();
    case element_type::STRING:
        return value.get_string_length().value_unsafe() == 0;
    case element_type::ARRAY:
        return value.get_array().value_unsafe().begin() == value.get_array().value_unsafe().end();
    case element_type::OBJECT:
        return value.get_object().value_unsafe().begin() == value.get_object().value_unsafe().end();
    default:
        return false;
    }
}

QJsonValue extraOf(const element &value, int depth);

QJsonObject extrasOf(const simdjson::dom::object &object, std::span<const QLatin1StringView> taken, int depth)
{
    QJsonObject extras;
    for (const auto field : object) {
        const QLatin1StringView name(field.key.data(), static_cast<qsizetype>(field.key.size()));
        if (depth < deepestExtra && !saysNothing(field.value) && std::ranges::find(taken, name) == taken.end())
            extras.insert(stringOf(field.key), extraOf(field.value, depth + 1));
    }
    return extras;
}

QJsonValue extraOf(const element &value, int depth)
{
    switch (value.type()) {
    case element_type::ARRAY: {
        QJsonArray array;
        const simdjson::dom::array items = value.get_array().value_unsafe(); // Outlives its result.
        for (const element item : items) {
            if (depth < deepestExtra)
                array.append(extraOf(item, depth + 1));
        }
        return array;
    }
    case element_type::OBJECT:
        return extrasOf(value.get_object().value_unsafe(), {}, depth);
    case element_type::INT64:
        return QJsonValue(qint64(value.get_int64().value_unsafe()));
    case element_type::UINT64: // Above what QJsonValue holds exactly: a name rather than a quantity.
        return QString::number(quint64(value.get_uint64().value_unsafe()));
    case element_type::DOUBLE:
        return value.get_double().value_unsafe();
    case element_type::STRING:
        return stringOf(value.get_string().value_unsafe());
    case element_type::BOOL:
        return value.get_bool().value_unsafe();
    case element_type::NULL_VALUE:
        break;
    }
    return {};
}

std::optional<qint64> wholeNumber(double number)
{
    constexpr double exact = 9007199254740992; // 2^53
    const bool isWhole = std::abs(number) <= exact && std::trunc(number) == number;
    return isWhole ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

/// JSON as some programs write it, as JSON: bytes that are no UTF-8 and escapes of half a surrogate pair become U+FFFD,
/// NaN and Infinity null. Null where there was nothing to mend.
class JsonRepair
{
public:
    explicit JsonRepair(QByteArrayView json)
        : m_json(json)
    {
    }

    int count = 0;

    [[nodiscard]] QByteArray repaired()
    {
        QByteArray sound;
        Repairs repairs;
        if (!m_json.isValidUtf8()) {
            sound = decoded(m_json, &repairs).toUtf8();
            m_json = sound;
        }
        count = repairs.invalidUtf8 + repairs.loneSurrogates;
        m_result.reserve(m_json.size() + JsonParser::padding);
        bool isInString = false;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"')
                isInString = !isInString;
            if (isInString && c == '\\')
                takeEscape();
            else if (!isInString && (c == 'N' || c == 'I' || c == '-'))
                takeWord();
            else
                take(1);
        }
        m_result.reserve(m_result.size() + JsonParser::padding);
        return m_result;
    }

private:
    void take(qsizetype length)
    {
        length = std::min(length, m_json.size() - m_at);
        m_result += m_json.sliced(m_at, length);
        m_at += length;
    }

    void replace(qsizetype length, const char *by)
    {
        m_result += by;
        m_at += length;
        ++count;
    }

    /// The unit that an escape at \p at names; nullopt where there is none.
    [[nodiscard]] std::optional<char16_t> unitAt(qsizetype at) const
    {
        if (at + 6 > m_json.size() || m_json[at] != '\\' || m_json[at + 1] != 'u')
            return std::nullopt;
        unsigned unit = 0;
        const char *digits = m_json.data() + at + 2;
        const auto [end, error] = std::from_chars(digits, digits + 4, unit, 16);
        return error == std::errc() && end == digits + 4 ? std::optional(static_cast<char16_t>(unit)) : std::nullopt;
    }

    void takeEscape()
    {
        const auto unit = unitAt(m_at);
        if (!unit)
            return take(2);
        if (!QChar::isSurrogate(*unit))
            return take(6);
        const auto next = unitAt(m_at + 6);
        if (QChar::isHighSurrogate(*unit) && next && QChar::isLowSurrogate(*next))
            return take(12);
        replace(6, "\\ufffd");
    }

    void takeWord()
    {
        for (const QByteArrayView word : {"NaN", "Infinity", "-Infinity"}) {
            if (m_json.sliced(m_at).startsWith(word))
                return replace(word.size(), "null");
        }
        take(1);
    }

    QByteArrayView m_json;
    QByteArray m_result;
    qsizetype m_at = 0;
};

} // namespace

// The bytes of an element are its two words: a view without the header.
#define REJOINDER_ELEMENT std::bit_cast<element>(m_element)

bool JsonValue::isNothing() const
{
    return m_element[0] == 0 || REJOINDER_ELEMENT.is_null();
}

bool JsonValue::isObject() const
{
    return m_element[0] != 0 && REJOINDER_ELEMENT.is_object();
}

bool JsonValue::isArray() const
{
    return m_element[0] != 0 && REJOINDER_ELEMENT.is_array();
}

bool JsonValue::isText() const
{
    return m_element[0] != 0 && REJOINDER_ELEMENT.is_string();
}

bool JsonValue::isTrue() const
{
    return m_element[0] != 0 && REJOINDER_ELEMENT.is_bool() && REJOINDER_ELEMENT.get_bool().value_unsafe();
}

JsonValue JsonValue::operator[](QLatin1StringView name) const
{
    JsonValue value;
    element found;
    if (isObject()
        && !REJOINDER_ELEMENT.at_key(std::string_view(name.data(), static_cast<size_t>(name.size()))).get(found))
        value.m_element = std::bit_cast<std::array<quintptr, 2>>(found);
    return value;
}

std::vector<JsonValue> JsonValue::items() const
{
    std::vector<JsonValue> items;
    if (!isArray())
        return items;
    const simdjson::dom::array array = REJOINDER_ELEMENT.get_array().value_unsafe(); // Outlives its result.
    for (const element item : array)
        items.emplace_back().m_element = std::bit_cast<std::array<quintptr, 2>>(item);
    return items;
}

void JsonValue::eachField(const std::function<void(const QString &, const JsonValue &)> &visit) const
{
    if (!isObject())
        return;
    const simdjson::dom::object object = REJOINDER_ELEMENT.get_object().value_unsafe();
    for (const auto field : object) {
        JsonValue value;
        value.m_element = std::bit_cast<std::array<quintptr, 2>>(field.value);
        visit(stringOf(field.key), value);
    }
}

QString JsonValue::text() const
{
    if (!isText())
        return {};
    const QString text = stringOf(REJOINDER_ELEMENT.get_string().value_unsafe());
    return text.isNull() ? u""_s : text;
}

QString JsonValue::id() const
{
    if (isNothing())
        return {};
    switch (REJOINDER_ELEMENT.type()) {
    case element_type::STRING: {
        const QString id = text();
        return id.isEmpty() ? QString() : id;
    }
    case element_type::INT64:
        return QString::number(qint64(REJOINDER_ELEMENT.get_int64().value_unsafe()));
    case element_type::UINT64:
        return QString::number(quint64(REJOINDER_ELEMENT.get_uint64().value_unsafe()));
    case element_type::DOUBLE: {
        const auto whole = wholeNumber(REJOINDER_ELEMENT.get_double().value_unsafe());
        return whole ? QString::number(*whole) : QString();
    }
    default:
        return {};
    }
}

std::optional<qint64> JsonValue::integer() const
{
    if (isNothing())
        return std::nullopt;
    switch (REJOINDER_ELEMENT.type()) {
    case element_type::INT64:
        return REJOINDER_ELEMENT.get_int64().value_unsafe();
    case element_type::DOUBLE:
        return wholeNumber(REJOINDER_ELEMENT.get_double().value_unsafe());
    case element_type::STRING: {
        bool isNumber = false;
        const auto number = text().toLongLong(&isNumber);
        return isNumber ? std::optional<qint64>(number) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::optional<double> JsonValue::number() const
{
    if (isNothing())
        return std::nullopt;
    if (isText()) {
        bool isNumber = false;
        const double number = text().toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
    }
    double number = 0;
    return REJOINDER_ELEMENT.get_double().get(number) ? std::nullopt : std::optional(number);
}

std::optional<int> JsonValue::score() const
{
    const auto number = integer();
    return number && std::in_range<int>(*number) ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

QJsonObject JsonValue::rest(std::span<const QLatin1StringView> taken) const
{
    return isObject() ? extrasOf(REJOINDER_ELEMENT.get_object().value_unsafe(), taken, 0) : QJsonObject();
}

#undef REJOINDER_ELEMENT

struct JsonParser::Simdjson
{
    simdjson::dom::parser parser;
};

JsonParser::JsonParser()
    : m_simdjson(std::make_unique<Simdjson>())
{
    if (m_simdjson->parser.allocate(4096, deepest) != simdjson::SUCCESS)
        throw std::bad_alloc();
}

JsonParser::~JsonParser() = default;

JsonParser::Parsed JsonParser::parse(QByteArrayView json)
{
    Parsed parsed;
    const auto attempt = [&](QByteArrayView text) {
        element root;
        const auto error = m_simdjson->parser.parse(text.data(), static_cast<size_t>(text.size()), false).get(root);
        parsed.isSound = !error;
        parsed.isTooDeep = error == simdjson::DEPTH_ERROR;
        if (parsed.isSound)
            parsed.value.m_element = std::bit_cast<std::array<quintptr, 2>>(root);
    };
    attempt(json);
    if (parsed.isSound || parsed.isTooDeep)
        return parsed;
    JsonRepair repair(json);
    m_repaired = repair.repaired();
    if (repair.count == 0)
        return parsed;
    attempt(m_repaired);
    parsed.repairs = repair.count;
    return parsed;
}

QByteArray repairedJson(QByteArrayView json)
{
    return JsonRepair(json).repaired();
}

} // namespace rejoinder

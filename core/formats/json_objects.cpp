// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/json_objects.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace ondemand = simdjson::ondemand;

namespace {

constexpr int mostNested = 4; // Objects that become columns; what is deeper is kept as JSON.

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
        && std::ranges::all_of(token, [](char c) { return (c >= '0' && c <= '9') || (c && std::strchr("+-.eE", c)); });
}

/// Whether the reader of strings had to put a character for a half one.
bool wasMended(QByteArrayView text, QByteArrayView token)
{
    constexpr QByteArrayView unknown("\xEF\xBF\xBD");
    return text.contains(unknown) && !token.contains(unknown) && !token.contains("\\uFFFD")
        && !token.contains("\\ufffd");
}

} // namespace

simdjson::error_code JsonObjects::take(ondemand::object object)
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

simdjson::error_code JsonObjects::flatten(ondemand::object object, const QByteArray &prefix, int depth)
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

simdjson::error_code JsonObjects::nested(ondemand::value &value, const QByteArray &name, int depth)
{
    ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    return flatten(object, name, depth + 1);
}

simdjson::error_code JsonObjects::keep(ondemand::value &value, ondemand::json_type type, const QByteArray &name)
{
    TableCell cell;
    if (const auto error = read(value, type, cell))
        return error;
    if (const qsizetype column = cell.kind == TableCell::Kind::Absent ? -1 : columnOf(name); column >= 0)
        m_cells[size_t(column)] = cell;
    return simdjson::SUCCESS;
}

simdjson::error_code JsonObjects::read(ondemand::value &value, ondemand::json_type type, TableCell &cell)
{
    using enum TableCell::Kind;
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
    return error;
}

/// Rows name their columns in one order, mostly.
qsizetype JsonObjects::columnOf(const QByteArray &name)
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

} // namespace rejoinder

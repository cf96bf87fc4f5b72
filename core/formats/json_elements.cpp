// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The elements of a list, one after the other, by simdjson's walk on demand.

#include "core/formats/json_value.h"

#include <simdjson.h>

#include <utility>

namespace rejoinder {

struct JsonElements::Walk
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::array_iterator at;
    simdjson::ondemand::array_iterator end;
    bool isFirst = true;
};

namespace {

simdjson::padded_string_view padded(std::string_view json)
{
    return simdjson::padded_string_view(json.data(), json.size(), json.size() + simdjson::SIMDJSON_PADDING);
}

/// Where the list is and what the object holds beside it.
bool takeApart(std::string_view json, std::string_view list, std::optional<std::string_view> &found, QByteArray &head)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser.iterate(padded(json)).get(document) || document.get_object().get(object))
        return false;
    head = "{";
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (std::move(result).get(field))
            return false;
        const std::string_view key = field.escaped_key();
        std::string_view raw;
        if (field.value().raw_json().get(raw))
            return false;
        if (key == list && !found && raw.starts_with('[')) {
            found = raw;
            continue;
        }
        if (head.size() > 1)
            head += ',';
        head += '"' + QByteArrayView(key.data(), qsizetype(key.size())).toByteArray()
            + "\":" + QByteArrayView(raw.data(), qsizetype(raw.size())).toByteArray();
    }
    head += '}';
    return document.at_end();
}

} // namespace

JsonElements::JsonElements(QByteArrayView json, QLatin1StringView list)
    : m_walk(std::make_unique<Walk>())
{
    std::optional<std::string_view> array(std::in_place, json.data(), static_cast<size_t>(json.size()));
    if (json.trimmed().startsWith('{')) {
        const auto whole = *std::exchange(array, std::nullopt);
        if (!takeApart(whole, {list.data(), static_cast<size_t>(list.size())}, array, m_head))
            return;
    }
    m_isSound = true;
    m_hasList = array.has_value();
    if (!array)
        return;
    simdjson::ondemand::array elements;
    m_isSound = !m_walk->parser.iterate(padded(*array)).get(m_walk->document)
        && !m_walk->document.get_array().get(elements) && !elements.begin().get(m_walk->at)
        && !elements.end().get(m_walk->end);
}

JsonElements::~JsonElements() = default;

std::optional<QByteArrayView> JsonElements::next()
{
    if (!m_isSound || !m_hasList)
        return std::nullopt;
    if (!std::exchange(m_walk->isFirst, false))
        ++m_walk->at;
    if (m_walk->at == m_walk->end) {
        m_isSound = m_walk->document.at_end();
        m_hasList = false;
        return std::nullopt;
    }
    std::string_view raw;
    simdjson::ondemand::value value;
    if ((*m_walk->at).get(value) || value.raw_json().get(raw)) {
        m_isSound = false;
        return std::nullopt;
    }
    return QByteArrayView(raw.data(), static_cast<qsizetype>(raw.size())).trimmed();
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

#include <QLocale>

#include <cmath>

namespace rejoinder {

void Json::value(double number)
{
    if (!std::isfinite(number))
        return value(nullptr);
    raw(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void Json::value(QStringView text)
{
    if (text.isNull())
        return value(nullptr);
    raw({});
    quoted(text.toUtf8());
}

void Json::open(char bracket)
{
    raw(QByteArrayView(&bracket, 1));
    m_comma = false;
}

void Json::close(char bracket)
{
    m_bytes.append(bracket);
    m_comma = true;
}

void Json::name(const char *key)
{
    raw({});
    quoted(key);
    m_bytes.append(": ");
    m_comma = false;
}

void Json::raw(QByteArrayView token)
{
    if (m_comma)
        m_bytes.append(", ");
    m_bytes.append(token);
    m_comma = true;
}

void Json::quoted(QByteArrayView utf8)
{
    constexpr char hex[] = "0123456789abcdef";
    m_bytes.append('"');
    for (const char c : utf8) {
        switch (c) {
        case '"':
            m_bytes.append("\\\"");
            break;
        case '\\':
            m_bytes.append("\\\\");
            break;
        case '\n':
            m_bytes.append("\\n");
            break;
        case '\t':
            m_bytes.append("\\t");
            break;
        case '\r':
            m_bytes.append("\\r");
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                m_bytes.append("\\u00").append(hex[c >> 4]).append(hex[c & 15]);
            else
                m_bytes.append(c);
        }
    }
    m_bytes.append('"');
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/utf8_device.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cstring>

namespace rejoinder {

namespace {

constexpr qint64 chunkSize = 64 * 1024;

// 0x80 to 0x9F; the five that Windows leaves free are what browsers take them for. Own table, because Qt knows
// Windows-1252 only where it was built with ICU.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

void appendWindows1252(QByteArray &utf8, QByteArrayView bytes)
{
    utf8.reserve(utf8.size() + bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto value = uchar(byte);
        if (value < 0x80) {
            utf8 += byte;
            continue;
        }
        const char16_t unit = value < 0xA0 ? windows1252[value - 0x80] : char16_t(value);
        if (unit >= 0x800) {
            utf8 += char(0xE0 | (unit >> 12));
            utf8 += char(0x80 | ((unit >> 6) & 0x3F));
        } else {
            utf8 += char(0xC0 | (unit >> 6));
        }
        utf8 += char(0x80 | (unit & 0x3F));
    }
}

QStringConverter::Encoding qtEncoding(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE
        : encoding == TextEncoding::Utf16Be  ? QStringConverter::Utf16BE
                                             : QStringConverter::Utf8;
}

/// How long the UTF-8 character at the beginning is, beyond ASCII; 0: none, -1: cut off.
int multibyteLength(QByteArrayView bytes)
{
    const auto first = uchar(bytes.front());
    const int length = first >= 0xC2 && first <= 0xDF ? 2
        : first >= 0xE0 && first <= 0xEF              ? 3
        : first >= 0xF0 && first <= 0xF4              ? 4
                                                      : 0;
    for (int i = 1; i < length; ++i) {
        if (i >= bytes.size())
            return -1;
        if ((uchar(bytes[i]) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

} // namespace

Utf8Device::Utf8Device(QIODevice &source, TextEncoding encoding)
    : m_source(source)
    , m_encoding(encoding)
    , m_decoder(qtEncoding(encoding))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 Utf8Device::readData(char *data, qint64 size)
{
    if (m_encoding == TextEncoding::Utf8) {
        const qint64 length = m_source.read(data, size);
        if (length < 0)
            setErrorString(m_source.errorString());
        return length;
    }
    // A chunk may end inside a character and give nothing yet.
    while (m_served == m_ready.size()) {
        m_chunk.resize(chunkSize);
        const qint64 length = m_source.read(m_chunk.data(), chunkSize);
        if (length < 0)
            setErrorString(m_source.errorString());
        if (length <= 0)
            return length;
        m_ready.clear();
        m_served = 0;
        const QByteArrayView chunk(m_chunk.constData(), length);
        if (m_encoding == TextEncoding::Windows1252) {
            appendWindows1252(m_ready, chunk);
        } else {
            const QString text = m_decoder(chunk);
            m_ready = text.toUtf8();
            m_repairs += text.count(QChar::ReplacementCharacter);
        }
    }
    const qint64 given = std::min<qint64>(size, m_ready.size() - m_served);
    std::memcpy(data, m_ready.constData() + m_served, size_t(given));
    m_served += given;
    return given;
}

QByteArray utf8From(QByteArrayView bytes, TextEncoding encoding)
{
    QByteArray source = bytes.toByteArray();
    QBuffer buffer(&source);
    buffer.open(QIODevice::ReadOnly);
    Utf8Device device(buffer, encoding);
    return device.readAll();
}

TextEncoding sniffedEncoding(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (head.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (head.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[size_t(i & 1)] += head[i] == '\0';
    const qsizetype many
        = head.size() / 5; // Of the high halves: blanks, digits, marks and Latin letters have zeros there.
    if (head.size() >= 4 && zeros[1] > many && zeros[0] * 8 < zeros[1])
        return TextEncoding::Utf16Le;
    if (head.size() >= 4 && zeros[0] > many && zeros[1] * 8 < zeros[0])
        return TextEncoding::Utf16Be;
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype at = 0; at < head.size();) {
        if (uchar(head[at]) < 0x80) {
            ++at;
            continue;
        }
        const int length = multibyteLength(head.sliced(at));
        if (length < 0)
            break;
        ++(length > 0 ? good : bad);
        at += std::max(length, 1);
    }
    return bad > good ? TextEncoding::Windows1252 : TextEncoding::Utf8;
}

} // namespace rejoinder

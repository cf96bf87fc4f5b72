// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/table_options.h"

#include <QIODevice>
#include <QStringDecoder>

namespace rejoinder {

/// Another device's text as UTF-8, chunk by chunk. UTF-8 itself goes through as it is, bad bytes included; what is no
/// character of another encoding becomes U+FFFD, counted.
class Utf8Device final : public QIODevice
{
public:
    /// \p source is open, and outlives this.
    Utf8Device(QIODevice &source, TextEncoding encoding);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ready.size() == m_served && m_source.atEnd(); }
    [[nodiscard]] qint64 repairs() const { return m_repairs; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_chunk;
    QByteArray m_ready;
    qsizetype m_served = 0;
    qint64 m_repairs = 0;
};

/// What an encoding makes of bytes: for looking at a beginning.
[[nodiscard]] QByteArray utf8From(QByteArrayView bytes, TextEncoding encoding);

/// The encoding of a text by its beginning: a byte order mark, else zeros where UTF-16 has them, else UTF-8 where most of
/// what lies beyond ASCII is UTF-8, else Windows-1252.
[[nodiscard]] TextEncoding sniffedEncoding(QByteArrayView head);

} // namespace rejoinder

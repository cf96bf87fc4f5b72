// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/zstd_device.h"

#include <QCoreApplication>

#include <zstd.h>

#include <algorithm>
#include <new>

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

constexpr int longestWindow = 31; // The logarithm: 2 GiB.

} // namespace

bool isZstd(QByteArrayView head)
{
    return head.startsWith("\x28\xB5\x2F\xFD");
}

struct ZstdDevice::Stream
{
    Stream()
        : decoder(ZSTD_createDStream())
    {
        if (!decoder)
            throw std::bad_alloc();
        ZSTD_DCtx_setParameter(decoder, ZSTD_d_windowLogMax, longestWindow);
    }
    ~Stream() { ZSTD_freeDStream(decoder); }
    Q_DISABLE_COPY_MOVE(Stream)

    ZSTD_DStream *decoder;
};

ZstdDevice::ZstdDevice(std::unique_ptr<QIODevice> compressed)
    : m_compressed(std::move(compressed))
    , m_stream(std::make_unique<Stream>())
{
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZstdDevice::~ZstdDevice() = default;

bool ZstdDevice::atEnd() const
{
    return m_hasEnded;
}

double ZstdDevice::progress() const
{
    const auto size = m_compressed->size();
    return size > 0 ? std::clamp(double(m_compressed->pos()) / double(size), 0.0, 1.0) : 1;
}

/// False at the end, and where the file cannot be read on: then with an error string.
bool ZstdDevice::refill()
{
    constexpr qint64 step = 256 * 1024;
    m_input = m_compressed->read(step);
    m_taken = 0;
    if (!m_input.isEmpty())
        return true;
    if (!m_compressed->atEnd())
        setErrorString(m_compressed->errorString());
    else if (m_isWithinFrame)
        setErrorString(Texts::tr("the compressed file breaks off"));
    else
        m_hasEnded = true;
    return false;
}

qint64 ZstdDevice::readData(char *data, qint64 most)
{
    ZSTD_outBuffer output{data, static_cast<size_t>(most), 0};
    while (output.pos < output.size && !m_hasEnded) {
        if (m_taken == static_cast<size_t>(m_input.size()) && !refill())
            break;
        ZSTD_inBuffer input{m_input.constData(), static_cast<size_t>(m_input.size()), m_taken};
        const auto missing = ZSTD_decompressStream(m_stream->decoder, &output, &input);
        m_taken = input.pos;
        if (ZSTD_isError(missing)) {
            setErrorString(
                Texts::tr("the compressed file is damaged: %1").arg(QString::fromLatin1(ZSTD_getErrorName(missing))));
            m_hasEnded = false;
            return output.pos > 0 ? static_cast<qint64>(output.pos) : -1;
        }
        m_isWithinFrame = missing != 0;
    }
    if (output.pos == 0 && !m_hasEnded)
        return -1;
    return static_cast<qint64>(output.pos);
}

QByteArray zstdHead(QByteArrayView head, qsizetype most)
{
    QByteArray text(most, Qt::Uninitialized);
    const auto decoder
        = std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)>(ZSTD_createDStream(), ZSTD_freeDStream);
    if (!decoder)
        throw std::bad_alloc();
    ZSTD_DCtx_setParameter(decoder.get(), ZSTD_d_windowLogMax, longestWindow);
    ZSTD_outBuffer output{text.data(), static_cast<size_t>(most), 0};
    ZSTD_inBuffer input{head.data(), static_cast<size_t>(head.size()), 0};
    while (output.pos < output.size && input.pos < input.size
        && !ZSTD_isError(ZSTD_decompressStream(decoder.get(), &output, &input))) { }
    text.truncate(static_cast<qsizetype>(output.pos));
    return text;
}

} // namespace rejoinder

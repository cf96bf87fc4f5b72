// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/unpacked_source.h"

#include <KCompressionDevice>

#include <QBuffer>

namespace rejoinder {

namespace {

constexpr QByteArrayView gzipMark = "\x1F\x8B";

/// Ends where its file does, though the archive was cut off.
class Lenient final : public KCompressionDevice
{
public:
    explicit Lenient(std::unique_ptr<QIODevice> packed)
        : KCompressionDevice(packed.get(), true, GZip)
        , m_packed(packed.release())
    {
    }

    [[nodiscard]] bool atEnd() const override { return KCompressionDevice::atEnd() || m_packed->atEnd(); }

private:
    const QIODevice *m_packed; ///< The device below owns it.
};

} // namespace

std::unique_ptr<QIODevice> unpacked(std::unique_ptr<QIODevice> device, CutOff cutOff)
{
    if (device->peek(gzipMark.size()) != gzipMark)
        return device;
    std::unique_ptr<QIODevice> inside;
    if (cutOff == CutOff::Ends)
        inside = std::make_unique<Lenient>(std::move(device));
    else
        inside = std::make_unique<KCompressionDevice>(device.release(), true, KCompressionDevice::GZip);
    inside->open(QIODevice::ReadOnly);
    return inside;
}

QByteArray unpackedHead(QByteArrayView head)
{
    constexpr qint64 size = 64 * 1024;
    if (!head.startsWith(gzipMark))
        return head.toByteArray();
    QByteArray packed = head.toByteArray();
    QBuffer buffer(&packed);
    buffer.open(QIODevice::ReadOnly);
    KCompressionDevice inside(&buffer, false, KCompressionDevice::GZip);
    return inside.open(QIODevice::ReadOnly) ? inside.read(size) : QByteArray();
}

} // namespace rejoinder

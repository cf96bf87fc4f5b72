// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace rejoinder {

[[nodiscard]] bool isZstd(QByteArrayView head);

/// Up to \p most bytes of what the beginning of a zstd file holds.
[[nodiscard]] QByteArray zstdHead(QByteArrayView head, qsizetype most);

/// What a zstd file holds, as a stream: all its frames one after the other, with windows of up to 2 GiB as the dumps of
/// Reddit have. Reading fails, with an error string, where the file is damaged or cut off.
class ZstdDevice final : public QIODevice
{
public:
    explicit ZstdDevice(std::unique_ptr<QIODevice> compressed);
    ~ZstdDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    /// How much of the compressed file is read, 0 to 1.
    [[nodiscard]] double progress() const;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Stream;
    [[nodiscard]] bool refill();

    std::unique_ptr<QIODevice> m_compressed;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_input;
    size_t m_taken = 0; ///< Of m_input.
    bool m_isWithinFrame = false;
    bool m_hasEnded = false;
};

} // namespace rejoinder

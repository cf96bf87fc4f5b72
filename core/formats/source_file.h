// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <memory>

namespace rejoinder {

/// The file of a source, open for reading. Throws one sentence for a folder, a device, a missing or unreadable file.
[[nodiscard]] std::unique_ptr<QIODevice> openedSource(const QString &path);

/// Throws one sentence for a device, which may never end. A pipe is none: for what is read once, from its beginning.
void refuseDevice(const QString &path);

/// Up to \p most bytes of a device. Throws where it fails before its end: half a source is none. \p name is what the
/// sentence calls it; \p pace is asked at each megabyte.
[[nodiscard]] QByteArray bytesOf(QIODevice &device, const QString &name,
    qint64 most = std::numeric_limits<qint64>::max(), const std::function<void(double)> &pace = {});

/// All bytes of a source that is held in memory as one text. Throws where they are more than such a text may be.
[[nodiscard]] QByteArray textBytesOf(
    QIODevice &device, const QString &name, const std::function<void(double)> &pace = {});

/// Whether these are no words in UTF-8 or UTF-16: a picture, an archive, another encoding. Some bad bytes are no reason.
[[nodiscard]] bool looksBinary(QByteArrayView bytes);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace rejoinder {

/// \p device as it is or, where it begins as gzip does, what it unpacks to. A truncated archive ends early without a word:
/// the reader of what is inside has to notice.
[[nodiscard]] std::unique_ptr<QIODevice> unpacked(std::unique_ptr<QIODevice> device);

/// The same of the beginning of a file: as much of it as can be unpacked, at most 64 KiB.
[[nodiscard]] QByteArray unpackedHead(QByteArrayView head);

} // namespace rejoinder

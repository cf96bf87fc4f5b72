// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace rejoinder {

/// What an archive does that was cut off.
enum class CutOff {
    Fails, ///< It cannot be read on and is not at its end.
    Ends, ///< As if it were whole: for formats whose own end is marked, whose readers notice.
};

/// \p device as it is or, where it begins as gzip does, what it unpacks to.
[[nodiscard]] std::unique_ptr<QIODevice> unpacked(std::unique_ptr<QIODevice> device, CutOff cutOff = CutOff::Fails);

/// The same of the beginning of a file: as much of it as can be unpacked, at most 64 KiB.
[[nodiscard]] QByteArray unpackedHead(QByteArrayView head);

} // namespace rejoinder

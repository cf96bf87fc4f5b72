// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

/// Times as files and the command line write them: "2026-03-04T05:06:07Z", always UTC, whole seconds since 1970.
namespace rejoinder {

[[nodiscard]] QByteArray isoTime(qint64 seconds);
/// Reads exactly that form, of years 0000 to 9999; nullopt for all else.
[[nodiscard]] std::optional<qint64> readIsoTime(QByteArrayView text);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/json_value.h"
#include "core/model/corpus.h"

namespace rejoinder {

/// A time as sources write it, with how much of it is true. Nothing where it is no time, or of no year 0 to 9999.
struct SourceTime
{
    std::optional<qint64> seconds; ///< Since 1970-01-01 UTC.
    Precision precision = Precision::None;
};

/// Seconds since 1970 as a number or its digits; what would be after the year 9999 is milliseconds.
[[nodiscard]] SourceTime unixTime(const JsonValue &value);
/// "2013-02-04T15:26:26.278-05:00", "2015-01-02 21:05:46", "2024-01-05", "20240105"; without a zone it is UTC.
[[nodiscard]] SourceTime isoSourceTime(QStringView text);
/// Either.
[[nodiscard]] SourceTime sourceTime(const JsonValue &value);
/// "Tue Mar 24 10:44:10 +0000 2015"
[[nodiscard]] SourceTime tweetTime(QStringView text);

} // namespace rejoinder

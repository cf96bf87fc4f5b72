// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/corpus.h"

#include <QStringView>

namespace rejoinder {

/// A time as a source writes it: seconds since 1970-01-01 UTC, how much of it is true, and the zone it was written in
/// ("+02:00"; null where the source names none: then it is taken for UTC).
struct WrittenTime
{
    qint64 seconds = 0;
    Precision precision = Precision::Second;
    QString zone;

    friend bool operator==(const WrittenTime &, const WrittenTime &) = default;
};

/// "2013-10-10T19:20:29Z", "2013-10-10 19:20", "2013-10-10T19:20:29.123+0200", "2013-10-10", or as letters and feeds
/// write it: "Tue, 14 Jan 2014 17:31:03 +0200". nullopt for all else, and for zeros ("0000-00-00 00:00:00").
[[nodiscard]] std::optional<WrittenTime> readWrittenTime(QStringView text);

} // namespace rejoinder

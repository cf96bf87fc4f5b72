// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/table_options.h"
#include "core/model/corpus.h"

#include <QTimeZone>

/// What the cells of other people's tables mean. All take UTF-8.
namespace rejoinder {

/// An id as it was before a program took it for a number: "22015913.0" is 22015913. Blanks around it are none of it.
[[nodiscard]] QString idIn(QByteArrayView cell);
/// Whether a spreadsheet rounded it: "1E+17", "1.23457E+17".
[[nodiscard]] bool hasLostDigits(QByteArrayView cell);
/// Whether a parent's cell says in words or by zero that there is none. "0" may be an id all the same.
[[nodiscard]] bool namesNobody(QByteArrayView cell);

struct TableTime
{
    qint64 seconds = 0; ///< Since 1970-01-01 UTC.
    Precision precision = Precision::Second;
    bool hasZone = true; ///< False where \c zone was taken for it.
    bool isAmbiguous = false; ///< 3/4/2026 by either order.
};
/// A time as programs and people write it: ISO 8601, seconds, milliseconds or microseconds since 1970, "Tue, 24 Mar 2015
/// 10:38:39 +0000", "Tue Mar 24 10:38:39 +0000 2015", "24.3.2015 10:38", "3/24/15 10:38 PM", "March 24, 2015",
/// "2015-10-16 EDT". nullopt for all else.
[[nodiscard]] std::optional<TableTime> timeIn(QByteArrayView cell, DateOrder order, const QTimeZone &zone);
/// Whether a date tells by itself which of its numbers is the day.
[[nodiscard]] std::optional<DateOrder> dateOrderIn(QByteArrayView cell);

/// "14", "14.0", "1,234", "1.2K"
[[nodiscard]] std::optional<int> scoreIn(QByteArrayView cell);
/// A word for a status, or yes and no in a column named after one ("deleted": true).
[[nodiscard]] std::optional<PostStatus> statusIn(QByteArrayView cell, QStringView column);

} // namespace rejoinder

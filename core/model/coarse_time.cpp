// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/coarse_time.h"

#include <QDateTime>
#include <QTimeZone>

namespace rejoinder {

std::optional<qint64> coarsened(std::optional<qint64> time, Times times)
{
    if (!time || times == Times::Keep)
        return time;
    if (times == Times::None)
        return std::nullopt;
    QDate day = QDateTime::fromSecsSinceEpoch(*time, QTimeZone::UTC).date();
    if (times == Times::Month)
        day = QDate(day.year(), day.month(), 1);
    return day.startOfDay(QTimeZone::UTC).toSecsSinceEpoch();
}

Precision coarsened(Precision precision, Times times)
{
    switch (times) {
    case Times::Keep:
        return precision;
    case Times::Date:
        return precision == Precision::Second ? Precision::Date : precision;
    case Times::Month:
        return precision == Precision::None ? precision : Precision::Estimated;
    case Times::None:
        break;
    }
    return Precision::None;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/iso_time.h"

#include <chrono>
#include <format>

namespace rejoinder {

namespace {

/// The number in \p digits; -1 where one is no digit.
int number(QByteArrayView digits)
{
    int value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return -1;
        value = value * 10 + (digit - '0');
    }
    return value;
}

} // namespace

QByteArray isoTime(qint64 seconds)
{
    using namespace std::chrono;
    const sys_seconds time{std::chrono::seconds(seconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    return QByteArray::fromStdString(
        std::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", int(date.year()), unsigned(date.month()),
            unsigned(date.day()), clock.hours().count(), clock.minutes().count(), clock.seconds().count()));
}

std::optional<qint64> readIsoTime(QByteArrayView text)
{
    using namespace std::chrono;
    if (text.size() != 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':'
        || text[19] != 'Z')
        return std::nullopt;
    const int y = number(text.sliced(0, 4));
    const int mo = number(text.sliced(5, 2));
    const int d = number(text.sliced(8, 2));
    const int h = number(text.sliced(11, 2));
    const int mi = number(text.sliced(14, 2));
    const int s = number(text.sliced(17, 2));
    if (y < 0 || mo < 0 || d < 0 || h < 0 || mi < 0 || s < 0 || h > 23 || mi > 59 || s > 59)
        return std::nullopt;
    const year_month_day date{year(y), month(unsigned(mo)), day(unsigned(d))};
    if (!date.ok())
        return std::nullopt;
    return sys_seconds(sys_days(date)).time_since_epoch().count() + h * 3600 + mi * 60 + s;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/source_time.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr double firstSecond = -62167219200; // 0000-01-01
constexpr double lastSecond = 253402300799; // 9999-12-31

SourceTime timeOf(const QDateTime &time, Precision precision)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.toSecsSinceEpoch();
    if (double(seconds) < firstSecond || double(seconds) > lastSecond)
        return {};
    return {seconds, precision};
}

} // namespace

SourceTime unixTime(const JsonValue &value)
{
    auto seconds = value.number();
    if (seconds && *seconds > lastSecond)
        *seconds /= 1000;
    if (!seconds || *seconds < firstSecond || *seconds > lastSecond)
        return {};
    return {static_cast<qint64>(std::floor(*seconds)), Precision::Second};
}

SourceTime isoSourceTime(QStringView text)
{
    constexpr int dateLength = 10; // 2024-01-05
    constexpr int bareDateLength = 8; // 20240105
    const QString trimmed = text.trimmed().toString();
    if (trimmed.size() == dateLength || trimmed.size() == bareDateLength) {
        const auto date = QDate::fromString(trimmed, trimmed.size() == dateLength ? u"yyyy-MM-dd"_s : u"yyyyMMdd"_s);
        return date.isValid() ? timeOf(QDateTime(date, QTime(0, 0), QTimeZone::UTC), Precision::Date) : SourceTime();
    }
    auto time = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) // The source's zone is not known; ours has no part in it.
        time.setTimeZone(QTimeZone::UTC);
    return timeOf(time, Precision::Second);
}

SourceTime sourceTime(const JsonValue &value)
{
    const auto time = unixTime(value);
    return time.seconds ? time : isoSourceTime(value.text());
}

SourceTime tweetTime(QStringView text)
{
    // Weekday and month are English whatever the locale is.
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s, u"Jul"_s, u"Aug"_s,
        u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    if (words.size() != 6)
        return {};
    const int month = static_cast<int>(months.indexOf(words[1])) + 1;
    const QString iso = u"%1-%2-%3T%4%5:%6"_s.arg(words[5])
                            .arg(month, 2, 10, QChar(u'0'))
                            .arg(words[2].toString().rightJustified(2, u'0'), words[3].toString(),
                                words[4].left(3).toString(), words[4].mid(3).toString());
    return month > 0 ? isoSourceTime(iso) : SourceTime();
}

} // namespace rejoinder

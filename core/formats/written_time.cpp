// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/written_time.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// "+02:00" of "+0200", "+02", "GMT"; null for none.
QString zoneOf(QStringView written)
{
    static const QRegularExpression offset(u"^([+-])(\\d\\d):?(\\d\\d)?$"_s);
    const auto match = offset.matchView(written);
    if (match.hasMatch())
        return match.captured(1) + match.captured(2) + u':'
            + (match.captured(3).isEmpty() ? u"00"_s : match.captured(3));
    // Of names only those of letters (RFC 5322, 4.3) say which offset they mean.
    static const QHash<QString, QString> names{{u"Z"_s, u"+00:00"_s}, {u"UT"_s, u"+00:00"_s}, {u"UTC"_s, u"+00:00"_s},
        {u"GMT"_s, u"+00:00"_s}, {u"EST"_s, u"-05:00"_s}, {u"EDT"_s, u"-04:00"_s}, {u"CST"_s, u"-06:00"_s},
        {u"CDT"_s, u"-05:00"_s}, {u"MST"_s, u"-07:00"_s}, {u"MDT"_s, u"-06:00"_s}, {u"PST"_s, u"-08:00"_s},
        {u"PDT"_s, u"-07:00"_s}};
    return names.value(written.toString().toUpper());
}

std::optional<WrittenTime> timeAt(const QDate &date, QStringView clock, QStringView zone)
{
    WrittenTime time;
    time.zone = zoneOf(zone.trimmed());
    time.precision = clock.isEmpty() ? Precision::Date : Precision::Second;
    const auto of = QTime::fromString(clock.isEmpty() ? u"00:00:00"_s
            : clock.size() > 5                        ? clock.first(8).toString()
                                                      : clock.toString() + u":00"_s,
        u"HH:mm:ss"_s);
    if (!date.isValid() || !of.isValid())
        return std::nullopt;
    int offset = 0;
    if (!time.zone.isNull()) {
        const int minutes = QStringView(time.zone).sliced(1, 2).toInt() * 60 + QStringView(time.zone).sliced(4).toInt();
        offset = (time.zone.front() == u'-' ? -60 : 60) * minutes;
    }
    time.seconds = QDateTime(date, of, QTimeZone::UTC).toSecsSinceEpoch() - offset;
    return time;
}

} // namespace

std::optional<WrittenTime> readWrittenTime(QStringView text)
{
    text = text.trimmed();
    constexpr qsizetype longest = 100;
    if (text.size() > longest)
        return std::nullopt;
    static const QRegularExpression iso(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?\\s*(Z|UTC|[+-]\\d\\d(?::?\\d\\d)?)?)?$"_s);
    if (const auto match = iso.matchView(text); match.hasMatch())
        return timeAt(QDate::fromString(match.captured(1), Qt::ISODate), match.capturedView(2), match.capturedView(3));
    // "Tue, 14 Jan 2014 17:31:03 +0200", and the C library's "Tue Jan 14 17:31:03 2014".
    static const QRegularExpression letter(
        u"^(?:[A-Za-z]{3},?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{4})\\s+(\\d\\d:\\d\\d(?::\\d\\d)?)\\s*"
        u"([+-]\\d{4}|[A-Za-z]{1,4})?(?:\\s*\\(.*\\))?$"_s);
    static const QRegularExpression asctime(
        u"^[A-Za-z]{3}\\s+([A-Za-z]{3})\\s+(\\d{1,2})\\s+(\\d\\d:\\d\\d:\\d\\d)\\s+(?:([+-]\\d{4}|[A-Z]{1,4})\\s+)?(\\d{4})$"_s);
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const auto month = [](const QString &name) { return int(months.indexOf(name.toLower())); };
    const auto dated = [&](const QString &year, const QString &name, const QString &day) {
        const int at = month(name);
        return at < 0 || at % 3 != 0 ? QDate() : QDate(year.toInt(), at / 3 + 1, day.toInt());
    };
    if (const auto match = letter.matchView(text); match.hasMatch())
        return timeAt(dated(match.captured(3), match.captured(2), match.captured(1)), match.capturedView(4),
            match.capturedView(5));
    if (const auto match = asctime.matchView(text); match.hasMatch())
        return timeAt(dated(match.captured(5), match.captured(1), match.captured(2)), match.capturedView(3),
            match.capturedView(4));
    return std::nullopt;
}

} // namespace rejoinder

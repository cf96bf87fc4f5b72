// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/table_values.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || uchar(c) >= 0x80;
}

qsizetype digitsAt(QByteArrayView text, qsizetype at)
{
    const auto *begin = text.begin() + at;
    return std::find_if_not(begin, text.end(), isDigit) - begin;
}

/// The digits in front of ".0"; empty where it is no such number.
QByteArrayView wholeNumber(QByteArrayView text)
{
    const qsizetype from = text.startsWith('-') ? 1 : 0;
    const qsizetype digits = digitsAt(text, from);
    const qsizetype point = from + digits;
    if (digits == 0 || point + 1 >= text.size() || text[point] != '.')
        return {};
    return std::ranges::all_of(text.sliced(point + 1), [](char c) { return c == '0'; }) ? text.first(point)
                                                                                        : QByteArrayView();
}

/// A date with a time of day, before it is known to be one.
struct Parts
{
    std::array<int, 3> numbers{};
    std::array<qsizetype, 3> digits{};
    int count = 0;
    bool dotted = false;
    int month = 0;
    int monthAt = -1; ///< How many numbers stand before its name.
    int hour = -1;
    int minute = 0;
    int second = 0;
    int half = 0; ///< 1: a.m., 2: p.m.
    std::optional<int> offset; ///< Seconds east of UTC.
};

struct Word
{
    const char *name;
    int value;
};

constexpr Word months[]{{"jan", 1}, {"feb", 2}, {"mar", 3}, {"apr", 4}, {"may", 5}, {"jun", 6}, {"jul", 7}, {"aug", 8},
    {"sep", 9}, {"oct", 10}, {"nov", 11}, {"dec", 12}, {"mär", 3}, {"mai", 5}, {"okt", 10}, {"dez", 12}, {"ene", 1},
    {"abr", 4}, {"ago", 8}, {"dic", 12}};
constexpr Word zones[]{{"z", 0}, {"utc", 0}, {"gmt", 0}, {"est", -5}, {"edt", -4}, {"cst", -6}, {"cdt", -5},
    {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}, {"cet", 1}, {"cest", 2}, {"mez", 1}, {"mesz", 2}, {"bst", 1}};
constexpr std::array passedOver{"t", "at", "um", "uhr", "de", "del", "st", "nd", "rd", "th", "on", "mon", "tue", "wed",
    "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tues",
    "thurs"};

bool takeWord(Parts &parts, const QByteArray &word)
{
    if (word == "am" || word == "pm") {
        parts.half = word == "am" ? 1 : 2;
        return true;
    }
    if (const auto *zone = std::ranges::find_if(zones, [&](const Word &each) { return word == each.name; });
        zone != std::end(zones)) {
        parts.offset = zone->value * 3600;
        return true;
    }
    if (std::ranges::any_of(passedOver, [&](const char *each) { return word == each; }))
        return true;
    const auto *month = std::ranges::find_if(months, [&](const Word &each) { return word.startsWith(each.name); });
    constexpr qsizetype longestName = 11;
    if (month == std::end(months) || word.size() > longestName || parts.month != 0)
        return false;
    parts.month = month->value;
    parts.monthAt = parts.count;
    return true;
}

/// "10:38", "10:38:39", "10:38:39.123"
bool takeClock(Parts &parts, QByteArrayView text, qsizetype &at)
{
    std::array<int, 3> clock{};
    for (size_t i = 0; i < clock.size(); ++i) {
        const qsizetype digits = digitsAt(text, at);
        if (digits < 1 || digits > 2)
            return false;
        clock[i] = text.sliced(at, digits).toInt();
        at += digits;
        if (at >= text.size() || text[at] != ':' || i == 2)
            break;
        ++at;
    }
    if (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && isDigit(text[at + 1]))
        at += 1 + digitsAt(text, at + 1);
    parts.hour = clock[0];
    parts.minute = clock[1];
    parts.second = clock[2];
    return clock[1] < 60 && clock[2] < 60;
}

/// "+0200", "+02:00", "-5"
bool takeOffset(Parts &parts, QByteArrayView text, qsizetype &at)
{
    const int sign = text[at] == '-' ? -1 : 1;
    const qsizetype digits = digitsAt(text, ++at);
    if (digits != 1 && digits != 2 && digits != 4)
        return false;
    int hours = text.sliced(at, std::min<qsizetype>(digits, 2)).toInt();
    int minutes = digits == 4 ? text.sliced(at + 2, 2).toInt() : 0;
    at += digits;
    if (digits <= 2 && at + 2 < text.size() && text[at] == ':' && digitsAt(text, at + 1) == 2) {
        minutes = text.sliced(at + 1, 2).toInt();
        at += 3;
    }
    parts.offset = sign * (hours * 3600 + minutes * 60);
    return hours <= 14 && minutes < 60;
}

/// Behind the time of day, or behind a zone's name ("GMT+0200").
bool beginsOffset(const Parts &parts, QByteArrayView text, qsizetype at)
{
    const bool isSign = text[at] == '+' || text[at] == '-';
    const bool isPlace = parts.offset ? *parts.offset == 0 : parts.hour >= 0;
    return isSign && isPlace && at + 1 < text.size() && isDigit(text[at + 1]);
}

std::optional<Parts> partsOf(QByteArrayView text)
{
    Parts parts;
    constexpr qsizetype longest = 64;
    if (text.size() > longest)
        return std::nullopt;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        if (isDigit(c)) {
            const qsizetype digits = digitsAt(text, at);
            if (at + digits < text.size() && text[at + digits] == ':') {
                if (parts.hour >= 0 || !takeClock(parts, text, at))
                    return std::nullopt;
                continue;
            }
            if (parts.count == 3 || digits > 4)
                return std::nullopt;
            parts.numbers[size_t(parts.count)] = text.sliced(at, digits).toInt();
            parts.digits[size_t(parts.count)] = digits;
            ++parts.count;
            at += digits;
            parts.dotted |= at < text.size() && text[at] == '.';
        } else if (isLetter(c)) {
            const auto *end = std::find_if_not(text.begin() + at, text.end(), isLetter);
            const QByteArrayView word(text.begin() + at, end);
            if (!takeWord(parts, word.toByteArray().toLower()))
                return std::nullopt;
            at += word.size();
        } else if (beginsOffset(parts, text, at)) {
            if (!takeOffset(parts, text, at))
                return std::nullopt;
        } else if (QByteArrayView(" \t-/.,()").contains(c)) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return parts;
}

struct Date
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool isAmbiguous = false;
    std::optional<DateOrder> order; ///< Where the date itself tells it.
};

std::optional<Date> dateOf(const Parts &parts, DateOrder order)
{
    const auto &n = parts.numbers;
    const auto year = [&](size_t i) { return parts.digits[i] == 4 ? n[i] : n[i] < 70 ? 2000 + n[i] : 1900 + n[i]; };
    if (parts.month > 0) {
        if (parts.count != 2)
            return std::nullopt;
        const size_t y = parts.digits[0] == 4 ? 0 : 1;
        return Date{.year = year(y), .month = parts.month, .day = n[1 - y]};
    }
    if (parts.count != 3)
        return std::nullopt;
    if (parts.digits[0] == 4)
        return Date{.year = n[0], .month = n[1], .day = n[2]};
    Date date{.year = year(2)};
    if (parts.dotted || n[0] > 12)
        date.order = DateOrder::DayFirst;
    else if (n[1] > 12)
        date.order = DateOrder::MonthFirst;
    date.isAmbiguous = !date.order && n[0] != n[1];
    const bool dayFirst = date.order.value_or(order) == DateOrder::DayFirst;
    date.day = n[dayFirst ? 0 : 1];
    date.month = n[dayFirst ? 1 : 0];
    return date;
}

/// Seconds, or thousandths or millionths of them, since 1970; dates written as one number.
std::optional<TableTime> timeInNumber(QByteArrayView text)
{
    const qsizetype digits = digitsAt(text, 0);
    const QByteArrayView rest = text.sliced(digits);
    const bool isFraction = rest.startsWith('.') && digitsAt(rest, 1) == rest.size() - 1;
    if (digits < 8 || digits > 19 || (!rest.isEmpty() && !isFraction))
        return std::nullopt;
    const qint64 number = text.first(digits).toLongLong();
    constexpr qint64 earliest = 315'532'800; // 1980
    constexpr qint64 latest = 4'102'444'800; // 2100
    for (const qint64 unit : {1LL, 1'000LL, 1'000'000LL, 1'000'000'000LL}) {
        if (number / unit >= earliest && number / unit < latest)
            return TableTime{number / unit};
    }
    if (digits != 8 && digits != 14)
        return std::nullopt;
    using namespace std::chrono;
    const auto part = [&](qsizetype at, qsizetype size) { return text.sliced(at, size).toInt(); };
    const year_month_day date{year(part(0, 4)), month(unsigned(part(4, 2))), day(unsigned(part(6, 2)))};
    if (!date.ok() || part(0, 4) < 1900 || part(0, 4) > 2100)
        return std::nullopt;
    TableTime time{duration_cast<seconds>(sys_days(date).time_since_epoch()).count(), Precision::Date};
    if (digits == 14) {
        time.seconds += part(8, 2) * 3600 + part(10, 2) * 60 + part(12, 2);
        time.precision = Precision::Second;
        time.hasZone = false;
    }
    return time;
}

} // namespace

QString idIn(QByteArrayView cell)
{
    const QByteArrayView text = cell.trimmed();
    const QByteArrayView whole = wholeNumber(text);
    return QString::fromUtf8(whole.isEmpty() ? text : whole);
}

bool hasLostDigits(QByteArrayView cell)
{
    const QByteArrayView text = cell.trimmed();
    qsizetype at = digitsAt(text, 0);
    if (at != 1)
        return false;
    if (at < text.size() && (text[at] == '.' || text[at] == ','))
        at += 1 + digitsAt(text, at + 1);
    if (at + 1 >= text.size() || (text[at] != 'E' && text[at] != 'e'))
        return false;
    at += text[at + 1] == '+' ? 2 : 1;
    const qsizetype digits = digitsAt(text, at);
    return digits >= 1 && digits <= 3 && at + digits == text.size() && text.sliced(at).toInt() >= 5;
}

bool namesNobody(QByteArrayView cell)
{
    const QByteArray word = cell.trimmed().toByteArray().toLower();
    static constexpr std::array words{
        "", "0", "0.0", "-1", "null", "none", "nan", "na", "n/a", "root", "\\n", "undefined", "-"};
    return word.size() < 10 && std::ranges::any_of(words, [&](const char *each) { return word == each; });
}

std::optional<TableTime> timeIn(QByteArrayView cell, DateOrder order, const QTimeZone &zone)
{
    const QByteArrayView text = cell.trimmed();
    if (auto time = timeInNumber(text))
        return time;
    const auto parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    const auto found = dateOf(*parts, order);
    if (!found)
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day date{year(found->year), month(unsigned(found->month)), day(unsigned(found->day))};
    int hour = parts->hour;
    if (parts->half && (hour < 1 || hour > 12))
        return std::nullopt;
    if (parts->half)
        hour = hour % 12 + (parts->half == 2 ? 12 : 0);
    if (!date.ok() || hour > 23)
        return std::nullopt;
    TableTime time{duration_cast<seconds>(sys_days(date).time_since_epoch()).count(), Precision::Date};
    time.isAmbiguous = found->isAmbiguous;
    if (hour < 0)
        return time;
    time.precision = Precision::Second;
    time.seconds += hour * 3600 + parts->minute * 60 + parts->second;
    if (parts->offset) {
        time.seconds -= *parts->offset;
        return time;
    }
    time.hasZone = false;
    if (zone.timeSpec() != Qt::UTC) {
        const QDateTime local(
            QDate(found->year, found->month, found->day), QTime(hour, parts->minute, parts->second), zone);
        time.seconds = local.toSecsSinceEpoch();
    }
    return time;
}

std::optional<DateOrder> dateOrderIn(QByteArrayView cell)
{
    const auto parts = partsOf(cell.trimmed());
    const auto date = parts ? dateOf(*parts, DateOrder::DayFirst) : std::nullopt;
    return date ? date->order : std::nullopt;
}

std::optional<int> scoreIn(QByteArrayView cell)
{
    QByteArray text = cell.trimmed().toByteArray();
    const char last = text.isEmpty() ? ' ' : text.back();
    const int unit = last == 'K' || last == 'k' ? 1'000 : last == 'M' || last == 'm' ? 1'000'000 : 1;
    if (unit > 1)
        text.chop(1);
    if (unit == 1 && text.contains(',') && !text.contains('.')) {
        const qsizetype comma = text.lastIndexOf(',');
        if (text.size() - comma == 4)
            text.replace(",", "");
    }
    bool isNumber = false;
    const double value = text.toDouble(&isNumber) * unit;
    constexpr double most = std::numeric_limits<int>::max();
    if (!isNumber || std::isnan(value) || std::abs(value) > most)
        return std::nullopt;
    return int(std::lround(value));
}

std::optional<PostStatus> statusIn(QByteArrayView cell, QStringView column)
{
    using enum PostStatus;
    struct Meaning
    {
        const char *word;
        PostStatus status;
    };
    static constexpr Meaning meanings[]{{"ok", Ok}, {"visible", Ok}, {"approved", Ok}, {"accepted", Ok},
        {"published", Ok}, {"publish", Ok}, {"active", Ok}, {"public", Ok}, {"deleted", Deleted},
        {"user_deleted", Deleted}, {"[deleted]", Deleted}, {"gelöscht", Deleted}, {"removed", Removed},
        {"[removed]", Removed}, {"blocked", Removed}, {"moderated", Removed}, {"rejected", Removed}, {"spam", Removed},
        {"hidden", Removed}, {"trash", Removed}, {"censored", Removed}, {"missing", Missing}, {"stub", Stub}};
    const QByteArray word = cell.trimmed().toByteArray().toLower();
    const bool yes = word == "true" || word == "1" || word == "yes" || word == "1.0";
    const bool no = word == "false" || word == "0" || word == "no" || word == "0.0";
    if (yes || no) {
        const bool deleted = column.contains("delete"_L1, Qt::CaseInsensitive);
        const bool removed = std::ranges::any_of(std::array{"remove"_L1, "spam"_L1, "block"_L1, "hidden"_L1},
            [&](QLatin1StringView each) { return column.contains(each, Qt::CaseInsensitive); });
        if (deleted || removed)
            return no ? Ok : deleted ? Deleted : Removed;
    }
    const auto *found = std::ranges::find_if(meanings, [&](const Meaning &each) { return word == each.word; });
    return found == std::end(meanings) ? std::nullopt : std::optional(found->status);
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/thread_heading.h"

#include "core/model/iso_time.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto answers = ", answers "_L1;
constexpr qsizetype timeSize = 20; // "2024-05-01T10:00:00Z"

/// Takes the time off the end, where one stands there.
std::optional<qint64> takenTime(QStringView &rest)
{
    constexpr qsizetype size = timeSize + 2;
    if (rest.size() < size || !rest.last(size).startsWith(", "_L1))
        return std::nullopt;
    const auto time = readIsoTime(rest.last(timeSize).toLatin1());
    if (time)
        rest.chop(size);
    return time;
}

} // namespace

QString lineOf(const ThreadHeading &heading, int brackets)
{
    QStringList parts;
    parts << QString(brackets, u'[') + heading.key + QString(brackets, u']')
            + (heading.author.isEmpty() ? QString() : u' ' + heading.author);
    if (heading.created)
        parts << QString::fromLatin1(isoTime(*heading.created));
    QString line = parts.join(", "_L1);
    if (!heading.parent.isEmpty())
        line += answers + heading.parent;
    return line.replace(u'\n', u' ');
}

std::optional<ThreadHeading> headingIn(QStringView line, int brackets)
{
    const auto close = line.indexOf(QString(brackets, u']'));
    if (bracketsOf(line) != brackets || close <= brackets)
        return std::nullopt;
    ThreadHeading heading;
    heading.key = line.sliced(brackets, close - brackets).toString();
    QStringView rest = line.sliced(close + brackets);
    if (const auto at = rest.lastIndexOf(answers); at >= 0) {
        heading.parent = rest.sliced(at + answers.size()).toString();
        rest.truncate(at);
        if (heading.parent.isEmpty())
            return std::nullopt;
    }
    heading.created = takenTime(rest);
    if (rest.startsWith(u' ') && rest.size() > 1)
        heading.author = rest.sliced(1).toString();
    else if (!rest.isEmpty())
        return std::nullopt;
    return heading;
}

int bracketsOf(QStringView line)
{
    int count = 0;
    while (count < line.size() && line[count] == u'[')
        ++count;
    return count;
}

qsizetype nextHeadingPlace(QStringView text, qsizetype from)
{
    const auto blank = text.indexOf("\n\n["_L1, from);
    return blank < 0 ? -1 : blank + 2;
}

} // namespace rejoinder

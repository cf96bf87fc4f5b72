// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/source_post.h"

#include "core/formats/written_time.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

} // namespace

void takeHtml(SourcePost &post, QStringView html, LineEnds lineEnds)
{
    QStringList links;
    const QString text = textSeen(html, &links, lineEnds);
    post.text = text.isNull() ? u""_s : text;
    if (!links.isEmpty())
        post.extras.insert(u"links"_s, QJsonArray::fromStringList(links));
}

std::optional<Problem> takeTime(SourcePost &post, const QString &written)
{
    if (written.isEmpty())
        return std::nullopt;
    const auto time = readWrittenTime(written);
    if (!time) {
        post.extras.insert(u"time"_s, written);
        return Problem{u"bad-time"_s, post.where, post.key.isEmpty() ? QStringList() : QStringList{post.key},
            Texts::tr("“%1” is no time.").arg(written.left(40)),
            Texts::tr("It has none; the words are kept beside it.")};
    }
    post.created = time->seconds;
    post.precision = time->precision;
    if (!time->zone.isNull() && time->zone != u"+00:00")
        post.extras.insert(u"zone"_s, time->zone);
    return std::nullopt;
}

void takeExtra(SourcePost &post, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        post.extras.insert(name, value);
}

} // namespace rejoinder

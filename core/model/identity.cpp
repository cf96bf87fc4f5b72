// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/identity.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// Never change it: every project that was made apart would fall apart.
constexpr QUuid home(0x6d1f0e52, 0x3c5b, 0x5b0a, 0x9e, 0x4d, 0x0b, 0x6a, 0x77, 0x21, 0xc8, 0x3e);

QString digits(const QUuid &uid)
{
    return uid.toString(QUuid::Id128);
}

} // namespace

QUuid identified(QLatin1StringView kind, const QStringList &parts)
{
    QString name = kind;
    for (const QString &part : parts)
        name += u'\x1f' + part;
    return QUuid::createUuidV5(home, name);
}

QString externalName(char16_t letter, const QUuid &uid)
{
    return QChar(letter) + digits(uid);
}

QUuid uidNamed(char16_t letter, QStringView name)
{
    if (name.size() != 33 || name.front() != QChar(letter))
        return {};
    QString dashed(
        u"{%1-%2-%3-%4-%5}"_s.arg(name.mid(1, 8), name.mid(9, 4), name.mid(13, 4), name.mid(17, 4), name.mid(21)));
    return QUuid::fromString(dashed);
}

QString threadName(const QUuid &thread)
{
    return u't' + digits(thread).first(16);
}

QString postName(const QUuid &thread, QStringView key)
{
    return threadName(thread) + u'.' + key.toString();
}

QString authorName(const QString &author)
{
    return author.isNull() ? QString() : u'w' + digits(identified("author"_L1, {author})).first(16);
}

QUuid guidelinesUid()
{
    return identified("memo"_L1, {u"guidelines"_s});
}

} // namespace rejoinder

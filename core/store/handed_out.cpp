// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/handed_out.h"

#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto prefix = "handed-out:"_L1;

QString keyOf(const QUuid &uid)
{
    return prefix + uid.toString(QUuid::WithoutBraces);
}

QJsonObject stored(const Store &store, const QUuid &uid)
{
    return QJsonDocument::fromJson(store.setting(keyOf(uid)).toUtf8()).object();
}

void write(Store &store, const QUuid &uid, const QJsonObject &entry)
{
    store.setSetting(keyOf(uid), QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
}

/// By uid, as they are written.
std::vector<std::pair<QUuid, QJsonObject>> entries(const Store &store)
{
    std::vector<std::pair<QUuid, QJsonObject>> found;
    auto query = store.database().prepare("SELECT key, value FROM meta WHERE key GLOB 'handed-out:*' ORDER BY key");
    while (query.step()) {
        const QUuid uid = QUuid::fromString(query.text(0).sliced(prefix.size()));
        const QJsonObject entry = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
        if (!uid.isNull() && !entry.isEmpty())
            found.emplace_back(uid, entry);
    }
    return found;
}

bool stands(const Store &store, qint64 seq)
{
    const auto query = store.database().cached("SELECT state = 'done' FROM step WHERE seq = ?");
    query->bind(seq);
    return query->step() && query->integer(0) != 0;
}

/// When it came back by a merge that stands.
std::optional<qint64> backOf(const Store &store, const QJsonObject &entry)
{
    std::optional<qint64> back;
    const QJsonArray returns = entry["returns"_L1].toArray();
    for (const auto &value : returns) {
        const QJsonObject one = value.toObject();
        const qint64 seq = one["step"_L1].toInteger();
        if (seq == 0 || stands(store, seq))
            back = std::max(back.value_or(0), one["at"_L1].toInteger());
    }
    return back;
}

HandedOut read(const Store &store, const QUuid &uid, const QJsonObject &entry)
{
    return {.uid = uid,
        .coder = {QUuid::fromString(entry["coder"_L1].toString())},
        .name = entry["name"_L1].toString(),
        .file = entry["file"_L1].toString(),
        .round = entry["round"_L1].toString(),
        .at = entry["at"_L1].toInteger(),
        .posts = entry["posts"_L1].toInt(),
        .givenUp = entry["givenUp"_L1].toBool(),
        .back = backOf(store, entry)};
}

void addReturn(Store &store, const QUuid &uid, QJsonObject entry, qint64 seq)
{
    QJsonArray returns = entry["returns"_L1].toArray();
    const bool known = seq == 0 && backOf(store, entry);
    if (known)
        return;
    returns.append(QJsonObject{{u"at"_s, QDateTime::currentSecsSinceEpoch()}, {u"step"_s, seq}});
    entry[u"returns"_s] = returns;
    write(store, uid, entry);
}

} // namespace

QString idOf(const HandedOut &copy)
{
    return externalName(u'k', copy.uid);
}

std::vector<HandedOut> handedOut(const Store &store)
{
    std::vector<HandedOut> copies;
    for (const auto &[uid, entry] : entries(store))
        copies.push_back(read(store, uid, entry));
    std::ranges::stable_sort(
        copies, {}, [](const HandedOut &copy) { return std::tuple(copy.at, copy.name, copy.file); });
    return copies;
}

void noteHandedOut(Store &store, const HandedOut &copy)
{
    write(store, copy.uid,
        {{u"coder"_s, copy.coder.value.toString(QUuid::WithoutBraces)}, {u"name"_s, copy.name}, {u"file"_s, copy.file},
            {u"round"_s, copy.round}, {u"at"_s, copy.at}, {u"posts"_s, copy.posts}});
}

void giveUp(Store &store, const QUuid &copy, bool givenUp)
{
    QJsonObject entry = stored(store, copy);
    if (entry.isEmpty())
        throw Error(QCoreApplication::translate("HandOut", "No such copy was handed out from this project."));
    entry[u"givenUp"_s] = givenUp;
    write(store, copy, entry);
}

QUuid noteReturned(Store &here, const Store &there, qint64 seq)
{
    for (const auto &[uid, entry] : entries(there)) {
        QJsonObject known = stored(here, uid);
        if (known.isEmpty()) {
            known = entry;
            known.remove("returns"_L1); // Its steps are numbers of the other file.
            write(here, uid, known);
        }
        if (backOf(there, entry) && !backOf(here, known))
            addReturn(here, uid, known, seq);
    }
    const QUuid own = QUuid::fromString(there.setting(u"handout"));
    const QJsonObject entry = own.isNull() ? QJsonObject() : stored(here, own);
    if (entry.isEmpty())
        return {};
    addReturn(here, own, entry, seq);
    return own;
}

void copyHandedOut(const Store &from, Store &to)
{
    for (const auto &[uid, entry] : entries(from))
        write(to, uid, entry);
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/rounds.h"

#include "core/model/error.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace rejoinder {

namespace {

struct Rounds
{
    Q_DECLARE_TR_FUNCTIONS(Rounds)
};

QString checkedName(const Store &store, const QString &name, const QUuid &own)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        throw Error(Rounds::tr("A round needs a name."));
    const auto all = store.rounds();
    if (std::ranges::any_of(all, [&](const Round &other) { return other.name == plain && other.header.uid != own; }))
        throw Error(Rounds::tr("There is a round “%1” already. Choose another name, or go back to it.").arg(plain));
    return plain;
}

QString scopeOf(const Codebook &codebook, const std::vector<Uid<Code>> &groups)
{
    QStringList uids;
    for (const Uid<Code> &uid : groups) {
        const Code *group = codebook.code(uid);
        if (!group || group->kind != CodeKind::Group || codebook.group(uid) != group)
            throw Error(Rounds::tr("“%1” is no group at the top of the codebook. Name groups such as Claim.")
                    .arg(group ? codebook.path(uid) : QString()));
        uids << QString::fromLatin1(uid.value.toRfc4122().toHex());
    }
    uids.sort();
    uids.removeDuplicates();
    return uids.join(u' ');
}

Round roundOf(const Store &store, Uid<Round> uid)
{
    const auto round = store.find<Round>(uid.value);
    if (!round)
        throw Error(Rounds::tr("There is no such round in the project."));
    return *round;
}

/// Later than every other, also where two begin in one second.
qint64 latest(const Store &store)
{
    const auto all = store.rounds();
    const qint64 last = all.empty() ? 0 : all.back().since;
    return std::max(QDateTime::currentSecsSinceEpoch(), last + 1);
}

} // namespace

Action startRound(
    const Store &store, const Codebook &codebook, const QString &name, const std::vector<Uid<Code>> &groups)
{
    Round round;
    round.header.uid = QUuid::createUuid();
    round.name = checkedName(store, name, {});
    round.scope = scopeOf(codebook, groups);
    round.since = latest(store);
    return {{added(round)}, round.header.uid, Rounds::tr("Start the round “%1”").arg(round.name)};
}

Action changeRound(const Store &store, const Codebook &codebook, Uid<Round> uid, const QString &name,
    const std::vector<Uid<Code>> &groups)
{
    const Round before = roundOf(store, uid);
    Round after = before;
    after.name = checkedName(store, name, uid.value);
    after.scope = scopeOf(codebook, groups);
    if (after == before)
        return {{}, uid.value, {}};
    return {{changed(before, after)}, uid.value, Rounds::tr("Change the round “%1”").arg(after.name)};
}

Action enterRound(const Store &store, Uid<Round> uid)
{
    const Round before = roundOf(store, uid);
    const auto all = store.rounds();
    if (all.back().header.uid == uid.value)
        return {{}, uid.value, {}};
    Round after = before;
    after.since = latest(store);
    return {{changed(before, after)}, uid.value, Rounds::tr("Go to the round “%1”").arg(after.name)};
}

std::vector<const Code *> groupsIn(const Round &round, const Codebook &codebook)
{
    std::vector<const Code *> groups = codebook.children({});
    std::erase_if(groups, [&](const Code *code) {
        return code->kind != CodeKind::Group || code->retired || !inScope(round, {code->header.uid});
    });
    return groups;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/persons.h"

#include "core/model/error.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

using PlaceOfWork = std::pair<Id<Post>, std::pair<Uid<Round>, QUuid>>;

/// What a coder may have once only: a state of a post in a round, an assignment of a post or thread in a round.
template<class R>
PlaceOfWork placeOf(const R &row)
{
    if constexpr (std::is_same_v<R, Assignment>)
        return {row.post, {row.round, row.threadUid}};
    else
        return {row.post, {row.round, {}}};
}

template<class R>
void joinOnce(const Store &store, const SamePerson &same, Edits &edits)
{
    std::vector<R> moving;
    QHash<PlaceOfWork, R> present;
    store.eachRow(kindOfType<R>, [&](const Row &any) {
        const auto &row = std::get<R>(any);
        if (row.header.owner == same.from)
            moving.push_back(row);
        else if (row.header.owner == same.into)
            present.insert(placeOf(row), row);
    });
    for (const R &row : moving) {
        R mine = row;
        mine.header.owner = same.into;
        const auto other = present.constFind(placeOf(row));
        if (other == present.cend()) {
            edits.push_back(changed(row, mine));
            continue;
        }
        edits.push_back(removed(row));
        if constexpr (std::is_same_v<R, PostState>) {
            if (row.header.modified > other->header.modified && row.state != State::Todo) {
                PostState later = *other;
                later.state = row.state;
                edits.push_back(changed(*other, later));
            }
        }
    }
}

template<class R>
void joinAll(const Store &store, const SamePerson &same, Edits &edits)
{
    store.eachRow(kindOfType<R>, [&](const Row &row) {
        if (headerOf(row).owner != same.from)
            return;
        Row mine = row;
        headerOf(mine).owner = same.into;
        edits.push_back(changed(row, mine));
    });
}

} // namespace

Edits joined(const Store &store, const SamePerson &same)
{
    const auto from = store.find<Coder>(same.from.value);
    const auto into = store.find<Coder>(same.into.value);
    if (!from || !into || same.from == same.into || into->kind != CoderKind::Person || from->kind == CoderKind::Agreed)
        throw Error(Texts::tr("Only two persons of the project can be one person. Name two coders by their ids."),
            Error::Kind::Usage);
    Edits edits;
    joinAll<Annotation>(store, same, edits);
    joinAll<Relation>(store, same, edits);
    joinAll<Memo>(store, same, edits);
    joinAll<Decision>(store, same, edits);
    joinOnce<PostState>(store, same, edits);
    joinOnce<Assignment>(store, same, edits);
    if (from->kind != CoderKind::Source) {
        Coder left = *from;
        left.kind = CoderKind::Source;
        edits.push_back(changed(*from, left));
    }
    return edits;
}

std::vector<SamePerson> namesakes(const Store &store, const std::vector<Coder> &before)
{
    QHash<QString, std::vector<Coder>> byName;
    for (const Coder &coder : store.coders()) {
        if (coder.kind == CoderKind::Person)
            byName[coder.name.simplified().toCaseFolded()].push_back(coder);
    }
    byName.removeIf([](const auto &named) { return named.value().size() < 2; });
    if (byName.isEmpty())
        return {};
    QSet<QUuid> assigned;
    store.eachRow(RowKind::Assignment, [&](const Row &row) { assigned.insert(headerOf(row).owner.value); });
    const auto wasHere = [&](const Coder &coder) {
        return std::ranges::any_of(before, [&](const Coder &other) { return other.header.uid == coder.header.uid; });
    };
    const auto rank = [&](const Coder &coder) {
        return std::tuple(!assigned.contains(coder.header.uid), !wasHere(coder), Uid<Coder>{coder.header.uid});
    };
    std::vector<SamePerson> persons;
    for (const std::vector<Coder> &coders : std::as_const(byName)) {
        const auto first = std::ranges::min_element(coders, {}, rank);
        for (const Coder &coder : coders) {
            if (&coder != &*first)
                persons.push_back({{coder.header.uid}, {first->header.uid}});
        }
    }
    std::ranges::sort(persons, {}, &SamePerson::from);
    return persons;
}

} // namespace rejoinder

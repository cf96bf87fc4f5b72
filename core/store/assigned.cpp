// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/assigned.h"

namespace rejoinder {

std::vector<Assignment> assignmentsIn(const Store &store, Uid<Round> round, Uid<Coder> coder)
{
    const QByteArray sql = "SELECT " + Rows::columns<Assignment>()
        + " FROM assignment WHERE round = ?1 AND (?2 IS NULL OR owner = ?2) ORDER BY owner, place, uid";
    auto query = store.database().prepare(sql.constData());
    query.bind(round, coder);
    return Rows::all<Assignment>(query);
}

QHash<Id<Post>, State> statesOf(const Store &store, Uid<Coder> coder, Uid<Round> round)
{
    QHash<Id<Post>, State> states;
    auto query = store.database().prepare("SELECT post, state FROM post_state WHERE owner = ? AND round = ?");
    for (query.bind(coder, round); query.step();)
        states.insert(query.id<Post>(0), named<State>(query.text(1)).value_or(State::Todo));
    return states;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/states.h"

#include "core/coding/labels.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

Action setState(const Store &store, Id<Post> post, Uid<Round> round, State state, Uid<Coder> coder)
{
    if (!store.post(post))
        throw Error(QCoreApplication::translate("Coding", "There is no such post in the project."));
    const auto before = store.stateOf(post, coder, round);
    PostState after = before.value_or(PostState());
    after.post = post;
    after.round = round;
    after.state = state;
    if (before)
        return {
            before == after ? Edits() : Edits{changed(*before, after)}, after.header.uid, labels::marked(store, after)};
    after.header.owner = coder;
    after.header.uid = identified(
        "state"_L1, {coder.value.toString(QUuid::Id128), store.nameOf(post), round.value.toString(QUuid::Id128)});
    return {{added(after)}, after.header.uid, labels::marked(store, after)};
}

std::vector<const Code *> missing(
    const Store &store, const Codebook &codebook, const Round &round, Id<Post> post, Uid<Coder> coder)
{
    std::vector<const Code *> groups = codebook.children({});
    std::erase_if(groups,
        [&](const Code *code) { return !code->required || code->retired || !inScope(round, {code->header.uid}); });
    for (const Annotation &annotation : store.annotations(post)) {
        const Code *code = codebook.effective(annotation.code);
        if (code && annotation.header.owner == coder)
            std::erase(groups, codebook.group({code->header.uid}));
    }
    return groups;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/named_by.h"

#include "app/cli/command.h"
#include "core/model/error.h"
#include "core/model/identity.h"

using namespace Qt::StringLiterals;

namespace rejoinder::named_by {

Uid<Coder> coder(const Store &store, const QString &nameOrId)
{
    QStringList ids;
    Uid<Coder> found;
    for (const auto &coder : store.coders()) {
        const auto id = externalName(letter::coder, coder.header.uid);
        if (id == nameOrId)
            return {coder.header.uid};
        if (coder.name == nameOrId) {
            found = {coder.header.uid};
            ids.append(id);
        }
    }
    if (ids.isEmpty())
        throw Error(
            CommandLine::tr("No coder of this project is called \"%1\". See rejoinder-cli stats.").arg(nameOrId),
            Error::Kind::Usage);
    if (ids.size() > 1) {
        throw Error(CommandLine::tr("More than one coder is called \"%1\". Name one by id: %2.")
                        .arg(nameOrId, ids.join(", "_L1)),
            Error::Kind::Usage);
    }
    return found;
}

Uid<Code> code(const Codebook &codebook, const QString &pathOrId)
{
    if (const Code *code = codebook.find(pathOrId))
        return {code->header.uid};
    if (const auto uid = uidNamed(letter::code, pathOrId); codebook.code({uid}))
        return {uid};
    throw Error(CommandLine::tr("There is no code \"%1\". Write its path, as \"Claim/Fact\".").arg(pathOrId),
        Error::Kind::Usage);
}

Id<Thread> thread(const Store &store, const QString &id)
{
    for (const auto &thread : store.threads()) {
        if (threadName(thread.uid) == id)
            return thread.id;
    }
    throw Error(CommandLine::tr("There is no thread \"%1\". See rejoinder-cli tree.").arg(id), Error::Kind::Usage);
}

} // namespace rejoinder::named_by

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "core/store/thread_copier.h"

namespace rejoinder {

struct CopyOptions
{
    /// The copy is coded as this coder, whatever the profile of the machine (setting "coder").
    Uid<Coder> forCoder;
    /// Only what that coder made: others' names, codings, memos, removals and the history are not in the file at all.
    bool blind = false;
    /// Without real names: authors have pseudonyms, in texts, quotes, memos and the codebook too; coders but the one it is
    /// for have some as well. No addresses, further fields of the source, names of files, nor history. Rows that this
    /// changed never win over their originals in a merge; codings on texts that named somebody are not merged back.
    bool pseudonyms = false;
    QByteArray key; ///< Of the pseudonyms; empty: one that nobody keeps.
    /// Only these posts, which must hold all that they answer, and their threads; what was made on others stays out.
    std::optional<QSet<Id<Post>>> posts;
    /// What of the posts' heads is not in the file: who wrote (names of nobody stand there), votes, times. With any of it
    /// go addresses, further fields and names of files, where it could be looked up. Words stay as they are.
    HiddenHeads hidden;
    Times times = Times::Keep; ///< Of threads and posts; with coarser ones go the further fields of the source.
    std::vector<std::pair<QString, QString>> settings; ///< Of the copy, by key.
};

struct CopyReport
{
    int authors = 0; ///< Who have a pseudonym now.
    int namesReplaced = 0; ///< In titles and texts.
};

/// Builds a copy: a new file by the migrations, rows through a whitelist of kinds, its own search index. Never cut out
/// of the old file, where deleted words would live on in free pages and indices. Throws, with nothing left behind, where
/// \p path exists or cannot be written. What the project lets out (names_rule.h) is asked by who calls it.
CopyReport copyProject(const Store &from, const QString &path, const CopyOptions &options);

} // namespace rejoinder

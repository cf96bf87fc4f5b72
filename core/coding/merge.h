// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QStringList>

#include <functional>

namespace rejoinder {

struct MergeOptions
{
    bool dryRun = false; ///< Everything is done and taken back: the counts are exact.
    bool foreign = false; ///< Also from another project.
    bool exceptChanged
        = false; ///< Leave posts whose words differ out, with what hangs on them; else they refuse the whole.
    std::function<bool(double)> progress; ///< 0 to 1; false cancels.
};

/// What a merge did, or would do.
struct MergeReport
{
    int threads = 0;
    int posts = 0;
    int added = 0; ///< Rows of coders and codebook, and so on.
    int changed = 0;
    int removed = 0;
    int same = 0;
    int waiting = 0; ///< Received, but what they name is not here (it was removed in another copy).
    QStringList differingPosts; ///< Names of posts whose words differ.
    QStringList clashes; ///< One sentence for each annotation that another of its coder's keeps out (choice one).
    QStringList codebook; ///< "Claim/Fact: definition" for each code that was added or changed.
};

/// Brings other copies of a project in, as one step that one undo takes back.
///
/// Each row is known by its uid; the highest revision wins, a removal is a revision (ties: the later time, then the
/// greater content). A row that names a row that is not here waits (see Waiting) and comes in when it stands again; so
/// does an annotation whose place another of its coder's has taken where the codebook allows one: of such the highest
/// revision stands (ties as above). So what a set of copies gives does not depend on their order, their grouping, or
/// repetition. The steps that made the rows come along and are shown while the merge stands; they are never undone.
///
/// Throws Error, with nothing stored: a file that is no project; another project (unless \c foreign); posts whose words
/// differ (unless \c exceptChanged).
MergeReport merge(Store &here, const QStringList &others, const MergeOptions &options, Uid<Coder> actor);

} // namespace rejoinder

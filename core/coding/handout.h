// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/codebook_lock.h"
#include "core/store/copy.h"
#include "core/store/handed_out.h"

#include <functional>

/// One file a coder, with what they have to code in the current round.
namespace rejoinder {

struct HandoutOptions
{
    QString folder; ///< Made where it is missing.
    std::vector<Uid<Coder>> coders; ///< Empty: all who have an assignment in the current round.
    bool blind = true; ///< Others' work is not in the files at all; else everything is.
    HiddenHeads hidden; ///< What is not in the files of the posts' heads.
    /// Posts that are neither assigned nor answered by one that is are not in the files, and the Reader shows what a post
    /// answers, not the whole thread.
    bool ancestorsOnly = false;
    CodebookLock codebook = CodebookLock::Open;
    std::function<bool(double)> progress; ///< 0 to 1; false cancels.
};

/// Builds the files and notes that they are out. Threads in which a coder has nothing to code are not in the file; who has
/// no assignment but is named gets all. All files or none. Where no real names leave the project (names_rule.h), the heads of
/// posts hold none, and the copies obey the same rule. Throws, with nothing left behind: nobody to hand out to; a file
/// of that name is there; a folder that cannot be written; cancelled.
std::vector<HandedOut> handOut(Store &store, const HandoutOptions &options);

/// "climate for Anna.rejoinder", without what file systems refuse.
[[nodiscard]] QString handoutName(const QString &project, const QString &coder);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/model/codebook.h"

/// Changing the codebook. It acts for the project, so anybody may; the history says who did.
namespace rejoinder {

/// The code as it is now; throws Error where the codebook does not hold it (any more).
[[nodiscard]] const Code &entryOf(const Codebook &codebook, Uid<Code> code);

/// Throws Error where \p code, of this codebook or to be of it, breaks a rule: a name or a key that is taken, a parent
/// that is no group, a circle.
void checkCode(const Codebook &codebook, const Code &code);

/// A new code, group, relation type or target, after its siblings. Its uid is made of its path where that is free, so
/// that two people who add the same code meet. Refuses a name or a key that is taken, and a parent that is no group.
[[nodiscard]] Action addCode(const Codebook &codebook, Code code);

/// Renames, recolours, redefines, sets key or rules, or moves to another group: whatever differs from what is stored.
/// Where the path changes, the rules of relation types that name it follow.
[[nodiscard]] Action changeCode(const Codebook &codebook, const Code &code);

/// Puts it among the children of \p parent, before the one that is now at \p index (beyond the last: at the end).
[[nodiscard]] Action moveCode(const Codebook &codebook, Uid<Code> code, Uid<Code> parent, int index);

/// Takes it out of use; its annotations stay, and count as \p into where that is given. A group goes with its codes.
[[nodiscard]] Action retireCode(const Codebook &codebook, Uid<Code> code, Uid<Code> into = {});

/// The words as a further example of the code, on one line; no edit where it has them already.
[[nodiscard]] Action addExample(const Codebook &codebook, Uid<Code> code, const QString &words);

} // namespace rejoinder

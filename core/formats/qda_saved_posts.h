// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/qda_project.h"
#include "core/formats/thread_places.h"

#include <vector>

namespace rejoinder {

/// A thread of our own export (one text a comment) in a project that another program saved, where what we put beside the
/// texts is gone. A program may call files as it likes, drop what it does not know and write the texts in any order; what the
/// standard makes it keep is enough: each text is named as tables name its post, and variables say whom it answers.
struct SavedThread
{
    thread_places::PlacedThread placed; ///< Without places; posts in the order in which they were read.
    std::vector<const QdaText *> texts; ///< Of each post.
    int withoutParent = 0; ///< Comments of which no variable says any more whom they answer.
};

/// None where no text has both such a name and such variables. In the order of the file.
[[nodiscard]] std::vector<SavedThread> savedThreads(const QdaProject &project);

} // namespace rejoinder

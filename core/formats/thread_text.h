// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

namespace rejoinder {

/// A thread as one plain text, for programs that know only texts: its title, the article, then each post under a line that
/// says who wrote it, when, and whom it answers. LF, no BOM; what was imported stands in it unchanged, so that a span of a
/// post is the same span moved by where the post begins.
struct ThreadText
{
    struct Place
    {
        Contents::ReadPost read; ///< Without its text.
        QString name; ///< "t9f31c0d2a7e45b61.c15"
        int heading = 0; ///< Where the line above it begins; code points.
        int begin = 0; ///< Where its own text begins.
        int end = 0;
    };

    QString text;
    std::vector<Place> posts; ///< In reading order, the article first.

    /// Null where the post is in another thread.
    [[nodiscard]] const Place *place(Id<Post> post) const;
};

[[nodiscard]] ThreadText threadText(const Contents &contents, const Thread &thread);

} // namespace rejoinder

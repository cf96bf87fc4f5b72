// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// Counts of a project, for the command line and the Statistics page.
struct Statistics
{
    struct StateCount
    {
        Uid<Coder> coder;
        State state = State::Todo;
        qint64 n = 0;
    };
    struct ThreadCount
    {
        Id<Thread> thread;
        qint64 posts = 0;
        qint64 annotations = 0;
        int deepest = -1; ///< -1: no posts.
    };

    qint64 posts = 0; ///< What answers an article, placeholders included; articles are the threads.
    qint64 placeholders = 0;
    qint64 authors = 0;
    qint64 annotations = 0;
    qint64 relations = 0;
    qint64 memos = 0;
    std::vector<Store::CodeCount>
        codes; ///< Annotations by code and relations by type: in the codebook's order, then by coder.
    std::vector<StateCount> states; ///< Of the current round, by coder.
    std::vector<qint64> depths; ///< Posts at depth 0, 1, …
    std::vector<ThreadCount> threads; ///< In the outline's order.
};

[[nodiscard]] Statistics statistics(const Store &store, const Outline &outline);

} // namespace rejoinder

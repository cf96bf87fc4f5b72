// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search.h"
#include "tests/support/random_project.h"

namespace rejoinder::test {

/// A random project whose words the index knows.
struct Indexed : RandomProject
{
    Indexed(const QString &path, quint32 seed, int threads, int postsInEach)
        : RandomProject(path, seed, threads, postsInEach)
    {
        store.database().execute("INSERT INTO post_search (post_search) VALUES ('rebuild')");
    }
};

inline std::vector<std::pair<int, Span>> placesOf(const std::vector<SearchHit> &hits)
{
    std::vector<std::pair<int, Span>> places;
    places.reserve(hits.size());
    for (const auto &hit : hits)
        places.emplace_back(hit.node, hit.span);
    return places;
}

} // namespace rejoinder::test

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder::test {

/// A post of a thread made for a test; the first is the article.
struct WrittenPost
{
    int parent; ///< Index; of the article -1.
    QString author;
    QString text;
};

/// Writes a thread with these posts straight into the tables, keys "article", "c1", "c2" …
void addThread(Store &store, const QString &title, std::span<const WrittenPost> posts);

} // namespace rejoinder::test

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/scene.h"

#include <QSet>

namespace rejoinder {

/// Which posts of a thread are shown, in order: those under a folded one are not. A row is a place among the shown ones.
class VisiblePosts
{
public:
    VisiblePosts() = default;
    /// All but what is under the \p folded ones.
    VisiblePosts(std::span<const SceneNode> nodes, const QSet<Id<Post>> &folded);
    /// \p node and what it answers, up to the article.
    [[nodiscard]] static VisiblePosts ancestorsOf(std::span<const SceneNode> nodes, int node);

    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] int node(int row) const { return m_nodes[row]; }
    /// -1 where the post is not shown.
    [[nodiscard]] int row(int node) const { return m_rows[node]; }
    /// The row that stands for a post: its own, or that of the folded post it is under; -1: none.
    [[nodiscard]] int standIn(int node) const;

private:
    std::vector<int> m_nodes; ///< By row.
    std::vector<int> m_rows; ///< By node; -1: hidden.
    bool m_folding = true;
};

/// What is said of the replies under a folded post.
struct FoldSummary
{
    int replies = 0;
    int authors = 0;
    int done = 0;
    int codes = 0;
    int relations = 0;
    int leaving = 0; ///< Relations that begin here and end at a post elsewhere…
    int arriving = 0; ///< …and those that come from one.

    friend bool operator==(const FoldSummary &, const FoldSummary &) = default;
};

/// "6 replies by 5 authors folded · ✓ 4 of 6 · 5 codes · 2 relations"; what is zero is left out.
[[nodiscard]] QString describe(const FoldSummary &summary);

} // namespace rejoinder

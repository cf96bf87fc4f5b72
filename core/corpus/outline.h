// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/corpus.h"

#include <QList>

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace rejoinder {

/// The skeleton of all threads in memory: a few bytes a post, no text, posts in reading order (preorder; threads one
/// after the other). Nodes are indices 0 … size()-1; every question is O(1) or O(answer). A copy costs nothing: workers
/// take one along.
class Outline
{
public:
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    /// What is known of a post before the tree is built.
    struct Entry
    {
        Id<Post> id;
        Id<Post> parent; ///< As shown or as corrected; null: the root of its thread.
        int thread = 0; ///< Index into the threads.
        int rank = 0;
        Id<Author> author;
        qint64 created = noTime; ///< See Post::created.
        PostKind kind = PostKind::Comment;
        PostStatus status = PostStatus::Ok;
    };

    Outline() = default;
    /// Siblings are ordered by rank, then by their order in \p entries. The root of a thread is its first entry without
    /// a parent. Other entries without one, those whose parent is missing or in another thread, and all that form a cycle
    /// hang under it. Linear where siblings come by rank; no recursion.
    Outline(const std::vector<Id<Thread>> &threads, const std::vector<Entry> &entries);

    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] int threadCount() const { return static_cast<int>(m_threads.size()); }
    [[nodiscard]] Id<Thread> thread(int threadIndex) const { return m_threads[threadIndex]; }
    /// The article's node of a thread; -1 for a thread without rows.
    [[nodiscard]] int root(int threadIndex) const { return m_roots[threadIndex]; }
    [[nodiscard]] int indexOf(Id<Thread> thread) const;

    /// -1: not in the outline.
    [[nodiscard]] int nodeOf(Id<Post> post) const;
    [[nodiscard]] Id<Post> post(int node) const { return m_nodes[node].id; }
    [[nodiscard]] int threadOf(int node) const { return m_nodes[node].thread; }
    /// -1 for a root.
    [[nodiscard]] int parent(int node) const { return m_nodes[node].parent; }
    /// The article has depth -1, what answers it 0.
    [[nodiscard]] int depth(int node) const { return m_nodes[node].depth; }
    /// Place among its siblings.
    [[nodiscard]] int row(int node) const { return m_nodes[node].row; }
    [[nodiscard]] std::span<const int> children(int node) const;
    /// The node after the last descendant: the subtree is [node, subtreeEnd).
    [[nodiscard]] int subtreeEnd(int node) const { return m_nodes[node].end; }
    [[nodiscard]] Id<Author> author(int node) const { return Id<Author>{m_nodes[node].author}; }
    [[nodiscard]] std::optional<qint64> created(int node) const
    {
        return m_nodes[node].created == noTime ? std::nullopt : std::optional(m_nodes[node].created);
    }
    [[nodiscard]] PostKind kind(int node) const { return static_cast<PostKind>(m_nodes[node].kind); }
    [[nodiscard]] PostStatus status(int node) const { return static_cast<PostStatus>(m_nodes[node].status); }

    friend bool operator==(const Outline &, const Outline &) = default;

private:
    /// 48 bytes a post. Its children are those from \c firstChild up to the next node's.
    struct Node
    {
        Id<Post> id;
        qint64 created = noTime;
        int parent = -1;
        int end = 0;
        int depth = -1;
        int row = 0;
        int thread = 0;
        int author = 0;
        int firstChild = 0; ///< Into m_children.
        quint8 kind = 0;
        quint8 status = 0;

        friend bool operator==(const Node &, const Node &) = default;
    };

    void layOut(const std::vector<Entry> &entries, const std::vector<int> &parents);
    void indexPosts();

    // Lists that share what they hold.
    QList<Id<Thread>> m_threads;
    QList<int> m_roots;
    QList<Node> m_nodes;
    QList<int> m_children;
    QList<int> m_nodeOf; ///< By post id, where ids are dense, as they are unless somebody made the file by hand.
    QList<std::pair<Id<Post>, int>> m_sparseNodeOf; ///< Else: by post id, sorted.
};

} // namespace rejoinder

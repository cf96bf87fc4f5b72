// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/store/store.h"

#include <QHash>

#include <functional>
#include <map>

namespace rejoinder {

/// What researchers made on one thread, in memory and in step with \c Project::changed: of each post read once, when it
/// is asked for or when \c readOn comes to it, then followed edit by edit. So a thread of any size is there at once.
/// Pointers hold until the next \c absorb.
class ThreadRows
{
public:
    ThreadRows() = default;
    /// \p posts: all of the thread, in the order they are to be read. Nothing is read yet.
    ThreadRows(const Store &store, Id<Thread> thread, std::vector<Id<Post>> posts);

    /// Reads the next \p count posts and returns them; empty once all are read.
    std::span<const Id<Post>> readOn(int count);
    [[nodiscard]] bool isComplete() const { return m_next == m_order.size(); }
    [[nodiscard]] bool isRead(Id<Post> post) const { return m_posts.contains(post); }

    /// Takes the edits of rows on the thread's posts.
    void absorb(const Edits &edits);

    /// Whole post first, then by start, the longest first, then by uid: as the store sorts them.
    [[nodiscard]] std::vector<const Annotation *> annotations(Id<Post> post) const;
    [[nodiscard]] const Annotation *annotation(Uid<Annotation> uid) const;
    /// Of the whole thread: reads what is not read yet.
    [[nodiscard]] const std::map<Uid<Relation>, Relation> &relations() const;
    [[nodiscard]] std::vector<const Relation *> relations(Id<Post> post) const; ///< With either end on it; by uid.
    [[nodiscard]] const Relation *relation(Uid<Relation> uid) const; ///< Of a post that is read.
    /// The post of an end; null for an absent end or one in another thread.
    [[nodiscard]] Id<Post> postOf(const End &end) const;
    [[nodiscard]] State state(Id<Post> post, Uid<Coder> coder) const; ///< In the round of when the thread was shown.
    [[nodiscard]] std::vector<PostState> states(Id<Post> post) const; ///< Of every coder, in that round.
    /// The coder's own note on an annotation or relation of a post that is read; null: none.
    [[nodiscard]] const Memo *memo(const QUuid &about, Uid<Coder> coder) const;
    [[nodiscard]] const Memo *memo(Id<Post> about, Uid<Coder> coder) const;

private:
    struct PostRows
    {
        std::vector<Annotation> annotations;
        std::vector<PostState> states;
        std::vector<Uid<Relation>> relations;
    };
    using AboutKey = std::pair<QUuid, Id<Post>>;

    [[nodiscard]] bool contains(Id<Post> post) const { return m_places.contains(post); }
    /// Those of \p posts that are the thread's and not read yet. What is not read is as it is in the file.
    void read(std::span<const Id<Post>> posts) const;
    [[nodiscard]] const PostRows *rowsOf(Id<Post> post) const;
    void put(const Annotation &annotation);
    void drop(Uid<Annotation> uid);
    void put(const Relation &relation) const;
    void drop(Uid<Relation> uid);
    void put(const Memo &memo) const;
    void drop(const Memo &memo);
    [[nodiscard]] const Memo *memo(const AboutKey &about, Uid<Coder> coder) const;

    const Store *m_store = nullptr;
    Uid<Round> m_round; ///< The current one: another is a reason to read anew.
    std::vector<Id<Post>> m_order;
    size_t m_next = 0; ///< Into the order: what comes before is read.
    QSet<Id<Post>> m_places;
    // Filled as posts are read.
    mutable QHash<Id<Post>, PostRows> m_posts;
    mutable QHash<QUuid, Id<Post>> m_postOf; ///< By annotation.
    mutable std::map<Uid<Relation>, Relation> m_relations;
    mutable std::multimap<AboutKey, Memo> m_memos;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/store/store.h"

#include <QHash>

#include <functional>
#include <map>

namespace rejoinder {

/// What researchers made on one thread, in memory and in step with \c Project::changed: read once when the thread is
/// shown, then followed edit by edit. Pointers hold until the next \c absorb.
class ThreadRows
{
public:
    ThreadRows() = default;
    ThreadRows(const Store &store, Id<Thread> thread);

    /// Takes the edits of rows on posts that \c contains says are the thread's.
    void absorb(const Edits &edits, const std::function<bool(Id<Post>)> &contains);

    /// Whole post first, then by start, end, uid.
    [[nodiscard]] std::vector<const Annotation *> annotations(Id<Post> post) const;
    [[nodiscard]] const Annotation *annotation(Uid<Annotation> uid) const;
    [[nodiscard]] const std::map<Uid<Relation>, Relation> &relations() const { return m_relations; }
    [[nodiscard]] const Relation *relation(Uid<Relation> uid) const;
    /// The post of an end; null for an absent end or one in another thread.
    [[nodiscard]] Id<Post> postOf(const End &end) const;
    [[nodiscard]] State state(Id<Post> post, Uid<Coder> coder) const; ///< In the round of when the thread was shown.
    [[nodiscard]] std::vector<PostState> states(Id<Post> post) const; ///< Of every coder, in that round.
    /// The coder's own note on an annotation or relation; null: none.
    [[nodiscard]] const Memo *memo(const QUuid &about, Uid<Coder> coder) const;
    [[nodiscard]] const Memo *memo(Id<Post> about, Uid<Coder> coder) const;

private:
    struct PostRows
    {
        std::vector<Annotation> annotations;
        std::vector<PostState> states;
    };

    void put(const Annotation &annotation);
    void drop(Uid<Annotation> uid);
    using AboutKey = std::pair<QUuid, Id<Post>>;
    [[nodiscard]] const Memo *memo(const AboutKey &about, Uid<Coder> coder) const;

    Uid<Round> m_round; ///< The current one: another is a reason to read anew.
    QHash<Id<Post>, PostRows> m_posts;
    QHash<QUuid, Id<Post>> m_postOf; ///< By annotation.
    std::map<Uid<Relation>, Relation> m_relations;
    std::multimap<AboutKey, Memo> m_memos;
};

} // namespace rejoinder

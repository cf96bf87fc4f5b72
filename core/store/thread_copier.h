// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/pseudonyms.h"
#include "core/model/coarse_time.h"
#include "core/store/store.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace rejoinder {

/// What of the heads of posts a copy does not hold.
struct HiddenHeads
{
    bool authors = false;
    bool votes = false;
    bool times = false;
    bool order = false; ///< Answers to the same post stand in an order of nobody's making.

    [[nodiscard]] bool any() const { return authors || votes || times || order; }
};

/// Whether the posts of a copy stand in such an order.
[[nodiscard]] bool isShuffled(const Store &store);

/// Brings the threads that one project shows into another's file, inside the caller's transaction: what is there
/// already (same thread, same key) is met, not doubled. Knows afterwards which post of one is which of the other.
/// Batches must be there first: they are rows of the history (RowKind::Batch), posts only point to them.
class ThreadCopier
{
public:
    ThreadCopier(const Store &from, Store &to);

    /// The batches that brought the threads of \c from.
    [[nodiscard]] std::vector<Batch> batches() const;

    /// Posts whose words differ and of which the files hold no words in common, nor both those of a later scrape, by
    /// name. Reads only.
    [[nodiscard]] QStringList differingPosts() const;

    /// What is copied from now on names nobody, nor where it can be looked up: no addresses, no further fields of the
    /// source, no names of files. Outlives the copying.
    void disguiseBy(const Pseudonyms &pseudonyms) { m_pseudonyms = &pseudonyms; }

    /// Copies these posts only, and the threads they are in.
    void keepOnly(const QSet<Id<Post>> &posts);
    /// Copies heads of posts without these; authors have names of nobody, the same all through this copy.
    void hide(const HiddenHeads &hidden);
    /// Copies times of threads and posts only so fine.
    void coarsen(Times times) { m_times = times; }

    /// Copies; to be called once, after differingPosts() was dealt with. \p goOn is asked between threads; it may throw.
    /// Of a post that later scrapes changed all versions come along, and the newest of both files is shown.
    void copy(const std::function<void()> &goOn = {});

    /// Renames a row's posts and texts from there to here; false: one of them is not here, or its words differ.
    bool translate(Row &row) const;

    [[nodiscard]] int threadsAdded() const { return m_threadsAdded; }
    [[nodiscard]] int postsAdded() const { return m_postsAdded; }
    [[nodiscard]] int namesReplaced() const { return m_namesReplaced; } ///< In texts.

    /// The post of \c to that is this post of \c from; null: its words differ, or it is not shown.
    [[nodiscard]] Id<Post> postHere(Id<Post> there) const;
    [[nodiscard]] Id<PostText> textHere(Id<PostText> there) const;

private:
    void copyThread(const Thread &thread);
    /// The common case, in one pass: each of the other's posts is here, from the same batch and at the same rank.
    bool meetAll(Id<Thread> there, Id<Thread> here);
    void linkBatches(Id<Thread> there, Id<Thread> here);
    void copyPost(const Post &post, const QString &author, const std::optional<QString> &text, const QByteArray &sha256,
        Id<Thread> here, qint64 batch);
    void meetPost(const Post &post, const QByteArray &sha256, Id<Post> here, qint64 batch);
    void copyRanks();
    void copyVersions();
    void copyVersion(const Statement &version);
    void copyOlderTexts();
    [[nodiscard]] bool differs(Id<Post> there, const QByteArray &sha256, Id<Post> here) const;
    [[nodiscard]] bool hasVersions(Id<Thread> there, Id<Thread> here) const;
    [[nodiscard]] Id<Thread> threadHere(const QUuid &uid) const;
    [[nodiscard]] Id<Post> postHere(Id<Thread> thread, const QString &key) const;
    [[nodiscard]] QString disguised(const QString &text);
    [[nodiscard]] Id<Author> authorHere(const QString &name);
    [[nodiscard]] int rankOf(const Post &post) const;

    const Store &m_from;
    Store &m_to;
    QHash<Id<Post>, Id<Post>> m_posts;
    QHash<Id<PostText>, Id<PostText>> m_texts;
    QSet<Id<Post>> m_differing;
    QHash<qint64, qint64> m_batches;
    [[nodiscard]] bool keeps(Id<Post> post) const { return !m_kept || m_kept->contains(post); }
    [[nodiscard]] bool isAnonymous() const { return m_pseudonyms || m_hidden.any() || m_times != Times::Keep; }
    [[nodiscard]] Times times() const { return m_hidden.times ? Times::None : m_times; }
    [[nodiscard]] QString bylineOf(const QString &author) const;

    const Pseudonyms *m_pseudonyms = nullptr;
    std::optional<QSet<Id<Post>>> m_kept;
    QSet<Id<Thread>> m_keptThreads;
    HiddenHeads m_hidden;
    Times m_times = Times::Keep;
    std::optional<Pseudonyms> m_bylines; ///< Where authors are hidden.
    QByteArray m_shuffle; ///< By which answers are put in another order; empty: they are not.
    bool m_shuffled; ///< The order there is such a one: it is nobody's.
    bool m_hasVersions; ///< Later scrapes changed posts there,
    bool m_refreshedHere; ///< and here, before this copy.
    QSet<Id<Post>> m_added; ///< Here, where posts have versions.
    int m_namesReplaced = 0;
    int m_threadsAdded = 0;
    int m_postsAdded = 0;
};

} // namespace rejoinder

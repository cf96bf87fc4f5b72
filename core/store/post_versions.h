// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// What later scrapes said of posts, beside what the first one did (table post_version). The newest batch that is seen
/// counts and is written into the post's own row, so that whoever reads posts need know nothing of it. The texts of a
/// post that are not shown are marked as older.
namespace post_versions {

/// A batch says this of a post. For the first such row, what the post was before is kept beside. Shown by show().
void add(const Database &database, Id<Post> post, qint64 batch, const Post &said);
/// Keeps what a post is now as what it was before any refresh, where nothing is known of it yet.
void keepFirst(const Database &database, Id<Post> post);
/// What of these posts is seen now that the batch came, went, or came back; null: of all posts.
void show(const Database &database, const QUuid &batch);

/// A text of the post: the one with the same words where there is one, else a new one, not shown yet.
[[nodiscard]] Id<PostText> withText(const Database &database, Id<Post> post, const QString &text);
/// Null where it has none with this hash.
[[nodiscard]] Id<PostText> textWith(const Database &database, Id<Post> post, const QByteArray &sha256);
[[nodiscard]] QString textOf(const Store &store, Id<PostText> text);
/// Whether any refresh touched the project.
[[nodiscard]] bool any(const Store &store);
/// Whether the post showed other words before the ones it shows.
[[nodiscard]] bool wasEdited(const Store &store, Id<Post> post);
[[nodiscard]] QStringList earlierTexts(const Store &store, Id<Post> post); ///< Newest first.
/// Whether the words are a later scrape's of their post.
[[nodiscard]] bool isRefreshed(const Database &database, Id<Post> post);

} // namespace post_versions

/// Whether any post has texts that it does not show: only then can an annotation lie on one.
[[nodiscard]] bool holdsOlderTexts(const Store &store);
/// Whether an annotation lies on words that its post does not show any more: it has no place in those it shows.
[[nodiscard]] bool isOnOlderText(const Store &store, const Annotation &annotation);
/// All of them, by text.
[[nodiscard]] std::vector<Annotation> annotationsOnOlderTexts(const Store &store);
/// The annotation as its coder made it, where it was moved onto another text since; else as it is.
[[nodiscard]] Annotation asMade(const Store &store, const Annotation &annotation);
/// Keeps that, inside the caller's transaction.
void rememberMade(const Store &store, const Annotation &made);

/// Writes what a later scrape says into a project, inside the caller's transaction, under a batch whose row is there.
class RefreshWriter
{
public:
    RefreshWriter(Store &store, const Batch &batch);

    /// The thread is brought by this batch too.
    void link(Id<Thread> thread, qint64 imported, const QString &source);
    /// A post the thread does not show yet. \p post: its thread, parent and rank are of this project, its text is not.
    /// Where a post under its key is set aside with its batch, that one is shown again.
    Id<Post> addPost(const Post &post, const QString &author, const std::optional<QString> &text);
    /// \p post as it is to be shown now; \p author and \p text are taken where they are given.
    void changePost(Post post, const std::optional<QString> &author, const std::optional<QString> &text);
    /// The scrape shows the post there, in its own reading order.
    void place(Id<Post> post, int position);
    /// A key like c15 that no post of the thread has, not even one that is set aside.
    [[nodiscard]] QString freeKey(Id<Thread> thread);
    [[nodiscard]] bool isTaken(Id<Thread> thread, const QString &key) const;
    /// Makes what was written seen.
    void show();

private:
    [[nodiscard]] Id<Author> author(const QString &name);

    const Database &m_database;
    QUuid m_uid;
    qint64 m_batch;
    bool m_isShuffled; ///< The order of the source is hidden here.
    Id<Thread> m_numbered; ///< Whose keys are counted.
    int m_lastNumber = 0;
};

} // namespace rejoinder

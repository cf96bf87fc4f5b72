// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/id.h"

#include <QString>

#include <optional>

/// What was imported: it never changes; everything researchers add lies beside it (rows.h).
/// Times are whole seconds since 1970-01-01 UTC.
namespace rejoinder {

/// How much of a stored time is true.
enum class Precision { None, Date, Second, Estimated };
enum class PostKind { Article, Comment, Placeholder };
/// What the source says of a post. A placeholder stands for a post that others answer but the source does not hold.
enum class PostStatus { Ok, Deleted, Removed, Stub, Missing };

/// An article and the tree of posts under it.
struct Thread
{
    Id<Thread> id;
    QUuid uid; ///< Made of the source's id or address, else of title and article: the same in every project.
    QString title; ///< Null where the source names none.
    QString standfirst;
    QString source; ///< The source line as printed ("Source: Milenio, Reforma").
    QString url;
    std::optional<qint64> published;
    QByteArray contentHash; ///< SHA-256 over keys, parents and texts as imported.
    QString importedFrom; ///< From the earliest batch that brought it.
    qint64 imported = 0;

    friend bool operator==(const Thread &, const Thread &) = default;
};

struct Author
{
    Id<Author> id;
    QString name;

    friend bool operator==(const Author &, const Author &) = default;
};

/// One version of a post's words: immutable. A later scrape may add a newer one; the newest is shown.
struct PostText
{
    Id<PostText> id;
    QByteArray sha256;
    QString text;
};

/// One post of a thread; the article is the root post, a row even where the source has none (then \c text is null).
struct Post
{
    Id<Post> id;
    Id<Thread> thread;
    QString key; ///< Unique in its thread; "article" for the root.
    Id<Post> parent; ///< As the source shows it; null for the article only.
    int rank = 0; ///< Order in the source: siblings are shown by (rank, key).
    PostKind kind = PostKind::Comment;
    Id<Author> author; ///< Null: anonymous.
    std::optional<qint64> created;
    Precision precision = Precision::None;
    PostStatus status = PostStatus::Ok;
    std::optional<int> score;
    QString extras; ///< JSON object of the source's other fields, or null.
    Id<PostText> text; ///< The newest version; null where the source has no article.

    friend bool operator==(const Post &, const Post &) = default;
};

} // namespace rejoinder

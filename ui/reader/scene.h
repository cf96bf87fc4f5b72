// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"
#include "ui/theme/mark.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

/// What the Reader shows, as values: it knows neither store nor project. Offsets are code points in a post's own text.
namespace rejoinder {

/// A code as it is drawn and named.
struct SceneCode
{
    Uid<Code> uid;
    QString name;
    QString key; ///< May be empty.
    Mark mark;
};

struct SceneAnnotation
{
    Uid<Annotation> uid;
    Id<Post> post;
    Uid<Code> code;
    std::optional<Span> span; ///< Nothing: the whole post; drawn as a chip in its header.
    QString target; ///< Of stance, as on the chip ("lane").
    std::optional<int> certainty; ///< 1 to 3; drawn when not full.
    QString coder; ///< Named beside the code; empty for the reader's own.
    bool memo = false;
    bool own = true; ///< Its edges can be dragged.

    friend bool operator==(const SceneAnnotation &, const SceneAnnotation &) = default;
};

/// One post of the thread in reading order: what is known of all of them, however many.
struct SceneNode
{
    Id<Post> post;
    int parent = -1; ///< Index of the post answered; -1 for the article.
    int end = 0; ///< Index after the last descendant.
    int depth = -1; ///< -1 for the article, 0 for what answers it.
    Id<Author> author; ///< Null: anonymous.
    State state = State::Todo;
    int codes = 0; ///< Annotations on it, for the line that stands for folded replies.
};

/// What one reads of a post. Fetched when it comes near the view.
struct ScenePost
{
    Id<Post> id;
    PostKind kind = PostKind::Comment;
    PostStatus status = PostStatus::Ok;
    QString author; ///< Empty: anonymous.
    QString answers; ///< "answers market_day", "answers the article"; empty for the article.
    QString time; ///< "09:14"; may be empty.
    bool edited = false; ///< A later scrape had other words, which are shown.
    QString title; ///< Of the article.
    QString standfirst;
    QString text; ///< Line feeds part paragraphs.
    std::vector<SceneAnnotation> annotations;
};

/// An end of a relation; a null post: not in the text.
struct SceneEnd
{
    Id<Post> post;
    Uid<Annotation> annotation; ///< Null: the post as a whole, or \c span.
    std::optional<Span> span = {}; ///< A passage that nobody has coded yet: offered while a target is chosen.

    [[nodiscard]] bool isAbsent() const { return post.isNull(); }
    friend bool operator==(const SceneEnd &, const SceneEnd &) = default;
};

struct SceneRelation
{
    Uid<Relation> uid;
    QString type; ///< "rebuts"
    SceneEnd source;
    SceneEnd target;
    QString note; ///< Why the target is absent.
    QString coder; ///< Empty for the reader's own.

    friend bool operator==(const SceneRelation &, const SceneRelation &) = default;
};

/// A passage of a post that quotes a post it answers.
struct SceneQuotation
{
    Span words; ///< In the quoting post.
    Id<Post> post; ///< Where they come from…
    Span origin; ///< …and where there.
    QString author; ///< Of that post; of the article, or unknown: empty.

    friend bool operator==(const SceneQuotation &, const SceneQuotation &) = default;
};

/// What was made on a post, where that is told apart from the post.
struct SceneWork
{
    Id<Post> post;
    State state = State::Todo;
    int codes = 0;
    std::vector<SceneRelation> relations;
};

/// A thread to be shown.
struct Scene
{
    std::vector<SceneNode> nodes; ///< In reading order; the first is the article.
    std::vector<SceneCode> codes;
    std::vector<SceneRelation> relations; ///< Of the whole thread.
    /// The posts asked, in that order, with their annotations. Called on the Reader's thread, some dozens at a time.
    std::function<std::vector<ScenePost>(std::span<const Id<Post>>)> posts;
    std::function<QString(Id<Author>)> authorName; ///< For ends of relations that are not in view.
    /// "Reply by market_day to slow_spoke, depth 2, to do, 1 code: Counter-claim": read aloud on a new post.
    std::function<QString(Id<Post>)> announcement;
    /// What a post quotes of those it answers, in reading order. Asked once for each post that comes into view.
    std::function<std::vector<SceneQuotation>(Id<Post>)> quotations;
    /// What is known of an annotation or relation, a line each, for tool tips.
    std::function<QStringList(Uid<Annotation>)> annotationDetails;
    std::function<QStringList(Uid<Relation>)> relationDetails;
    std::function<QString(Id<Post>)> citation; ///< "market_day, comment 3 on “Harbour Street”".
    std::function<QString(const QString &)> quoted; ///< A post's words as they may leave the project with that.
    /// Whether the coder is to code the post, where posts are assigned; null: all of them.
    std::function<bool(Id<Post>)> isAssigned;
    QStringList coders; ///< All by name: their place is their sign, the same in every thread.
    QString nextKey; ///< What goes to the next comment to do ("Space"), told at the thread's end; empty: not told.
};

} // namespace rejoinder

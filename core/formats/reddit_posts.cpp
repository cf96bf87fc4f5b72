// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/reddit_posts.h"

#include "core/formats/json_source.h"
#include "core/formats/source_time.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rejoinder::reddit {

namespace {

/// What has a place of its own, copies of it, what only steers how Reddit draws a page, and what is true of who looked.
constexpr QLatin1StringView taken[] = {"id"_L1, "name"_L1, "parent_id"_L1, "link_id"_L1, "title"_L1, "selftext"_L1,
    "selftext_html"_L1, "body"_L1, "body_html"_L1, "body_sha1"_L1, "author"_L1, "created"_L1, "created_utc"_L1,
    "utc_datetime_str"_L1, "score"_L1, "ups"_L1, "downs"_L1, "replies"_L1, "depth"_L1, "permalink"_L1, "subreddit"_L1,
    "subreddit_id"_L1, "subreddit_name_prefixed"_L1, "subreddit_type"_L1, "likes"_L1, "saved"_L1, "hidden"_L1,
    "clicked"_L1, "visited"_L1, "can_mod_post"_L1, "can_gild"_L1, "send_replies"_L1, "no_follow"_L1,
    "author_flair_richtext"_L1, "author_flair_type"_L1, "author_flair_background_color"_L1,
    "author_flair_text_color"_L1, "author_flair_css_class"_L1, "author_flair_template_id"_L1, "author_patreon_flair"_L1,
    "author_premium"_L1, "link_flair_richtext"_L1, "link_flair_type"_L1, "link_flair_background_color"_L1,
    "link_flair_text_color"_L1, "link_flair_css_class"_L1, "link_flair_template_id"_L1, "thumbnail"_L1,
    "thumbnail_height"_L1, "thumbnail_width"_L1, "preview"_L1, "media_embed"_L1, "secure_media_embed"_L1,
    "secure_media"_L1, "all_awardings"_L1, "gildings"_L1, "pwls"_L1, "wls"_L1, "whitelist_status"_L1,
    "parent_whitelist_status"_L1, "treatment_tags"_L1};

struct Body
{
    std::optional<QString> text;
    PostStatus status = PostStatus::Ok;
};

/// Without raw_json=1 Reddit writes & < > as entities. Where there is HTML beside, it shows whether; else a text in which
/// none of the three stands bare, and an entity does, was written so.
bool hasEntities(const QString &text, const JsonValue &html)
{
    if (html.isText())
        return html.text().startsWith("&lt;"_L1);
    static const QRegularExpression bare(u"[<>]|&(?!(?:amp|lt|gt);)"_s);
    return text.contains(u'&') && !text.contains(bare);
}

Body bodyOf(const JsonValue &post, QLatin1StringView name, QLatin1StringView html)
{
    const QString text = post[name].text();
    if (text == "[deleted]"_L1)
        return {std::nullopt, PostStatus::Deleted};
    if (text == "[removed]"_L1 || text == "[ Removed by Reddit ]"_L1)
        return {std::nullopt, PostStatus::Removed};
    if (text.isNull())
        return {};
    return {hasEntities(text, post[html]) ? withoutEntities(text) : text, PostStatus::Ok};
}

QString titleOf(const JsonValue &submission)
{
    const QString title = submission["title"_L1].text();
    return hasEntities(title, submission["selftext_html"_L1]) ? withoutEntities(title) : title;
}

QString addressOf(const QString &permalink)
{
    return permalink.startsWith(u'/') ? u"https://www.reddit.com"_s + permalink : permalink;
}

/// Author, time, score and what else there is.
void describe(SourcePost &post, const JsonValue &source)
{
    post.extras = source.rest(taken);
    const QString author = source["author"_L1].id();
    if (author == "[deleted]"_L1)
        post.extras.insert("author"_L1, author); // Not a name, but not the same as none either.
    else
        post.author = author;
    const auto time = unixTime(source["created_utc"_L1]);
    post.created = time.seconds;
    post.precision = time.precision;
    post.score = source["score"_L1].score();
}

/// The post that a comment answers, in one of the three shapes that dumps have; empty: the submission.
QString parentOf(const JsonValue &comment)
{
    constexpr int base = 36;
    const JsonValue parent = comment["parent_id"_L1];
    if (parent.isText())
        return parent.text().startsWith("t3_"_L1) ? QString() : bareId(parent.text());
    const auto number = parent.integer();
    const QString id = number && *number > 0 ? QString::number(*number, base) : QString();
    return id == threadOf(comment) ? QString() : id;
}

} // namespace

QString bareId(const QString &name)
{
    const bool hasPrefix = name.size() > 3 && name[0] == u't' && name[1].isDigit() && name[2] == u'_';
    return hasPrefix ? name.sliced(3) : name;
}

QString threadOf(const JsonValue &comment)
{
    const JsonValue link = comment["link_id"_L1];
    constexpr int base = 36;
    if (link.isText())
        return bareId(link.text());
    const auto number = link.integer();
    return number && *number > 0 ? QString::number(*number, base) : QString();
}

SourceThread thread(const JsonValue &submission, const QString &where)
{
    SourceThread thread;
    thread.id = submission["id"_L1].id();
    if (thread.id.isEmpty())
        thread.id = bareId(submission["name"_L1].text());
    thread.identity = thread.id.isEmpty() ? QString() : u"reddit:"_s + thread.id;
    thread.title = titleOf(submission);
    thread.source = submission["subreddit"_L1].isText() ? u"r/"_s + submission["subreddit"_L1].text() : QString();
    thread.url = addressOf(submission["permalink"_L1].text());
    thread.published = unixTime(submission["created_utc"_L1]).seconds;
    thread.where = where;
    return thread;
}

SourceThread threadOfComment(const JsonValue &comment, const QString &where)
{
    SourceThread thread;
    thread.id = threadOf(comment);
    thread.identity = thread.id.isEmpty() ? QString() : u"reddit:"_s + thread.id;
    thread.source = comment["subreddit"_L1].isText() ? u"r/"_s + comment["subreddit"_L1].text() : QString();
    // "/r/anime/comments/kxi2w8/stop_complaining/gjacwx5/"
    const QString permalink = comment["permalink"_L1].text();
    const QString tail = comment["id"_L1].id() + u'/';
    if (permalink.endsWith(tail))
        thread.url = addressOf(permalink.chopped(tail.size()));
    thread.where = where;
    return thread;
}

SourcePost article(const JsonValue &submission, const QString &where)
{
    SourcePost post;
    describe(post, submission);
    const auto body = bodyOf(submission, "selftext"_L1, "selftext_html"_L1);
    post.kind = PostKind::Article;
    post.key = submission["id"_L1].id();
    post.status = body.status;
    if (body.text && !body.text->isEmpty()) // A link has no words of its own.
        post.text = body.text;
    post.where = where;
    return post;
}

SourcePost comment(const JsonValue &comment, const QString &where)
{
    SourcePost post;
    describe(post, comment);
    const auto body = bodyOf(comment, "body"_L1, "body_html"_L1);
    post.thread = threadOf(comment);
    post.key = comment["id"_L1].id();
    if (post.key.isEmpty())
        post.key = bareId(comment["name"_L1].text());
    post.parent = parentOf(comment);
    post.kind = body.status == PostStatus::Ok ? PostKind::Comment : PostKind::Placeholder;
    post.status = body.status;
    post.text = body.status == PostStatus::Ok ? std::optional(body.text.value_or(u""_s)) : std::nullopt;
    post.where = where;
    // r/changemyview: who asked says that an answer changed their mind.
    if (comment["is_submitter"_L1].isTrue() && body.text && comment["subreddit"_L1].text() == "changemyview"_L1
        && (body.text->contains("!delta"_L1) || body.text->contains(u'\u0394') || body.text->contains(u'\u2206')))
        post.extras.insert("delta"_L1, true);
    return post;
}

} // namespace rejoinder::reddit

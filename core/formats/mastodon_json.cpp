// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/mastodon_json.h"

#include "core/formats/json_source.h"
#include "core/formats/source_time.h"
#include "core/model/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Mastodon)
};

SourcePost postOf(const JsonValue &status, const QString &where)
{
    static constexpr QLatin1StringView taken[] = {"id"_L1, "in_reply_to_id"_L1, "in_reply_to_account_id"_L1,
        "created_at"_L1, "content"_L1, "account"_L1, "favourites_count"_L1, "uri"_L1, "emojis"_L1, "card"_L1,
        "mentions"_L1, "tags"_L1, "media_attachments"_L1, "favourited"_L1, "reblogged"_L1, "muted"_L1, "bookmarked"_L1};
    SourcePost post;
    post.key = status["id"_L1].id();
    post.parent = status["in_reply_to_id"_L1].id();
    post.author = status["account"_L1]["acct"_L1].id();
    const auto time = isoSourceTime(status["created_at"_L1].text());
    post.created = time.seconds;
    post.precision = time.precision;
    post.score = status["favourites_count"_L1].score();
    post.extras = status.rest(taken);
    post.text = seenText(status["content"_L1].text(), post.extras);
    for (const JsonValue &medium : status["media_attachments"_L1].items()) {
        const QString alt = medium["description"_L1].text();
        if (!post.text->isEmpty())
            *post.text += u'\n';
        *post.text += alt.isEmpty() ? u"[image]"_s : u"[image: %1]"_s.arg(alt);
    }
    post.where = where;
    return post;
}

void recordsOf(const JsonValue &document, const QString &name, Records &records)
{
    const auto ancestors = document["ancestors"_L1].items();
    std::vector<JsonValue> statuses = document.isArray() ? document.items() : ancestors;
    if (document["status"_L1].isObject()) // As some programs put it with its context.
        statuses.push_back(document["status"_L1]);
    for (const JsonValue &status : document["descendants"_L1].items())
        statuses.push_back(status);
    if (!document.isArray() && !document["ancestors"_L1].isArray() && !document["descendants"_L1].isArray())
        throw Error(Texts::tr("%1 holds no posts of Mastodon. Choose another file.").arg(name));

    std::vector<SourcePost> posts;
    QSet<QString> keys;
    for (const JsonValue &status : statuses) {
        if (status["id"_L1].id().isEmpty()) {
            records.emplace_back(Problem{
                u"bad-row"_s, name, {}, Texts::tr("An element of it is no post."), Texts::tr("It is left out.")});
            continue;
        }
        posts.push_back(postOf(status, name));
        keys.insert(posts.back().key);
    }
    // The one whose context this is: the first that a descendant answers and nobody holds.
    QString missing;
    for (const SourcePost &post : posts) {
        if (missing.isEmpty() && !post.parent.isEmpty() && !keys.contains(post.parent))
            missing = post.parent;
    }
    const auto root = std::ranges::find_if(posts, [](const SourcePost &post) { return post.parent.isEmpty(); });
    SourceThread thread;
    thread.id = root != posts.end() ? root->key : missing;
    if (root != posts.end()) {
        thread.url = root->extras["url"_L1].toString();
        root->kind = PostKind::Article;
    }
    thread.identity = !thread.url.isEmpty() ? thread.url : thread.id.isEmpty() ? QString() : u"mastodon:"_s + thread.id;
    thread.source = u"Mastodon"_s;
    thread.where = name;
    records.emplace_back(thread);
    if (root == posts.end() && !missing.isEmpty()) { // It starts the thread: an article without words.
        SourcePost article;
        article.thread = thread.id;
        article.key = missing;
        article.kind = PostKind::Article;
        article.status = PostStatus::Missing;
        article.where = name;
        records.emplace_back(std::move(article));
    } else if (!missing.isEmpty() && !ancestors.empty()) {
        SourcePost placeholder;
        placeholder.thread = thread.id;
        placeholder.key = missing;
        placeholder.parent = ancestors.back()["id"_L1].id();
        placeholder.kind = PostKind::Placeholder;
        placeholder.status = PostStatus::Missing;
        placeholder.where = name;
        records.emplace_back(std::move(placeholder));
    }
    for (SourcePost &post : posts) {
        post.thread = thread.id;
        records.emplace_back(std::move(post));
    }
}

} // namespace

int mastodon_json::recognise(QByteArrayView head, const QString &)
{
    const JsonShape shape(head);
    if (shape.has({"ancestors"_L1, "descendants"_L1}) || shape.has({"ancestors.in_reply_to_id"_L1})
        || shape.has({"descendants.in_reply_to_id"_L1}))
        return 95;
    return shape.root() == JsonShape::Root::Array
            && shape.has({"id"_L1, "in_reply_to_id"_L1, "content"_L1, "account.acct"_L1})
        ? 90
        : 0;
}

std::unique_ptr<RecordReader> mastodon_json::read(const QString &path, const ReadOptions &options)
{
    return readDocument(path, options, recordsOf);
}

} // namespace rejoinder

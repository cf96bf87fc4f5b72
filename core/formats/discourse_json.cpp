// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/discourse_json.h"

#include "core/formats/json_source.h"
#include "core/formats/source_time.h"
#include "core/model/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Discourse)
};

QString authorOf(const JsonValue &post)
{
    const QString username = post["username"_L1].id();
    return username.isEmpty() ? post["name"_L1].id() : username;
}

class Topic
{
public:
    Topic(const JsonValue &topic, const QString &name)
        : m_id(topic["id"_L1].id())
        , m_name(name)
        , m_posts(topic["post_stream"_L1]["posts"_L1].items())
    {
        for (const JsonValue &post : m_posts) {
            if (m_id.isEmpty())
                m_id = post["topic_id"_L1].id();
            if (const auto number = post["post_number"_L1].integer(); number && !m_keys.contains(*number))
                m_keys.insert(*number, post["id"_L1].id());
        }
    }

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const std::vector<JsonValue> &posts() const { return m_posts; }

    [[nodiscard]] SourcePost post(const JsonValue &source) const
    {
        static constexpr QLatin1StringView taken[]
            = {"id"_L1, "username"_L1, "avatar_template"_L1, "created_at"_L1, "cooked"_L1, "raw"_L1,
                "reply_to_post_number"_L1, "topic_slug"_L1, "topic_id"_L1, "display_username"_L1, "actions_summary"_L1,
                "link_counts"_L1, "reply_to_user"_L1, "score"_L1, "avg_time"_L1, "reads"_L1, "version"_L1};
        SourcePost post;
        const auto number = source["post_number"_L1].integer();
        post.thread = m_id;
        post.key = source["id"_L1].id();
        post.kind = number == 1 ? PostKind::Article : PostKind::Comment;
        if (const auto answered = source["reply_to_post_number"_L1].integer(); answered && *answered != 1)
            post.parent = m_keys.value(*answered, u"post_%1"_s.arg(*answered)); // A post that is not in the source.
        post.author = authorOf(source);
        const auto time = isoSourceTime(source["created_at"_L1].text());
        post.created = time.seconds;
        post.precision = time.precision;
        post.score = likesOf(source);
        post.extras = source.rest(taken);
        post.where = m_name;
        if (source["user_deleted"_L1].isTrue() || !source["deleted_at"_L1].isNothing())
            post.status = PostStatus::Deleted;
        else if (source["hidden"_L1].isTrue())
            post.status = PostStatus::Removed;
        const QString html = source["cooked"_L1].text();
        if (post.status == PostStatus::Ok || !html.isEmpty())
            post.text = seenText(html, post.extras);
        else if (post.kind == PostKind::Comment)
            post.kind = PostKind::Placeholder;
        return post;
    }

private:
    /// "score" is what Discourse ranks by; people's are the likes.
    [[nodiscard]] static std::optional<int> likesOf(const JsonValue &source)
    {
        constexpr int like = 2;
        for (const JsonValue &action : source["actions_summary"_L1].items()) {
            if (action["id"_L1].integer() == like)
                return action["count"_L1].score();
        }
        return std::nullopt;
    }

    QString m_id;
    QString m_name;
    std::vector<JsonValue> m_posts;
    QHash<qint64, QString> m_keys; ///< By number.
};

void recordsOf(const JsonValue &document, const QString &name, Records &records)
{
    const Topic topic(document, name);
    if (!document["post_stream"_L1].isObject())
        throw Error(Texts::tr("%1 holds no topic of Discourse. Save a topic with “.json” at the end of its address.")
                .arg(name));
    SourceThread thread;
    thread.id = topic.id();
    // Topics of two forums may have the same number; with their words of address they hardly do.
    const QString slug = document["slug"_L1].text();
    thread.identity = thread.id.isEmpty() ? QString() : u"discourse:%1/%2"_s.arg(slug, thread.id);
    thread.title = document["title"_L1].text();
    thread.published = isoSourceTime(document["created_at"_L1].text()).seconds;
    thread.where = name;
    records.emplace_back(thread);
    for (const JsonValue &post : topic.posts()) {
        if (post.isObject())
            records.emplace_back(topic.post(post));
        else
            records.emplace_back(Problem{
                u"bad-row"_s, name, {}, Texts::tr("An element of it is no post."), Texts::tr("It is left out.")});
    }
    const auto said = document["post_stream"_L1]["stream"_L1].items().size();
    if (said > topic.posts().size())
        records.emplace_back(incomplete(name, thread.id, qint64(topic.posts().size()), qint64(said)));
}

} // namespace

int discourse_json::recognise(QByteArrayView head, const QString &)
{
    return JsonShape(head).has({"post_stream.posts"_L1}) ? 95 : 0;
}

std::unique_ptr<RecordReader> discourse_json::read(const QString &path, const ReadOptions &options)
{
    return readDocument(path, options, recordsOf);
}

} // namespace rejoinder

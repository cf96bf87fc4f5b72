// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/hn_algolia.h"

#include "core/formats/json_source.h"
#include "core/formats/source_time.h"
#include "core/model/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HackerNews)
};

/// An item of the tree or a hit of a search: the same fields with other names.
class Item
{
public:
    explicit Item(const JsonValue &value)
        : m_value(value)
        , m_isHit(value["objectID"_L1].isText())
    {
    }

    [[nodiscard]] QString id() const { return m_value[m_isHit ? "objectID"_L1 : "id"_L1].id(); }
    [[nodiscard]] QString parent() const { return m_value["parent_id"_L1].id(); }
    [[nodiscard]] bool isComment() const
    {
        return m_isHit ? m_value["comment_text"_L1].isText() : m_value["type"_L1].text() == "comment"_L1;
    }
    /// The story it belongs to; itself for a story.
    [[nodiscard]] QString story() const
    {
        if (!isComment() && parent().isEmpty())
            return id();
        const QString story = m_value["story_id"_L1].id();
        return !story.isEmpty() ? story : !parent().isEmpty() ? parent() : id();
    }

    [[nodiscard]] SourceThread thread(const QString &where) const
    {
        SourceThread thread;
        thread.id = story();
        thread.identity = u"hacker-news:"_s + thread.id;
        thread.title = m_value[isComment() ? "story_title"_L1 : "title"_L1].text();
        thread.url = u"https://news.ycombinator.com/item?id="_s + thread.id;
        thread.source = u"Hacker News"_s;
        if (!isComment())
            thread.published = time().seconds;
        thread.where = where;
        return thread;
    }

    [[nodiscard]] SourcePost post(const QString &where) const
    {
        static constexpr QLatin1StringView taken[]
            = {"id"_L1, "objectID"_L1, "parent_id"_L1, "story_id"_L1, "story_title"_L1, "created_at"_L1,
                "created_at_i"_L1, "updated_at"_L1, "type"_L1, "author"_L1, "title"_L1, "text"_L1, "comment_text"_L1,
                "story_text"_L1, "points"_L1, "children"_L1, "_tags"_L1, "_highlightResult"_L1, "relevancy_score"_L1};
        SourcePost post;
        post.thread = story();
        post.key = id();
        post.parent = parent() == story() ? QString() : parent();
        post.author = m_value["author"_L1].id();
        post.created = time().seconds;
        post.precision = time().precision;
        post.score = m_value["points"_L1].score();
        post.extras = m_value.rest(taken);
        post.where = where;
        const JsonValue text = m_value[!m_isHit ? "text"_L1 : isComment() ? "comment_text"_L1 : "story_text"_L1];
        if (story() == id()) {
            post.kind = PostKind::Article;
            post.parent.clear();
            if (!text.text().isEmpty()) // A link has no words of its own.
                post.text = seenText(text.text(), post.extras);
        } else if (text.isText()) {
            post.text = seenText(text.text(), post.extras);
        } else { // Deleted or dead: what answers it stays.
            post.kind = PostKind::Placeholder;
            post.status = PostStatus::Deleted;
        }
        return post;
    }

private:
    [[nodiscard]] SourceTime time() const
    {
        const auto time = unixTime(m_value["created_at_i"_L1]);
        return time.seconds ? time : isoSourceTime(m_value["created_at"_L1].text());
    }

    JsonValue m_value;
    bool m_isHit;
};

void recordsOf(const JsonValue &document, const QString &name, Records &records)
{
    QSet<QString> threads;
    std::vector<JsonValue> waiting;
    const auto putAside
        = [&](const std::vector<JsonValue> &values) { waiting.insert(waiting.end(), values.rbegin(), values.rend()); };
    putAside(document["hits"_L1].isArray() ? document["hits"_L1].items()
            : document.isArray()           ? document.items()
                                           : std::vector{document});
    while (!waiting.empty()) {
        const JsonValue value = waiting.back();
        waiting.pop_back();
        const Item item(value);
        if (item.id().isEmpty()) {
            records.emplace_back(
                Problem{u"bad-row"_s, name, {}, Texts::tr("An item of it has no id."), Texts::tr("It is left out.")});
            continue;
        }
        if (const auto before = threads.size(); threads.insert(item.story()), threads.size() > before)
            records.emplace_back(item.thread(name));
        records.emplace_back(item.post(name));
        putAside(value["children"_L1].items());
    }
    if (threads.isEmpty())
        throw Error(
            Texts::tr("%1 holds no item of Hacker News. Save an item of hn.algolia.com, then import that.").arg(name));
}

} // namespace

int hn_algolia::recognise(QByteArrayView head, const QString &)
{
    const JsonShape shape(head);
    if (shape.has({"hits.objectID"_L1}) && (shape.has({"hits.story_id"_L1}) || shape.has({"hits.points"_L1})))
        return 95;
    // The API sorts names, so that the answers come before what an item says of itself.
    constexpr qsizetype farthest = 150;
    for (QByteArray item; item.size() < farthest; item += "children.") {
        const auto has = [&](const char *name) {
            const QByteArray path = item + name;
            return shape.has({QLatin1StringView(path)});
        };
        if (has("id") && has("created_at_i") && has("type") && has("author") && has("parent_id") && has("story_id"))
            return 95;
    }
    return 0;
}

std::unique_ptr<RecordReader> hn_algolia::read(const QString &path, const ReadOptions &options)
{
    return readDocument(path, options, recordsOf);
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/commento_json.h"

#include "core/formats/json_source.h"
#include "core/formats/source_time.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Commento)
};

class Comments final : public ItemFormat
{
public:
    /// Names only: addresses of people stay out.
    void begin(const JsonValue &head, Records &) override
    {
        for (const JsonValue &commenter : head["commenters"_L1].items())
            m_names.insert(commenter["commenterHex"_L1].id(), commenter["name"_L1].id());
    }

    void add(const JsonValue &item, const QString &where, Records &records) override
    {
        if (item["commentHex"_L1].id().isEmpty()) {
            records.emplace_back(
                Problem{u"bad-row"_s, where, {}, Texts::tr("It is no comment."), Texts::tr("It is left out.")});
            return;
        }
        const QString domain = item["domain"_L1].text();
        const QString page = domain + item["url"_L1].text();
        if (const auto before = m_threads.size(); m_threads.insert(page), m_threads.size() > before) {
            SourceThread thread;
            thread.id = page;
            thread.url = page.contains(u"://") || domain.isEmpty() ? page : u"https://"_s + page;
            thread.identity = thread.url;
            thread.where = where;
            records.emplace_back(thread);
        }
        records.emplace_back(postOf(item, page, where));
    }

private:
    [[nodiscard]] SourcePost postOf(const JsonValue &item, const QString &thread, const QString &where) const
    {
        static constexpr QLatin1StringView taken[] = {"commentHex"_L1, "domain"_L1, "url"_L1, "commenterHex"_L1,
            "markdown"_L1, "html"_L1, "parentHex"_L1, "score"_L1, "creationDate"_L1, "deleted"_L1, "direction"_L1};
        SourcePost post;
        post.thread = thread;
        post.key = item["commentHex"_L1].id();
        const QString parent = item["parentHex"_L1].id();
        post.parent = parent == "root"_L1 ? QString() : parent;
        post.author = m_names.value(item["commenterHex"_L1].id());
        const auto time = isoSourceTime(item["creationDate"_L1].text());
        post.created = time.seconds;
        post.precision = time.precision;
        post.score = item["score"_L1].score();
        post.extras = item.rest(taken);
        if (post.extras["state"_L1] == "approved"_L1)
            post.extras.remove("state"_L1);
        post.where = where;
        const QString html = item["html"_L1].text();
        if (item["deleted"_L1].isTrue()) {
            post.kind = PostKind::Placeholder;
            post.status = PostStatus::Deleted;
        } else {
            post.text = html.isEmpty() ? item["markdown"_L1].text() : seenText(html, post.extras);
            if (post.text->isNull())
                post.text = u""_s;
        }
        return post;
    }

    QHash<QString, QString> m_names;
    QSet<QString> m_threads;
};

} // namespace

int commento_json::recognise(QByteArrayView head, const QString &)
{
    const JsonShape shape(head);
    return shape.has({"comments.commentHex"_L1, "comments.parentHex"_L1}) ? 95 : 0;
}

std::unique_ptr<RecordReader> commento_json::read(const QString &path, const ReadOptions &options)
{
    return readItems(path, options, "comments"_L1, std::make_unique<Comments>());
}

} // namespace rejoinder

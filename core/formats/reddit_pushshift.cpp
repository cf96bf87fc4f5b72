// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/reddit_pushshift.h"

#include "core/formats/json_source.h"
#include "core/formats/reddit_posts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Reddit)
};

class Pushshift final : public ItemFormat
{
public:
    void begin(const JsonValue &head, Records &records) override
    {
        if (head["created_utc"_L1].id().size() > 0) // A single post.
            add(head, u"1"_s, records);
    }

    void add(const JsonValue &item, const QString &where, Records &records) override
    {
        if (item["body"_L1].isText() && !reddit::threadOf(item).isEmpty() && !item["id"_L1].id().isEmpty()) {
            const QString thread = reddit::threadOf(item);
            if (isNew(thread))
                records.emplace_back(reddit::threadOfComment(item, where));
            records.emplace_back(reddit::comment(item, where));
        } else if (item["title"_L1].isText() && !item["id"_L1].id().isEmpty()) {
            const auto thread = reddit::thread(item, where);
            auto article = reddit::article(item, where);
            article.thread = thread.id;
            (void)isNew(thread.id);
            records.emplace_back(thread); // Again, where comments came before it: now with a title.
            records.emplace_back(std::move(article));
        } else {
            records.emplace_back(Problem{u"bad-row"_s, where, {},
                Texts::tr("It is neither a submission nor a comment of Reddit."), Texts::tr("It is left out.")});
        }
    }

private:
    [[nodiscard]] bool isNew(const QString &thread)
    {
        const auto before = m_threads.size();
        m_threads.insert(thread);
        return m_threads.size() > before;
    }

    QSet<QString> m_threads;
};

} // namespace

int reddit_pushshift::recognise(QByteArrayView head, const QString &)
{
    const JsonShape shape(head);
    for (const auto *list : {"", "data."}) {
        const auto has = [&](QLatin1StringView name) {
            const QByteArray path = QByteArray(list) + QByteArray(name);
            return shape.has({QLatin1StringView(path)});
        };
        const bool isComment = has("body"_L1) && has("link_id"_L1);
        const bool isSubmission = has("title"_L1) && has("num_comments"_L1) && has("selftext"_L1);
        if (has("subreddit"_L1) && has("created_utc"_L1) && (isComment || isSubmission)
            && !shape.has({"data.children"_L1}))
            return 90;
    }
    return 0;
}

std::unique_ptr<RecordReader> reddit_pushshift::read(const QString &path, const ReadOptions &options)
{
    return readItems(path, options, "data"_L1, std::make_unique<Pushshift>());
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/hn_firebase.h"

#include "core/formats/json_source.h"
#include "core/formats/source_time.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HackerNews)
};

/// Ids are numbers of some digits here: kept as such, they are few bytes. 0: none.
qint64 numberOf(const JsonValue &value)
{
    return std::max<qint64>(0, value.integer().value_or(0));
}

/// Whom an item answers: an option of a poll belongs to the poll.
qint64 parentOf(const JsonValue &item)
{
    const auto parent = numberOf(item["parent"_L1]);
    return parent > 0 ? parent : numberOf(item["poll"_L1]);
}

/// Who answers whom, and in which order.
struct Answers
{
    QHash<qint64, qint64> parents; ///< Of each item; 0: it starts a thread.
    QHash<qint64, int> ranks; ///< Among those who answer the same.

    /// The first of the items that lead to \p item; where it is not in the source, the last that is named. Each item on
    /// the way remembers it: nobody is walked over twice. In a circle of answers it is the item itself.
    [[nodiscard]] qint64 threadOf(qint64 item)
    {
        std::vector<qint64> way;
        qint64 at = item;
        while (true) {
            if (const auto known = m_threads.constFind(at); known != m_threads.cend()) {
                at = *known > 0 ? *known : item; // 0: on the way already.
                break;
            }
            const auto parent = parents.value(at, 0);
            if (parent <= 0)
                break;
            m_threads.insert(at, 0);
            way.push_back(at);
            at = parent;
        }
        for (const auto passed : way)
            m_threads.insert(passed, at);
        return at;
    }

private:
    QHash<qint64, qint64> m_threads;
};

class AnswersReader final : public ItemFormat
{
public:
    explicit AnswersReader(Answers &answers)
        : m_answers(answers)
    {
    }

    void begin(const JsonValue &head, Records &records) override { add(head, {}, records); }

    void add(const JsonValue &item, const QString &, Records &) override
    {
        const auto id = numberOf(item["id"_L1]);
        if (id == 0)
            return;
        m_answers.parents.insert(id, parentOf(item));
        for (int rank = 0; const JsonValue &kid : item["kids"_L1].items())
            m_answers.ranks.insert(numberOf(kid), rank++);
    }

private:
    Answers &m_answers;
};

class Items final : public ItemFormat
{
public:
    explicit Items(Answers answers)
        : m_answers(std::move(answers))
    {
    }

    void begin(const JsonValue &head, Records &records) override
    {
        if (numberOf(head["id"_L1]) > 0) // A single item.
            add(head, u"1"_s, records);
    }

    void add(const JsonValue &item, const QString &where, Records &records) override
    {
        if (item.isNothing())
            return; // What the API gives for an item that there is not.
        const auto id = numberOf(item["id"_L1]);
        if (id == 0) {
            records.emplace_back(Problem{
                u"bad-row"_s, where, {}, Texts::tr("It is no item of Hacker News."), Texts::tr("It is left out.")});
            return;
        }
        const auto thread = m_answers.threadOf(id);
        if (const auto before = m_seen.size(); m_seen.insert(thread), m_seen.size() > before || thread == id)
            records.emplace_back(threadOf(item, thread, where));
        records.emplace_back(postOf(item, thread, where));
    }

private:
    [[nodiscard]] static SourceThread threadOf(const JsonValue &item, qint64 id, const QString &where)
    {
        SourceThread thread;
        thread.id = QString::number(id);
        thread.identity = u"hacker-news:"_s + thread.id;
        thread.url = u"https://news.ycombinator.com/item?id="_s + thread.id;
        thread.source = u"Hacker News"_s;
        thread.where = where;
        if (numberOf(item["id"_L1]) != id)
            return thread;
        thread.title = item["title"_L1].text();
        thread.published = unixTime(item["time"_L1]).seconds;
        return thread;
    }

    [[nodiscard]] SourcePost postOf(const JsonValue &item, qint64 thread, const QString &where) const
    {
        static constexpr QLatin1StringView taken[] = {"id"_L1, "by"_L1, "time"_L1, "text"_L1, "title"_L1, "kids"_L1,
            "parent"_L1, "poll"_L1, "score"_L1, "deleted"_L1};
        const auto id = numberOf(item["id"_L1]);
        const auto parent = parentOf(item);
        SourcePost post;
        post.thread = QString::number(thread);
        post.key = QString::number(id);
        // What is not in the source may be a story or a comment: a placeholder tells that it is missing.
        const bool answersArticle = parent == thread && m_answers.parents.contains(parent);
        post.parent = parent == 0 || answersArticle ? QString() : QString::number(parent);
        post.author = item["by"_L1].id();
        const auto time = unixTime(item["time"_L1]);
        post.created = time.seconds;
        post.precision = time.precision;
        post.score = item["score"_L1].score();
        if (const auto rank = m_answers.ranks.constFind(id); rank != m_answers.ranks.cend())
            post.rank = *rank;
        post.extras = item.rest(taken);
        post.where = where;
        const QString html = item["text"_L1].text();
        if (item["deleted"_L1].isTrue())
            post.status = PostStatus::Deleted;
        if (thread == id) {
            post.kind = PostKind::Article;
            if (!html.isEmpty()) // A link has no words of its own.
                post.text = seenText(html, post.extras);
        } else if (post.status == PostStatus::Deleted || html.isNull()) {
            post.kind = PostKind::Placeholder;
            post.status = PostStatus::Deleted;
        } else {
            post.text = seenText(html, post.extras);
        }
        return post;
    }

    Answers m_answers;
    QSet<qint64> m_seen;
};

} // namespace

int hn_firebase::recognise(QByteArrayView head, const QString &)
{
    const JsonShape shape(head);
    const bool isItem = QByteArrayList{"story", "comment", "job", "poll", "pollopt"}.contains(shape.textAt("type"_L1));
    const bool hasFields = shape.has({"id"_L1, "time"_L1, "type"_L1})
        && (shape.has({"by"_L1}) || shape.has({"deleted"_L1}) || shape.has({"kids"_L1}));
    return isItem && hasFields && !shape.has({"created_at_i"_L1}) ? 90 : 0;
}

std::unique_ptr<RecordReader> hn_firebase::read(const QString &path, const ReadOptions &options)
{
    Answers answers;
    {
        const auto reader = readItems(path, options, {}, std::make_unique<AnswersReader>(answers));
        constexpr int often = 4096;
        for (int n = 0; reader->next(); ++n) {
            if (options.pace && n % often == 0)
                options.pace(0);
        }
    }
    return readItems(path, options, {}, std::make_unique<Items>(std::move(answers)));
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/reddit_json.h"

#include "core/formats/json_source.h"
#include "core/formats/reddit_posts.h"
#include "core/model/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Reddit)
};

/// Walks the listings of a document in reading order, without recursion: replies may be nested to any depth.
class Listing
{
public:
    Listing(const QString &name, Records &records)
        : m_name(name)
        , m_records(records)
    {
    }

    void add(const JsonValue &document)
    {
        m_waiting.push_back(document);
        while (!m_waiting.empty()) {
            const JsonValue value = m_waiting.back();
            m_waiting.pop_back();
            take(value);
        }
    }

    /// What there was; throws where it was nothing.
    void finish()
    {
        if (m_threads.isEmpty())
            throw Error(
                Texts::tr("%1 holds neither a submission nor a comment of Reddit. Save the page of one thread with "
                          "“.json” at the end of its address.")
                    .arg(m_name));
        for (const auto &[thread, counted] : m_threads.asKeyValueRange()) {
            if (counted.said > counted.present)
                m_records.emplace_back(incomplete(m_name, thread, counted.present, counted.said));
        }
    }

private:
    struct Counted
    {
        qint64 present = 0;
        qint64 said = 0;
    };

    void take(const JsonValue &value)
    {
        if (value.isArray()) // Listings beside each other.
            return putAside(value.items());
        const QString kind = value["kind"_L1].text();
        const JsonValue data = value["data"_L1];
        if (kind == "t3"_L1)
            takeSubmission(data);
        else if (kind == "t1"_L1)
            takeComment(data);
        else if (kind == "more"_L1)
            takeMore(data);
        else if (data.isObject())
            putAside(data[data["things"_L1].isArray() ? "things"_L1 : "children"_L1].items());
        else if (value["json"_L1].isObject()) // /api/morechildren
            m_waiting.push_back(value["json"_L1]["data"_L1].isObject() ? value["json"_L1] : JsonValue());
    }

    /// To be taken in their order.
    void putAside(const std::vector<JsonValue> &values)
    {
        m_waiting.insert(m_waiting.end(), values.rbegin(), values.rend());
    }

    void takeSubmission(const JsonValue &data)
    {
        const auto thread = reddit::thread(data, m_name);
        if (thread.id.isEmpty())
            return leaveOut();
        auto article = reddit::article(data, m_name);
        article.thread = thread.id;
        m_last = thread.id;
        m_threads[thread.id].said = data["num_comments"_L1].integer().value_or(0);
        m_records.emplace_back(thread);
        m_records.emplace_back(std::move(article));
    }

    void takeComment(const JsonValue &data)
    {
        auto post = reddit::comment(data, m_name);
        if (post.key.isEmpty())
            return leaveOut();
        if (post.thread.isEmpty())
            post.thread = m_last;
        if (!m_threads.contains(post.thread))
            m_records.emplace_back(reddit::threadOfComment(data, m_name));
        m_last = post.thread;
        ++m_threads[post.thread].present;
        m_records.emplace_back(std::move(post));
        if (data["replies"_L1].isObject()) // A string where there are none.
            m_waiting.push_back(data["replies"_L1]);
    }

    /// What Reddit did not load: a node in its place, so that nobody takes the tree for whole.
    void takeMore(const JsonValue &data)
    {
        const QString parent = data["parent_id"_L1].text();
        SourcePost stub;
        stub.thread = m_last;
        stub.parent = parent.startsWith("t3_"_L1) ? QString() : reddit::bareId(parent);
        stub.key = u"more_"_s + reddit::bareId(parent);
        stub.kind = PostKind::Placeholder;
        stub.status = PostStatus::Stub;
        static constexpr QLatin1StringView taken[] = {"parent_id"_L1, "name"_L1, "id"_L1, "depth"_L1};
        stub.extras = data.rest(taken);
        stub.where = m_name;
        m_records.emplace_back(std::move(stub));
    }

    void leaveOut()
    {
        m_records.emplace_back(
            Problem{u"bad-row"_s, m_name, {}, Texts::tr("A post of it has no id."), Texts::tr("It is left out.")});
    }

    QString m_name;
    Records &m_records;
    std::vector<JsonValue> m_waiting;
    QMap<QString, Counted> m_threads;
    QString m_last; ///< The thread that comments without a link_id belong to.
};

void recordsOf(const JsonValue &document, const QString &name, Records &records)
{
    Listing listing(name, records);
    listing.add(document);
    listing.finish();
}

} // namespace

int reddit_json::recognise(QByteArrayView head, const QString &)
{
    const JsonShape shape(head);
    const bool isListing = shape.has({"kind"_L1, "data.children"_L1})
        && QByteArrayList{"Listing", "t3", "t1"}.contains(shape.textAt("kind"_L1));
    return isListing || shape.has({"json.data.things"_L1}) ? 95 : 0;
}

std::unique_ptr<RecordReader> reddit_json::read(const QString &path, const ReadOptions &options)
{
    return readDocument(path, options, recordsOf);
}

} // namespace rejoinder

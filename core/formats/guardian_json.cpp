// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/guardian_json.h"

#include "core/formats/json_source.h"
#include "core/formats/source_time.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <ranges>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Guardian)
};

SourcePost postOf(const JsonValue &comment, const QString &thread, const QString &outer, const QString &where)
{
    static constexpr QLatin1StringView taken[] = {"id"_L1, "body"_L1, "date"_L1, "isoDateTime"_L1, "status"_L1,
        "numRecommends"_L1, "userProfile"_L1, "responses"_L1, "responseTo"_L1, "webUrl"_L1, "apiUrl"_L1, "metaData"_L1};
    SourcePost post;
    post.thread = thread;
    post.key = comment["id"_L1].id();
    // Answers are one level in, whatever they answer; this alone tells it.
    const QString answered = comment["responseTo"_L1]["commentId"_L1].id();
    post.parent = answered.isEmpty() ? outer : answered;
    post.author = comment["userProfile"_L1]["displayName"_L1].id();
    const auto time = isoSourceTime(comment["isoDateTime"_L1].text());
    post.created = time.seconds;
    post.precision = time.precision;
    post.score = comment["numRecommends"_L1].score();
    post.extras = comment.rest(taken);
    if (const QString user = comment["userProfile"_L1]["userId"_L1].id(); !user.isEmpty())
        post.extras.insert("userId"_L1, user);
    if (const auto badges = comment["userProfile"_L1]["badge"_L1].items(); !badges.empty())
        post.extras.insert("badge"_L1, badges.front()["name"_L1].text());
    post.where = where;
    if (comment["status"_L1].text() == "blocked"_L1) { // The body is the moderators' words.
        post.kind = PostKind::Placeholder;
        post.status = PostStatus::Removed;
    } else {
        post.text = seenText(comment["body"_L1].text(), post.extras);
    }
    return post;
}

void recordsOf(const JsonValue &document, const QString &name, Records &records)
{
    const JsonValue discussion = document["discussion"_L1];
    if (!discussion.isObject())
        throw Error(Texts::tr("%1 holds no discussion of The Guardian. Choose another file.").arg(name));
    SourceThread thread;
    thread.id = discussion["key"_L1].id();
    thread.identity = thread.id.isEmpty() ? QString() : u"guardian:"_s + thread.id;
    thread.title = discussion["title"_L1].text();
    thread.url = discussion["webUrl"_L1].text();
    thread.source = u"The Guardian"_s;
    thread.where = name;
    records.emplace_back(thread);

    qint64 present = 0;
    std::vector<std::pair<JsonValue, QString>> waiting; // With the comment they stand in.
    const auto putAside = [&](const JsonValue &list, const QString &outer) {
        for (const JsonValue &comment : list.items() | std::views::reverse)
            waiting.emplace_back(comment, outer);
    };
    putAside(discussion["comments"_L1], {});
    while (!waiting.empty()) {
        const auto [comment, outer] = waiting.back();
        waiting.pop_back();
        if (!comment.isObject()) {
            records.emplace_back(Problem{
                u"bad-row"_s, name, {}, Texts::tr("An element of it is no comment."), Texts::tr("It is left out.")});
            continue;
        }
        ++present;
        records.emplace_back(postOf(comment, thread.id, outer, name));
        putAside(comment["responses"_L1], comment["id"_L1].id());
    }
    if (const auto said = discussion["commentCount"_L1].integer(); said && *said > present)
        records.emplace_back(incomplete(name, thread.id, present, *said));
}

} // namespace

int guardian_json::recognise(QByteArrayView head, const QString &)
{
    const JsonShape shape(head);
    return shape.has({"discussion"_L1, "discussion.key"_L1, "discussion.webUrl"_L1}) ? 95 : 0;
}

std::unique_ptr<RecordReader> guardian_json::read(const QString &path, const ReadOptions &options)
{
    return readDocument(path, options, recordsOf);
}

} // namespace rejoinder

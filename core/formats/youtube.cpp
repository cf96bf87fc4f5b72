// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/youtube.h"

#include "core/formats/json_source.h"
#include "core/formats/source_file.h"
#include "core/formats/source_time.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(YouTube)
};

QString identityOf(const QString &video)
{
    return video.isEmpty() ? QString() : u"youtube:"_s + video;
}

QString addressOf(const QString &video)
{
    return video.isEmpty() ? QString() : u"https://www.youtube.com/watch?v="_s + video;
}

/// "1.2K", as pages print it.
std::optional<int> votesOf(const JsonValue &votes)
{
    if (const auto score = votes.score())
        return score;
    static const QRegularExpression printed(u"^([0-9]+(?:\\.[0-9]+)?)([KMB])$"_s);
    const auto match = printed.match(votes.text());
    if (!match.hasMatch())
        return std::nullopt;
    const double factor = match.captured(2) == u"K" ? 1e3 : match.captured(2) == u"M" ? 1e6 : 1e9;
    const double number = match.captured(1).toDouble() * factor;
    return number <= std::numeric_limits<int>::max() ? std::optional(qRound(number)) : std::nullopt;
}

/// The comment above a reply: "UgwA" of "UgwA.8x1".
QString topOf(const QString &id)
{
    const auto dot = id.indexOf(u'.');
    return dot > 0 ? id.first(dot) : QString();
}

/// Who spoke below one top comment, to find whom "@name …" addresses.
class Addressees
{
public:
    [[nodiscard]] std::optional<Suspicion> suspicion(const SourcePost &post)
    {
        if (post.parent != m_top) {
            m_top = post.parent;
            m_last.clear();
        }
        std::optional<Suspicion> found;
        static const QRegularExpression address(u"^\\s*[\\x{200B}-\\x{200F}]*@(\\S+)"_s);
        const auto match = address.match(post.text.value_or(QString()));
        if (match.hasMatch()) {
            constexpr double sure = 0.9;
            const QString key = m_last.value(bare(match.captured(1)));
            if (!key.isEmpty())
                found = Suspicion{key, sure, Texts::tr("It begins with the name of that comment's author.")};
        }
        m_last.insert(bare(post.author), post.key);
        return found;
    }

private:
    /// Names as people type them: without @ and the comma behind.
    [[nodiscard]] static QString bare(QString name)
    {
        if (name.startsWith(u'@'))
            name.remove(0, 1);
        while (!name.isEmpty() && u",.:;!?"_s.contains(name.back()))
            name.chop(1);
        return name.toCaseFolded();
    }

    QString m_top;
    QHash<QString, QString> m_last; ///< The latest comment of each.
};

/// Comments of all three sources: what an item is, its fields tell.
class Comments final : public ItemFormat
{
public:
    /// Of .info.json the head tells of the video; \p name is the file's.
    explicit Comments(QString name)
        : m_name(std::move(name))
    {
    }

    void begin(const JsonValue &head, Records &records) override
    {
        if (!head["id"_L1].isText() || head["snippet"_L1].isObject())
            return head["snippet"_L1].isObject() ? add(head, m_name, records) : void();
        m_video = head["id"_L1].id();
        m_said = head["comment_count"_L1].integer().value_or(0);
        m_isVideo = true;
        const QString extractor = head["extractor"_L1].text();
        SourceThread thread;
        thread.id = m_video;
        thread.identity
            = extractor.isEmpty() || extractor == "youtube"_L1 ? identityOf(m_video) : extractor + u':' + m_video;
        thread.title = head["title"_L1].text();
        thread.url = head["webpage_url"_L1].text();
        const auto time = videoTime(head);
        thread.published = time.seconds;
        thread.where = m_name;
        records.emplace_back(thread);
        m_threads.insert(m_video);

        SourcePost article;
        article.thread = m_video;
        article.kind = PostKind::Article;
        article.author = head["uploader"_L1].id();
        if (article.author.isEmpty())
            article.author = head["channel"_L1].id();
        article.created = time.seconds;
        article.precision = time.precision;
        article.score = head["like_count"_L1].score();
        if (const QString text = head["description"_L1].text(); !text.isEmpty())
            article.text = text;
        const auto rest = head.rest({});
        for (const auto name :
            {"channel_id"_L1, "view_count"_L1, "duration"_L1, "language"_L1, "categories"_L1, "tags"_L1}) {
            if (rest.contains(name))
                article.extras.insert(name, rest[name]);
        }
        article.where = m_name;
        records.emplace_back(std::move(article));
    }

    void add(const JsonValue &item, const QString &where, Records &records) override
    {
        if (item["cid"_L1].isText())
            give(downloaded(item), where, records);
        else if (item["snippet"_L1].isObject())
            addThread(item, where, records);
        else if (item["id"_L1].isText() && item["text"_L1].isText())
            give(commentOf(item), where, records);
        else if (item["items"_L1].isArray()) // Pages of the API, one a line.
            for (const JsonValue &thread : item["items"_L1].items())
                add(thread, where, records);
        else
            records.emplace_back(Problem{
                u"bad-row"_s, where, {}, Texts::tr("It is no comment of YouTube."), Texts::tr("It is left out.")});
    }

    void finish(Records &records) override
    {
        if (m_isVideo && m_present == 0)
            records.emplace_back(Problem{u"no-comments"_s, m_name, {m_video},
                Texts::tr("The file tells of the video, but holds no comment."),
                Texts::tr("Its description is taken. For comments run yt-dlp with --write-comments.")});
        else if (m_said > m_present)
            records.emplace_back(incomplete(m_name, m_video, m_present, m_said));
    }

private:
    [[nodiscard]] static SourceTime videoTime(const JsonValue &head)
    {
        const auto time = unixTime(head["timestamp"_L1]);
        return time.seconds ? time : isoSourceTime(head["upload_date"_L1].text());
    }

    [[nodiscard]] static SourceTime estimated(const JsonValue &value)
    {
        auto time = unixTime(value);
        if (time.seconds)
            time.precision = Precision::Estimated;
        return time;
    }

    /// Of yt-dlp.
    [[nodiscard]] SourcePost commentOf(const JsonValue &item) const
    {
        static constexpr QLatin1StringView taken[] = {"id"_L1, "parent"_L1, "text"_L1, "html"_L1, "like_count"_L1,
            "author"_L1, "author_thumbnail"_L1, "author_url"_L1, "timestamp"_L1};
        SourcePost post;
        post.thread = m_video;
        post.key = item["id"_L1].id();
        const QString parent = item["parent"_L1].id();
        post.parent = parent == "root"_L1 ? QString() : parent;
        post.author = item["author"_L1].id();
        const auto time = estimated(item["timestamp"_L1]);
        post.created = time.seconds;
        post.precision = time.precision;
        post.score = item["like_count"_L1].score();
        post.extras = item.rest(taken);
        post.text = item["text"_L1].text();
        return post;
    }

    /// Of youtube-comment-downloader.
    [[nodiscard]] SourcePost downloaded(const JsonValue &item) const
    {
        static constexpr QLatin1StringView taken[]
            = {"cid"_L1, "text"_L1, "author"_L1, "photo"_L1, "time_parsed"_L1, "reply"_L1};
        SourcePost post;
        post.thread = m_video;
        post.key = item["cid"_L1].id();
        post.parent = topOf(post.key);
        post.author = item["author"_L1].id();
        const auto time = estimated(item["time_parsed"_L1]);
        post.created = time.seconds;
        post.precision = time.precision;
        post.score = votesOf(item["votes"_L1]);
        post.extras = item.rest(taken);
        post.text = item["text"_L1].text();
        return post;
    }

    /// Of the API: a comment, or a thread of one and some of its answers.
    void addThread(const JsonValue &item, const QString &where, Records &records)
    {
        const JsonValue top = item["snippet"_L1]["topLevelComment"_L1];
        if (!top.isObject())
            return give(snippetOf(item), where, records);
        const QString video = item["snippet"_L1]["videoId"_L1].id();
        auto post = snippetOf(top);
        if (post.thread.isEmpty())
            post.thread = video;
        const QString thread = post.thread;
        const QString key = post.key;
        give(std::move(post), where, records);
        const auto replies = item["replies"_L1]["comments"_L1].items();
        for (const JsonValue &reply : replies) {
            auto answer = snippetOf(reply);
            answer.thread = thread;
            if (answer.parent.isEmpty())
                answer.parent = key;
            give(std::move(answer), where, records);
        }
        const auto said = item["snippet"_L1]["totalReplyCount"_L1].integer();
        if (said && *said > qint64(replies.size()))
            records.emplace_back(Problem{u"incomplete"_s, where, {key},
                Texts::tr("The source holds %1 of its %2 answers.").arg(replies.size()).arg(*said),
                Texts::tr("What is there is taken.")});
    }

    [[nodiscard]] static SourcePost snippetOf(const JsonValue &item)
    {
        static constexpr QLatin1StringView taken[] = {"videoId"_L1, "textOriginal"_L1, "textDisplay"_L1,
            "authorDisplayName"_L1, "authorProfileImageUrl"_L1, "authorChannelUrl"_L1, "likeCount"_L1, "publishedAt"_L1,
            "parentId"_L1, "canRate"_L1, "viewerRating"_L1, "topLevelComment"_L1};
        const JsonValue snippet = item["snippet"_L1];
        SourcePost post;
        post.thread = snippet["videoId"_L1].id();
        post.key = item["id"_L1].id();
        post.parent = snippet["parentId"_L1].id();
        if (post.parent.isEmpty())
            post.parent = topOf(post.key);
        post.author = snippet["authorDisplayName"_L1].id();
        const auto time = isoSourceTime(snippet["publishedAt"_L1].text());
        post.created = time.seconds;
        post.precision = time.precision;
        post.score = snippet["likeCount"_L1].score();
        post.extras = snippet.rest(taken);
        const QString original = snippet["textOriginal"_L1].text();
        post.text = original.isNull() ? seenText(snippet["textDisplay"_L1].text(), post.extras) : original;
        return post;
    }

    void give(SourcePost post, const QString &where, Records &records)
    {
        if (const auto before = m_threads.size(); m_threads.insert(post.thread), m_threads.size() > before) {
            SourceThread thread;
            thread.id = post.thread;
            thread.identity = identityOf(post.thread);
            thread.url = addressOf(post.thread);
            thread.where = where;
            records.emplace_back(thread);
        }
        ++m_present;
        post.where = where;
        if (!post.parent.isEmpty())
            post.suspicion = m_addressees.suspicion(post);
        records.emplace_back(std::move(post));
    }

    QString m_name;
    QString m_video;
    QSet<QString> m_threads;
    Addressees m_addressees;
    qint64 m_present = 0;
    qint64 m_said = 0;
    bool m_isVideo = false;
};

bool isInfo(const JsonShape &shape)
{
    return shape.root() == JsonShape::Root::Object && shape.has({"id"_L1, "title"_L1})
        && (shape.has({"comments.author_id"_L1}) || shape.has({"formats.format_id"_L1})
            || shape.has({"comments.parent"_L1}) || shape.has({"extractor"_L1, "webpage_url"_L1}));
}

bool isDownloaded(const JsonShape &shape)
{
    return shape.has({"cid"_L1, "text"_L1, "channel"_L1}) || shape.has({"comments.cid"_L1, "comments.text"_L1});
}

bool isOfApi(const JsonShape &shape)
{
    return shape.has({"items.snippet.topLevelComment"_L1}) || shape.has({"snippet.topLevelComment"_L1})
        || shape.textAt("kind"_L1).startsWith("youtube#comment");
}

} // namespace

int youtube::recognise(QByteArrayView head, const QString &)
{
    const JsonShape shape(head);
    return isInfo(shape) || isDownloaded(shape) || isOfApi(shape) ? 90 : 0;
}

std::unique_ptr<RecordReader> youtube::read(const QString &path, const ReadOptions &options)
{
    constexpr qint64 headSize = 64 * 1024;
    const QString name = QFileInfo(path).fileName();
    const JsonShape shape(bytesOf(*openedJson(path).device, name, headSize));
    const auto list = shape.has({"items"_L1}) && !isInfo(shape) ? "items"_L1 : "comments"_L1;
    // What yt-dlp writes is one document, though it is one line and its comments may come late in it.
    const auto layout = isInfo(shape) ? Layout::Whole : layoutOf(shape, list);
    return readItems(openedJson(path), name, options, list, layout, std::make_unique<Comments>(name));
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/wordpress_wxr.h"

#include "core/formats/source_file.h"
#include "core/formats/source_post.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Wordpress)
};

constexpr auto itemElement = "item"_L1;
constexpr auto commentElement = "wp:comment"_L1;

QString threadOf(int item)
{
    return QString::number(item);
}

/// The time in UTC where it is told, else the site's own clock.
QString timeOf(const XmlRecord &record, const QString &field)
{
    constexpr auto never = "0000"_L1; // Drafts have no time.
    const QString utc = record.field(field + u"_gmt"_s);
    if (!utc.isEmpty() && !utc.startsWith(never))
        return utc + u'Z';
    const QString local = record.field(field);
    return local.startsWith(never) ? QString() : local;
}

} // namespace

WordpressReader::WordpressReader(std::unique_ptr<QIODevice> device, const QString &name, const ReadOptions &options)
    : m_records(std::move(device), name, {itemElement}, {commentElement}, options.pace)
{
}

std::optional<Record> WordpressReader::next()
{
    while (m_ready.empty() && !m_over) {
        const auto record = m_records.next();
        if (record && record->name == itemElement)
            addItem(*record);
        else if (record)
            addComment(*record);
        else
            reportLeftOut();
        for (auto &problem : m_records.takeProblems())
            m_ready.push_back(std::move(problem));
        m_over = !record;
    }
    if (m_ready.empty())
        return std::nullopt;
    auto record = std::move(m_ready.front());
    m_ready.pop_front();
    return record;
}

double WordpressReader::progress() const
{
    return m_records.progress();
}

void WordpressReader::addItem(const XmlRecord &record)
{
    const QString type = record.field(u"wp:post_type"_s);
    const bool isArticle = type.isEmpty() || type == u"post" || type == u"page";
    if (!isArticle && m_commented != record.number) { // A menu entry, a picture.
        if (m_attachments++ == 0)
            m_firstAttachment = record.where;
        return;
    }
    SourceThread thread;
    thread.id = threadOf(record.number);
    thread.where = record.where;
    thread.title = textSeen(record.field(u"title"_s));
    thread.url = record.field(u"link"_s);
    const QString guid = record.field(u"guid"_s);
    thread.identity = thread.url.isEmpty() ? guid : thread.url;
    SourcePost article;
    article.thread = thread.id;
    article.key = u"article"_s;
    article.kind = PostKind::Article;
    article.where = record.where;
    article.author = record.field(u"dc:creator"_s);
    if (const QString content = record.field(u"content:encoded"_s); !content.isEmpty())
        takeHtml(article, content, LineEnds::Breaks);
    const QString written = timeOf(record, u"wp:post_date"_s);
    if (auto problem = takeTime(article, written.isEmpty() ? record.field(u"pubDate"_s) : written))
        m_ready.push_back(std::move(*problem));
    thread.published = article.created;
    if (const QString status = record.field(u"wp:status"_s); status != u"publish")
        takeExtra(article, u"status"_s, status);
    takeExtra(article, u"post_id"_s, record.field(u"wp:post_id"_s));
    takeExtra(article, u"post_type"_s, isArticle && type != u"page" ? QString() : type);
    m_ready.push_back(std::move(thread));
    m_ready.push_back(std::move(article));
}

void WordpressReader::addComment(const XmlRecord &record)
{
    const QString type = record.field(u"wp:comment_type"_s);
    if (type == u"pingback" || type == u"trackback") { // Made by programs that link here.
        if (m_pings++ == 0)
            m_firstPing = record.where;
        return;
    }
    m_commented = record.around;
    SourcePost post;
    post.thread = threadOf(record.around);
    post.where = record.where;
    post.key = record.field(u"wp:comment_id"_s);
    post.parent = record.field(u"wp:comment_parent"_s);
    if (post.parent == u"0")
        post.parent.clear();
    post.author = record.field(u"wp:comment_author"_s);
    takeHtml(post, record.field(u"wp:comment_content"_s), LineEnds::Breaks);
    const QString approved = record.field(u"wp:comment_approved"_s);
    if (approved == u"trash" || approved == u"post-trashed")
        post.status = PostStatus::Deleted;
    else if (approved == u"0" || approved == u"spam")
        post.status = PostStatus::Removed;
    if (post.status != PostStatus::Ok)
        takeExtra(post, u"approved"_s, approved);
    if (auto problem = takeTime(post, timeOf(record, u"wp:comment_date"_s)))
        m_ready.push_back(std::move(*problem));
    takeExtra(post, u"author_url"_s, record.field(u"wp:comment_author_url"_s));
    if (const QString user = record.field(u"wp:comment_user_id"_s); user != u"0")
        takeExtra(post, u"user_id"_s, user);
    if (type != u"comment")
        takeExtra(post, u"type"_s, type);
    m_ready.push_back(std::move(post));
}

void WordpressReader::reportLeftOut()
{
    if (m_attachments > 0)
        m_ready.push_back(Problem{u"left-out"_s, m_firstAttachment, {},
            Texts::tr(
                "%n item(s) from here on are pictures, menus and the like, without comments.", nullptr, m_attachments),
            Texts::tr("They are left out.")});
    if (m_pings > 0)
        m_ready.push_back(Problem{u"left-out"_s, m_firstPing, {},
            Texts::tr("%n entry(ies) from here on are pingbacks and trackbacks, which nobody wrote.", nullptr, m_pings),
            Texts::tr("They are left out.")});
}

int wordpress_wxr::recognise(QByteArrayView head, const QString &)
{
    return beginsXml(head, "wordpress.org/export/") || (beginsXml(head, "<rss") && beginsXml(head, "<wp:")) ? 95 : 0;
}

std::unique_ptr<RecordReader> wordpress_wxr::read(const QString &path, const ReadOptions &options)
{
    return std::make_unique<WordpressReader>(openedSource(path), QFileInfo(path).fileName(), options);
}

} // namespace rejoinder

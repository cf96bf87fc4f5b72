// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/disqus_xml.h"

#include "core/formats/html_text.h"
#include "core/formats/source_file.h"
#include "core/formats/source_post.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DisqusXml)
};

constexpr auto threadElement = "thread"_L1;
constexpr auto postElement = "post"_L1;

QString authorOf(const XmlRecord &record)
{
    const QString name = record.field(u"author/name"_s);
    return name.isNull() ? record.field(u"author/username"_s) : name;
}

/// The same wherever this site was exported; Disqus counts the threads of all sites together.
QString identityOf(const QString &thread)
{
    return u"disqus:"_s + thread;
}

} // namespace

DisqusXmlReader::DisqusXmlReader(std::unique_ptr<QIODevice> device, const QString &name, const ReadOptions &options)
    : m_records(std::move(device), name, {threadElement, postElement}, {}, options.pace)
{
}

std::optional<Record> DisqusXmlReader::next()
{
    while (m_ready.empty() && !m_over) {
        const auto record = m_records.next();
        if (record && record->name == threadElement)
            addThread(*record);
        else if (record && record->name == postElement)
            addPost(*record);
        else if (!record)
            addMissingThreads();
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

double DisqusXmlReader::progress() const
{
    return m_records.progress();
}

void DisqusXmlReader::addThread(const XmlRecord &record)
{
    SourceThread thread;
    thread.id = record.field(u"@dsq:id"_s);
    thread.where = record.where;
    if (thread.id.isNull()) {
        m_ready.push_back(Problem{u"missing-id"_s, record.where, {}, Texts::tr("This thread has no dsq:id."),
            Texts::tr("It is left out; posts cannot name it.")});
        return;
    }
    if (m_threads.contains(thread.id)) {
        m_ready.push_back(Problem{u"duplicate-id"_s, record.where, {thread.id},
            Texts::tr("Another thread before it has the same id."), Texts::tr("The first is taken.")});
        return;
    }
    m_threads.insert(thread.id);
    m_orphans.remove(thread.id);
    thread.identity = identityOf(thread.id);
    thread.title = record.field(u"title"_s);
    thread.url = record.field(u"link"_s);
    SourcePost article;
    article.thread = thread.id;
    article.key = u"article"_s;
    article.kind = PostKind::Article;
    article.where = record.where;
    article.author = authorOf(record);
    takeHtml(article, record.field(u"message"_s));
    if (article.text && article.text->isEmpty())
        article.text.reset();
    if (auto problem = takeTime(article, record.field(u"createdAt"_s)))
        m_ready.push_back(std::move(*problem));
    thread.published = article.created;
    takeExtra(article, u"forum"_s, record.field(u"forum"_s));
    takeExtra(article, u"identifier"_s, record.field(u"id"_s));
    m_ready.push_back(std::move(thread));
    m_ready.push_back(std::move(article));
}

void DisqusXmlReader::addPost(const XmlRecord &record)
{
    SourcePost post;
    post.where = record.where;
    post.key = record.field(u"@dsq:id"_s);
    post.thread = record.field(u"thread@dsq:id"_s);
    post.parent = record.field(u"parent@dsq:id"_s);
    post.author = authorOf(record);
    if (post.key.isEmpty())
        m_ready.push_back(Problem{u"missing-id"_s, record.where, {}, Texts::tr("This post has no dsq:id."),
            Texts::tr("It gets an id by its place in the file.")});
    if (!m_threads.contains(post.thread) && !m_orphans.contains(post.thread))
        m_orphans.insert(post.thread, record.where);
    const bool isDeleted = record.field(u"isDeleted"_s) == u"true";
    const bool isSpam = record.field(u"isSpam"_s) == u"true";
    post.status = isDeleted ? PostStatus::Deleted : isSpam ? PostStatus::Removed : PostStatus::Ok;
    takeHtml(post, record.field(u"message"_s));
    if (isDeleted && post.text->isEmpty()) {
        post.kind = PostKind::Placeholder;
        post.text.reset();
    }
    if (auto problem = takeTime(post, record.field(u"createdAt"_s)))
        m_ready.push_back(std::move(*problem));
    takeExtra(post, u"username"_s, record.field(u"author/username"_s));
    if (record.field(u"author/isAnonymous"_s) == u"true")
        post.extras.insert(u"anonymous"_s, true);
    if (isSpam)
        post.extras.insert(u"spam"_s, true);
    m_ready.push_back(std::move(post));
}

void DisqusXmlReader::addMissingThreads()
{
    QStringList ids = m_orphans.keys();
    ids.sort();
    for (const QString &id : ids) {
        SourceThread thread;
        thread.id = id;
        thread.identity = id.isEmpty() ? QString() : identityOf(id);
        thread.where = m_orphans[id];
        m_ready.push_back(thread);
        m_ready.push_back(Problem{u"missing-thread"_s, thread.where, {id},
            Texts::tr("The thread that this post names is not in the file."),
            Texts::tr("Its posts are a thread without title and article.")});
    }
    m_orphans.clear();
}

int disqus_xml::recognise(QByteArrayView head, const QString &)
{
    return beginsXml(head, "<disqus") || beginsXml(head, "http://disqus.com/disqus-internals") ? 95 : 0;
}

std::unique_ptr<RecordReader> disqus_xml::read(const QString &path, const ReadOptions &options)
{
    return std::make_unique<DisqusXmlReader>(openedSource(path), QFileInfo(path).fileName(), options);
}

} // namespace rejoinder

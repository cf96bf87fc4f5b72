// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/html_page.h"

#include "core/formats/html_comments.h"
#include "core/formats/mime.h"
#include "core/formats/record_list.h"
#include "core/formats/source_file.h"
#include "core/formats/source_post.h"
#include "core/formats/written_time.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::html_page {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HtmlPage)
};

constexpr qint64 largest = 64 * 1024 * 1024;

bool isArchive(QByteArrayView head)
{
    return head.first(std::min<qsizetype>(head.size(), 4096)).toByteArray().toLower().contains("multipart/related");
}

struct Page
{
    QByteArray html; ///< UTF-8.
    QString url; ///< As the archive tells it.
};

QString textOf(QByteArrayView html)
{
    static const QRegularExpression meta(
        u"<meta[^>]{1,200}charset\\s*=\\s*[\"']?([\\w.:-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto head = QString::fromLatin1(html.first(std::min<qsizetype>(html.size(), 4096)));
    return decodedAs(html, meta.match(head).captured(1).toLatin1());
}

Page pageIn(const QByteArray &bytes, const QString &name)
{
    if (!isArchive(bytes))
        return {textOf(bytes).toUtf8(), {}};
    for (const MimePart &part : mimeParts(bytes)) {
        if (part.type() != "text/html")
            continue;
        const QByteArray charset = part.parameter("content-type", "charset");
        const QString html = charset.isEmpty() ? textOf(part.content) : decodedAs(part.content, charset);
        const QString snapshot = part.header("snapshot-content-location");
        return {html.toUtf8(), snapshot.isEmpty() ? part.header("content-location") : snapshot};
    }
    throw Error(
        Texts::tr("%1 holds no page of HTML. Save the page again, as “Webpage, complete” or “single file”.").arg(name));
}

/// What a page says of itself in its head.
class About
{
public:
    explicit About(const HtmlNode *root)
    {
        walk(root, [&](const HtmlNode *node) {
            const auto tag = tagOf(node);
            if (tag == "meta")
                takeMeta(node);
            else if (tag == "title" && m_title.isEmpty())
                m_title = textSeen(node).simplified();
            else if (tag == "link" && attributeOf(node, "rel") == u"canonical")
                m_canonical = attributeOf(node, "href");
            else if (tag == "h1" && m_heading.isEmpty())
                m_heading = textSeen(node).simplified();
            else if (attributeOf(node, "id") == u"disqus_thread")
                loadsComments = true;
            else if (tag == "svg" || tag == "script")
                return Walk::Past;
            return Walk::Into;
        });
    }

    [[nodiscard]] QString title() const
    {
        return !m_heading.isEmpty() ? m_heading : meta({"og:title"_L1, "twitter:title"_L1}, m_title);
    }
    [[nodiscard]] QString url() const { return m_canonical.isEmpty() ? meta({"og:url"_L1}, {}) : m_canonical; }
    [[nodiscard]] QString description() const { return meta({"description"_L1, "og:description"_L1}, {}); }
    [[nodiscard]] QString author() const { return meta({"author"_L1, "article:author"_L1}, {}); }
    [[nodiscard]] QString published() const
    {
        return meta({"article:published_time"_L1, "datepublished"_L1, "date"_L1, "dc.date"_L1}, {});
    }

    bool loadsComments = false;

private:
    void takeMeta(const HtmlNode *node)
    {
        QString name = attributeOf(node, "property");
        if (name.isEmpty())
            name = attributeOf(node, "name");
        if (name.isEmpty())
            name = attributeOf(node, "itemprop");
        const QString content = attributeOf(node, "content").trimmed();
        if (!name.isEmpty() && !content.isEmpty() && !m_meta.contains(name.toLower()))
            m_meta.insert(name.toLower(), content);
    }

    [[nodiscard]] QString meta(std::initializer_list<QLatin1StringView> names, const QString &otherwise) const
    {
        for (const auto name : names) {
            if (const auto found = m_meta.constFind(QString(name)); found != m_meta.cend())
                return *found;
        }
        return otherwise;
    }

    QHash<QString, QString> m_meta;
    QString m_title;
    QString m_heading;
    QString m_canonical;
};

/// What stands around an article.
bool isAside(const HtmlNode *node)
{
    const auto tag = tagOf(node);
    const QString id = attributeOf(node, "id");
    return tag == "nav" || tag == "aside" || tag == "footer" || tag == "form" || tag == "h1" || id == u"comments"
        || id == u"respond" || id == u"disqus_thread" || id == u"dsq-content" || hasClass(node, u"comments-area")
        || hasClass(node, u"comment-list") || hasClass(node, u"commentlist") || hasClass(node, u"sharedaddy")
        || hasClass(node, u"entry-meta") || hasClass(node, u"entry-footer");
}

const HtmlNode *firstOf(const HtmlNode *root, const std::function<bool(const HtmlNode *)> &test)
{
    const HtmlNode *found = nullptr;
    walk(root, [&](const HtmlNode *node) {
        found = test(node) ? node : nullptr;
        return found ? Walk::Stop : Walk::Into;
    });
    return found;
}

SourcePost articleIn(const HtmlNode *root, const About &about, const QSet<const HtmlNode *> &comments)
{
    const auto isComment = [&](const HtmlNode *node) { return comments.contains(node); };
    SourcePost article;
    article.key = u"article"_s;
    article.kind = PostKind::Article;
    article.author = about.author();
    const HtmlNode *body = firstOf(root, [](const HtmlNode *node) {
        return hasClass(node, u"entry-content") || attributeOf(node, "itemprop") == u"articleBody";
    });
    for (const auto *tag : {"article", "main"}) {
        if (!body)
            body = firstOf(root, [&](const HtmlNode *node) { return tagOf(node) == tag && !isComment(node); });
    }
    if (!body)
        body = firstOf(root, [](const HtmlNode *node) { return tagOf(node) == "body"; });
    if (!body)
        return article;
    QStringList links;
    QString text = textSeen(
        body, &links, [&](const HtmlNode *node) { return node != body && (isAside(node) || isComment(node)); });
    if (!text.isEmpty())
        article.text = std::move(text);
    if (!links.isEmpty())
        article.extras.insert(u"links"_s, QJsonArray::fromStringList(links));
    return article;
}

/// Firefox and Internet Explorer write where a page came from into a comment at its beginning.
QString savedFrom(QByteArrayView html)
{
    static const QRegularExpression note(u"<!-- saved from url=\\(\\d+\\)(\\S+)"_s);
    return note.match(QString::fromUtf8(html.first(std::min<qsizetype>(html.size(), 4096)))).captured(1);
}

std::deque<Record> recordsOf(const Page &page)
{
    const HtmlTree tree(page.html, HtmlTree::Kind::Page);
    const About about(tree.root());
    auto comments = commentsIn(tree.root());
    SourceThread thread;
    thread.where = Texts::tr("the page");
    thread.title = about.title();
    for (const QString &url : {about.url(), page.url, savedFrom(page.html)}) {
        if (thread.url.isEmpty() && url.startsWith("http"_L1))
            thread.url = url;
    }
    thread.identity = thread.url;
    thread.standfirst = about.description();
    SourcePost article = articleIn(tree.root(), about, comments.nodes);
    article.where = thread.where;
    if (const auto time = readWrittenTime(about.published())) {
        thread.published = time->seconds;
        article.created = time->seconds;
        article.precision = time->precision;
    }
    std::deque<Record> records;
    records.push_back(std::move(thread));
    records.push_back(std::move(article));
    int number = 0;
    for (SourcePost &post : comments.posts) {
        post.where = Texts::tr("comment %1").arg(++number);
        records.push_back(std::move(post));
    }
    if (number == 0)
        records.push_back(Problem{u"no-comments"_s, Texts::tr("the page"), {},
            about.loadsComments
                ? Texts::tr(
                      "The page shows its comments by Disqus, which loads them from elsewhere: what a browser saves "
                      "does not hold them.")
                : Texts::tr("No comments were found in the page."),
            Texts::tr("Only the article is taken. Select the comments in the browser, copy them into a text file, and "
                      "import that.")});
    return records;
}

} // namespace

int recognise(QByteArrayView head, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"mhtml" || suffix == u"mht")
        return isArchive(head) ? 80 : 0;
    QByteArrayView start = head.first(std::min<qsizetype>(head.size(), 1024));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    const QByteArray text = start.trimmed().toByteArray().toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html")
        || (text.startsWith("<!--") && text.contains("<html")) || (text.startsWith("<?xml") && text.contains("<html")))
        return 70;
    return (suffix == u"html" || suffix == u"htm" || suffix == u"xhtml") && text.contains('<') ? 60 : 0;
}

std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options)
{
    const QByteArray bytes = bytesOf(device, name, largest + 1, options.pace);
    if (bytes.size() > largest)
        throw Error(Texts::tr("%1 is larger than any page of comments: 64 megabytes. Save the thread as text or CSV.")
                .arg(name));
    if (bytes.trimmed().isEmpty())
        throw Error(Texts::tr("%1 is empty: there is nothing to import.").arg(name));
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    if (looksBinary(head) && !textOf(head).contains(u'<'))
        throw Error(Texts::tr("%1 is no page of HTML. Save the page again from the browser.").arg(name));
    return std::make_unique<RecordList>(recordsOf(pageIn(bytes, name)));
}

std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options)
{
    return read(*openedSource(path), QFileInfo(path).fileName(), options);
}

} // namespace rejoinder::html_page

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/browser_copy.h"

#include "core/corpus/text.h"
#include "core/formats/record_list.h"
#include "core/formats/source_file.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::browser_copy {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BrowserCopy)
};

constexpr QStringView avatar = u"Avatar";
/// Neither a name nor the end of a comment is longer.
constexpr qsizetype longestLine = 300;

struct Header
{
    QString author;
    QString parent; ///< Null at the top.
    QString time; ///< "8 hours ago"
    bool isModerator = false;
};

std::optional<Header> headerIn(QStringView line)
{
    static const QRegularExpression form(
        uR"(^\s*(\S.*?)\s*•\s*((?:(?:\d+|an?|a few)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago|just now|yesterday|today)(?:\s+edited)?)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (line.size() > longestLine)
        return std::nullopt;
    const auto match = form.matchView(line);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression arrow(uR"(\s{2,}|\s*[→▶➤]\s*)"_s);
    QStringList names = match.captured(1).split(arrow, Qt::SkipEmptyParts);
    Header header;
    header.time = match.captured(2);
    for (QString &name : names)
        name = name.trimmed();
    constexpr auto moderator = " Mod"_L1;
    if (names.first().endsWith(moderator)) {
        header.isModerator = true;
        names.first().chop(moderator.size());
    }
    header.author = names.takeFirst();
    if (!names.isEmpty() && names.first() == u"Mod") { // Its badge, set apart.
        header.isModerator = true;
        names.removeFirst();
    }
    if (!names.isEmpty())
        header.parent = names.last().endsWith(moderator) ? names.last().chopped(moderator.size()) : names.last();
    return header;
}

/// The line under a comment; the votes in it.
bool endsComment(QStringView line, std::optional<int> &votes)
{
    static const QRegularExpression form(uR"(^\s*(-?\d{1,9})?\s*•?\s*(?:Edit\s*•\s*)?Reply\s*•\s*Share\s*›?\s*$)"_s);
    if (line.size() > longestLine)
        return false;
    const auto match = form.matchView(line);
    if (match.hasMatch() && match.hasCaptured(1))
        votes = match.captured(1).toInt();
    return match.hasMatch();
}

/// What the page says around comments.
bool isNoise(QStringView line)
{
    static const QRegularExpression form(
        uR"(^\s*(?:Sort by (?:Best|Newest|Oldest)|Load more comments|see more|Also on\b.*|Join the discussion…?|\d+ Comments?|[−–⚑\s]+|Show more replies|Log ?in|Recommend(?: \d+)?|Share|Subscribe|Privacy|Powered by Disqus)\s*$)"_s);
    return line.size() <= longestLine && form.matchView(line).hasMatch();
}

struct Line
{
    QStringView text;
    int number = 0;
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    for (const QStringView line : text.tokenize(u'\n'))
        lines.push_back({line, int(lines.size()) + 1});
    return lines;
}

/// The lines without empty ones at either end, and one empty line where several stood.
QString joined(const QStringList &lines)
{
    QString text;
    int blank = 0;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            ++blank;
            continue;
        }
        if (!text.isEmpty())
            text += blank > 0 ? u"\n\n"_s : u"\n"_s;
        text += line;
        blank = 0;
    }
    return text;
}

class Copy
{
public:
    Copy(QStringView text, const WorkPace &pace)
    {
        const auto lines = linesOf(text);
        for (size_t i = 0; i < lines.size(); ++i) {
            take(lines, i);
            if (pace)
                pace(double(i) / double(lines.size()));
        }
        close();
    }

    QStringList before; ///< Lines above the first comment.
    std::deque<Record> records;
    int comments = 0;

private:
    void take(const std::vector<Line> &lines, size_t at)
    {
        const Line &line = lines[at];
        if (auto header = headerIn(line.text)) {
            close();
            return begin(std::move(*header), line.number);
        }
        if (m_post && endsComment(line.text, m_post->score)) {
            close();
            return;
        }
        if (isNoise(line.text) || (line.text.trimmed() == avatar && isBeforeHeader(lines, at)))
            return;
        if (m_post)
            m_lines << line.text.toString();
        else if (comments == 0)
            before << line.text.toString();
    }

    static bool isBeforeHeader(const std::vector<Line> &lines, size_t at)
    {
        for (++at; at < lines.size(); ++at) {
            if (!lines[at].text.trimmed().isEmpty())
                return headerIn(lines[at].text).has_value();
        }
        return true; // The end of the copy.
    }

    void begin(Header &&header, int line)
    {
        SourcePost post;
        post.key = u"c%1"_s.arg(++comments);
        post.where = Texts::tr("line %1").arg(line);
        post.author = header.author;
        post.precision = Precision::Estimated;
        post.extras.insert(u"time"_s, header.time);
        if (header.isModerator)
            post.extras.insert(u"moderator"_s, true);
        if (!header.parent.isNull())
            post.parent = parentCalled(header.parent, post);
        m_latest.insert(header.author, post.key);
        m_post = std::move(post);
    }

    /// The latest comment of that name; a placeholder where there is none.
    QString parentCalled(const QString &name, const SourcePost &post)
    {
        if (const auto found = m_latest.constFind(name); found != m_latest.cend())
            return *found;
        SourcePost missing;
        missing.key = u"m%1"_s.arg(++m_missing);
        missing.kind = PostKind::Placeholder;
        missing.status = PostStatus::Missing;
        missing.author = name;
        missing.where = post.where;
        m_latest.insert(name, missing.key);
        records.push_back(Problem{u"missing-parent"_s, post.where, {post.key},
            Texts::tr("No comment by %1 stands before it.").arg(name),
            Texts::tr("It answers a placeholder in that comment's place.")});
        const QString key = missing.key;
        records.push_back(std::move(missing));
        return key;
    }

    void close()
    {
        if (!m_post)
            return;
        const QString text = joined(m_lines);
        m_lines.clear();
        if (text.trimmed() == u"This comment was deleted." && m_post->author == u"Guest") {
            m_post->kind = PostKind::Placeholder;
            m_post->status = PostStatus::Deleted;
            m_post->author.clear();
        } else {
            m_post->text = text.isNull() ? u""_s : text;
        }
        records.push_back(std::move(*m_post));
        m_post.reset();
    }

    std::optional<SourcePost> m_post; ///< The comment that goes on.
    QStringList m_lines;
    QHash<QString, QString> m_latest; ///< By author.
    int m_missing = 0;
};

} // namespace

int recognise(QByteArrayView head, const QString &)
{
    if (looksBinary(head))
        return 0;
    const QString text = decoded(head);
    bool hasHeader = false;
    bool hasEnd = false;
    std::optional<int> votes;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        hasHeader = hasHeader || headerIn(line);
        hasEnd = hasEnd || endsComment(line, votes) || line.trimmed() == avatar;
        if (hasHeader && hasEnd)
            return 90;
    }
    return 0;
}

std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options)
{
    std::deque<Record> records;
    const QString text = sourceText(device, name, {}, records);
    Copy copy(text, options.pace);
    if (copy.comments == 0)
        throw Error(Texts::tr("%1 holds no comments as Disqus shows them. Select the thread in the browser from its "
                              "first comment to its last, copy it, and save that as text.")
                .arg(name));
    SourceThread thread;
    thread.where = Texts::tr("line %1").arg(1);
    SourcePost article;
    article.kind = PostKind::Article;
    article.key = u"article"_s;
    article.where = thread.where;
    // Of a page copied whole, its first words are the title.
    const auto first = std::ranges::find_if(copy.before, [](const QString &line) { return !line.trimmed().isEmpty(); });
    if (first != copy.before.end()) {
        thread.title = first->trimmed();
        copy.before.erase(copy.before.begin(), first + 1);
        if (QString rest = joined(copy.before); !rest.isEmpty())
            article.text = std::move(rest);
    }
    records.push_back(std::move(thread));
    records.push_back(std::move(article));
    std::ranges::move(copy.records, std::back_inserter(records));
    return std::make_unique<RecordList>(std::move(records));
}

std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options)
{
    return read(*openedSource(path), QFileInfo(path).fileName(), options);
}

} // namespace rejoinder::browser_copy

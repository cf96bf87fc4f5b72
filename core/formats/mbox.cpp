// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/mbox.h"

#include "core/formats/mime.h"
#include "core/formats/source_file.h"
#include "core/formats/source_post.h"
#include "core/formats/unpacked_source.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qint64 largest = 16 * 1024 * 1024; ///< Of a letter that is read; pictures make them large.
constexpr qint64 longestLine = 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Mbox)
};

/// "From anna at example.org  Tue Jan 14 17:31:03 2014", which no sentence of a letter looks like.
bool beginsLetter(QByteArrayView line)
{
    if (!line.startsWith("From ") || line.size() > 400)
        return false;
    static const QRegularExpression form(
        u"^From .*\\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\s+[A-Z][a-z]{2}\\s+\\d{1,2}\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?\\s.*\\d{4}"_s);
    return form.match(QString::fromLatin1(line)).hasMatch();
}

QStringList idsIn(const QString &header)
{
    static const QRegularExpression id(u"<([^<>\\s]+)>"_s);
    QStringList ids;
    constexpr qsizetype most = 200;
    for (auto matches = id.globalMatch(header); matches.hasNext() && ids.size() < most;)
        ids << matches.next().captured(1);
    return ids;
}

/// Without "Re:", "[list]" and the like.
QString plainSubject(const QString &subject)
{
    static const QRegularExpression prefix(
        u"^(?:\\s*(?:re|aw|antw|sv|fwd?|wg|res|rif|ref)\\s*(?:\\[\\d+\\])?\\s*:|\\s*\\[[^\\]]{1,60}\\])+\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(subject).remove(prefix).simplified().toLower();
}

bool isReply(const QString &subject)
{
    static const QRegularExpression prefix(
        u"^\\s*(?:\\[[^\\]]{1,60}\\]\\s*)?(?:re|aw|antw|sv|res|rif)\\s*(?:\\[\\d+\\])?\\s*:"_s,
        QRegularExpression::CaseInsensitiveOption);
    return prefix.match(subject).hasMatch();
}

/// "Anna Berg" of "Anna Berg <a@b.c>" and of "a at b.c (Anna Berg)"; the address where it is all there is.
QString authorOf(const QString &from)
{
    static const QRegularExpression named(uR"re(^\s*"?([^"<]*?)"?\s*<[^>]*>)re"_s);
    static const QRegularExpression behind(uR"(\(([^()]+)\)\s*$)"_s);
    if (const auto match = named.match(from); match.hasMatch() && !match.captured(1).isEmpty())
        return match.captured(1);
    if (const auto match = behind.match(from); match.hasMatch())
        return match.captured(1).trimmed();
    const QString address = QString(from).remove(u'<').remove(u'>').trimmed();
    return address.isEmpty() ? QString() : address;
}

/// Of several parts the first of plain text, else the first of HTML.
const MimePart *wordsOf(const std::vector<MimePart> &parts)
{
    for (const auto *type : {"text/plain", "text/html"}) {
        const auto found = std::ranges::find(parts, QByteArray(type), &MimePart::type);
        if (found != parts.end())
            return &*found;
    }
    return nullptr;
}

QString cleanBody(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    // An archive writes ">From " for lines that would begin a letter.
    static const QRegularExpression quoted(u"^>(>*From )"_s, QRegularExpression::MultilineOption);
    text.replace(quoted, u"\\1"_s);
    while (text.endsWith(u'\n'))
        text.chop(1);
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    return text;
}

} // namespace

MboxReader::MboxReader(std::unique_ptr<QIODevice> device, QString name, const ReadOptions &options)
    : m_device(unpacked(std::move(device)))
    , m_name(std::move(name))
    , m_pace(options.pace)
    , m_size(m_device->isSequential() ? 0 : m_device->size())
{
}

std::optional<Record> MboxReader::next()
{
    while (m_ready.empty() && !m_over) {
        m_over = !readLetter();
        if (m_over)
            addLostThreads();
    }
    if (m_ready.empty()) {
        if (m_letters == 0)
            throw Error(
                Texts::tr("%1 holds no letters: each begins with a line “From …”. Choose another format.").arg(m_name));
        return std::nullopt;
    }
    auto record = std::move(m_ready.front());
    m_ready.pop_front();
    return record;
}

double MboxReader::progress() const
{
    if (m_over)
        return 1;
    return m_size > 0 ? std::min(1.0, double(m_read) / double(m_size)) : 0;
}

/// Reads to the next letter's beginning; false at the end.
bool MboxReader::readLetter()
{
    QByteArray letter;
    bool begun = !m_begun.isEmpty();
    bool cut = false;
    qint64 first = m_line;
    m_begun.clear();
    for (;;) {
        const QByteArray line = m_device->readLine(longestLine);
        if (line.isEmpty()) {
            if (!m_device->atEnd())
                throw Error(Texts::tr("Reading %1 failed (%2). Check the disk or the network drive, then import again.")
                        .arg(m_name, m_device->errorString()));
            if (begun)
                addLetter(letter, first);
            return false;
        }
        m_read += line.size();
        ++m_line;
        if (m_pace)
            m_pace(progress());
        if (beginsLetter(line)) {
            if (begun) {
                m_begun = line;
                break;
            }
            begun = true;
            first = m_line;
        } else if (begun && letter.size() < largest) {
            letter += line;
        } else if (begun && !std::exchange(cut, true)) {
            m_ready.push_back(Problem{u"too-large"_s, Texts::tr("line %1").arg(first), {},
                Texts::tr("This letter is larger than %1 megabytes.").arg(largest / (1024 * 1024)),
                Texts::tr("Its end is left out.")});
        }
    }
    addLetter(letter, first);
    return true;
}

void MboxReader::addLetter(const QByteArray &bytes, qint64 line)
{
    ++m_letters;
    const auto parts = mimeParts(bytes);
    const MimePart head = parts.empty() ? MimePart() : parts.front();
    SourcePost post;
    post.where = Texts::tr("line %1").arg(std::max<qint64>(1, line));
    const QString subject = head.header("subject");
    post.author = authorOf(head.header("from"));
    const QStringList own = idsIn(head.header("message-id"));
    post.key = own.isEmpty() ? u"letter-%1"_s.arg(m_letters) : own.first();
    // The last reference is the letter answered.
    QStringList before = idsIn(head.header("references"));
    if (const auto answered = idsIn(head.header("in-reply-to")); !answered.isEmpty() && before.isEmpty())
        before = {answered.first()};
    before.removeAll(post.key);
    const auto known = std::ranges::find_if(
        before.rbegin(), before.rend(), [&](const QString &id) { return m_threadOf.contains(id); });
    const QString plain = plainSubject(subject);
    if (known != before.rend()) {
        post.parent = before.last();
        post.thread = m_threadOf.value(*known);
        if (!m_threadOf.contains(post.parent))
            post.parent = *known; // The letter between is not in the archive.
    } else if (!before.isEmpty()) {
        post.parent = before.last();
        post.thread = before.first();
    } else if (isReply(subject) && m_rootOf.contains(plain)) {
        post.thread = m_rootOf.value(plain);
        post.extras.insert(u"threaded_by"_s, u"subject"_s);
    } else {
        post.thread = post.key;
    }
    const bool isRoot = post.thread == post.key;
    m_threadOf.insert(post.key, post.thread);
    Thread &thread = m_threads[post.thread];
    if (thread.where.isEmpty()) {
        thread.title = subject;
        thread.where = post.where;
    }
    if (!plain.isEmpty() && !m_rootOf.contains(plain))
        m_rootOf.insert(plain, post.thread);
    if (const MimePart *words = wordsOf(parts); words && words->type() == "text/html")
        takeHtml(post, words->text());
    else
        post.text = words ? cleanBody(words->text()) : u""_s;
    if (post.text->isNull())
        post.text = u""_s;
    if (auto problem = takeTime(post, head.header("date")))
        m_ready.push_back(std::move(*problem));
    if (!isRoot) {
        if (post.parent == post.thread)
            post.parent = u"article"_s;
        if (subject != thread.title)
            takeExtra(post, u"subject"_s, subject);
        m_ready.push_back(std::move(post));
        return;
    }
    thread.hasRoot = true;
    SourceThread told;
    told.id = post.thread;
    told.identity = own.isEmpty() ? QString() : u"mid:"_s + post.key;
    told.title = subject;
    told.where = post.where;
    told.published = post.created;
    post.kind = PostKind::Article;
    m_ready.push_back(std::move(told));
    m_ready.push_back(std::move(post));
}

/// Discussions whose first letter is not in the archive.
void MboxReader::addLostThreads()
{
    QStringList ids;
    for (const auto &[id, thread] : m_threads.asKeyValueRange()) {
        if (!thread.hasRoot)
            ids << id;
    }
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const Thread &thread = m_threads[id];
        SourceThread told;
        told.id = id;
        told.identity = u"mid:"_s + id;
        told.title = thread.title;
        told.where = thread.where;
        m_ready.push_back(std::move(told));
        m_ready.push_back(Problem{u"missing-article"_s, thread.where, {id},
            Texts::tr("The first letter of this discussion is not in the archive."),
            Texts::tr("The letters stand without it.")});
    }
}

int mbox::recognise(QByteArrayView head, const QString &)
{
    const QByteArray text = unpackedHead(head);
    const auto end = text.indexOf('\n');
    if (end < 0 || !beginsLetter(QByteArrayView(text).first(end)))
        return 0;
    const QByteArray rest = text.mid(end + 1, 16 * 1024).toLower();
    return rest.contains("from: ") && (rest.contains("date: ") || rest.contains("subject: ")) ? 95 : 0;
}

std::unique_ptr<RecordReader> mbox::read(const QString &path, const ReadOptions &options)
{
    return std::make_unique<MboxReader>(openedSource(path), QFileInfo(path).fileName(), options);
}

} // namespace rejoinder

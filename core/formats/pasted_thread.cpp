// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/pasted_thread.h"

#include "core/corpus/beside.h"
#include "core/corpus/text.h"
#include "core/formats/pasted_lines.h"
#include "core/formats/source_file.h"
#include "core/formats/suspected_parents.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using Reading = ReadOptions::Reading;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PastedThread)
};

QString placeOf(int line)
{
    return Texts::tr("line %1").arg(line);
}

struct Comment
{
    int line = 0;
    int column = 0;
    int body = -1; ///< The column of its text; -1 while it has none.
    int parent = -1;
    int depth = 0;
    QString author; ///< Null: anonymous.
    QString text;

    [[nodiscard]] bool isDeleted() const
    {
        return (author.isEmpty() || author == u"Guest") && text == u"This comment was deleted.";
    }
};

/// The file as a tree, built line by line.
class PastedThread
{
public:
    explicit PastedThread(const QHash<int, Reading> &readings)
        : m_readings(readings)
    {
    }

    void read(QStringView text, const WorkPace &pace)
    {
        m_style.emplace(text, pace);
        PastedLines lines(text);
        std::optional<PastedLine> previous;
        for (auto line = lines.next(); line;) {
            const auto ahead = lines.next();
            if (m_style->beginsComment(*line, previous ? &*previous : nullptr)) {
                begin(*line, ahead ? &*ahead : nullptr);
            } else {
                line->mark = PastedLine::Mark::None;
                goOn(*line);
            }
            previous = line;
            if (pace)
                pace(double(line->whole.data() - text.data()) / double(text.size()));
            line = ahead;
        }
        reportSkippedDepths();
    }

    QStringList blocks; ///< Of the article: what empty lines separate.
    std::vector<Comment> comments;
    std::vector<Problem> problems;

    [[nodiscard]] static QString keyOf(int comment) { return u"c%1"_s.arg(comment + 1); }

private:
    void addToArticle(const PastedLine &line)
    {
        if (line.blankBefore || blocks.isEmpty())
            blocks << line.whole.toString();
        else
            blocks.last() += u'\n' + line.whole.toString();
    }

    void begin(const PastedLine &bullet, const PastedLine *ahead)
    {
        while (!m_ancestors.empty() && comments[m_ancestors.back()].column >= bullet.column)
            m_ancestors.pop_back();
        const int parent = m_ancestors.empty() ? -1 : m_ancestors.back();
        const auto reading = m_readings.find(bullet.number);
        if (reading != m_readings.end() && *reading == Reading::PartOfParent) {
            m_open = parent;
            parent < 0 ? addToArticle(bullet) : append(comments[parent], bullet);
            return;
        }
        Comment comment;
        comment.line = bullet.number;
        comment.column = bullet.column;
        comment.parent = parent;
        comment.depth = parent < 0 ? 0 : comments[parent].depth + 1;
        const bool isAuthor
            = reading != m_readings.end() ? *reading == Reading::Author : m_style->isAuthor(bullet, ahead);
        (isAuthor ? comment.author : comment.text)
            = isAuthor ? bullet.words.trimmed().toString() : bullet.words.toString();
        m_open = static_cast<int>(comments.size());
        m_ancestors.push_back(m_open);
        comments.push_back(std::move(comment));
    }

    void goOn(const PastedLine &line)
    {
        if (m_open < 0)
            return addToArticle(line);
        if (line.blankBefore && line.column <= comments[m_open].column)
            returnTo(line);
        append(comments[m_open], line);
    }

    /// A paragraph further out than the comment before it: text of the one whose text stands at this column.
    void returnTo(const PastedLine &line)
    {
        const auto found = std::ranges::find(m_ancestors, line.column, [&](int index) { return comments[index].body; });
        if (found != m_ancestors.end()) {
            m_open = *found;
            m_ancestors.erase(found + 1, m_ancestors.end());
            return;
        }
        problems.push_back({u"stray-text"_s, placeOf(line.number), {keyOf(m_open)},
            Texts::tr("This paragraph stands further out than the comment before it."),
            Texts::tr("Kept as text of that comment.")});
    }

    static void append(Comment &comment, const PastedLine &line)
    {
        if (comment.body < 0)
            comment.body = line.column > comment.column ? line.column : comment.column + 2;
        if (!comment.text.isEmpty())
            comment.text += line.blankBefore ? u"\n\n"_s : u"\n"_s;
        comment.text += line.from(comment.body);
    }

    /// An item without text is printed as nothing, and its children stand one level too deep.
    void reportSkippedDepths()
    {
        int step = std::numeric_limits<int>::max();
        int least = std::numeric_limits<int>::max();
        for (const Comment &comment : comments) {
            if (comment.parent >= 0)
                step = std::min(step, comment.column - comments[comment.parent].column);
            least = std::min(least, comment.column);
        }
        for (size_t i = 0; i < comments.size(); ++i) {
            const Comment &comment = comments[i];
            const bool skips
                = comment.parent < 0 ? comment.column > least : comment.column - comments[comment.parent].column > step;
            if (!skips)
                continue;
            const QString parent = comment.parent < 0 ? u"article"_s : keyOf(comment.parent);
            problems.push_back({u"skipped-depth"_s, placeOf(comment.line), {keyOf(static_cast<int>(i))},
                Texts::tr("No comment stands where its parent should."),
                comment.parent < 0 ? Texts::tr("It answers the article.") : Texts::tr("It answers %1.").arg(parent)});
        }
    }

    std::optional<PastedStyle> m_style;
    const QHash<int, Reading> &m_readings;
    std::vector<int> m_ancestors; ///< Of the last comment, itself included.
    int m_open = -1; ///< The comment that goes on; -1: the article.
};

/// Takes title, standfirst and source from the article's blocks; what is left are its paragraphs.
SourceThread headOf(QStringList &blocks)
{
    constexpr int longestTitle = 300;
    constexpr int longestStandfirst = 200;
    static const QRegularExpression sourceLine(u"^(Source|Via|Fuente)s?:\\s"_s);
    SourceThread thread;
    thread.where = placeOf(1);
    if (!blocks.isEmpty()) {
        const QString first = blocks.first().section(u'\n', 0, 0);
        if (codePoints(first) <= longestTitle) {
            thread.title = first.trimmed();
            const QString rest = blocks.takeFirst().section(u'\n', 1);
            if (!rest.isEmpty())
                blocks.prepend(rest);
            else if (!blocks.isEmpty() && !blocks.first().contains(u'\n')
                && codePoints(blocks.first()) <= longestStandfirst && !u".:"_s.contains(blocks.first().trimmed().back())
                && !sourceLine.match(blocks.first()).hasMatch())
                thread.standfirst = blocks.takeFirst().trimmed();
        }
    }
    if (!blocks.isEmpty() && !blocks.last().contains(u'\n') && sourceLine.match(blocks.last()).hasMatch())
        thread.source = blocks.takeLast();
    return thread;
}

void addPosts(const std::vector<Comment> &comments, const WorkPace &pace, std::vector<Utterance> &utterances,
    std::deque<Record> &records)
{
    utterances.reserve(comments.size());
    for (size_t i = 0; i < comments.size(); ++i) {
        const Comment &comment = comments[i];
        utterances.push_back(
            {PastedThread::keyOf(static_cast<int>(i)), comment.author, comment.text, comment.parent, comment.depth});
        if (pace)
            pace(0);
    }
    const auto suspicions = suspectedParents(utterances, pace);
    for (size_t i = 0; i < comments.size(); ++i) {
        const Comment &comment = comments[i];
        SourcePost post;
        post.key = utterances[i].key;
        post.parent = comment.parent < 0 ? QString() : PastedThread::keyOf(comment.parent);
        post.where = placeOf(comment.line);
        post.suspicion = suspicions[i];
        if (comment.isDeleted()) {
            post.kind = PostKind::Placeholder;
            post.status = PostStatus::Deleted;
        } else {
            post.author = comment.author;
            post.text = comment.text.isNull() ? u""_s : comment.text;
        }
        records.emplace_back(std::move(post));
        if (pace)
            pace(double(i) / double(comments.size()));
    }
}

std::optional<Problem> encodingProblem(QStringView text, const Repairs &repairs)
{
    if (!repairs.any())
        return std::nullopt;
    const auto first = text.indexOf(QChar::ReplacementCharacter);
    const int count = repairs.invalidUtf8 + repairs.nulls + repairs.loneSurrogates;
    return Problem{u"encoding"_s, placeOf(static_cast<int>(text.first(std::max<qsizetype>(0, first)).count(u'\n')) + 1),
        {}, Texts::tr("%n byte(s) are no characters of UTF-8.", nullptr, count),
        Texts::tr("Each is kept as U+FFFD, the sign for an unknown character.")};
}

/// Some of the work, asked about as that part of the whole.
WorkPace part(const WorkPace &pace, double from, double to)
{
    if (!pace)
        return {};
    return [&pace, from, to](double share) { pace(from + (to - from) * share); };
}

/// decoded(), a megabyte at a time: cut where a character begins, never within CR LF nor before what would pass for a BOM.
QString decodedStepwise(QByteArrayView bytes, Repairs &repairs, const WorkPace &pace)
{
    constexpr qsizetype step = 1 << 20;
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding && *encoding != QStringConverter::Utf8)
        return decoded(bytes, &repairs);
    const auto mayBegin = [&](qsizetype at) {
        return (uchar(bytes[at]) & 0xC0) != 0x80 && bytes[at - 1] != '\r'
            && !bytes.sliced(at).startsWith("\xEF\xBB\xBF");
    };
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = std::min(at + step, bytes.size());
        while (end < bytes.size() && !mayBegin(end))
            ++end;
        text += decoded(bytes.sliced(at, end - at), &repairs);
        at = end;
        if (pace)
            pace(double(at) / double(bytes.size()));
    }
    return text;
}

/// What a large paste is read into, held together so that it is taken down beside.
struct Material
{
    explicit Material(const ReadOptions &options)
        : pasted(options.readings)
    {
    }

    QByteArray bytes;
    QString text;
    PastedThread pasted;
    std::vector<Utterance> utterances;
    std::deque<Record> records;
};

/// The share of the work that comes before the first record.
constexpr double parsing = 0.5;

} // namespace

PastedThreadReader::PastedThreadReader(QIODevice &device, const QString &name, const ReadOptions &options)
{
    const Beside<Material> held(new Material(options));
    auto &[bytes, text, pasted, utterances, records] = *held;
    bytes = textBytesOf(device, name, part(options.pace, 0, 0.1 * parsing));
    if (looksBinary(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 * 1024))))
        throw Error(
            Texts::tr("%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in "
                      "UTF-8, then import that.")
                .arg(name));
    Repairs repairs;
    text = decodedStepwise(bytes, repairs, part(options.pace, 0.1 * parsing, 0.2 * parsing));
    bytes.clear();
    if (QStringView(text).trimmed().isEmpty())
        throw Error(Texts::tr("%1 is empty: there is nothing to import.").arg(name));

    pasted.read(text, part(options.pace, 0.2 * parsing, 0.7 * parsing));
    if (auto problem = encodingProblem(text, repairs))
        records.emplace_back(*problem);
    records.emplace_back(headOf(pasted.blocks));
    SourcePost article;
    article.key = u"article"_s;
    article.kind = PostKind::Article;
    article.where = placeOf(1);
    if (!pasted.blocks.isEmpty())
        article.text = pasted.blocks.join(u"\n\n");
    records.emplace_back(std::move(article));
    addPosts(pasted.comments, part(options.pace, 0.7 * parsing, parsing), utterances, records);
    for (auto &problem : pasted.problems)
        records.emplace_back(std::move(problem));
    m_records = std::move(records);
    m_total = m_records.size();
}

std::optional<Record> PastedThreadReader::next()
{
    if (m_records.empty())
        return std::nullopt;
    auto record = std::move(m_records.front());
    m_records.pop_front();
    return record;
}

double PastedThreadReader::progress() const
{
    return m_total == 0 ? 1 : 1 - (1 - parsing) * static_cast<double>(m_records.size()) / static_cast<double>(m_total);
}

int pasted_thread::recognise(QByteArrayView head, const QString &path)
{
    if (head.trimmed().isEmpty() || looksBinary(head))
        return 0;
    const QString text = decoded(head);
    const PastedStyle style(text);
    PastedLines lines(text);
    std::optional<PastedLine> previous;
    for (auto line = lines.next(); line; previous = line, line = lines.next()) {
        if (style.beginsComment(*line, previous ? &*previous : nullptr))
            return 80;
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix.isEmpty() || suffix == u"txt" || suffix == u"text" ? 10 : 0;
}

std::unique_ptr<RecordReader> pasted_thread::read(const QString &path, const ReadOptions &options)
{
    const auto device = openedSource(path);
    return std::make_unique<PastedThreadReader>(*device, QFileInfo(path).fileName(), options);
}

} // namespace rejoinder

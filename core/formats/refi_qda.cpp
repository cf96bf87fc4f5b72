// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/refi_qda.h"

#include "core/corpus/text.h"
#include "core/formats/qdc.h"
#include "core/formats/rejoinder_csv_material.h"
#include "core/formats/target_file.h"
#include "core/formats/thread_places.h"
#include "core/formats/thread_text.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/model/names.h"

#include <KZip>

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace rejoinder::refi_qda {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RefiQda)
};

enum class Layout { Threads, Posts };

/// What every reader of the project sees first. It is data, and so English.
constexpr auto description = "Made by Rejoinder. Positions are counted in %1 from 0%2. A coding of a whole comment "
                             "selects all of its text. Not "
                             "in this file: rounds and states of work, assignments and decisions, relations to what is "
                             "absent from the text, and "
                             "rules of the codebook; export the tables for these."_L1;

QString descriptionFor(const QdaCounting &counting)
{
    const bool isOne = counting.lineEnds == QdaCounting::LineEnds::CrLfAsOne;
    return QString(description)
        .arg(counting.utf16 ? "UTF-16 units"_L1 : "Unicode characters (code points)"_L1,
            isOne                                                  ? ", a line end (CR LF) as one"_L1
                : counting.lineEnds == QdaCounting::LineEnds::CrLf ? ", a line end (CR LF) as two"_L1
                                                                   : ""_L1);
}

/// The variables of a post, where each is a source. By them the threads come back out of a file that another program saved
/// (qda_saved_posts.h).
enum Variable { Author, Answers, Depth, Created, Status, Score, Position, InThread, ThreadId, VariableCount };
struct VariableKind
{
    QLatin1StringView name;
    QLatin1StringView type;
};
constexpr std::array<VariableKind, VariableCount> variables{{{"author"_L1, "Text"_L1}, {"answers"_L1, "Text"_L1},
    {"depth"_L1, "Integer"_L1}, {"created"_L1, "DateTime"_L1}, {"status"_L1, "Text"_L1}, {"score"_L1, "Integer"_L1},
    {"position"_L1, "Integer"_L1}, {"thread"_L1, "Text"_L1}, {"thread_uid"_L1, "Text"_L1}}};

QUuid variableUid(int variable)
{
    return identified("variable"_L1, {variables[size_t(variable)].name});
}

/// A text of the project and what is coded in it.
struct Source
{
    QUuid uid;
    QString name;
    QString text;
    std::vector<ThreadText::Place> posts;
};

class Writer
{
public:
    Writer(const Contents &contents, const WriteOptions &options, Layout layout)
        : m_contents(contents)
        , m_options(options)
        , m_layout(layout)
        , m_material(contents, options)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        findTargets();
    }

    void write(const QString &path)
    {
        KZip zip(path);
        zip.setCompression(KZip::DeflateCompression);
        if (!zip.open(QIODevice::WriteOnly))
            throw Error(Texts::tr("%1 cannot be written: %2. Choose another place.").arg(path, zip.errorString()));
        beginProject();
        const auto threads = m_contents.threads();
        if (!threads.empty())
            m_xml.writeStartElement("Sources"_L1);
        for (size_t i = 0; i < threads.size(); ++i) {
            expectGoingOn(m_options.progress, double(i) / double(threads.size()));
            for (const Source &source : sourcesOf(threads[i])) {
                store(
                    zip, u"sources/"_s + qdaGuid(source.uid) + u".txt"_s, qdaBytes(source.text, m_options.qdaCounting));
                writeSource(source, threads[i]);
            }
        }
        if (!threads.empty())
            m_xml.writeEndElement();
        endProject();
        store(zip, u"sources/"_s + QLatin1StringView(thread_places::fileName),
            thread_places::lineOf(head()) + m_threads + thread_places::lineOf(m_more));
        store(zip, u"project.qde"_s, m_bytes);
        if (!zip.close())
            throw Error(Texts::tr("Writing %1 failed: %2. Free some space or choose another place, then try again.")
                    .arg(path, zip.errorString()));
    }

private:
    /// The same project gives the same bytes: no time of the clock.
    static void store(KZip &zip, const QString &name, const QByteArray &bytes)
    {
        const QDateTime always(QDate(2000, 1, 1), QTime(0, 0));
        if (!zip.writeFile(name, bytes, 0100644, {}, {}, always, always, always))
            throw Error(Texts::tr("Writing %1 failed: %2. Free some space or choose another place, then try again.")
                    .arg(name, zip.errorString()));
    }

    /// Relations need something to hold on to: posts that they go to get a selection of their own.
    void findTargets()
    {
        m_contents.eachRow(RowKind::Relation, [&](const Row &row) {
            if (const End target = std::get<Relation>(row).target(); !target.post.isNull())
                m_targets.insert(target.post);
        });
    }

    [[nodiscard]] QUuid postUid(Id<Post> post) const { return identified("post"_L1, {m_contents.nameOf(post)}); }
    [[nodiscard]] QUuid targetUid(const End &end) const
    {
        return end.annotation.isNull() ? identified("post-selection"_L1, {m_contents.nameOf(end.post)})
                                       : end.annotation.value;
    }
    /// A link has no maker, so what it begins at has: a selection of the post for each coder who relates it.
    [[nodiscard]] QUuid sourceUid(const End &end, Uid<Coder> owner) const
    {
        return end.annotation.isNull()
            ? identified("post-selection"_L1, {m_contents.nameOf(end.post), owner.value.toString(QUuid::Id128)})
            : end.annotation.value;
    }

    void beginProject()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement("Project"_L1);
        m_xml.writeDefaultNamespace("urn:QDA-XML:project:1.0"_L1);
        m_xml.writeAttribute("name"_L1, "Rejoinder"_L1);
        m_xml.writeAttribute("origin"_L1, "Rejoinder " REJOINDER_VERSION ""_L1);
        if (!m_material.coders().empty()) {
            m_xml.writeStartElement("Users"_L1);
            for (const Coder &coder : m_material.coders()) {
                m_xml.writeEmptyElement("User"_L1);
                m_xml.writeAttribute("guid"_L1, qdaGuid(coder.header.uid));
                m_xml.writeAttribute("name"_L1, qdaText(coder.name));
                m_users.insert(coder.header.uid);
            }
            m_xml.writeEndElement();
        }
        if (!m_material.codebook().codes().empty()) {
            m_xml.writeStartElement("CodeBook"_L1);
            writeQdcCodes(m_xml, m_material.codebook(), QdcCodes::All,
                [&](const Code &code) { writeNoteRefs(m_material.memosOn(code.header.uid)); });
            m_xml.writeEndElement();
        }
        if (m_layout == Layout::Posts)
            writeVariables();
    }

    void writeVariables()
    {
        m_xml.writeStartElement("Variables"_L1);
        for (int i = 0; i < VariableCount; ++i) {
            m_xml.writeEmptyElement("Variable"_L1);
            m_xml.writeAttribute("guid"_L1, qdaGuid(variableUid(i)));
            m_xml.writeAttribute("name"_L1, variables[size_t(i)].name);
            m_xml.writeAttribute("typeOfVariable"_L1, variables[size_t(i)].type);
        }
        m_xml.writeEndElement();
    }

    /// What of the project is no matter of texts, for who reads it back.
    [[nodiscard]] thread_places::Head head() const
    {
        thread_places::Head head;
        for (const Coder &coder : m_material.coders())
            head.coders.push_back({coder, {}});
        head.codes = m_material.codebook().codes();
        if (m_options.qdaCounting != QdaCounting())
            head.counting = nameOf(m_options.qdaCounting);
        return head;
    }

    [[nodiscard]] std::vector<Source> sourcesOf(const Thread &thread)
    {
        ThreadText whole = threadText(m_contents, thread);
        m_threads += thread_places::lineOf(thread, whole);
        std::vector<Source> sources;
        if (m_layout == Layout::Threads) {
            sources.push_back({thread.uid, thread.title.isEmpty() ? threadName(thread.uid) : thread.title,
                std::move(whole.text), std::move(whole.posts)});
            return sources;
        }
        const Offsets offsets(whole.text);
        for (ThreadText::Place &place : whole.posts) {
            Source source;
            source.uid = postUid(place.read.post.id);
            source.name = place.name;
            const int begin = offsets.toUtf16(place.begin);
            source.text = whole.text.sliced(begin, offsets.toUtf16(place.end) - begin);
            place.end -= place.begin;
            place.heading = place.begin = 0;
            source.posts.push_back(std::move(place));
            sources.push_back(std::move(source));
        }
        return sources;
    }

    void countIn(const QString &text)
    {
        const QdaCounting &counting = m_options.qdaCounting;
        QString raw = text;
        if (counting.lineEnds != QdaCounting::LineEnds::Lf)
            raw.replace(u'\n', u"\r\n"_s);
        m_places.emplace(raw, counting);
    }

    void writeSource(const Source &source, const Thread &thread)
    {
        countIn(source.text);
        m_xml.writeStartElement("TextSource"_L1);
        m_xml.writeAttribute("guid"_L1, qdaGuid(source.uid));
        m_xml.writeAttribute("name"_L1, qdaText(source.name));
        m_xml.writeAttribute("plainTextPath"_L1, u"internal://"_s + qdaGuid(source.uid) + u".txt"_s);
        if (!thread.url.isEmpty())
            m_xml.writeTextElement("Description"_L1, qdaText(thread.url));
        for (const ThreadText::Place &place : source.posts)
            writePost(place);
        if (source.posts.size() != 1 || source.posts.front().read.post.kind == PostKind::Article)
            writeNoteRefs(m_material.memosOn(thread.uid));
        if (m_layout == Layout::Posts)
            writeValues(source.posts.front(), thread);
        m_xml.writeEndElement();
    }

    void writePost(const ThreadText::Place &place)
    {
        const Id<Post> post = place.read.post.id;
        for (const Annotation &annotation : m_material.annotationsOn(post))
            writeAnnotation(annotation, place);
        const std::pair whole(place.heading, std::max(place.end, place.heading));
        std::set<Uid<Coder>> owners;
        for (const Relation &relation : m_material.relationsFrom(post)) {
            m_relations.push_back(relation);
            const bool isOfPost = relation.sourceAnnotation.isNull() && !relation.target().isAbsent();
            if (isOfPost && owners.insert(relation.header.owner).second) {
                beginSelection(sourceUid(relation.source(), relation.header.owner), place.name, whole);
                writeUser(relation.header.owner);
                m_xml.writeEndElement();
            }
        }
        const auto &memos = m_material.memosOn(post);
        if (!m_targets.contains(post) && memos.empty())
            return;
        beginSelection(targetUid({{}, post}), place.name, whole);
        writeNoteRefs(memos);
        m_xml.writeEndElement();
    }

    void beginSelection(const QUuid &uid, const QString &name, std::pair<int, int> positions)
    {
        m_xml.writeStartElement("PlainTextSelection"_L1);
        m_xml.writeAttribute("guid"_L1, qdaGuid(uid));
        m_xml.writeAttribute("name"_L1, qdaText(name));
        m_xml.writeAttribute("startPosition"_L1, QString::number(m_places->theirs(positions.first)));
        m_xml.writeAttribute("endPosition"_L1, QString::number(m_places->theirs(positions.second)));
    }

    void writeUser(Uid<Coder> owner)
    {
        if (m_users.contains(owner.value))
            m_xml.writeAttribute("creatingUser"_L1, qdaGuid(owner.value));
    }
    void writeMaker(Uid<Coder> owner, qint64 created)
    {
        writeUser(owner);
        m_xml.writeAttribute("creationDateTime"_L1, QString::fromLatin1(isoTime(created)));
    }

    void writeAnnotation(const Annotation &annotation, const ThreadText::Place &place)
    {
        const int start = place.begin + annotation.start.value_or(0);
        const int end = annotation.end ? place.begin + *annotation.end : place.end;
        beginSelection(annotation.header.uid, annotation.quote.isEmpty() ? place.name : excerpt(annotation.quote, 60),
            std::pair(start, end));
        writeMaker(annotation.header.owner, annotation.created);
        thread_places::More &more = m_more[annotation.header.uid];
        more.created = annotation.created;
        more.modified = annotation.header.modified;
        more.certainty = annotation.certainty;
        QStringList words;
        std::vector<Memo> others;
        for (const Memo &memo : m_material.memosOn(annotation.header.uid)) {
            if (memo.header.owner != annotation.header.owner || !more.memo.isNull()) {
                others.push_back(memo);
                continue;
            }
            words << memo.text;
            more.memo = memo.header.uid;
            addMore(memo);
        }
        if (annotation.certainty)
            words << u"Certainty: %1"_s.arg(*annotation.certainty);
        if (!words.isEmpty())
            m_xml.writeTextElement("Description"_L1, qdaText(words.join(u"\n\n"_s)));
        writeCoding(annotation, annotation.code, "code"_L1);
        if (!annotation.target.isNull())
            writeCoding(annotation, annotation.target, "target"_L1);
        writeNoteRefs(others);
        m_xml.writeEndElement();
    }

    void writeCoding(const Annotation &annotation, Uid<Code> code, QLatin1StringView role)
    {
        m_xml.writeStartElement("Coding"_L1);
        m_xml.writeAttribute(
            "guid"_L1, qdaGuid(identified("coding"_L1, {annotation.header.uid.toString(QUuid::Id128), role})));
        writeMaker(annotation.header.owner, annotation.created);
        m_xml.writeEmptyElement("CodeRef"_L1);
        m_xml.writeAttribute("targetGUID"_L1, qdaGuid(code.value));
        m_xml.writeEndElement();
    }

    void writeNoteRefs(const std::vector<Memo> &memos)
    {
        for (const Memo &memo : memos) {
            writeNoteRef(memo);
            m_notes.push_back(memo);
        }
    }
    void writeNoteRef(const Memo &memo)
    {
        m_xml.writeEmptyElement("NoteRef"_L1);
        m_xml.writeAttribute("targetGUID"_L1, qdaGuid(memo.header.uid));
    }

    void addMore(const Memo &memo)
    {
        thread_places::More &more = m_more[memo.header.uid];
        more.created = memo.created;
        more.modified = memo.header.modified;
        more.question = memo.question;
    }

    void writeValues(const ThreadText::Place &place, const Thread &thread)
    {
        const Post &post = place.read.post;
        const auto write = [&](Variable variable, QLatin1StringView element, const QString &value) {
            if (value.isEmpty())
                return;
            m_xml.writeStartElement("VariableValue"_L1);
            m_xml.writeEmptyElement("VariableRef"_L1);
            m_xml.writeAttribute("targetGUID"_L1, qdaGuid(variableUid(variable)));
            m_xml.writeTextElement(element, qdaText(value));
            m_xml.writeEndElement();
        };
        write(Author, "TextValue"_L1, place.read.author);
        if (!place.read.shownParent.isNull())
            write(Answers, "TextValue"_L1, m_contents.nameOf(place.read.shownParent));
        if (place.read.depth >= 0)
            write(Depth, "IntegerValue"_L1, QString::number(place.read.depth));
        if (post.created)
            write(Created, "DateTimeValue"_L1, QString::fromLatin1(isoTime(*post.created)));
        write(Status, "TextValue"_L1, rejoinder::nameOf(post.status));
        if (post.score)
            write(Score, "IntegerValue"_L1, QString::number(*post.score));
        write(Position, "IntegerValue"_L1, QString::number(place.read.position));
        write(InThread, "TextValue"_L1, thread.title.isEmpty() ? threadName(thread.uid) : thread.title);
        write(ThreadId, "TextValue"_L1, thread.uid.toString(QUuid::WithoutBraces));
    }

    void endProject()
    {
        const QUuid project;
        const auto &memos = m_material.memosOn(project);
        m_notes.insert(m_notes.end(), memos.begin(), memos.end());
        std::erase_if(m_relations, [](const Relation &relation) { return relation.target().isAbsent(); });
        for (const Relation &relation : m_relations) {
            const auto &about = m_material.memosOn(relation.header.uid);
            m_notes.insert(m_notes.end(), about.begin(), about.end());
        }
        writeNotes();
        writeLinks();
        writeQdcSets(m_xml, m_material.codebook(), "targetGUID"_L1);
        m_xml.writeTextElement("Description"_L1, descriptionFor(m_options.qdaCounting));
        std::ranges::for_each(memos, [&](const Memo &memo) { writeNoteRef(memo); });
        m_xml.writeEndDocument();
    }

    void writeNotes()
    {
        if (m_notes.empty())
            return; // The schema wants at least one.
        m_xml.writeStartElement("Notes"_L1);
        for (const Memo &memo : m_notes) {
            m_xml.writeStartElement("Note"_L1);
            m_xml.writeAttribute("guid"_L1, qdaGuid(memo.header.uid));
            m_xml.writeAttribute("name"_L1, qdaText(excerpt(memo.text, 60)));
            writeMaker(memo.header.owner, memo.created);
            m_xml.writeTextElement("PlainTextContent"_L1, qdaText(memo.text));
            m_xml.writeEndElement();
            addMore(memo);
        }
        m_xml.writeEndElement();
    }

    void writeLinks()
    {
        if (m_relations.empty())
            return;
        m_xml.writeStartElement("Links"_L1);
        for (const Relation &relation : m_relations) {
            const Code *type = m_material.codebook().code(relation.type);
            m_xml.writeStartElement("Link"_L1);
            m_xml.writeAttribute("guid"_L1, qdaGuid(relation.header.uid));
            m_xml.writeAttribute("name"_L1, qdaText(type ? type->name : QString()));
            m_xml.writeAttribute("direction"_L1, "OneWay"_L1);
            m_xml.writeAttribute("originGUID"_L1, qdaGuid(sourceUid(relation.source(), relation.header.owner)));
            m_xml.writeAttribute("targetGUID"_L1, qdaGuid(targetUid(relation.target())));
            for (const Memo &memo : m_material.memosOn(relation.header.uid))
                writeNoteRef(memo);
            m_xml.writeEndElement();
            addMore(relation);
        }
        m_xml.writeEndElement();
    }

    void addMore(const Relation &relation)
    {
        thread_places::More &more = m_more[relation.header.uid];
        more.coder = relation.header.owner.value;
        more.type = relation.type.value;
        more.certainty = relation.certainty;
        more.created = relation.created;
        more.modified = relation.header.modified;
        more.note = relation.note;
    }

    const Contents &m_contents;
    const WriteOptions &m_options;
    Layout m_layout;
    rejoinder_csv::Material m_material;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QSet<QUuid> m_users;
    QSet<Id<Post>> m_targets; ///< Of relations.
    std::vector<Memo> m_notes;
    std::vector<Relation> m_relations;
    std::optional<QdaPlaces> m_places; ///< Of the text at hand.
    QByteArray m_threads; ///< Lines of thread_places.h.
    std::map<QUuid, thread_places::More> m_more;
};

} // namespace

void write(const Contents &contents, const QString &path, const WriteOptions &options)
{
    Writer(contents, options, Layout::Threads).write(path);
}

void writePosts(const Contents &contents, const QString &path, const WriteOptions &options)
{
    Writer(contents, options, Layout::Posts).write(path);
}

} // namespace rejoinder::refi_qda

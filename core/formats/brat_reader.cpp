// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How brat's standoff files are read: https://brat.nlplab.org/standoff.html

#include "core/corpus/text.h"
#include "core/formats/brat.h"
#include "core/formats/coded_documents.h"
#include "core/formats/record_list.h"
#include "core/formats/source_folder.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace rejoinder::brat {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Brat)
};

constexpr auto codings = ".ann"_L1;
constexpr auto words = ".txt"_L1;
constexpr int mostNames = 100'000;

/// What an annotation's line and those about it say.
struct Marked
{
    QString label;
    Span span;
    QString where;
    QString coder; ///< Where an attribute names one.
    QString target;
    std::optional<int> certainty;
    bool whole = false;
    QStringList notes;
};

QString withLineBreaks(QStringView note)
{
    QString text;
    for (qsizetype i = 0; i < note.size(); ++i) {
        const bool escaped = note[i] == u'\\' && i + 1 < note.size() && (note[i + 1] == u'n' || note[i + 1] == u'\\');
        if (escaped)
            ++i;
        text += escaped && note[i] == u'n' ? QChar(u'\n') : note[i];
    }
    return text;
}

/// One document's annotations.
class Standoff
{
public:
    Standoff(CodedDocuments &to, int document, const QString &folder, bool ours)
        : m_to(to)
        , m_document(document)
        , m_folder(folder)
        , m_ours(ours)
    {
    }

    void read(const QString &text, const QString &file)
    {
        int number = 0;
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            const QString where = Texts::tr("%1, line %2").arg(file).arg(++number);
            if (!line.trimmed().isEmpty())
                readLine(line, where);
        }
        for (const auto &[attribute, where] : m_attributes)
            readAttribute(attribute, where);
        for (const auto &[note, where] : m_notes)
            readNote(note, where);
        addAnnotations();
        addRelations();
    }

private:
    struct Line
    {
        QString text;
        QString where;
    };
    struct Link
    {
        QString type;
        QString source;
        QString target;
        QString where;
    };

    void readLine(QStringView line, const QString &where)
    {
        switch (line.front().unicode()) {
        case u'T':
            return readText(line, where);
        case u'E':
            return readEvent(line, where);
        case u'R':
            return readRelation(line, where);
        case u'A':
        case u'M':
            return m_attributes.push_back({line.toString(), where});
        case u'#':
        case u'N':
            return m_notes.push_back({line.toString(), where});
        default:
            leaveOut(where, Texts::tr("Sets of equals have no place here."));
        }
    }

    void leaveOut(const QString &where, const QString &what)
    {
        m_to.report(u"bad-row"_s, where, what, Texts::tr("It is left out."));
    }

    /// "T1	Claim 5 8;9 13	one line"
    void readText(QStringView line, const QString &where)
    {
        static const QRegularExpression shape(
            u"^(T\\S+)\\t(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)(?:\\t.*)?$"_s);
        const auto match = shape.matchView(line);
        if (!match.hasMatch())
            return leaveOut(where, Texts::tr("It is no annotation as brat writes it."));
        Marked marked;
        marked.label = match.captured(2);
        marked.where = where;
        marked.span = {INT_MAX, 0};
        for (const auto fragments = match.captured(3).split(u';'); const QString &fragment : fragments) {
            marked.span.start = std::min(marked.span.start, fragment.section(u' ', 0, 0).toInt());
            marked.span.end = std::max(marked.span.end, fragment.section(u' ', 1, 1).toInt());
        }
        m_order << match.captured(1);
        m_marked.insert(match.captured(1), marked);
    }

    /// "E1	Phosphorylation:T3 Theme:T1 Cause:E2"
    void readEvent(QStringView line, const QString &where)
    {
        const QStringList parts = line.toString().section(u'\t', 1).split(u' ', Qt::SkipEmptyParts);
        const QString name = line.toString().section(u'\t', 0, 0);
        for (const QString &part : parts) {
            const QString type = part.section(u':', 0, 0);
            const QString place = part.section(u':', 1);
            if (&part == &parts.front())
                m_triggers.insert(name, place);
            else
                m_links.push_back({type, name, place, where});
        }
    }

    /// "R1	rebuts Arg1:T2 Arg2:T1"
    void readRelation(QStringView line, const QString &where)
    {
        static const QRegularExpression shape(u"^R\\S+\\t(\\S+) [^\\s:]+:(\\S+) [^\\s:]+:(\\S+)\\s*$"_s);
        const auto match = shape.matchView(line);
        if (!match.hasMatch())
            return leaveOut(where, Texts::tr("It is no relation as brat writes it."));
        m_links.push_back({match.captured(1), match.captured(2), match.captured(3), where});
    }

    [[nodiscard]] Marked *markedBy(const QString &name)
    {
        const auto found = m_marked.find(m_triggers.value(name, name));
        return found == m_marked.end() ? nullptr : &*found;
    }

    /// "A1	certainty T1 2"
    void readAttribute(const QString &line, const QString &where)
    {
        const QStringList parts = line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts);
        Marked *marked = parts.size() < 2 ? nullptr : markedBy(parts[1]);
        if (!marked)
            return leaveOut(where, Texts::tr("It is on something that is not there."));
        const QString value = parts.mid(2).join(u' ');
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (parts[0] == "coder"_L1 && !value.isEmpty())
            marked->coder = value;
        else if (parts[0] == "certainty"_L1 && isNumber && number >= 1 && number <= 3)
            marked->certainty = number;
        else if (m_ours && parts[0] == "target"_L1)
            marked->target = value;
        else if (m_ours && parts[0] == "whole"_L1)
            marked->whole = true;
        else
            marked->notes << (value.isEmpty() ? parts[0] : u"%1: %2"_s.arg(parts[0], value));
    }

    /// "#1	AnnotatorNotes T1	words", "N1	Reference T1 MESH:D01	words"
    void readNote(const QString &line, const QString &where)
    {
        const QStringList head = line.section(u'\t', 1, 1).split(u' ', Qt::SkipEmptyParts);
        Marked *marked = head.size() < 2 ? nullptr : markedBy(head[1]);
        if (!marked)
            return leaveOut(where, Texts::tr("It is on something that is not there."));
        const QString note = withLineBreaks(line.section(u'\t', 2));
        marked->notes << (line.startsWith(u'N') ? u"%1 %2"_s.arg(head.value(2), note).trimmed() : note);
    }

    void addAnnotations()
    {
        for (const QString &name : std::as_const(m_order)) {
            const Marked &marked = m_marked[name];
            CodedDocuments::Coding coding;
            coding.document = m_document;
            coding.span = marked.span;
            coding.whole = marked.whole;
            coding.code = m_to.code(marked.label, {u"brat"_s, marked.label});
            if (!marked.target.isEmpty())
                coding.target = m_to.code(marked.target, {u"brat"_s, marked.target});
            coding.certainty = marked.certainty;
            coding.memo = marked.notes.join(u'\n');
            coding.coder = m_to.coderNamed(marked.coder.isEmpty() ? m_folder : marked.coder);
            coding.where = marked.where;
            m_coders.insert(name, coding.coder);
            m_places.insert(name, m_to.add(coding));
        }
    }

    void addRelations()
    {
        for (const Link &link : m_links) {
            const QString source = m_triggers.value(link.source, link.source);
            const QString target = m_triggers.value(link.target, link.target);
            m_to.relate(m_to.code(link.type, {u"Relation"_s, link.type}, CodeKind::Relation), m_places.value(source),
                m_places.value(target), m_coders.value(source), link.where);
        }
    }

    CodedDocuments &m_to;
    int m_document;
    QString m_folder;
    bool m_ours;
    QHash<QString, Marked> m_marked;
    QStringList m_order;
    QHash<QString, QString> m_triggers; ///< Of events.
    std::vector<Line> m_attributes;
    std::vector<Line> m_notes;
    std::vector<Link> m_links;
    QHash<QString, Uid<Coder>> m_coders;
    QHash<QString, CodedDocuments::Place> m_places;
};

/// The files that make documents: "anna/t1" for "anna/t1.txt" beside "anna/t1.ann".
QStringList documentsIn(const QStringList &names)
{
    const QSet<QString> all(names.begin(), names.end());
    QStringList documents;
    for (const QString &name : names) {
        if (!name.endsWith(codings))
            continue;
        if (const QString document = name.chopped(codings.size()); all.contains(document + words))
            documents << document;
    }
    return documents;
}

/// A folder, an archive, or the folder of one file of a pair: then that document alone.
struct Source
{
    std::unique_ptr<SourceFolder> folder;
    QStringList documents;
    QString only;
};

Source sourceAt(const QString &path, bool look)
{
    const QFileInfo info(path);
    Source source;
    if (info.isFile() && path.endsWith(codings)) {
        source.folder = SourceFolder::openedIfWhole(info.absolutePath());
        source.documents = {info.completeBaseName()};
        if (!QFileInfo::exists(info.absolutePath() + u'/' + info.completeBaseName() + words))
            source.documents.clear();
        return source;
    }
    source.folder = look ? SourceFolder::openedIfWhole(path) : SourceFolder::open(path);
    if (source.folder)
        source.documents = documentsIn(source.folder->names(mostNames));
    return source;
}

QString textIn(const SourceFolder &folder, const QString &name, std::deque<Record> &records)
{
    const OpenedSource opened = folder.opened(name);
    // A document in which nobody has coded anything has an empty file.
    return opened.device->peek(1).isEmpty() ? QString() : sourceText(*opened.device, name, {}, records);
}

} // namespace

int recognise(QByteArrayView, const QString &path)
{
    return sourceAt(path, true).documents.isEmpty() ? 0 : 90;
}

std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options)
{
    const Source source = sourceAt(path, false);
    const QString fallback = QFileInfo(path).completeBaseName();
    if (source.documents.isEmpty())
        throw Error(
            Texts::tr("%1 holds no files of brat: a text x.txt with its annotations x.ann beside it.").arg(fallback));
    std::deque<Record> records;
    std::optional<thread_places::Places> places;
    const QString ours = QLatin1StringView(thread_places::fileName);
    if (source.folder->names(mostNames).contains(ours))
        places = thread_places::read(textIn(*source.folder, ours, records), ours);
    CodedDocuments documents(records, places);
    double done = 0;
    for (const QString &document : source.documents) {
        if (options.pace)
            options.pace(done++ / double(source.documents.size()));
        const QString text = textIn(*source.folder, document + words, records);
        const int index = documents.addDocument(fileOf(document), text, document + words);
        // A folder a coder; files beside each other are whoever's it is.
        const QString folder = folderOf(document).chopped(folderOf(document).isEmpty() ? 0 : 1);
        Standoff(documents, index, folder.isEmpty() ? fallback : fileOf(folder), places.has_value())
            .read(textIn(*source.folder, document + codings, records), document + codings);
    }
    documents.finish();
    return std::make_unique<RecordList>(std::move(records));
}

} // namespace rejoinder::brat

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What in a REFI-QDA project hangs on the codings: links and notes.

#include "core/formats/refi_qda_reader.h"

#include "core/corpus/text.h"
#include "core/model/identity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::refi_qda {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RefiQda)
};

} // namespace

Memo QdaReader::memoAbout(About about, const QUuid &uid)
{
    Memo memo;
    memo.about = about;
    memo.aboutUid = uid;
    return memo;
}

QdaReader::Subject QdaReader::subjectOf(const Place &place)
{
    if (!place.post.isEmpty())
        return {memoAbout(About::Post, {}), place.post};
    return {memoAbout(About::Annotation, place.annotation), {}};
}

void QdaReader::keep(const QUuid &uid, const Place &place, Uid<Coder> coder)
{
    if (uid.isNull() || place.isNull() || m_ends.contains(uid))
        return;
    m_ends.insert(uid, {place, coder});
    m_places.insert(uid, subjectOf(place));
}

void QdaReader::noteOn(const Place &place, const std::vector<QUuid> &notes, const QString &where)
{
    if (place.isNull())
        return;
    const Subject subject = subjectOf(place);
    for (const QUuid &note : notes)
        m_noted.push_back({note, subject.memo, subject.post, where});
}

void QdaReader::readLinks()
{
    for (const QdaLink &link : m_project.links) {
        // NVivo links its annotations, which are notes, to the words.
        const bool isNote = m_notes.contains(link.origin);
        if (isNote || m_notes.contains(link.target)) {
            const QUuid other = isNote ? link.target : link.origin;
            if (const auto subject = m_places.constFind(other); subject != m_places.cend())
                m_noted.push_back({isNote ? link.origin : link.target, subject->memo, subject->post, link.where});
            continue;
        }
        readRelation(link);
    }
}

void QdaReader::readRelation(const QdaLink &link)
{
    const Linked source = m_ends.value(link.origin);
    const Linked target = m_ends.value(link.target);
    Relation relation;
    relation.header.uid = link.uid;
    relation.header.owner = !source.coder.isNull() ? source.coder
        : !target.coder.isNull()                   ? target.coder
                                                   : coderOf({}, {});
    if (const thread_places::More *known = more(link.uid)) {
        relation.header.owner = {known->coder};
        relation.header.modified = known->modified;
        relation.type = {known->type};
        relation.certainty = known->certainty;
        relation.created = known->created;
        relation.note = known->note;
    }
    if (relation.type.isNull() && m_isSaved)
        relation.type = codeNamed(link.name, CodeKind::Relation);
    if (relation.type.isNull()) {
        const QString name = link.name.isEmpty() ? Texts::tr("Link") : link.name;
        relation.type = m_documents.code(name, {groupOfLinks(), name}, CodeKind::Relation);
    }
    const QUuid uid = m_documents.relate(relation, source.place, target.place, link.where);
    for (const QUuid &note : link.notes) {
        if (!uid.isNull())
            m_noted.push_back({note, memoAbout(About::Relation, uid), {}, link.where});
    }
}

Uid<Code> QdaReader::codeNamed(const QString &name, CodeKind kind) const
{
    for (const CodebookEntry &entry : m_codes.entries) {
        const QUuid uid = uidNamed(letter::code, entry.cells.value(u"code_id"_s));
        if (entry.cells.value(u"name"_s) == name && m_codes.kinds.value(uid) == kind)
            return {uid};
    }
    return {};
}

QString QdaReader::freeName(const QString &name) const
{
    QSet<QString> names;
    for (const CodebookEntry &entry : m_codes.entries)
        names.insert(entry.cells.value(u"name"_s));
    QString free = name;
    for (int again = 2; names.contains(free); ++again)
        free = u"%1 %2"_s.arg(name).arg(again);
    return free;
}

QString QdaReader::groupOfLinks()
{
    if (m_groupOfLinks.isEmpty())
        m_groupOfLinks = freeName(u"Relation"_s);
    return m_groupOfLinks;
}

void QdaReader::readNotes()
{
    for (const auto &[code, note] : m_codes.notes)
        m_noted.push_back({note, memoAbout(About::Code, code), {}, m_archive.projectName()});
    for (const QUuid &note : m_project.projectNotes)
        m_noted.push_back({note, memoAbout(About::Project, {}), {}, m_archive.projectName()});
    QSet<QUuid> told;
    for (const Noted &noted : m_noted) {
        const QdaText *note = m_notes.value(noted.note);
        if (!note) {
            leaveOut(noted.where, Texts::tr("It names a note that is not there."));
            continue;
        }
        told.insert(noted.note);
        addNote(*note, noted.about, noted.post);
    }
    for (const QdaText &note : m_project.notes) {
        if (!told.contains(note.uid))
            addNote(note, memoAbout(About::Project, {}), {});
    }
}

void QdaReader::addNote(const QdaText &note, Memo memo, const QString &post)
{
    const auto words = m_archive.words(note);
    memo.text = words ? words->text : note.description;
    if (!isOurs()) {
        memo.text = cleaned(memo.text).trimmed();
        // Other programs' notes have titles.
        const QString title = excerpt(note.name, 200);
        if (!title.isEmpty() && !memo.text.simplified().startsWith(QString(title).remove(u'…')))
            memo.text = memo.text.isEmpty() ? title : title + u"\n\n"_s + memo.text;
    }
    if (memo.text.isEmpty())
        return;
    memo.header.uid = note.uid;
    memo.header.owner = coderOf(note.maker, {});
    memo.created = memo.header.modified = note.maker.time;
    if (const thread_places::More *known = more(note.uid)) {
        memo.created = known->created;
        memo.header.modified = known->modified;
        memo.question = known->question;
    }
    m_documents.note(memo, post, note.where);
}

void QdaReader::reportRest()
{
    constexpr qsizetype most = 20;
    const auto &others = m_project.passedOver;
    if (!others.empty()) {
        QStringList names(others.begin(), others.begin() + std::min<qsizetype>(most, qsizetype(others.size())));
        if (qsizetype(others.size()) > most)
            names << u"…"_s;
        m_documents.report(u"no-text"_s, m_archive.projectName(),
            Texts::tr("%n source(s) are no texts: %1.", nullptr, int(others.size())).arg(names.join(u", "_s)),
            Texts::tr("They are passed over, with what is coded in them."));
    }
    if (m_uncoded > 0)
        m_documents.report(u"no-place"_s, m_archive.projectName(),
            Texts::tr("%n selection(s) are neither coded nor noted.", nullptr, m_uncoded),
            Texts::tr("They are left out."));
    if (m_hasSavedText)
        m_documents.report(u"incomplete"_s, m_archive.projectName(),
            Texts::tr(
                "Another program saved it and kept of the comments what stands in the texts: no scores, no states "
                "such as deleted, no other columns."),
            Texts::tr("They are empty. “QDA project: one text a comment” keeps scores and states."));
    // Out of variables and cases the threads of ours came.
    const bool isUsed = isOurs() || m_isSaved;
    const bool hasRest = m_project.hasGraphs || m_project.hasCases || !m_project.variables.isEmpty();
    if (hasRest && !isUsed)
        m_documents.report(u"no-place"_s, m_archive.projectName(),
            Texts::tr("It has cases, variables or graphs, which have no place in a project of threads."),
            Texts::tr("They are left out."));
}

} // namespace rejoinder::refi_qda

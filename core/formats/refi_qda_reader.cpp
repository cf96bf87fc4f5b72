// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How REFI-QDA projects are read: https://www.qdasoftware.org/products-project-exchange

#include "core/formats/refi_qda_reader.h"

#include "core/corpus/text.h"
#include "core/formats/record_list.h"
#include "core/formats/refi_qda.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::refi_qda {

using thread_places::More;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RefiQda)
};

/// As our export writes it below what is noted.
std::optional<int> certaintyIn(const QString &description)
{
    static const QRegularExpression certainty(u"(?:^|\n\n)Certainty: ([1-3])$"_s);
    const auto match = certainty.match(description);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString withoutCertainty(const QString &description, int certainty)
{
    const QString words = u"Certainty: %1"_s.arg(certainty);
    if (description == words)
        return {};
    const QString last = u"\n\n"_s + words;
    return description.endsWith(last) ? description.chopped(last.size()) : description;
}

} // namespace

QdaReader::QdaReader(const QString &path, const ReadOptions &options, std::deque<Record> &records)
    : m_archive(path)
    , m_xml(m_archive.project())
    , m_fallback(QFileInfo(path).completeBaseName())
    , m_options(options)
    , m_project(readQdaProject(m_xml, m_archive.projectName()))
    , m_documents(records, placesIn(m_archive))
{
}

void QdaReader::read()
{
    readCodes();
    for (const auto &[user, name] : m_project.users)
        m_users.insert(user, name);
    for (const QdaText &note : m_project.notes) {
        if (!note.uid.isNull())
            m_notes.insert(note.uid, &note);
    }
    if (const auto *places = m_documents.places()) {
        m_counting = qdaCountingNamed(places->head.counting);
        readOurs(*places);
    } else {
        m_counting = qdaCountingOf(m_project.origin);
        readSavedPosts();
    }
    double done = 0;
    for (const QdaText &source : m_project.texts) {
        if (m_options.pace)
            m_options.pace(done++ / double(m_project.texts.size()));
        readForeign(source);
    }
    readLinks();
    readNotes();
    m_documents.addCodes(isOurs() ? std::vector<CodebookEntry>() : std::move(m_codes.entries));
    reportRest();
    m_documents.finish();
}

std::optional<thread_places::Places> QdaReader::placesIn(QdaArchive &archive)
{
    const QString name = QLatin1StringView(thread_places::fileName);
    const QByteArray lines = archive.file(name);
    return lines.isEmpty() ? std::nullopt : std::optional(thread_places::read(decoded(lines), name));
}

const More *QdaReader::more(const QUuid &uid) const
{
    if (!isOurs())
        return nullptr;
    const auto found = m_documents.places()->more.find(uid);
    return found == m_documents.places()->more.end() ? nullptr : &found->second;
}

void QdaReader::leaveOut(const QString &where, const QString &what)
{
    m_documents.report(u"bad-row"_s, where, what, Texts::tr("It is left out."));
}

void QdaReader::readCodes()
{
    QSet<QUuid> coded;
    for (const QdaText &source : m_project.texts) {
        for (const QdaCoding &coding : source.codings)
            coded.insert(coding.code);
        for (const QdaSelection &selection : source.selections) {
            for (const QdaCoding &coding : selection.codings)
                coded.insert(coding.code);
        }
    }
    m_codes = readQdaCodes(m_xml, m_archive.projectName(), coded);
    m_xml.clear();
    if (!isOurs())
        return;
    m_codes.codedAs.clear();
    m_codes.kinds.clear();
    for (const Code &code : m_documents.places()->head.codes)
        m_codes.kinds.insert(code.header.uid, code.kind);
}

std::optional<CountedText> QdaReader::textOf(const QdaText &source)
{
    const auto raw = m_archive.words(source);
    if (!raw)
        return std::nullopt;
    if (raw->isDamaged) {
        m_documents.report(u"encoding"_s, source.where,
            Texts::tr("The text of “%1” has bytes that are no characters.").arg(source.name),
            Texts::tr("Each is kept as U+FFFD, the sign for an unknown character."));
    }
    return countedText(source, raw->text, m_counting, isOurs());
}

void QdaReader::readOurs(const thread_places::Places &places)
{
    QHash<QUuid, const QdaText *> sources;
    for (const QdaText &source : m_project.texts)
        sources.insert(source.uid, &source);
    double done = 0;
    for (const auto &placed : places.threads) {
        if (m_options.pace)
            m_options.pace(done++ / double(places.threads.size()));
        for (const auto &post : placed.posts)
            m_postNames.insert(postName(placed.thread.uid, post.post.key));
        if (sources.contains(placed.thread.uid))
            continue;
        std::vector<const QdaText *> texts;
        texts.reserve(placed.posts.size());
        for (const auto &post : placed.posts)
            texts.push_back(sources.value(identified("post"_L1, {postName(placed.thread.uid, post.post.key)})));
        readPosts(placed, texts);
    }
}

void QdaReader::readPosts(thread_places::PlacedThread placed, const std::vector<const QdaText *> &sources)
{
    std::vector<std::pair<const QdaText *, CountedText>> texts;
    std::vector<int> begins;
    QString whole;
    int length = 0;
    bool any = false;
    for (size_t i = 0; i < sources.size(); ++i) {
        const QdaText *source = sources[i];
        auto &place = placed.posts[i];
        std::optional<CountedText> text = source ? textOf(*source) : std::nullopt;
        any |= text.has_value();
        if (!text) {
            if (place.hasText)
                leaveOut(place.post.where, Texts::tr("The text of %1 is not in the archive.").arg(place.post.key));
            place.hasText = false;
            text = CountedText{{}, QdaPlaces({}, m_counting)};
        }
        if (!isOurs() && text->text.isEmpty())
            place.hasText = false;
        whole += u'\n' + text->text + u'\n';
        place.heading = length;
        place.begin = length + 1;
        place.end = place.begin + codePoints(text->text);
        length = place.end + 1;
        begins.push_back(place.begin);
        texts.emplace_back(source, *std::move(text));
    }
    if (!any)
        return;
    const int document = m_documents.addThread(placed, whole);
    for (size_t i = 0; i < texts.size(); ++i) {
        if (const auto &[source, text] = texts[i]; source) {
            m_posts.insert(source->uid);
            readCodings({*source, document, begins[i], text});
        }
    }
}

void QdaReader::readForeign(const QdaText &source)
{
    if (m_posts.contains(source.uid))
        return;
    const auto text = textOf(source);
    if (!text || (text->text.trimmed().isEmpty() && !isOurs()))
        return leaveOut(source.where,
            Texts::tr("“%1” has no plain text in the archive, so nothing that is coded in it has a place.")
                .arg(source.name));
    if (!isOurs() && readSavedThread(source, *text))
        return;
    const QString thread = threadName(source.uid);
    const bool isThread = isOurs() && m_documents.places()->threads.contains(thread);
    const int document = m_documents.addDocument(isThread ? thread
            : source.name.isEmpty()                       ? m_fallback
                                                          : source.name,
        text->text, source.where);
    readCodings({source, document, 0, *text});
}

void QdaReader::readCodings(const Source &at)
{
    const QdaText &source = at.source;
    for (const QdaSelection &selection : source.selections)
        readSelection(selection, at);
    if (!source.codings.empty()) {
        QdaSelection whole;
        whole.where = source.where;
        whole.maker = source.maker;
        whole.codings = source.codings;
        addCodings(whole, whole.codings, {0, codePoints(at.text.text)}, true, at);
    }
    const Memo about = memoAbout(About::Thread, m_documents.threadOf(at.document));
    m_places.insert(source.uid, {about, {}});
    for (const QUuid &note : source.notes)
        m_noted.push_back({note, about, {}, source.where});
    if (!isOurs() && !m_posts.contains(source.uid) && !source.description.trimmed().isEmpty()) {
        Memo memo = about;
        memo.header.owner = coderOf(source.maker, {});
        memo.text = source.description.trimmed();
        memo.created = memo.header.modified = source.maker.time;
        m_documents.note(memo, {}, source.where);
    }
}

void QdaReader::readSelection(const QdaSelection &selection, const Source &at)
{
    if (!selection.start || !selection.end || *selection.end < *selection.start)
        return leaveOut(selection.where, Texts::tr("Its positions are no places of a text."));
    const Span span{at.text.places.ours(*selection.start), at.text.places.ours(*selection.end)};
    std::vector<QdaCoding> codings = selection.codings;
    // Words that somebody noted something at, but coded with nothing.
    const bool isNoted = !selection.description.trimmed().isEmpty() || !selection.notes.empty();
    // A whole post of ours is named as the tables name it.
    const bool whole = m_postNames.contains(selection.name);
    if (codings.empty() && isNoted && !isOurs() && !whole)
        codings.push_back({selection.uid, {}, selection.maker, {}});
    addCodings(selection, codings, span, whole, at);
}

void QdaReader::addCodings(
    const QdaSelection &selection, const std::vector<QdaCoding> &codings, Span span, bool whole, const Source &at)
{
    CodedDocuments::Coding coding;
    coding.document = at.document;
    coding.span = {at.shift + span.start, at.shift + span.end};
    coding.whole = whole;
    coding.where = selection.where;
    const auto isTarget = [&](const QdaCoding &made) {
        return !made.code.isNull() && m_codes.kinds.value(made.code) == CodeKind::Target;
    };
    const auto target = std::ranges::find_if(codings, isTarget);
    if (target != codings.end())
        coding.target = {target->code};
    if (codings.empty()) { // An end of a relation, or what a memo is on.
        const Place place = m_documents.add(coding);
        // Of a relation from a whole post its end says whose it is, where nothing else does.
        const bool isMade = (isOurs() || m_isSaved) && !selection.maker.user.isNull();
        keep(selection.uid, place, isMade ? coderOf(selection.maker, {}) : Uid<Coder>());
        m_uncoded += isOurs() || m_isSaved ? 0 : 1;
        return noteOn(place, selection.notes, selection.where);
    }
    coding.memo = selection.description;
    bool isFirst = true;
    for (const QdaCoding &made : codings) {
        if (isTarget(made))
            continue;
        const Place place = addCoding(coding, selection, made);
        if (std::exchange(isFirst, false))
            noteOn(place, selection.notes, selection.where);
        coding.memo.clear();
    }
    if (isFirst)
        leaveOut(selection.where, Texts::tr("It is coded with a target alone."));
}

QdaReader::Place QdaReader::addCoding(
    CodedDocuments::Coding coding, const QdaSelection &selection, const QdaCoding &made)
{
    if (made.code.isNull()) {
        coding.code = codeOfNoted();
    } else if (const auto kind = m_codes.kinds.constFind(made.code);
        kind == m_codes.kinds.cend() || (*kind != CodeKind::Code && !m_codes.codedAs.contains(made.code))) {
        leaveOut(selection.where, Texts::tr("It is coded with a code that is not in the codebook."));
        return {};
    } else {
        coding.code = {m_codes.codedAs.value(made.code, made.code)};
    }
    coding.coder = coderOf(made.maker, selection.maker);
    coding.created = made.maker.time ? made.maker.time : selection.maker.time;
    coding.modified = coding.created;
    coding.uid = isOurs() || m_isSaved ? selection.uid : made.uid;
    if (const More *known = more(coding.uid)) {
        coding.created = known->created;
        coding.modified = known->modified;
        coding.certainty = known->certainty;
        if (known->certainty)
            coding.memo = withoutCertainty(coding.memo, *known->certainty);
    } else if (m_isSaved) {
        coding.certainty = certaintyIn(coding.memo);
        if (coding.certainty)
            coding.memo = withoutCertainty(coding.memo, *coding.certainty);
    }
    // Its times and whether it is a question are known apart.
    const More *memo = more(coding.uid) ? more(more(coding.uid)->memo) : nullptr;
    const QString words = memo ? std::exchange(coding.memo, QString()) : QString();
    const Place place = m_documents.add(coding);
    if (memo && !words.isEmpty() && !place.isNull())
        noteOwn(*memo, more(coding.uid)->memo, words, coding);
    keep(selection.uid, place, coding.coder);
    keep(made.uid, place, coding.coder);
    noteOn(place, made.notes, selection.where);
    return place;
}

Uid<Code> QdaReader::codeOfNoted()
{
    const QString passage = u"Passage"_s;
    if (const Uid<Code> own = codeNamed(passage, CodeKind::Code); !own.isNull())
        return own;
    return m_documents.code(passage, {freeName(passage)});
}

void QdaReader::noteOwn(const More &known, const QUuid &uid, const QString &words, const CodedDocuments::Coding &coding)
{
    Memo memo = memoAbout(About::Annotation, coding.uid);
    memo.header.uid = uid;
    memo.header.owner = coding.coder;
    memo.header.modified = known.modified;
    memo.text = words;
    memo.question = known.question;
    memo.created = known.created;
    m_documents.note(memo, {}, coding.where);
}

Uid<Coder> QdaReader::coderOf(const QdaMaker &maker, const QdaMaker &otherwise)
{
    const QUuid user = !maker.user.isNull() ? maker.user
        : !otherwise.user.isNull()          ? otherwise.user
                                            : m_project.maker.user;
    if (isOurs() && std::ranges::contains(m_documents.places()->head.coders, user, [](const auto &person) {
            return person.coder.header.uid;
        }))
        return {user};
    const QString name = m_users.value(user);
    if (user.isNull() || name.isEmpty())
        return m_documents.coderNamed(m_fallback);
    Coder coder;
    coder.header.uid = user;
    coder.name = name;
    return m_documents.addCoder(coder);
}

int recognise(QByteArrayView head, const QString &path)
{
    return head.startsWith("PK\x03\x04") && QdaArchive::isOne(path) ? 95 : 0;
}

std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options)
{
    std::deque<Record> records;
    QdaReader(path, options, records).read();
    return std::make_unique<RecordList>(std::move(records));
}

} // namespace rejoinder::refi_qda

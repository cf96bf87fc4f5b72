// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/coded_documents.h"

#include "core/formats/codebook_table.h"
#include "core/model/identity.h"
#include "core/model/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CodedDocuments)
};

QString sliceOf(const QString &text, const Offsets &offsets, Span span)
{
    const int start = offsets.toUtf16(span.start);
    return text.sliced(start, offsets.toUtf16(std::max(span.start, span.end)) - start);
}

} // namespace

CodedDocuments::CodedDocuments(std::deque<Record> &records, std::optional<thread_places::Places> places)
    : m_records(records)
    , m_places(std::move(places))
{
}

int CodedDocuments::addDocument(const QString &name, const QString &text, const QString &where)
{
    const QString key = name + u'\x1f' + text;
    if (const auto known = m_documentOf.constFind(key); known != m_documentOf.cend())
        return *known;
    Document document;
    document.text = text;
    document.offsets = Offsets(text);
    const auto ours
        = m_places ? m_places->threads.constFind(name) : QHash<QString, thread_places::PlacedThread>::const_iterator();
    const bool isOurs = m_places && ours != m_places->threads.cend();
    if (isOurs && fits(*ours, document.offsets.length())) {
        addOurs(*ours, document);
    } else {
        if (isOurs) {
            report(u"bad-row"_s, where, Texts::tr("Its text is not the one that was exported."),
                Texts::tr("It is taken as one article."));
        }
        addForeign(name, document, where);
    }
    const int index = int(m_documents.size());
    m_documentOf.insert(key, index);
    m_documents.push_back(std::move(document));
    return index;
}

int CodedDocuments::addThread(const thread_places::PlacedThread &placed, const QString &text)
{
    Document document;
    document.text = text;
    document.offsets = Offsets(text);
    addOurs(placed, document);
    m_documents.push_back(std::move(document));
    return int(m_documents.size()) - 1;
}

bool CodedDocuments::fits(const thread_places::PlacedThread &placed, int length)
{
    int at = 0;
    for (const auto &post : placed.posts) {
        if (post.heading < at || post.begin < post.heading || post.end < post.begin || post.end > length)
            return false;
        at = post.end;
    }
    return true;
}

void CodedDocuments::addOurs(const thread_places::PlacedThread &placed, Document &document)
{
    document.thread = placed.thread.uid;
    document.posts = placed.posts;
    m_records.emplace_back(placed.thread);
    for (const auto &place : placed.posts) {
        SourcePost post = place.post;
        if (place.hasText)
            post.text = sliceOf(document.text, document.offsets, {place.begin, place.end});
        m_records.emplace_back(std::move(post));
    }
}

void CodedDocuments::addForeign(const QString &name, Document &document, const QString &where)
{
    SourceThread thread;
    thread.id = u"document%1"_s.arg(m_documents.size());
    thread.title = name;
    // As the import would make it: codings name their posts by it.
    thread.uid = identified("thread"_L1, {u"article"_s, thread.title, document.text});
    thread.where = where;
    document.thread = thread.uid;
    thread_places::PlacedPost article;
    article.post.thread = thread.id;
    article.post.key = u"article"_s;
    article.post.kind = PostKind::Article;
    article.post.where = where;
    article.hasText = true;
    article.end = document.offsets.length();
    document.posts.push_back(article);
    article.post.text = document.text;
    m_records.emplace_back(std::move(thread));
    m_records.emplace_back(std::move(article.post));
}

Uid<Coder> CodedDocuments::coderNamed(const QString &name)
{
    if (const auto known = m_coders.constFind(name); known != m_coders.cend())
        return {known->header.uid};
    Coder coder;
    coder.header.uid = identified("coder"_L1, {name});
    coder.name = name;
    if (m_places) {
        for (const auto &[person, folder] : m_places->head.coders) {
            if (folder == name)
                coder = person;
        }
    }
    m_coders.insert(name, coder);
    m_coderOrder << name;
    return {coder.header.uid};
}

Uid<Coder> CodedDocuments::addCoder(const Coder &coder)
{
    const QString name = externalName(letter::coder, coder.header.uid);
    if (!m_coders.contains(name)) {
        m_coders.insert(name, coder);
        m_coderOrder << name;
    }
    return {coder.header.uid};
}

void CodedDocuments::addCodes(std::vector<CodebookEntry> entries)
{
    std::ranges::move(entries, std::back_inserter(m_entries));
}

Uid<Code> CodedDocuments::code(const QString &label, const QStringList &path, CodeKind kind)
{
    if (m_places) {
        if (const auto ours = m_places->head.labels.constFind(label); ours != m_places->head.labels.cend())
            return {*ours};
    }
    const QString key = joinPath(path);
    Uid<Code> &uid = m_codes[key];
    if (uid.isNull()) {
        uid = {identified("code"_L1, path)};
        m_paths.emplace_back(path, kind);
    }
    return uid;
}

CodedDocuments::Found CodedDocuments::find(const Document &document, Span span, bool whole) const
{
    const auto after = std::ranges::upper_bound(document.posts, span.start, {}, &thread_places::PlacedPost::heading);
    if (after == document.posts.begin())
        return {};
    const auto &post = *std::prev(after);
    const bool fromHeading = post.begin > post.heading && span.start == post.heading;
    const bool onHeading = fromHeading && (span.end <= post.begin || span.end == post.end);
    if (onHeading || (whole && span.end <= post.end))
        return {&post, std::nullopt};
    if (span.start >= post.begin && span.end <= post.end && span.start < span.end)
        return {&post, Span{span.start - post.begin, span.end - post.begin}};
    return {};
}

QUuid CodedDocuments::uidFor(QLatin1StringView kind, const QStringList &parts)
{
    // The same coding twice is two, as it was there.
    QStringList numbered = parts;
    const int again = m_taken[identified(kind, parts)]++;
    if (again > 0)
        numbered << QString::number(again);
    return identified(kind, numbered);
}

QUuid CodedDocuments::uidOr(const QUuid &uid, QLatin1StringView kind, const QStringList &parts)
{
    return uid.isNull() || m_taken[uid]++ > 0 ? uidFor(kind, parts) : uid;
}

CodedDocuments::Place CodedDocuments::add(const Coding &coding)
{
    const Document &document = m_documents[size_t(coding.document)];
    const Found found = find(document, coding.span, coding.whole);
    if (!found.post) {
        report(u"bad-row"_s, coding.where,
            Texts::tr("It lies on no text of one post: %1–%2.").arg(coding.span.start).arg(coding.span.end),
            Texts::tr("It is left out."));
        return {};
    }
    const QString post = postName(document.thread, found.post->post.key);
    if (coding.code.isNull())
        return {{}, post};
    Annotation annotation;
    annotation.header.owner = coding.coder;
    annotation.code = coding.code;
    annotation.target = coding.target;
    annotation.certainty = coding.certainty;
    if (found.span) {
        annotation.start = found.span->start;
        annotation.end = found.span->end;
        annotation.quote = sliceOf(document.text, document.offsets, coding.span);
    }
    annotation.created = coding.created;
    annotation.header.modified = coding.modified;
    annotation.header.uid = uidOr(coding.uid, "annotation"_L1,
        {coding.coder.value.toString(QUuid::Id128), post,
            found.span ? u"%1-%2"_s.arg(found.span->start).arg(found.span->end) : QString(),
            coding.code.value.toString(QUuid::Id128), coding.target.value.toString(QUuid::Id128)});
    const QUuid uid = annotation.header.uid;
    m_codings.emplace_back(SourceRow{annotation, {post, {}}, coding.where});
    if (!coding.memo.isEmpty()) {
        Memo memo;
        memo.header.owner = coding.coder;
        memo.header.modified = coding.modified;
        memo.about = About::Annotation;
        memo.aboutUid = uid;
        memo.text = coding.memo;
        memo.created = coding.created;
        note(memo, {}, coding.where);
    }
    return {uid, {}};
}

void CodedDocuments::relate(
    Uid<Code> type, const Place &source, const Place &target, Uid<Coder> coder, const QString &where)
{
    Relation relation;
    relation.header.owner = coder;
    relation.type = type;
    (void)relate(std::move(relation), source, target, where);
}

QUuid CodedDocuments::relate(Relation relation, const Place &source, const Place &target, const QString &where)
{
    if (source.isNull() || target.isNull()) {
        report(
            u"missing-link"_s, where, Texts::tr("It names something that is not there."), Texts::tr("It is left out."));
        return {};
    }
    relation.sourceAnnotation = {source.annotation};
    relation.targetAnnotation = {target.annotation};
    const auto nameOf = [](const Place &place) { return place.post + place.annotation.toString(QUuid::Id128); };
    relation.header.uid = uidOr(relation.header.uid, "relation"_L1,
        {relation.header.owner.value.toString(QUuid::Id128), relation.type.value.toString(QUuid::Id128), nameOf(source),
            nameOf(target)});
    const QUuid uid = relation.header.uid;
    m_codings.emplace_back(SourceRow{relation, {source.post, target.post}, where});
    return uid;
}

void CodedDocuments::note(const Memo &memo, const QString &post, const QString &where)
{
    Memo taken = memo;
    // As the window names it: one memo of each coder on each thing.
    taken.header.uid = uidOr(memo.header.uid, "memo"_L1,
        {memo.header.owner.value.toString(QUuid::Id128), nameOf(memo.about),
            post.isEmpty() ? memo.aboutUid.toString(QUuid::Id128) : post});
    m_codings.emplace_back(SourceRow{taken, {post, {}}, where});
}

void CodedDocuments::report(const QString &kind, const QString &where, const QString &what, const QString &outcome)
{
    m_records.emplace_back(Problem{kind, where, {}, what, outcome, {}});
}

void CodedDocuments::finish()
{
    if (m_places) {
        for (const auto &[coder, folder] : m_places->head.coders)
            (void)(folder.isEmpty() ? addCoder(coder) : coderNamed(folder));
        for (const Code &code : m_places->head.codes)
            m_records.emplace_back(SourceRow{code, {}, {}});
    }
    std::vector<CodebookEntry> entries = std::move(m_entries);
    for (const auto &[path, kind] : m_paths) {
        const bool relation = kind == CodeKind::Relation;
        entries.push_back({{{u"path"_s, joinPath(path)}, {u"kind"_s, nameOf(kind)},
                               {u"applies_to"_s, relation ? u"both"_s : u"span"_s}},
            path.join(u'/')});
    }
    for (const Code &code : codesOf(entries))
        m_records.emplace_back(SourceRow{code, {}, {}});
    for (const QString &name : std::as_const(m_coderOrder))
        m_records.emplace_back(SourceRow{m_coders.value(name), {}, {}});
    std::ranges::move(m_codings, std::back_inserter(m_records));
    m_codings.clear();
}

} // namespace rejoinder

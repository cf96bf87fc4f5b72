// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/reading_copy_thread.h"

#include "core/corpus/text.h"
#include "core/formats/codebook_table.h"
#include "core/formats/marked_text.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder::reading_copy {

namespace {

constexpr int indentStep = 16; // Pixels.
constexpr int deepest = 8; // From here on only the number grows.
constexpr int quoteLength = 44;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReadingCopy)
};

QString muted(const QString &html)
{
    return html.isEmpty() ? QString() : u"<span class=\"muted\">%1</span>"_s.arg(html);
}

QString linkTo(const QString &anchor, const QString &html)
{
    return u"<a href=\"#"_s + anchor + "\">"_L1 + html + "</a>"_L1;
}

QString shownAuthor(const Contents::ReadPost &read)
{
    if (read.post.kind == PostKind::Article)
        return Texts::tr("the article");
    if (read.post.kind == PostKind::Placeholder)
        return Texts::tr("(not in the source)");
    return read.author.isNull() ? Texts::tr("(anonymous)") : read.author;
}

QString shownTime(const Post &post)
{
    if (!post.created || post.precision == Precision::None)
        return {};
    QString time = QString::fromLatin1(isoTime(*post.created)).replace(u'T', u' ');
    time.truncate(post.precision == Precision::Date ? 10 : 16);
    return post.precision == Precision::Estimated ? Texts::tr("about %1").arg(time) : time;
}

QString shownStatus(PostStatus status)
{
    switch (status) {
    case PostStatus::Ok:
    case PostStatus::Missing:
        return {};
    case PostStatus::Deleted:
        return Texts::tr("deleted");
    case PostStatus::Removed:
        return Texts::tr("removed by a moderator");
    case PostStatus::Stub:
        return Texts::tr("not loaded");
    }
    return {};
}

QString shownState(State state)
{
    switch (state) {
    case State::Todo:
        return {};
    case State::Coded:
        return Texts::tr("done");
    case State::Nothing:
        return Texts::tr("nothing to code");
    case State::Unsure:
        return Texts::tr("unsure");
    case State::Skipped:
        return Texts::tr("skipped");
    }
    return {};
}

} // namespace

QString ThreadCopy::Place::post() const
{
    return isArticle ? author : author + u' ' + key;
}

ThreadCopy::ThreadCopy(
    const Contents &contents, const rejoinder_csv::Material &material, const Thread &thread, bool narrowed)
    : m_contents(contents)
    , m_material(material)
    , m_thread(thread)
    , m_id(threadName(thread.uid))
    , m_narrowed(narrowed)
{
    readPosts(contents);
    readIncoming();
}

void ThreadCopy::readPosts(const Contents &contents)
{
    QSet<QString> authors;
    contents.eachPost(m_thread.id, [&](const Contents::ReadPost &read) {
        ++m_size;
        if (!read.author.isEmpty())
            authors.insert(read.author);
        const QString author = shownAuthor(read);
        const bool isArticle = read.post.kind == PostKind::Article;
        m_posts.insert(read.post.id, {.key = read.post.key, .author = author, .isArticle = isArticle});
        for (const Annotation &annotation : m_material.annotationsOn(read.post.id)) {
            const Code *code = shown(annotation.code);
            m_passages.insert(annotation.header.uid,
                {int(m_passages.size()) + 1, read.post.key, author, isArticle, code ? code->name : QString(),
                    excerpt(annotation.quote, quoteLength)});
            ++m_byCoder[annotation.header.owner.value];
            if (code)
                ++m_counts[code->header.uid];
        }
    });
    m_authors = int(authors.size());
}

void ThreadCopy::readIncoming()
{
    for (auto post = m_posts.keyBegin(); post != m_posts.keyEnd(); ++post) {
        for (const Relation &relation : m_material.relationsFrom(*post)) {
            if (const Code *type = shown(relation.type))
                ++m_counts[type->header.uid];
            if (!relation.targetAnnotation.isNull())
                m_toPassages[relation.targetAnnotation.value].push_back(&relation);
            else if (!relation.targetPost.isNull())
                m_toPosts[relation.targetPost].push_back(&relation);
        }
    }
    // A hash has no order; the page has.
    const auto inOrder = [this](std::vector<const Relation *> &relations) {
        std::ranges::sort(relations, {}, [this](const Relation *relation) {
            return std::tuple(m_passages.value(relation->sourceAnnotation.value).number,
                m_posts.value(relation->sourcePost).key, relation->uid());
        });
    };
    std::ranges::for_each(m_toPassages, inOrder);
    std::ranges::for_each(m_toPosts, inOrder);
}

QString ThreadCopy::beginning() const
{
    QString html = u"<h1 id=\"%1\">"_s.arg(m_id);
    html += htmlOf(m_thread.title.isEmpty() ? Texts::tr("Thread without a title") : m_thread.title) + "</h1>\n"_L1;
    if (!m_thread.standfirst.isEmpty())
        html += "<p class=\"lead\">"_L1 + htmlOf(m_thread.standfirst) + "</p>\n"_L1;
    html += "<p class=\"lead muted\">"_L1 + facts() + "</p>\n"_L1;
    html += legend() + memos(m_material.memosOn(m_thread.uid));
    return html + "<p>&nbsp;</p>\n"_L1;
}

QString ThreadCopy::facts() const
{
    QStringList facts;
    for (const QString &fact : {m_thread.source, m_thread.url}) {
        if (!fact.isEmpty())
            facts += htmlOf(fact);
    }
    if (m_thread.published)
        facts += Texts::tr("published %1").arg(QString::fromLatin1(isoTime(*m_thread.published)).left(10));
    facts += Texts::tr("%n post(s)", nullptr, m_size);
    facts += Texts::tr("%n author(s)", nullptr, m_authors);
    QStringList coders;
    for (const Coder &coder : m_material.coders()) {
        if (const int count = m_byCoder.value(coder.header.uid))
            coders += htmlOf(Texts::tr("%1 (%n annotation(s))", nullptr, count).arg(coder.name));
    }
    QString text = facts.join(u" · "_s) + "<br>"_L1;
    if (coders.isEmpty())
        return text + Texts::tr("Nothing is coded in it.");
    text += Texts::tr("Coded by %1.").arg(coders.join(", "_L1));
    if (m_narrowed)
        text += u' ' + Texts::tr("Work of other coders is left out.");
    return text;
}

QString ThreadCopy::legend() const
{
    QString rows;
    for (const Code &code : m_material.codebook().codes()) {
        const int count = m_counts.value(code.header.uid);
        if (count == 0)
            continue;
        const QString swatch = code.kind == CodeKind::Relation
            ? u"→"_s
            : u"<span style=\"background-color:%1; border-bottom:%2\">&nbsp;&nbsp;&nbsp;&nbsp;</span>"_s.arg(
                  tintOf(colourOnPaper(code.colour)), borderOf(colourOnPaper(code.colour), patternOf(code)));
        rows += u"<tr><td class=\"legend\" width=\"30\">"_s + swatch + "</td><td class=\"legend\" width=\"190\"><b>"_L1
            + htmlOf(m_material.codebook().path({code.header.uid})) + "</b></td><td class=\"legend\" width=\"40\">"_L1
            + QString::number(count) + "</td><td class=\"legend\">"_L1 + muted(htmlOf(code.definition))
            + "</td></tr>\n"_L1;
    }
    if (rows.isEmpty())
        return {};
    return "<h2>"_L1 + Texts::tr("Codes") + "</h2>\n<table>\n"_L1 + rows + "</table>\n<p class=\"muted\">"_L1
        + Texts::tr("A number in brackets stands where a coded passage begins, and again where it ends; the code is "
                    "beside the text. A number without brackets in the text is coded on the whole post.")
        + "</p>\n"_L1;
}

QString ThreadCopy::post(const Contents::ReadPost &read) const
{
    const int indent = 1 + indentStep * std::min(read.depth + 1, deepest);
    return u"<table class=\"post\" width=\"100%\" role=\"presentation\" id=\"%1\"><tr><td class=\"rail\" width=\"%2\"></td>"_s
               .arg(anchor(read.post.key), QString::number(indent))
        + "<td class=\"body\">"_L1 + header(read) + body(read) + "</td><td class=\"notes\" width=\"36%\">"_L1
        + notes(read) + "</td></tr></table>\n"_L1;
}

QString ThreadCopy::header(const Contents::ReadPost &read) const
{
    QStringList facts;
    if (const auto parent = m_posts.constFind(read.shownParent); parent != m_posts.cend() && read.depth > 0)
        facts += Texts::tr("answers %1").arg(linkTo(anchor(parent->key), htmlOf(parent->post())));
    facts += htmlOf(shownTime(read.post));
    facts += htmlOf(shownStatus(read.post.status));
    if (read.post.kind != PostKind::Article)
        facts += htmlOf(read.post.key);
    if (read.depth >= deepest)
        facts += Texts::tr("depth %1").arg(read.depth);
    facts.removeAll(QString());
    const QString author = read.post.kind == PostKind::Article ? Texts::tr("Article") : shownAuthor(read);
    return "<p class=\"who\"><b>"_L1 + htmlOf(author) + "</b> "_L1 + muted(facts.join(u" · "_s)) + "</p>\n"_L1;
}

QString ThreadCopy::body(const Contents::ReadPost &read) const
{
    if (!read.text || read.text->isEmpty())
        return "<p class=\"muted\">"_L1
            + (read.post.kind == PostKind::Article ? Texts::tr("The source holds no article.") : Texts::tr("No text."))
            + "</p>\n"_L1;
    std::vector<MarkedPassage> passages;
    for (const Annotation &annotation : m_material.annotationsOn(read.post.id)) {
        const Code *code = shown(annotation.code);
        if (const auto span = annotation.span(); span && code)
            passages.push_back(
                {*span, m_passages.value(annotation.header.uid).number, colourOnPaper(code->colour), patternOf(*code)});
    }
    return markedText(*read.text, passages);
}

QString ThreadCopy::notes(const Contents::ReadPost &read) const
{
    QString html;
    for (const Annotation &annotation : m_material.annotationsOn(read.post.id))
        html += note(annotation);
    for (const Relation &relation : m_material.relationsFrom(read.post.id)) {
        if (relation.sourceAnnotation.isNull())
            html += outgoing(relation);
    }
    for (const Relation *relation : m_toPosts.value(read.post.id))
        html += incoming(*relation);
    html += memos(m_material.memosOn(read.post.id));
    return html + states(m_material.statesOf(read.post.id));
}

QString ThreadCopy::states(const std::vector<PostState> &states) const
{
    if (m_material.rounds().empty())
        return {};
    const Round &round = m_material.rounds().back();
    QString html;
    for (const State state : {State::Coded, State::Nothing, State::Unsure, State::Skipped}) {
        QStringList coders;
        for (const PostState &other : states) {
            if (other.state == state && other.round.value == round.header.uid)
                coders += m_material.nameOf(other.header.owner);
        }
        if (!coders.isEmpty())
            html += "<p class=\"muted\">"_L1 + htmlOf(Texts::tr("%1: %2").arg(shownState(state), coders.join(", "_L1)))
                + "</p>\n"_L1;
    }
    return html;
}

QString ThreadCopy::note(const Annotation &annotation) const
{
    const Place place = m_passages.value(annotation.header.uid);
    const Code *code = shown(annotation.code);
    if (!code)
        return {};
    QStringList facts;
    if (const Code *group = m_material.codebook().group({code->header.uid}); group && group != code)
        facts += group->name;
    if (const Code *target = annotation.target.isNull() ? nullptr : shown(annotation.target))
        facts += Texts::tr("towards %1").arg(target->name);
    if (!annotation.span())
        facts += Texts::tr("the whole post");
    if (annotation.certainty && *annotation.certainty < 3)
        facts += Texts::tr("certainty %1 of 3").arg(*annotation.certainty);
    const quint32 colour = colourOnPaper(code->colour);
    QString html
        = u"<p class=\"note\" id=\"%1\"><span style=\"background-color:%2; border-bottom:%3\">&nbsp;<b>%4</b>&nbsp;</span> <b>"_s
              .arg(anchor(place.number), tintOf(colour), borderOf(colour, patternOf(*code)))
              .arg(place.number);
    html += htmlOf(code->name) + "</b> "_L1 + muted(htmlOf(facts.join(u" · "_s) + byWhom(annotation.header)))
        + "</p>\n"_L1;
    html += memos(m_material.memosOn(annotation.header.uid));
    for (const Relation &relation : m_material.relationsFrom(annotation.post)) {
        if (relation.sourceAnnotation == annotation.uid())
            html += outgoing(relation);
    }
    for (const Relation *relation : m_toPassages.value(annotation.header.uid))
        html += incoming(*relation);
    return html;
}

QString ThreadCopy::outgoing(const Relation &relation) const
{
    const QString place = relation.target().isAbsent() ? Texts::tr("∅ not in the text")
            + (relation.note.isEmpty() ? QString() : Texts::tr(": %1").arg(htmlOf(relation.note)))
                                                       : placeOf(relation.target());
    return relationLine(u"→"_s, relation, place) + memos(m_material.memosOn(relation.header.uid));
}

/// The other end tells the whole; here it is enough to find it.
QString ThreadCopy::incoming(const Relation &relation) const
{
    const Place passage = m_passages.value(relation.sourceAnnotation.value);
    if (relation.sourceAnnotation.isNull() || passage.number == 0)
        return relationLine(u"←"_s, relation, placeOf(relation.source()));
    return relationLine(u"←"_s, relation,
        linkTo(anchor(passage.number), QString::number(passage.number)) + u' ' + htmlOf(passage.post()));
}

QString ThreadCopy::relationLine(const QString &sign, const Relation &relation, const QString &place) const
{
    const Code *type = shown(relation.type);
    return "<p class=\"rel\">"_L1 + sign + " <b>"_L1 + htmlOf(type ? type->name : QString()) + "</b> "_L1 + place
        + muted(htmlOf(byWhom(relation.header))) + "</p>\n"_L1;
}

QString ThreadCopy::placeOf(const End &end) const
{
    if (const auto passage = m_passages.constFind(end.annotation.value);
        !end.annotation.isNull() && passage != m_passages.cend()) {
        const QString quote = passage->quote.isEmpty() ? QString() : Texts::tr(" “%1”").arg(passage->quote);
        return linkTo(anchor(passage->number), QString::number(passage->number)) + u' '
            + htmlOf(Texts::tr("%1, %2").arg(passage->code, passage->post()) + quote);
    }
    if (const auto post = m_posts.constFind(end.post); post != m_posts.cend())
        return linkTo(anchor(post->key), htmlOf(post->post()));
    return Texts::tr("%1 (another thread)").arg(htmlOf(m_contents.nameOf(m_material.postOf(end))));
}

QString ThreadCopy::memos(const std::vector<Memo> &memos) const
{
    QString html;
    for (const Memo &memo : memos) {
        const QString lead = memo.question ? Texts::tr("Question for the team:") : Texts::tr("Memo:");
        html += "<p class=\"memo\"><span class=\"q\">"_L1 + lead + "</span> "_L1
            + htmlOf(memo.text).replace(u'\n', "<br>"_L1) + muted(htmlOf(byWhom(memo.header))) + "</p>\n"_L1;
    }
    return html;
}

QString ThreadCopy::byWhom(const Header &header) const
{
    return Texts::tr(" · %1").arg(m_material.nameOf(header.owner));
}

QString ThreadCopy::anchor(const QString &key) const
{
    return htmlOf(m_id + u'.' + QString::fromLatin1(key.toUtf8().toPercentEncoding()));
}

QString ThreadCopy::anchor(int number) const
{
    return m_id + "-n"_L1 + QString::number(number);
}

int ThreadCopy::patternOf(const Code &code) const
{
    const Code *group = m_material.codebook().group({code.header.uid});
    return group ? group->pattern : code.pattern;
}

} // namespace rejoinder::reading_copy

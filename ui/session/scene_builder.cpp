// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/scene_builder.h"

#include "core/store/post_versions.h"
#include "ui/speech/spoken_post.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scene)
};

QString coderName(const Session &session, const Header &header)
{
    if (header.owner == session.coder())
        return {};
    const Coder *coder = session.project().coder(header.owner);
    return coder ? coder->name : QString();
}

QString shownTime(const Post &post, const std::optional<qint64> &published)
{
    if (!post.created || post.precision == Precision::None)
        return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(*post.created, QTimeZone::UTC);
    const QLocale locale;
    if (post.precision == Precision::Date)
        return locale.toString(time.date(), QLocale::ShortFormat);
    const bool sameDay = published && QDateTime::fromSecsSinceEpoch(*published, QTimeZone::UTC).date() == time.date();
    return sameDay ? locale.toString(time.time(), QLocale::ShortFormat) : locale.toString(time, QLocale::ShortFormat);
}

QString answers(const Session &session, int node)
{
    const Outline &outline = session.outline();
    const int parent = outline.parent(node);
    if (parent < 0)
        return {};
    switch (outline.kind(parent)) {
    case PostKind::Article:
        return Words::tr("answers the article");
    case PostKind::Placeholder:
        return Words::tr("answers a missing comment");
    case PostKind::Comment:
        break;
    }
    const QString author = session.store().authorName(outline.author(parent));
    return author.isEmpty() ? Words::tr("answers a comment without author") : Words::tr("answers %1").arg(author);
}

/// "rebuts market_day", as its chip says.
QString relationWords(const Session &session, const Relation &relation)
{
    const Code *code = session.codebook().code(relation.type);
    QString type = code ? code->name : QString();
    if (relation.target().isAbsent())
        return Words::tr("%1 what is not in the text").arg(type);
    const Outline &outline = session.outline();
    const int node = outline.nodeOf(session.rows().postOf(relation.target()));
    if (node < 0)
        return type;
    if (outline.kind(node) == PostKind::Article)
        return Words::tr("%1 the article").arg(type);
    return type + u' ' + session.store().authorName(outline.author(node));
}

std::vector<ScenePost> scenePosts(const Session &session, std::span<const Id<Post>> posts)
{
    std::vector<ScenePost> shown = barePosts(session, posts);
    for (ScenePost &post : shown) {
        for (const Annotation *annotation : session.annotations(post.id))
            post.annotations.push_back(sceneAnnotation(session, *annotation));
    }
    return shown;
}

} // namespace

std::vector<ScenePost> barePosts(const Session &session, std::span<const Id<Post>> posts)
{
    std::vector<ScenePost> shown;
    std::optional<Thread> thread;
    const bool isRefreshed = post_versions::any(session.store());
    for (const PostContent &content : session.store().contents(posts)) {
        if (!thread)
            thread = session.store().thread(content.post.thread);
        ScenePost post;
        post.id = content.post.id;
        post.kind = content.post.kind;
        post.status = content.post.status;
        post.author = content.author;
        post.text = content.text;
        post.edited = isRefreshed && post_versions::wasEdited(session.store(), post.id);
        post.time = shownTime(content.post, thread ? thread->published : std::nullopt);
        post.answers = answers(session, session.outline().nodeOf(post.id));
        if (post.kind == PostKind::Article && thread) {
            post.title = thread->title;
            post.standfirst = thread->standfirst;
        }
        shown.push_back(std::move(post));
    }
    return shown;
}

std::vector<SceneCode> sceneCodes(const Codebook &codebook)
{
    std::vector<SceneCode> codes;
    for (const Code &code : codebook.codes()) {
        const Uid<Code> uid{code.header.uid};
        codes.push_back({uid, code.name, code.key, markOf(codebook, code)});
    }
    return codes;
}

SceneAnnotation sceneAnnotation(const Session &session, const Annotation &annotation)
{
    SceneAnnotation shown;
    shown.uid = annotation.uid();
    shown.post = annotation.post;
    shown.code = annotation.code;
    shown.span = session.spanOf(annotation);
    if (const Code *target = session.codebook().code(annotation.target))
        shown.target = target->name;
    shown.certainty = annotation.certainty;
    shown.coder = coderName(session, annotation.header);
    shown.memo = session.rows().memo(annotation.header.uid, annotation.header.owner);
    shown.own = annotation.header.owner == session.coder();
    return shown;
}

SceneWork sceneWork(const Session &session, Id<Post> post)
{
    SceneWork work;
    work.post = post;
    const ThreadRows &rows = session.rows();
    if (!rows.isRead(post))
        return work;
    work.state = rows.state(post, session.coder());
    work.codes = int(session.annotations(post).size());
    for (const Relation *relation : rows.relations(post)) {
        // Each is told once: by its source, or where that is not read yet or elsewhere, by its target.
        const Id<Post> source = rows.postOf(relation->source());
        if (session.shows(relation->header) && (source == post || !rows.isRead(source)))
            work.relations.push_back(sceneRelation(session, *relation));
    }
    return work;
}

SceneEnd sceneEnd(const Session &session, const End &end)
{
    return {session.rows().postOf(end), end.annotation};
}

SceneRelation sceneRelation(const Session &session, const Relation &relation)
{
    const Code *type = session.codebook().code(relation.type);
    return {relation.uid(), type ? type->name : QString(), sceneEnd(session, relation.source()),
        sceneEnd(session, relation.target()), relation.note, coderName(session, relation.header)};
}

Scene sceneOf(const Session &session)
{
    Scene scene;
    const Outline &outline = session.outline();
    const int thread = session.threadIndex();
    const int root = thread < 0 ? -1 : outline.root(thread);
    if (root < 0)
        return scene;
    const int end = outline.subtreeEnd(root);
    scene.nodes.reserve(size_t(end - root));
    for (int at = root; at < end; ++at) {
        const SceneWork work = sceneWork(session, outline.post(at));
        scene.nodes.push_back({work.post, outline.parent(at) < 0 ? -1 : outline.parent(at) - root,
            outline.subtreeEnd(at) - root, outline.depth(at), outline.author(at), work.state, work.codes});
        scene.relations.insert(scene.relations.end(), work.relations.begin(), work.relations.end());
    }
    scene.codes = sceneCodes(session.codebook());
    scene.posts = [&session](std::span<const Id<Post>> posts) { return scenePosts(session, posts); };
    scene.authorName = [&session](Id<Author> author) { return session.store().authorName(author); };
    scene.announcement = [&session](Id<Post> post) { return announcementOf(session, post); };
    return scene;
}

QString announcementOf(const Session &session, Id<Post> post)
{
    QStringList codes;
    for (const Annotation *annotation : session.annotations(post)) {
        const Code *code = session.codebook().code(annotation->code);
        if (code && !codes.contains(code->name))
            codes << code->name;
    }
    QStringList relations;
    for (const Relation *relation : session.rows().relations(post)) {
        if (session.shows(relation->header) && session.rows().postOf(relation->source()) == post)
            relations << relationWords(session, *relation);
    }
    const State state = session.rows().state(post, session.coder());
    const QString spoken = spokenPost(session, post, state, codes, int(relations.size()));
    return relations.isEmpty() ? spoken : spoken + u": "_s + relations.join(u"; "_s);
}

} // namespace rejoinder

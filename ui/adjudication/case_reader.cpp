// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudication/case_reader.h"

#include "ui/session/scene_builder.h"
#include "ui/speech/spoken_post.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

CaseReader::CaseReader(QWidget *parent)
    : Reader(parent)
{
    setRelationsShown(Relations::All);
}

void CaseReader::setSession(Session *session)
{
    m_session = session;
    showNothing();
}

void CaseReader::showNothing()
{
    m_thread = {};
    m_post = {};
    m_annotations.clear();
    m_relations.clear();
    setScene({});
}

void CaseReader::showCase(const Case &of, const CoderNames &names)
{
    const int node = m_session->outline().nodeOf(of.post);
    if (node < 0)
        return showNothing();
    const auto thread = m_session->outline().thread(m_session->outline().threadOf(node));
    const auto formerAnnotations = std::exchange(m_annotations, {});
    const auto formerRelations = std::exchange(m_relations, {});
    takeMarks(of, names);
    m_post = of.post;
    if (thread != m_thread || names.all() != m_coders) {
        m_thread = thread;
        m_coders = names.all();
        buildThread(thread);
    } else {
        for (const auto &relation : formerRelations)
            removeRelation(relation.uid);
        for (const auto &annotation : formerAnnotations)
            removeAnnotation(annotation.uid, annotation.post);
        for (const auto &annotation : m_annotations)
            putAnnotation(annotation);
        for (const auto &relation : m_relations)
            putRelation(relation);
    }
    const auto extent = of.extent();
    reveal(of.post, extent ? std::optional(Span{extent->start, extent->start}) : std::nullopt);
}

std::optional<Span> CaseReader::chosen() const
{
    const auto now = selection();
    return now.post == m_post && now.isText() ? now.span : std::nullopt;
}

void CaseReader::put(const Annotation &annotation, const QString &coder)
{
    if (std::ranges::contains(m_annotations, annotation.uid(), &SceneAnnotation::uid))
        return;
    SceneAnnotation shown = sceneAnnotation(*m_session, annotation);
    shown.coder = coder;
    shown.own = false;
    shown.memo = false;
    m_annotations.push_back(std::move(shown));
}

SceneEnd CaseReader::sceneEndOf(const End &end) const
{
    if (!end.post.isNull())
        return {end.post, {}};
    const auto annotation = m_session->store().find<Annotation>(end.annotation.value);
    return annotation ? SceneEnd{annotation->post, annotation->uid()} : SceneEnd();
}

void CaseReader::put(const Relation &relation, const QString &coder)
{
    for (const End &end : {relation.source(), relation.target()}) {
        if (const auto annotation = m_session->store().find<Annotation>(end.annotation.value))
            put(*annotation, coder);
    }
    const Code *type = m_session->codebook().code(relation.type);
    m_relations.push_back({relation.uid(), type ? type->name : QString(), sceneEndOf(relation.source()),
        sceneEndOf(relation.target()), relation.note, coder});
}

void CaseReader::takeMarks(const Case &of, const CoderNames &names)
{
    for (const auto &version : of.versions) {
        for (const auto &annotation : version.annotations)
            put(annotation, names.of(version));
        if (version.relation)
            put(*version.relation, names.of(version));
    }
    const QString agreed = tr("Agreed");
    for (const auto &row : of.agreed) {
        if (const auto annotation = m_session->store().find<Annotation>(row))
            put(*annotation, agreed);
        else if (const auto relation = m_session->store().find<Relation>(row))
            put(*relation, agreed);
    }
}

void CaseReader::buildThread(Id<Thread> thread)
{
    Scene scene;
    const Outline &outline = m_session->outline();
    const int root = outline.root(outline.indexOf(thread));
    const int end = outline.subtreeEnd(root);
    QHash<Id<Post>, State> states;
    const Uid<Round> round{m_session->project().round().header.uid};
    for (const auto &state : m_session->store().statesIn(thread)) {
        if (state.header.owner == agreedLayer() && state.round == round)
            states.insert(state.post, state.state);
    }
    for (int at = root; at < end; ++at)
        scene.nodes.push_back({outline.post(at), outline.parent(at) < 0 ? -1 : outline.parent(at) - root,
            outline.subtreeEnd(at) - root, outline.depth(at), outline.author(at), states.value(outline.post(at)), 0});
    scene.codes = sceneCodes(m_session->codebook());
    scene.relations = m_relations;
    Session *session = m_session;
    scene.posts = [this, session](std::span<const Id<Post>> posts) {
        auto shown = barePosts(*session, posts);
        for (auto &post : shown) {
            for (const auto &annotation : m_annotations) {
                if (annotation.post == post.id)
                    post.annotations.push_back(annotation);
            }
        }
        return shown;
    };
    scene.authorName = [session](Id<Author> author) { return session->store().authorName(author); };
    scene.announcement = [this, session](Id<Post> post) {
        QStringList codes;
        for (const auto &annotation : m_annotations) {
            const Code *code = annotation.post == post ? session->codebook().code(annotation.code) : nullptr;
            if (code && !codes.contains(code->name))
                codes.append(code->name);
        }
        return spokenPost(*session, post, State::Todo, codes, 0);
    };
    scene.coders = m_coders + QStringList(tr("Agreed"));
    ReaderState state;
    state.selection.post = m_post;
    setScene(std::move(scene), state);
}

} // namespace rejoinder

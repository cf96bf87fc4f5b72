// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/labels.h"

#include "core/coding/describe.h"
#include "core/corpus/text.h"

#include <QCoreApplication>

namespace rejoinder::labels {

namespace {

constexpr int quoteLength = 40;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString end(const Store &store, const End &end)
{
    if (end.isAbsent())
        return Texts::tr("what is not in the text");
    if (!end.post.isNull())
        return post(store, end.post);
    const auto annotation = store.find<Annotation>(end.annotation.value);
    return annotation ? place(store, *annotation) : QString();
}

/// '“Half of…” rebuts the article'
QString sentence(const Store &store, const Codebook &codebook, const Relation &relation)
{
    const Code *type = codebook.code(relation.type);
    return Texts::tr("%1 %2 %3")
        .arg(end(store, relation.source()), type ? type->name : QString(), end(store, relation.target()));
}

} // namespace

QString place(const Store &store, const Annotation &annotation)
{
    return annotation.start ? Texts::tr("“%1”").arg(excerpt(annotation.quote, quoteLength))
                            : post(store, annotation.post);
}

QString post(const Store &store, Id<Post> id)
{
    const PostContent content = store.content(id);
    if (content.post.kind == PostKind::Article)
        return Texts::tr("the article");
    if (!content.author.isNull())
        return Texts::tr("the comment by %1").arg(content.author);
    return content.text.isEmpty() ? Texts::tr("an empty comment")
                                  : Texts::tr("the comment “%1”").arg(excerpt(content.text, quoteLength));
}

QString tagged(const Store &store, const Codebook &codebook, const Annotation &annotation)
{
    return Texts::tr("Tag “%1” on %2").arg(codebook.path(annotation.code), place(store, annotation));
}

QString changed(const Store &store, const Codebook &codebook, const Annotation &before, const Annotation &after)
{
    const QString code = codebook.path(after.code);
    if (before.code != after.code)
        return Texts::tr("Change “%1” to “%2” on %3").arg(codebook.path(before.code), code, place(store, after));
    if (before.span() != after.span())
        return Texts::tr("Move the edges of “%1” to %2").arg(code, place(store, after));
    if (before.certainty != after.certainty)
        return Texts::tr("Certainty of “%1” on %2").arg(code, place(store, after));
    return Texts::tr("Change “%1” on %2").arg(code, place(store, after));
}

QString untagged(const Store &store, const Codebook &codebook, const Annotation &annotation)
{
    return Texts::tr("Remove “%1” from %2").arg(codebook.path(annotation.code), place(store, annotation));
}

QString related(const Store &store, const Codebook &codebook, const Relation &relation)
{
    return Texts::tr("Relate: %1").arg(sentence(store, codebook, relation));
}

QString changed(const Store &store, const Codebook &codebook, const Relation &relation)
{
    return Texts::tr("Change the relation: %1").arg(sentence(store, codebook, relation));
}

QString unrelated(const Store &store, const Codebook &codebook, const Relation &relation)
{
    return Texts::tr("Remove the relation: %1").arg(sentence(store, codebook, relation));
}

QString marked(const Store &store, const PostState &state)
{
    return Texts::tr("Mark %1 as %2").arg(post(store, state.post), shownName(state.state));
}

QString noted(bool removed)
{
    return removed ? Texts::tr("Remove a memo") : Texts::tr("Write a memo");
}

} // namespace rejoinder::labels

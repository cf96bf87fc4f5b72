// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/relate.h"

#include "core/coding/labels.h"
#include "core/coding/memos.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QDateTime>

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Coding)
};

QString endName(const Codebook &codebook, const EndKind &end)
{
    switch (end.kind) {
    case EndKind::Coded:
        return Texts::tr("a passage coded “%1”").arg(codebook.path(end.code));
    case EndKind::WholePost:
        return Texts::tr("a whole comment");
    case EndKind::Absent:
        return Texts::tr("something that is not in the text");
    }
    Q_UNREACHABLE_RETURN({});
}

/// The annotation as the edits before leave it.
const Annotation *madeBefore(const Edits &before, Uid<Annotation> uid)
{
    const auto makes = [uid](const Edit &edit) {
        return edit.after && edit.kind() == RowKind::Annotation && edit.uid() == uid.value;
    };
    const auto found = std::ranges::find_if(before, makes);
    return found == before.end() ? nullptr : &std::get<Annotation>(*found->after);
}

/// An end must be there, and an annotation the coder's own: another's may be removed under it.
EndKind checkedEnd(const Store &store, const End &end, Uid<Coder> coder, const Edits &before)
{
    if (const Annotation *made = madeBefore(before, end.annotation); made && made->header.owner == coder)
        return {EndKind::Coded, made->code};
    const EndKind kind = kindOfEnd(store, end);
    if (!end.annotation.isNull() && store.find<Annotation>(end.annotation.value)->header.owner != coder)
        throw Error(
            Texts::tr("A relation joins one's own annotations or comments: this annotation is another coder's."));
    return kind;
}

void check(const Store &store, const Codebook &codebook, const Relation &relation, const Edits &before = {})
{
    const Code *type = codebook.code(relation.type);
    if (!type || type->kind != CodeKind::Relation || type->retired)
        throw Error(Texts::tr("There is no such relation type in the codebook. Choose one of its types."));
    if (relation.source().isAbsent())
        throw Error(Texts::tr("A relation starts at an annotation or a comment. Choose one."));
    if (relation.source() == relation.target())
        throw Error(Texts::tr("Both ends of the relation are the same. Choose another target."));
    if (relation.certainty && (*relation.certainty < 1 || *relation.certainty > 3))
        throw Error(Texts::tr("Certainty is 1, 2, 3 or nothing, not %1.").arg(*relation.certainty));
    const EndKind source = checkedEnd(store, relation.source(), relation.header.owner, before);
    const EndKind target = checkedEnd(store, relation.target(), relation.header.owner, before);
    const EndsRule rule = EndsRule::parsed(type->ends);
    if (!rule.admitsSource(codebook, source))
        throw Error(Texts::tr("“%1” cannot start at %2.").arg(type->name, endName(codebook, source)));
    if (!rule.admitsTarget(codebook, target))
        throw Error(Texts::tr("“%1” cannot point at %2.").arg(type->name, endName(codebook, target)));
}

void setEnds(Relation &relation, const End &source, const End &target)
{
    relation.sourceAnnotation = source.annotation;
    relation.sourcePost = source.post;
    relation.targetAnnotation = target.annotation;
    relation.targetPost = target.post;
}

/// The coder's relation of the same type between the same ends.
std::optional<Relation> twin(const Store &store, const Relation &relation)
{
    std::vector<Relation> relations;
    if (!relation.sourceAnnotation.isNull())
        relations = store.relationsOf(relation.sourceAnnotation);
    else if (const auto post = store.post(relation.sourcePost))
        relations = store.relationsIn(post->thread);
    for (Relation &other : relations) {
        if (other.header.owner == relation.header.owner && other.header.uid != relation.header.uid
            && other.type == relation.type && other.source() == relation.source()
            && other.target() == relation.target())
            return std::move(other);
    }
    return std::nullopt;
}

Relation owned(const Store &store, Uid<Relation> uid, Uid<Coder> coder)
{
    auto relation = store.find<Relation>(uid.value);
    if (!relation)
        throw Error(Texts::tr("There is no such relation in the project."));
    if (relation->header.owner != coder)
        throw Error(Texts::tr("The relation is another coder's: only who made it may change or remove it."));
    return *relation;
}

void appendMemo(Edits &edits, const Store &store, const QUuid &relation, const QString &text, Uid<Coder> coder)
{
    std::ranges::move(memoRewritten(store, {About::Relation, relation, {}}, text, coder), std::back_inserter(edits));
}

} // namespace

EndKind kindOfEnd(const Store &store, const End &end)
{
    if (end.isAbsent())
        return {EndKind::Absent, {}};
    if (!end.post.isNull()) {
        if (!store.post(end.post))
            throw Error(Texts::tr("There is no such post in the project."));
        return {EndKind::WholePost, {}};
    }
    const auto annotation = store.find<Annotation>(end.annotation.value);
    if (!annotation)
        throw Error(Texts::tr("There is no such annotation in the project."));
    return {EndKind::Coded, annotation->code};
}

Action relate(const Store &store, const Codebook &codebook, const RelateRequest &request, const Edits &before)
{
    Relation wanted;
    wanted.header.owner = request.coder;
    wanted.type = request.type;
    setEnds(wanted, request.source, request.target);
    wanted.note = request.note;
    wanted.certainty = request.certainty;
    wanted.created = QDateTime::currentSecsSinceEpoch();
    check(store, codebook, wanted, before);

    Action action;
    if (const auto present = twin(store, wanted)) {
        wanted.header = present->header;
        wanted.created = present->created;
        wanted.certainty = request.certainty ? request.certainty : present->certainty;
        wanted.note = request.note.isEmpty() ? present->note : request.note;
        if (*present != wanted)
            action.edits.push_back(changed(*present, wanted));
    } else {
        wanted.header.uid = QUuid::createUuid();
        action.edits.push_back(added(wanted));
    }
    if (!request.memo.isEmpty())
        appendMemo(action.edits, store, wanted.header.uid, request.memo, request.coder);
    action.uid = wanted.header.uid;
    action.label = labels::related(store, codebook, wanted);
    return action;
}

Action changeRelation(
    const Store &store, const Codebook &codebook, Uid<Relation> uid, const RelationChange &change, Uid<Coder> coder)
{
    const Relation before = owned(store, uid, coder);
    Relation after = before;
    after.type = change.type.value_or(before.type);
    setEnds(after, change.source.value_or(before.source()), change.target.value_or(before.target()));
    after.note = change.note.value_or(before.note);
    after.certainty = change.certainty.value_or(before.certainty);

    Action action{{}, uid.value, labels::changed(store, codebook, after)};
    if (after != before) {
        check(store, codebook, after);
        if (twin(store, after))
            throw Error(Texts::tr("The same relation is already there."));
        action.edits.push_back(changed(before, after));
    }
    if (change.memo)
        appendMemo(action.edits, store, uid.value, *change.memo, coder);
    return action;
}

Action removeRelation(const Store &store, const Codebook &codebook, Uid<Relation> uid, Uid<Coder> coder)
{
    const Relation relation = owned(store, uid, coder);
    Action action{memosRemoved(store, uid.value), uid.value, labels::unrelated(store, codebook, relation)};
    action.edits.push_back(removed(relation));
    return action;
}

} // namespace rejoinder

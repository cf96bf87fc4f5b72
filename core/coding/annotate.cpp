// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/annotate.h"

#include "core/coding/labels.h"
#include "core/coding/memos.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Coding)
};

/// The code, or why it cannot be put here.
const Code &usable(const Codebook &codebook, Uid<Code> uid, bool onSpan)
{
    const Code *code = codebook.code(uid);
    if (!code || code->kind != CodeKind::Code)
        throw Error(Texts::tr("There is no such code in the codebook. Choose one of its codes."));
    const QString path = codebook.path(uid);
    if (code->retired) {
        const Code *successor = codebook.effective(uid);
        throw Error(successor == code
                ? Texts::tr("“%1” is retired. Choose another code.").arg(path)
                : Texts::tr("“%1” is retired. Use “%2”.").arg(path, codebook.path({successor->header.uid})));
    }
    const AppliesTo applies = codebook.group(uid)->appliesTo;
    if (onSpan && applies == AppliesTo::Post)
        throw Error(Texts::tr("“%1” is for whole comments. Leave out start and end.").arg(path));
    if (!onSpan && applies == AppliesTo::Span)
        throw Error(Texts::tr("“%1” is for passages. Select one first.").arg(path));
    return *code;
}

void checkTarget(const Codebook &codebook, const Code &code, Uid<Code> target)
{
    if (target.isNull())
        return;
    if (!codebook.group({code.header.uid})->targeted)
        throw Error(Texts::tr("“%1” has no target. Leave it out.").arg(codebook.path({code.header.uid})));
    const Code *found = codebook.code(target);
    if (!found || found->kind != CodeKind::Target || found->retired)
        throw Error(Texts::tr("There is no such target in the codebook. Add it, or choose another."));
}

void checkCertainty(std::optional<int> certainty)
{
    if (certainty && (*certainty < 1 || *certainty > 3))
        throw Error(Texts::tr("Certainty is 1, 2, 3 or nothing, not %1.").arg(*certainty));
}

/// Puts the annotation on a stretch of its post's present text.
void place(const Store &store, Annotation &annotation, std::optional<Span> span)
{
    const auto post = store.post(annotation.post);
    if (!post)
        throw Error(Texts::tr("There is no such post in the project."));
    annotation.text = post->text;
    if (!span)
        return;
    const QString text = store.text(annotation.post);
    const Span stored = storedSpan(text, *span);
    annotation.start = stored.start;
    annotation.end = stored.end;
    annotation.quote = quoteAt(text, stored);
}

/// The coder's annotation that stands where this one is to be: of the same group where that allows only one, else of the
/// same code.
std::optional<Annotation> occupant(const Store &store, const Codebook &codebook, const Annotation &wanted)
{
    const Code *wantedCode = codebook.effective(wanted.code);
    for (const Annotation &other : store.annotations(wanted.post)) {
        const bool samePlace = other.header.owner == wanted.header.owner && other.span() == wanted.span()
            && other.text == wanted.text && other.target == wanted.target;
        if (!samePlace || other.header.uid == wanted.header.uid)
            continue;
        if (codebook.rivals(wanted, other) || codebook.effective(other.code) == wantedCode)
            return other;
    }
    return std::nullopt;
}

/// One coder on two machines cannot hold two annotations where the group allows one: the uid is made of the place.
QUuid placeUid(const Store &store, const Codebook &codebook, const Annotation &annotation)
{
    const Code *group = codebook.group(annotation.code);
    if (group->choice == Choice::Many)
        return QUuid::createUuid();
    QStringList parts{annotation.header.owner.value.toString(QUuid::Id128), store.nameOf(annotation.post),
        annotation.start ? u"%1-%2"_s.arg(*annotation.start).arg(*annotation.end) : QString(),
        group->header.uid.toString(QUuid::Id128),
        annotation.target.isNull() ? QString() : annotation.target.value.toString(QUuid::Id128)};
    QUuid uid = identified("annotation"_L1, parts);
    // An annotation that was made here may have moved away since.
    while (store.row(RowKind::Annotation, uid)) {
        parts += u"again"_s;
        uid = identified("annotation"_L1, parts);
    }
    return uid;
}

Annotation owned(const Store &store, Uid<Annotation> uid, Uid<Coder> coder)
{
    auto annotation = store.find<Annotation>(uid.value);
    if (!annotation)
        throw Error(Texts::tr("There is no such annotation in the project."));
    if (annotation->header.owner != coder)
        throw Error(Texts::tr("The annotation is another coder's: only who made it may change or remove it."));
    return *annotation;
}

void append(Edits &edits, Edits more)
{
    std::ranges::move(more, std::back_inserter(edits));
}

void appendMemo(Edits &edits, const Store &store, const QUuid &annotation, const QString &text, Uid<Coder> coder)
{
    std::ranges::move(
        memoRewritten(store, {About::Annotation, annotation, {}}, text, coder), std::back_inserter(edits));
}

} // namespace

Span storedSpan(QStringView text, Span span)
{
    const int length = codePoints(text);
    if (span.start >= span.end)
        throw Error(Texts::tr("The passage from %1 to %2 is empty. Its end must be after its start.")
                .arg(span.start)
                .arg(span.end));
    if (span.start < 0 || span.end > length)
        throw Error(Texts::tr("The passage from %1 to %2 leaves the text, which has %3 characters.")
                .arg(span.start)
                .arg(span.end)
                .arg(length));
    return snapToGraphemes(text, span);
}

Action annotate(const Store &store, const Codebook &codebook, const AnnotateRequest &request)
{
    const Code &code = usable(codebook, request.code, request.span.has_value());
    checkTarget(codebook, code, request.target);
    checkCertainty(request.certainty);
    Annotation wanted;
    wanted.header.owner = request.coder;
    wanted.post = request.post;
    wanted.code = request.code;
    wanted.target = request.target;
    wanted.certainty = request.certainty;
    wanted.created = QDateTime::currentSecsSinceEpoch();
    place(store, wanted, request.span);

    Action action;
    if (const auto present = occupant(store, codebook, wanted)) {
        const bool same = codebook.effective(present->code) == &code;
        wanted.header = present->header;
        wanted.created = present->created;
        wanted.code = same ? present->code : wanted.code;
        wanted.certainty = same && !request.certainty ? present->certainty : request.certainty;
        if (*present != wanted)
            action.edits.push_back(changed(*present, wanted));
    } else {
        wanted.header.uid = placeUid(store, codebook, wanted);
        action.edits.push_back(added(wanted));
    }
    if (!request.memo.isEmpty())
        appendMemo(action.edits, store, wanted.header.uid, request.memo, request.coder);
    action.uid = wanted.header.uid;
    action.label = labels::tagged(store, codebook, wanted);
    return action;
}

Action changeAnnotation(
    const Store &store, const Codebook &codebook, Uid<Annotation> uid, const AnnotationChange &change, Uid<Coder> coder)
{
    const Annotation before = owned(store, uid, coder);
    Annotation after = before;
    after.code = change.code.value_or(before.code);
    const Code *group = codebook.group(after.code);
    after.target = change.target.value_or(group && group->targeted ? before.target : Uid<Code>());
    after.certainty = change.certainty.value_or(before.certainty);
    checkCertainty(after.certainty);
    const bool moved = change.start || change.end;
    if (moved && (!before.start && !(change.start && change.end)))
        throw Error(Texts::tr("The annotation is on the whole comment: a passage needs both a start and an end."));
    if (after.code != before.code || moved)
        checkTarget(codebook, usable(codebook, after.code, moved || before.start), after.target);
    else if (after.target != before.target)
        checkTarget(codebook, *codebook.code(after.code), after.target);
    if (moved)
        place(store, after,
            Span{change.start.value_or(before.start.value_or(0)), change.end.value_or(before.end.value_or(0))});

    Action action{{}, uid.value, labels::changed(store, codebook, before, after)};
    if (after != before) {
        if (const auto other = occupant(store, codebook, after))
            throw Error(Texts::tr("“%1” is already there. Remove it first.").arg(codebook.path(other->code)));
        action.edits.push_back(changed(before, after));
    }
    if (change.memo)
        appendMemo(action.edits, store, uid.value, *change.memo, coder);
    return action;
}

Action removeAnnotation(const Store &store, const Codebook &codebook, Uid<Annotation> uid, Uid<Coder> coder)
{
    const Annotation annotation = owned(store, uid, coder);
    Action action{{}, uid.value, labels::untagged(store, codebook, annotation)};
    for (const Relation &relation : store.relationsOf(uid)) {
        append(action.edits, memosRemoved(store, relation.header.uid));
        action.edits.push_back(removed(relation));
    }
    append(action.edits, memosRemoved(store, uid.value));
    action.edits.push_back(removed(annotation));
    return action;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/rewrite.h"

#include "core/coding/memos.h"

#include <algorithm>

namespace rejoinder {

namespace {

constexpr size_t manyAnnotations = 1000;

} // namespace

/// Where the codebook admits one annotation of a coder.
struct Rewrite::Place
{
    Uid<Coder> owner;
    std::optional<Span> span;
    Uid<Code> target;
    Uid<Code> code; ///< The group, where it has choice "one".

    friend auto operator<=>(const Place &, const Place &) = default;
};

Rewrite::Rewrite(const Store &store, const Codebook &before, const Codebook &after, Keep keep)
    : m_store(store)
    , m_before(before)
    , m_after(after)
    , m_keep(keep)
{
}

Annotation &Rewrite::wanted(const Annotation &annotation)
{
    const auto found = m_wanted.find(annotation.header.uid);
    return (found != m_wanted.end() ? found : m_wanted.insert(annotation.header.uid, {annotation, annotation}))->second;
}

void Rewrite::recode(const Annotation &annotation, Uid<Code> code)
{
    Annotation &after = wanted(annotation);
    after.code = code;
    const Code *effective = m_after.effective(code);
    if (effective && !m_after.group({effective->header.uid})->targeted)
        after.target = {};
}

void Rewrite::retarget(const Annotation &annotation, Uid<Code> target)
{
    wanted(annotation).target = target;
}

void Rewrite::retype(const std::vector<Relation> &relations, Uid<Code> type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type) {
            m_settled.emplace(endsOf(relation), relation.uid());
            continue;
        }
        auto &after = m_relations.try_emplace(relation.uid(), relation, relation).first->second.second;
        after.type = type;
    }
}

void Rewrite::settle(SurgeryPlan &plan)
{
    std::vector<Id<Post>> posts;
    for (const Wanted &one : std::as_const(m_wanted))
        posts.push_back(one.first.post);
    std::ranges::sort(posts);
    const auto doubles = std::ranges::unique(posts);
    posts.erase(doubles.begin(), doubles.end());
    for (const Id<Post> post : posts)
        settlePost(post, plan);
    settleRelations(plan);
    writeMemos(plan);
    findUnfit(plan);
}

Rewrite::Place Rewrite::placeOf(const Annotation &annotation) const
{
    const Code *code = m_after.effective(annotation.code);
    if (!code)
        return {annotation.header.owner, annotation.span(), annotation.target, annotation.code};
    const Code *group = m_after.group({code->header.uid});
    const Code *place = group->choice == Choice::One ? group : code;
    return {annotation.header.owner, annotation.span(), annotation.target, {place->header.uid}};
}

void Rewrite::settlePost(Id<Post> post, SurgeryPlan &plan)
{
    const std::vector<Annotation> here = m_store.annotations(post);
    std::vector<Annotation> then = here;
    for (Annotation &annotation : then) {
        if (const auto moved = m_wanted.constFind(annotation.header.uid); moved != m_wanted.cend())
            annotation = moved->second;
    }
    const auto isMoved = [&](size_t i) { return m_wanted.contains(here[i].header.uid); };
    // Those that stay come first; the earliest of them is the one.
    const auto rank
        = [&](size_t i) { return std::tuple(isMoved(i) != (m_keep == Keep::Moved), then[i].created, then[i].uid()); };
    struct Rivals
    {
        size_t stays;
        bool anyMoved = false;
    };
    std::map<Place, Rivals> places;
    for (size_t i = 0; i < then.size(); ++i) {
        Rivals &rivals = places.try_emplace(placeOf(then[i]), Rivals{i}).first->second;
        rivals.anyMoved |= isMoved(i);
        if (rank(i) < rank(rivals.stays))
            rivals.stays = i;
    }
    for (size_t i = 0; i < here.size(); ++i) {
        const Rivals &rivals = places.at(placeOf(then[i]));
        const Annotation &stays = then[rivals.stays];
        const bool yields = rivals.anyMoved && rivals.stays != i && (isMoved(i) || m_keep == Keep::Moved);
        if (!isMoved(i) && !yields)
            continue;
        Recoded recoded{here[i], then[i].code, then[i].target, {}, false};
        if (yields) {
            recoded.yieldsTo = stays.uid();
            recoded.doubles = m_after.effective(then[i].code) == m_after.effective(stays.code);
            yield(here[i], stays, plan);
            plan.action.edits.push_back(removed(here[i]));
        } else if (here[i] != then[i]) {
            plan.action.edits.push_back(changed(here[i], then[i]));
        }
        plan.annotations.push_back(std::move(recoded));
    }
}

void Rewrite::yield(const Annotation &from, const Annotation &to, SurgeryPlan &plan)
{
    m_gone.insert(from.header.uid);
    for (const Relation &relation : m_store.relationsOf(from.uid())) {
        auto &after = m_relations.try_emplace(relation.uid(), relation, relation).first->second.second;
        if (after.sourceAnnotation == from.uid())
            after.sourceAnnotation = to.uid();
        if (after.targetAnnotation == from.uid())
            after.targetAnnotation = to.uid();
    }
    moveMemos(About::Annotation, from.header.uid, to.header.uid, plan);
}

Rewrite::Ends Rewrite::endsOf(const Relation &relation)
{
    return {relation.header.owner, relation.type, relation.sourceAnnotation, relation.sourcePost,
        relation.targetAnnotation, relation.targetPost};
}

std::optional<Uid<Relation>> Rewrite::twinOf(const Relation &relation) const
{
    const Ends ends = endsOf(relation);
    if (const auto settled = m_settled.find(ends); settled != m_settled.end() && settled->second != relation.uid())
        return settled->second;
    for (const Uid<Annotation> end : {relation.sourceAnnotation, relation.targetAnnotation}) {
        if (end.isNull())
            continue;
        for (const Relation &other : m_store.relationsOf(end)) {
            if (!m_relations.contains(other.uid()) && endsOf(other) == ends)
                return other.uid();
        }
    }
    return std::nullopt;
}

void Rewrite::settleRelations(SurgeryPlan &plan)
{
    for (const auto &[uid, relation] : m_relations) {
        const auto &[before, after] = relation;
        const bool toItself = after.source() == after.target();
        const auto twin = toItself ? std::nullopt : twinOf(after);
        if (toItself || twin) {
            m_gone.insert(uid.value);
            ++plan.relationsRemoved;
            if (twin)
                moveMemos(About::Relation, uid.value, twin->value, plan);
            else
                std::ranges::move(memosRemoved(m_store, uid.value), std::back_inserter(plan.action.edits));
            plan.action.edits.push_back(removed(before));
        } else {
            m_settled.emplace(endsOf(after), uid);
            plan.relationsChanged += before != after;
            if (before != after)
                plan.action.edits.push_back(changed(before, after));
        }
    }
}

void Rewrite::moveMemos(About about, const QUuid &from, const QUuid &to, SurgeryPlan &plan)
{
    for (const Memo &memo : m_store.memosAbout(from)) {
        Notes &notes = m_notes[{to, memo.header.owner.value}];
        notes.about = about;
        notes.texts += memo.text;
        notes.question |= memo.question;
        notes.created = notes.created ? std::min(notes.created, memo.created) : memo.created;
        plan.action.edits.push_back(removed(memo));
        ++plan.memosMoved;
    }
}

void Rewrite::writeMemos(SurgeryPlan &plan)
{
    for (const auto &[key, notes] : m_notes) {
        const auto &[row, owner] = key;
        const Subject subject{notes.about, row, {}};
        const auto present = memoOf(m_store, subject, {owner});
        QStringList texts = present ? QStringList(present->text) + notes.texts : notes.texts;
        texts.removeDuplicates();
        Action written = setMemo(m_store, subject, texts.join(QStringLiteral("\n\n")),
            notes.question || (present && present->question), {owner});
        for (Edit &edit : written.edits) {
            if (!edit.before)
                std::get<Memo>(*edit.after).created = notes.created;
            plan.action.edits.push_back(std::move(edit));
        }
    }
}

/// Nothing where the annotation is not there (it waits, or is gone).
std::optional<EndKind> Rewrite::endKind(const End &end, bool afterwards) const
{
    if (end.isAbsent())
        return EndKind{EndKind::Absent, {}};
    if (!end.post.isNull())
        return EndKind{EndKind::WholePost, {}};
    const auto moved = m_wanted.constFind(end.annotation.value);
    if (moved != m_wanted.cend())
        return EndKind{EndKind::Coded, afterwards ? moved->second.code : moved->first.code};
    const auto annotation = m_store.find<Annotation>(end.annotation.value);
    return annotation ? std::optional(EndKind{EndKind::Coded, annotation->code}) : std::nullopt;
}

void Rewrite::findUnfit(SurgeryPlan &plan) const
{
    std::map<Uid<Relation>, std::pair<Relation, Relation>> relations = m_relations;
    const auto take = [&](const Relation &relation) { relations.try_emplace(relation.uid(), relation, relation); };
    if (plan.annotations.size() < manyAnnotations) {
        for (const Recoded &recoded : plan.annotations)
            std::ranges::for_each(m_store.relationsOf(recoded.before.uid()), take);
    } else {
        // One look at all of them instead of a question for each annotation.
        QSet<QUuid> touched;
        for (const Recoded &recoded : plan.annotations)
            touched.insert(recoded.before.header.uid);
        m_store.eachRow(RowKind::Relation, [&](const Row &row) {
            const Relation &relation = std::get<Relation>(row);
            if (touched.contains(relation.sourceAnnotation.value) || touched.contains(relation.targetAnnotation.value))
                take(relation);
        });
    }
    for (const auto &[uid, relation] : relations) {
        const auto &[before, after] = relation;
        const Code *typeBefore = m_before.code(before.type);
        const Code *typeAfter = m_after.code(after.type);
        if (m_gone.contains(uid.value) || !typeBefore || !typeAfter)
            continue;
        const EndsRule ruleBefore = EndsRule::parsed(typeBefore->ends);
        const EndsRule ruleAfter = EndsRule::parsed(typeAfter->ends);
        const auto sourceBefore = endKind(before.source(), false);
        const auto sourceAfter = endKind(after.source(), true);
        if (sourceBefore && sourceAfter && ruleBefore.admitsSource(m_before, *sourceBefore)
            && !ruleAfter.admitsSource(m_after, *sourceAfter))
            plan.unfit.push_back({after, true});
        const auto targetBefore = endKind(before.target(), false);
        const auto targetAfter = endKind(after.target(), true);
        if (targetBefore && targetAfter && ruleBefore.admitsTarget(m_before, *targetBefore)
            && !ruleAfter.admitsTarget(m_after, *targetAfter))
            plan.unfit.push_back({after, false});
    }
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/surgery.h"

#include "core/coding/codebook_edits.h"
#include "core/coding/rewrite.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Surgery)
};

/// The codebook as it is once these edits are applied.
Codebook with(const Codebook &codebook, const Edits &edits)
{
    std::vector<Code> codes = codebook.codes();
    for (const Edit &edit : edits) {
        if (edit.kind() != RowKind::Code)
            continue;
        const auto at = std::ranges::find(codes, edit.uid(), [](const Code &code) { return code.header.uid; });
        if (at == codes.end())
            codes.push_back(std::get<Code>(*edit.after));
        else
            *at = std::get<Code>(*edit.after);
    }
    return Codebook(std::move(codes));
}

bool admits(AppliesTo applies, const Annotation &annotation)
{
    return applies == AppliesTo::Both || (applies == AppliesTo::Span) == annotation.start.has_value();
}

/// The codes that count as one of \p code or what is inside it: also what was merged into them.
std::vector<Uid<Code>> countingAs(const Codebook &codebook, Uid<Code> code)
{
    std::vector<Uid<Code>> found;
    for (const Code &each : codebook.codes()) {
        const Code *at = codebook.effective({each.header.uid});
        for (size_t steps = 0; at && steps <= codebook.codes().size(); ++steps, at = codebook.code(at->parent)) {
            if (at->header.uid == code.value) {
                found.push_back({each.header.uid});
                break;
            }
        }
    }
    return found;
}

void append(Edits &edits, Edits more)
{
    std::ranges::move(more, std::back_inserter(edits));
}

/// The rules that name \p code by its path name \p into instead.
Edits rulesRenamed(const Codebook &codebook, Uid<Code> code, Uid<Code> into)
{
    Edits edits;
    for (const Code &type : codebook.codes()) {
        EndsRule rule = EndsRule::parsed(type.ends);
        for (QStringList *side : {&rule.sources, &rule.targets}) {
            for (QString &name : *side) {
                const Code *named = codebook.find(name);
                if (named && named->header.uid == code.value)
                    name = codebook.path(into);
            }
            side->removeDuplicates();
        }
        if (type.header.uid == code.value || rule == EndsRule::parsed(type.ends))
            continue;
        Code after = type;
        after.ends = rule.toString();
        edits.push_back(changed(type, after));
    }
    return edits;
}

void checkParts(const Split &split)
{
    if (split.parts.empty())
        throw Error(Texts::tr("A code is split into others: name at least one."));
    for (const int part : split.assigned) {
        if (part < 0 || part >= int(split.parts.size()))
            throw Error(Texts::tr("A passage is assigned to a part that there is not."));
    }
}

/// Makes the parts that are not there yet; \p parts then have their uids.
Codebook withParts(const Codebook &codebook, const Code &code, std::vector<Code> &parts, Edits &edits)
{
    Codebook growing = codebook;
    for (Code &part : parts) {
        if (!part.header.uid.isNull()) {
            if (entryOf(codebook, {part.header.uid}).kind != CodeKind::Code)
                throw Error(Texts::tr("“%1” is no code to put passages in.").arg(part.name));
            continue;
        }
        part.parent = code.parent;
        part.kind = CodeKind::Code;
        part.appliesTo = code.appliesTo;
        part.choice = code.choice;
        part.targeted = code.targeted;
        part.counted = code.counted;
        Action action = addCode(growing, part);
        part = std::get<Code>(*action.edits.front().after);
        growing = with(growing, action.edits);
        append(edits, std::move(action.edits));
    }
    return growing;
}

/// Of the annotations, those that a rule of the topmost group \p rules does not allow; refused with their number.
void checkRules(const Code &rules, const std::vector<Annotation> &annotations)
{
    const auto count
        = std::ranges::count_if(annotations, [&](const Annotation &a) { return !admits(rules.appliesTo, a); });
    if (count > 0)
        throw Error(rules.appliesTo == AppliesTo::Span
                ? Texts::tr("%n whole comment(s) are coded so, and “%1” would be for passages only. Recode them first.",
                      nullptr, int(count))
                      .arg(rules.name)
                : Texts::tr("%n passage(s) are coded so, and “%1” would be for whole comments only. Recode them first.",
                      nullptr, int(count))
                      .arg(rules.name));
}

} // namespace

int SurgeryPlan::recoded() const
{
    return int(std::ranges::count_if(annotations, [](const Recoded &r) { return r.changes() && r.yieldsTo.isNull(); }));
}

int SurgeryPlan::yielding() const
{
    return int(std::ranges::count_if(annotations, [](const Recoded &r) { return !r.yieldsTo.isNull(); }));
}

int SurgeryPlan::clashes() const
{
    return int(std::ranges::count_if(annotations, [](const Recoded &r) { return !r.yieldsTo.isNull() && !r.doubles; }));
}

std::vector<SurgeryPlan::CoderCount> SurgeryPlan::byCoder() const
{
    std::map<Uid<Coder>, CoderCount> counts;
    for (const Recoded &recoded : annotations) {
        if (!recoded.changes())
            continue;
        CoderCount &count = counts[recoded.before.header.owner];
        count.coder = recoded.before.header.owner;
        ++(recoded.yieldsTo.isNull() ? count.recoded : count.yielding);
    }
    std::vector<CoderCount> all;
    all.reserve(counts.size());
    for (const auto &[coder, count] : counts)
        all.push_back(count);
    return all;
}

std::vector<Annotation> annotationsOf(const Store &store, const Codebook &codebook, Uid<Code> code)
{
    std::vector<Annotation> annotations;
    for (const Uid<Code> each : countingAs(codebook, code)) {
        for (Row &row : store.dependents(RowKind::Code, each.value)) {
            if (auto *annotation = std::get_if<Annotation>(&row))
                annotations.push_back(std::move(*annotation));
        }
    }
    std::ranges::sort(annotations, {}, [](const Annotation &a) {
        return std::tuple(a.post, a.start, a.end ? -*a.end : 0, Uid<Annotation>{a.header.uid});
    });
    // One with code and target both inside is found twice.
    const auto doubles = std::ranges::unique(annotations, {}, &Annotation::uid);
    annotations.erase(doubles.begin(), doubles.end());
    return annotations;
}

SurgeryPlan mergeCodes(const Store &store, const Codebook &codebook, Uid<Code> uid, Uid<Code> into, Keep keep)
{
    const Code &code = entryOf(codebook, uid);
    const Code &successor = entryOf(codebook, into);
    SurgeryPlan plan;
    plan.action = retireCode(codebook, uid, into);
    if (code.retired) {
        // retireCode() passes over what is retired; merged later, it counts as the other all the same.
        Code after = code;
        after.mergedInto = into;
        plan.action.edits.push_back(changed(code, after));
    }
    plan.action.label = Texts::tr("Merge code “%1” into “%2”").arg(codebook.path(uid), codebook.path(into));
    append(plan.action.edits, rulesRenamed(codebook, uid, into));
    const Codebook after = with(codebook, plan.action.edits);

    Rewrite rewrite(store, codebook, after, keep);
    std::vector<Relation> relations;
    std::vector<Uid<Code>> sources = countingAs(codebook, uid);
    sources.push_back(into);
    for (const Uid<Code> each : sources) {
        for (Row &row : store.dependents(RowKind::Code, each.value)) {
            if (auto *relation = std::get_if<Relation>(&row))
                relations.push_back(std::move(*relation));
            const auto *annotation = std::get_if<Annotation>(&row);
            if (!annotation || each == into)
                continue;
            if (code.kind == CodeKind::Target)
                rewrite.retarget(*annotation, into);
            else
                rewrite.recode(*annotation, into);
        }
    }
    if (successor.kind == CodeKind::Relation)
        rewrite.retype(relations, into);
    rewrite.settle(plan);
    return plan;
}

SurgeryPlan splitCode(const Store &store, const Codebook &codebook, const Split &split, Keep keep)
{
    const Code &code = entryOf(codebook, split.code);
    checkParts(split);
    if (code.kind != CodeKind::Code)
        throw Error(Texts::tr("“%1” cannot be split: only codes can.").arg(code.name));
    SurgeryPlan plan;
    std::vector<Code> parts = split.parts;
    Codebook after = withParts(codebook, code, parts, plan.action.edits);
    const std::vector<Annotation> annotations = annotationsOf(store, codebook, split.code);
    if (split.retire) {
        const auto left = std::ranges::count_if(
            annotations, [&](const Annotation &a) { return !split.assigned.contains(a.header.uid); });
        if (left > 0)
            throw Error(
                Texts::tr("%n passage(s) are not assigned yet, so “%1” is still needed. Assign them, or keep it.",
                    nullptr, int(left))
                    .arg(code.name));
        append(plan.action.edits, retireCode(after, split.code).edits);
        after = with(codebook, plan.action.edits);
    }
    Rewrite rewrite(store, codebook, after, keep);
    for (const Annotation &annotation : annotations) {
        const auto part = split.assigned.constFind(annotation.header.uid);
        if (part == split.assigned.cend())
            continue;
        const Uid<Code> to{parts[size_t(*part)].header.uid};
        if (admits(after.group(to)->appliesTo, annotation))
            rewrite.recode(annotation, to);
        else
            plan.left.push_back(annotation);
    }
    rewrite.settle(plan);
    QStringList names;
    for (const Code &part : parts)
        names += after.path({part.header.uid});
    plan.action.uid = parts.front().header.uid;
    plan.action.label
        = Texts::tr("Split code “%1” into “%2”").arg(codebook.path(split.code), names.join(Texts::tr("”, “")));
    return plan;
}

SurgeryPlan recode(const Store &store, const Codebook &codebook, const std::vector<Uid<Annotation>> &annotations,
    Uid<Code> to, Keep keep)
{
    const Code &code = entryOf(codebook, to);
    if (code.kind != CodeKind::Code || code.retired)
        throw Error(Texts::tr("“%1” is no code in use. Choose one that is.").arg(code.name));
    SurgeryPlan plan;
    Rewrite rewrite(store, codebook, codebook, keep);
    for (const Uid<Annotation> uid : annotations) {
        const auto annotation = store.find<Annotation>(uid.value);
        if (!annotation)
            throw Error(Texts::tr("There is no such annotation in the project."));
        if (codebook.effective(annotation->code) == &code)
            continue;
        if (admits(codebook.group(to)->appliesTo, *annotation))
            rewrite.recode(*annotation, to);
        else
            plan.left.push_back(*annotation);
    }
    rewrite.settle(plan);
    plan.action.uid = to.value;
    plan.action.label = Texts::tr("Recode %n annotation(s) as “%1”", nullptr, plan.recoded() + plan.yielding())
                            .arg(codebook.path(to));
    return plan;
}

SurgeryPlan moveToGroup(
    const Store &store, const Codebook &codebook, Uid<Code> code, Uid<Code> parent, int index, Keep keep)
{
    SurgeryPlan plan;
    plan.action = moveCode(codebook, code, parent, index);
    const Codebook after = with(codebook, plan.action.edits);
    const Code *rules = after.group(code);
    if (!rules || codebook.group(code)->header.uid == rules->header.uid)
        return plan;
    const std::vector<Annotation> annotations = annotationsOf(store, codebook, code);
    checkRules(*rules, annotations);
    Rewrite rewrite(store, codebook, after, keep);
    for (const Annotation &annotation : annotations)
        rewrite.recode(annotation, annotation.code);
    rewrite.settle(plan);
    return plan;
}

SurgeryPlan retirePlan(const Store &store, const Codebook &codebook, Uid<Code> code)
{
    SurgeryPlan plan;
    plan.action = retireCode(codebook, code);
    for (const Annotation &annotation : annotationsOf(store, codebook, code))
        plan.annotations.push_back({annotation, annotation.code, annotation.target, {}, false});
    return plan;
}

Action changeRules(const Store &store, const Codebook &codebook, const Code &code)
{
    Action action = changeCode(codebook, code);
    const Code &before = entryOf(codebook, {code.header.uid});
    const bool one = code.choice == Choice::One && before.choice != Choice::One;
    const bool noTarget = before.targeted && !code.targeted;
    const Codebook after = with(codebook, action.edits);
    const Code *rules = after.group({code.header.uid});
    if (rules->header.uid != code.header.uid || (before.appliesTo == code.appliesTo && !one && !noTarget))
        return action;
    const std::vector<Annotation> annotations = annotationsOf(store, codebook, {code.header.uid});
    checkRules(code, annotations);
    const auto targeted = std::ranges::count_if(annotations, [](const Annotation &a) { return !a.target.isNull(); });
    if (noTarget && targeted > 0)
        throw Error(Texts::tr("%n annotation(s) of “%1” have a target. Recode them first.", nullptr, int(targeted))
                .arg(code.name));
    Rewrite rewrite(store, codebook, after, Keep::Present);
    for (const Annotation &annotation : annotations)
        rewrite.recode(annotation, annotation.code);
    SurgeryPlan plan;
    rewrite.settle(plan);
    if (one && plan.yielding() > 0)
        throw Error(Texts::tr(
            "At %n place(s) one coder has several codes of “%1”. Recode them first.", nullptr, plan.yielding())
                .arg(code.name));
    return action;
}

} // namespace rejoinder

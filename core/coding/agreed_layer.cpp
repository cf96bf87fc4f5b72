// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/agreed_layer.h"

#include "core/coding/annotate.h"
#include "core/coding/relate.h"
#include "core/coding/states.h"
#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Adjudication)
};

QString hex(const QUuid &uid)
{
    return uid.isNull() ? QString() : uid.toString(QUuid::Id128);
}

AgreedAnnotation contentOf(const Annotation &annotation)
{
    return {annotation.code, annotation.span(), annotation.target};
}

/// Made of what it says, and once more where one that says something else since has it.
QUuid freeUid(const Store &store, QLatin1StringView kind, RowKind row, QStringList parts)
{
    QUuid uid = identified(kind, parts);
    while (store.row(row, uid)) {
        parts += u"again"_s;
        uid = identified(kind, parts);
    }
    return uid;
}

QString endName(const Store &store, const End &end)
{
    return end.annotation.isNull() ? store.nameOf(end.post) : externalName(letter::annotation, end.annotation.value);
}

bool isKept(Outcome outcome)
{
    return outcome == Outcome::Taken || outcome == Outcome::Edited;
}

} // namespace

AgreedLayer::AgreedLayer(
    const Store &store, const Codebook &codebook, const ThreadCases &thread, Uid<Coder> adjudicator)
    : m_store(store)
    , m_codebook(codebook)
    , m_thread(thread)
    , m_adjudicator(adjudicator)
    , m_annotations(thread.agreedAnnotations)
    , m_relations(thread.agreedRelations)
{
    for (int index = 0; index < int(thread.cases.size()); ++index)
        m_casesOn[thread.cases[size_t(index)].post].push_back(index);
    for (const auto &annotation : std::as_const(m_annotations))
        m_rowsOn[annotation.post].insert(annotation.header.uid);
}

void AgreedLayer::append(Edits edits)
{
    for (auto &edit : edits) {
        if (edit.after) {
            if (const auto *annotation = std::get_if<Annotation>(&*edit.after)) {
                m_annotations.insert(edit.uid(), *annotation);
                m_rowsOn[annotation->post].insert(edit.uid());
            } else if (const auto *relation = std::get_if<Relation>(&*edit.after)) {
                m_relations.insert(edit.uid(), *relation);
            }
        } else {
            if (const auto *annotation = std::get_if<Annotation>(&*edit.before))
                m_rowsOn[annotation->post].remove(edit.uid());
            m_annotations.remove(edit.uid());
            m_relations.remove(edit.uid());
            m_removed.insert(edit.uid());
        }
        m_edits.push_back(std::move(edit));
    }
}

Edits AgreedLayer::take()
{
    if (!m_edits.empty() && !m_store.find<Coder>(agreedLayer().value)) {
        Coder coder;
        coder.header.uid = agreedLayer().value;
        coder.header.owner = agreedLayer();
        coder.name = u"Agreed"_s; // In no person's language: every copy has the same.
        coder.colour = int(m_store.coders().size());
        coder.kind = CoderKind::Agreed;
        m_edits.insert(m_edits.begin(), added(coder));
    }
    return std::move(m_edits);
}

const Case *AgreedLayer::caseOf(const QUuid &version) const
{
    const auto found = m_thread.caseOf.constFind(version);
    return found == m_thread.caseOf.cend() ? nullptr : &m_thread.cases[size_t(*found)];
}

AgreedLayer::Rows AgreedLayer::agreedOf(const Case &of) const
{
    const auto settled = m_settled.constFind(of.uid);
    return settled == m_settled.cend() ? of.agreed : *settled;
}

bool AgreedLayer::isSettled(const Case &of) const
{
    if (m_settled.contains(of.uid))
        return true;
    return of.isSettled() && !m_postponed.contains(of.uid)
        && std::ranges::none_of(of.agreed, [this](const QUuid &row) { return m_removed.contains(row); });
}

std::vector<AgreedAnnotation> AgreedLayer::wantedAnnotations(const Case &of, const Verdict &verdict) const
{
    if (verdict.outcome == Outcome::Edited)
        return verdict.annotations;
    std::vector<AgreedAnnotation> wanted;
    for (const auto &version : of.versions) {
        for (const auto &annotation : version.annotations) {
            if (!std::ranges::contains(verdict.taken, annotation.header.uid))
                continue;
            const Code *code = m_codebook.effective(annotation.code);
            AgreedAnnotation content{{code->header.uid}, annotation.span(), annotation.target};
            if (!std::ranges::contains(wanted, content))
                wanted.push_back(content);
        }
    }
    return wanted;
}

std::vector<AgreedRelation> AgreedLayer::wantedRelations(const Case &of, const Verdict &verdict) const
{
    if (verdict.outcome == Outcome::Edited)
        return verdict.relations;
    std::vector<AgreedRelation> wanted;
    for (const auto &version : of.versions) {
        if (!version.relation || !std::ranges::contains(verdict.taken, version.relation->header.uid))
            continue;
        const auto &relation = *version.relation;
        wanted.push_back(
            {{m_codebook.effective(relation.type)->header.uid}, relation.source(), relation.target(), relation.note});
    }
    return wanted;
}

void AgreedLayer::settle(const Case &of, const Verdict &verdict)
{
    m_touched.push_back(of.post);
    if (verdict.outcome == Outcome::Postponed) {
        // The layer stays as it is until somebody says how it shall be.
        write(of, verdict, of.agreed);
        m_postponed.insert(of.uid);
        return;
    }
    Rows agreed;
    Rows former = of.agreed;
    if (isKept(verdict.outcome)) {
        const auto annotations = wantedAnnotations(of, verdict);
        const auto relations = wantedRelations(of, verdict);
        if (annotations.empty() && relations.empty())
            throw Error(Texts::tr("Nothing is chosen to be agreed. Take a version, or reject them all."));
        // What is there already stays what it is.
        for (const auto &wanted : annotations) {
            const auto same = std::ranges::find_if(former, [&](const QUuid &row) {
                return m_annotations.contains(row) && contentOf(m_annotations[row]) == wanted;
            });
            if (same != former.end()) {
                agreed.push_back(*same);
                former.erase(same);
            }
        }
        for (const auto &wanted : annotations) {
            const auto isIt = [&](const QUuid &row) { return contentOf(m_annotations.value(row)) == wanted; };
            if (std::ranges::none_of(agreed, isIt))
                agreed.push_back(put(of.post, wanted, former));
        }
        for (const auto &wanted : relations)
            agreed.push_back(put(wanted));
    }
    for (const auto &row : former) {
        if (!std::ranges::contains(agreed, row))
            remove(row, of);
    }
    write(of, verdict, agreed);
    m_settled.insert(of.uid, agreed);
}

QUuid AgreedLayer::put(Id<Post> post, const AgreedAnnotation &wanted, Rows &former)
{
    for (const auto &row : m_rowsOn.value(post)) {
        if (contentOf(m_annotations[row]) == wanted)
            return row;
    }
    auto action = annotate(m_store, m_codebook,
        {.post = post, .code = wanted.code, .span = wanted.span, .target = wanted.target, .coder = agreedLayer()});
    if (action.edits.empty())
        return action.uid;
    if (!action.edits.front().before) {
        const auto place = std::ranges::find_if(former, [&](const QUuid &row) {
            return m_annotations.contains(row) && m_annotations[row].start.has_value() == wanted.span.has_value();
        });
        if (place != former.end()) {
            AnnotationChange change{.code = wanted.code, .target = wanted.target};
            if (wanted.span) {
                change.start = wanted.span->start;
                change.end = wanted.span->end;
            }
            const QUuid uid = *place;
            former.erase(place);
            append(changeAnnotation(m_store, m_codebook, {uid}, change, agreedLayer()).edits);
            return uid;
        }
        auto &row = std::get<Annotation>(*action.edits.front().after);
        if (m_codebook.group(row.code)->choice == Choice::Many)
            row.header.uid = freeUid(m_store, "annotation"_L1, RowKind::Annotation,
                {hex(agreedLayer().value), m_store.nameOf(post),
                    row.start ? u"%1-%2"_s.arg(*row.start).arg(*row.end) : QString(), hex(row.code.value),
                    hex(row.target.value)});
        action.uid = row.header.uid;
    }
    append(std::move(action.edits));
    return action.uid;
}

QUuid AgreedLayer::put(const AgreedRelation &wanted)
{
    const End source = pointed(wanted.source);
    const End target = pointed(wanted.target);
    for (const auto &relation : std::as_const(m_relations)) {
        if (relation.type == wanted.type && relation.source() == source && relation.target() == target)
            return relation.header.uid;
    }
    auto action = relate(m_store, m_codebook,
        {.type = wanted.type, .source = source, .target = target, .note = wanted.note, .coder = agreedLayer()},
        m_edits);
    if (!action.edits.empty() && !action.edits.front().before) {
        auto &row = std::get<Relation>(*action.edits.front().after);
        row.header.uid = freeUid(m_store, "relation"_L1, RowKind::Relation,
            {hex(agreedLayer().value), hex(row.type.value), endName(m_store, source), endName(m_store, target)});
        action.uid = row.header.uid;
    }
    append(std::move(action.edits));
    return action.uid;
}

void AgreedLayer::remove(const QUuid &row, const Case &of)
{
    const auto isOthers
        = [&](const Case &other) { return other.uid != of.uid && std::ranges::contains(agreedOf(other), row); };
    if (m_removed.contains(row) || std::ranges::any_of(m_thread.cases, isOthers))
        return;
    if (m_annotations.contains(row))
        append(removeAnnotation(m_store, m_codebook, {row}, agreedLayer()).edits);
    else if (m_relations.contains(row))
        append(removeRelation(m_store, m_codebook, {row}, agreedLayer()).edits);
}

std::optional<Annotation> AgreedLayer::made(const Uid<Annotation> &uid) const
{
    const auto known = m_annotations.constFind(uid.value);
    return known == m_annotations.cend() ? m_store.find<Annotation>(uid.value) : std::optional(*known);
}

QUuid AgreedLayer::nearest(const Rows &agreed, const Annotation &to) const
{
    QUuid best;
    int most = -1;
    for (const auto &row : agreed) {
        const auto annotation = made({row});
        if (!annotation || annotation->post != to.post)
            continue;
        int both = 0;
        if (annotation->start && to.start)
            both = std::max(0, std::min(*annotation->end, *to.end) - std::max(*annotation->start, *to.start));
        if (both > most) {
            most = both;
            best = row;
        }
    }
    return best;
}

End AgreedLayer::pointed(const End &end)
{
    if (end.annotation.isNull())
        return end;
    const auto version = made(end.annotation);
    if (!version)
        throw Error(Texts::tr("There is no such annotation in the project."));
    if (version->header.owner == agreedLayer())
        return end;
    const Case *of = caseOf(version->header.uid);
    if (!of) {
        // Nobody else was to look there: the passage is only the end of what is agreed.
        Rows none;
        const Code *code = m_codebook.effective(version->code);
        return {{put(version->post, {{code->header.uid}, version->span(), version->target}, none)}, {}};
    }
    if (!isSettled(*of)) {
        if (!of->agrees)
            throw Error(Texts::tr("The passage “%1” at an end of this relation is not settled yet. Settle it first.")
                    .arg(excerpt(version->quote)));
        Verdict all = taking(of->versions[size_t(proposedVersion(*of, m_codebook))]);
        all.reason = reasons::agreement;
        settle(*of, all);
    }
    const QUuid agreed = nearest(agreedOf(*of), *version);
    if (agreed.isNull())
        throw Error(Texts::tr("The passage “%1” at an end of this relation was rejected. Choose another end, or reject "
                              "the relation.")
                .arg(excerpt(version->quote)));
    return {{agreed}, {}};
}

/// What an end of a version would be in the agreed layer; nothing where that is not settled.
std::optional<EndKind> AgreedLayer::kindOf(const End &end) const
{
    if (end.annotation.isNull())
        return EndKind{end.isAbsent() ? EndKind::Absent : EndKind::WholePost, {}};
    const auto version = made(end.annotation);
    if (!version)
        return std::nullopt;
    Uid<Code> code = version->code;
    if (const Case *of = caseOf(end.annotation.value)) {
        if (isSettled(*of)) {
            const auto agreed = made({nearest(agreedOf(*of), *version)});
            if (!agreed)
                return std::nullopt;
            code = agreed->code;
        } else if (!of->agrees) {
            return std::nullopt;
        }
    }
    const Code *known = m_codebook.effective(code);
    return known && !known->retired ? std::optional(EndKind{EndKind::Coded, {known->header.uid}}) : std::nullopt;
}

bool AgreedLayer::canPoint(const Case &of) const
{
    return std::ranges::all_of(of.versions, [this](const Version &version) {
        if (!version.relation)
            return true;
        const auto source = kindOf(version.relation->source());
        const auto target = kindOf(version.relation->target());
        const Code *type = m_codebook.effective(version.relation->type);
        const auto rule = EndsRule::parsed(type->ends);
        return source && target && rule.admitsSource(m_codebook, *source) && rule.admitsTarget(m_codebook, *target);
    });
}

void AgreedLayer::write(const Case &of, const Verdict &verdict, const Rows &agreed)
{
    Mentions mentions;
    for (const auto &version : of.versions) {
        for (const auto &annotation : version.annotations)
            mentions.versions.push_back(mentionOf(annotation));
        if (version.relation)
            mentions.versions.push_back(mentionOf(*version.relation, m_store.names()));
    }
    for (const auto &row : agreed) {
        if (m_annotations.contains(row))
            mentions.agreed.push_back(mentionOf(m_annotations[row]));
        else if (m_relations.contains(row))
            mentions.agreed.push_back(mentionOf(m_relations[row], m_store.names()));
    }
    Decision decision;
    decision.header.uid = identified("decision"_L1, {hex(m_adjudicator.value), hex(of.uid)});
    decision.header.owner = m_adjudicator;
    decision.post = of.post;
    decision.versions = mentions.toString();
    decision.outcome = verdict.outcome;
    decision.reason = verdict.reason;
    decision.note = verdict.note;
    const auto before = m_store.find<Decision>(decision.header.uid);
    if (before) {
        decision.header = before->header;
        if (*before != decision)
            append({changed(*before, decision)});
    } else {
        append({added(decision)});
    }
    for (const auto *decisions : {&of.decisions, &of.former}) {
        for (const auto &other : *decisions) {
            const bool same = decisions == &of.decisions && isKept(other.outcome) == isKept(decision.outcome)
                && Mentions::parsed(other.versions).agreed == Mentions::parsed(decision.versions).agreed;
            if (other.header.uid != decision.header.uid && !same && !m_removed.contains(other.header.uid))
                append({removed(other)});
        }
    }
}

void AgreedLayer::mark(std::span<const Id<Post>> posts, Uid<Round> round)
{
    QSet<Id<Post>> coded;
    for (const auto &relation : std::as_const(m_relations))
        coded.insert(relation.sourcePost);
    for (const auto post : posts) {
        const auto cases = m_casesOn.value(post);
        const bool all
            = std::ranges::all_of(cases, [this](int index) { return isSettled(m_thread.cases[size_t(index)]); });
        const auto before = m_store.stateOf(post, agreedLayer(), round);
        if (!all && !before)
            continue;
        const State state = !all                                      ? State::Todo
            : coded.contains(post) || !m_rowsOn.value(post).isEmpty() ? State::Coded
                                                                      : State::Nothing;
        append(setState(m_store, post, round, state, agreedLayer()).edits);
    }
}

} // namespace rejoinder

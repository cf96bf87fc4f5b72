// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rejoinder_csv_material.h"

#include <algorithm>
#include <tuple>

namespace rejoinder::rejoinder_csv {

namespace {

/// Calls \p visit with each row of a kind.
template<class R, class Visit>
void each(const Contents &contents, Visit &&visit)
{
    contents.eachRow(kindOf(Row(R())), [&](const Row &row) { visit(std::get<R>(row)); });
}

template<class Key, class R>
const std::vector<R> &listed(const QHash<Key, std::vector<R>> &rows, const Key &key)
{
    static const std::vector<R> none;
    const auto found = rows.constFind(key);
    return found == rows.cend() ? none : *found;
}

Uid<Coder> uidOf(const Header &header)
{
    return {header.uid};
}

} // namespace

Material::Material(const Contents &contents, const WriteOptions &options)
{
    loadNames(contents, options);
    chooseCodes(options.codes);
    loadCodings(contents);
    loadRest(contents);
    sort();
}

void Material::loadNames(const Contents &contents, const WriteOptions &options)
{
    m_chosenCoders = QSet<QUuid>(options.coders.begin(), options.coders.end());
    std::vector<Code> codes;
    each<Code>(contents, [&](const Code &code) { codes.push_back(code); });
    m_codebook = Codebook(std::move(codes));
    each<Coder>(contents, [&](const Coder &coder) {
        m_coderNames.insert(coder.header.uid, coder.name);
        if (isChosen(uidOf(coder.header)))
            m_coders.push_back(coder);
    });
    each<Round>(contents, [&](const Round &round) { m_rounds.push_back(round); });
}

/// What was chosen, what is inside it, and what was retired into any of that.
void Material::chooseCodes(const std::vector<QUuid> &codes)
{
    m_everyCode = codes.empty();
    for (const Code &code : m_codebook.codes()) {
        const Code *effective = m_codebook.effective({code.header.uid});
        for (const Code *at : {&code, effective}) {
            for (size_t steps = 0; at && steps <= m_codebook.codes().size(); ++steps) {
                if (std::ranges::contains(codes, at->header.uid))
                    m_chosenCodes.insert(code.header.uid);
                at = m_codebook.code(at->parent);
            }
        }
        if (code.kind == CodeKind::Relation && m_chosenCodes.contains(code.header.uid))
            m_everyRelation = false;
    }
}

void Material::loadCodings(const Contents &contents)
{
    const QSet<QUuid> unplaced = contents.unplaced();
    each<Annotation>(contents, [&](const Annotation &made) {
        if (!isChosen(made.header.owner) || !isChosen(made.code))
            return;
        Annotation annotation = made;
        if (unplaced.contains(made.header.uid)) // It says which words it was made on, and has no place in those shown.
            annotation.start = annotation.end = std::nullopt;
        m_annotations[annotation.post].push_back(annotation);
        m_annotationOf.insert(annotation.header.uid, annotation);
    });
    each<Relation>(contents, [&](const Relation &relation) {
        if (!isKept(relation))
            return;
        m_relations[postOf(relation.source())].push_back(relation);
        m_keptRelations.insert(relation.header.uid);
    });
}

void Material::loadRest(const Contents &contents)
{
    each<Memo>(contents, [&](const Memo &memo) {
        if (!isKept(memo))
            return;
        if (memo.about == About::Post)
            m_postMemos[memo.aboutPost].push_back(memo);
        else
            m_memos[memo.aboutUid].push_back(memo);
    });
    each<PostState>(contents, [&](const PostState &state) {
        if (isChosen(state.header.owner))
            m_states[state.post].push_back(state);
    });
    each<ParentCorrection>(
        contents, [&](const ParentCorrection &correction) { m_corrections.insert(correction.post, correction); });
    each<Assignment>(contents, [&](const Assignment &assignment) {
        if (isChosen(assignment.header.owner))
            m_assignments.push_back(assignment);
    });
    each<Decision>(contents, [&](const Decision &decision) {
        if (isChosen(decision.header.owner))
            m_decisions.push_back(decision);
    });
}

bool Material::isKept(const Relation &relation) const
{
    const auto stands = [this](Uid<Annotation> end) { return end.isNull() || m_annotationOf.contains(end.value); };
    return isChosen(relation.header.owner) && (m_everyRelation || isChosen(relation.type))
        && stands(relation.sourceAnnotation) && stands(relation.targetAnnotation);
}

bool Material::isKept(const Memo &memo) const
{
    if (!isChosen(memo.header.owner))
        return false;
    if (memo.about == About::Annotation)
        return m_annotationOf.contains(memo.aboutUid);
    return memo.about != About::Relation || m_keptRelations.contains(memo.aboutUid);
}

void Material::sort()
{
    // Names and uids are compared by their UTF-8 bytes, as everything in the tables is.
    const auto who = [this](const Header &header) {
        return std::pair(nameOf(header.owner).toUtf8(), Uid<Coder>{header.uid}.bytes());
    };
    const auto spanPlace = [](const Annotation *annotation) {
        return annotation && annotation->start ? std::pair(*annotation->start, *annotation->end) : std::pair(-1, -1);
    };
    for (auto &annotations : m_annotations)
        std::ranges::sort(
            annotations, {}, [&](const Annotation &a) { return std::tuple(spanPlace(&a), who(a.header)); });
    for (auto &relations : m_relations) {
        std::ranges::sort(relations, {}, [&](const Relation &relation) {
            const auto source = m_annotationOf.constFind(relation.sourceAnnotation.value);
            return std::tuple(spanPlace(source == m_annotationOf.cend() ? nullptr : &*source), who(relation.header));
        });
    }
    const auto byCoder = [&](const auto &row) { return who(row.header); };
    for (auto &states : m_states) {
        std::ranges::sort(states, {}, [&](const PostState &state) {
            return std::tuple(
                nameOf(state.header.owner).toUtf8(), nameOf(state.round).toUtf8(), uidOf(state.header).bytes());
        });
    }
    for (auto &memos : m_memos)
        std::ranges::sort(memos, {}, byCoder);
    for (auto &memos : m_postMemos)
        std::ranges::sort(memos, {}, byCoder);
    std::ranges::sort(
        m_coders, {}, [](const Coder &coder) { return std::pair(coder.name.toUtf8(), uidOf(coder.header).bytes()); });
    std::ranges::sort(
        m_rounds, {}, [](const Round &round) { return std::pair(round.since, uidOf(round.header).bytes()); });
    std::ranges::sort(m_decisions, {}, byCoder);
    std::ranges::sort(m_assignments, {}, [&](const Assignment &assignment) {
        return std::tuple(nameOf(assignment.header.owner).toUtf8(), assignment.order, uidOf(assignment.header).bytes());
    });
}

const std::vector<Annotation> &Material::annotationsOn(Id<Post> post) const
{
    return listed(m_annotations, post);
}

const std::vector<Relation> &Material::relationsFrom(Id<Post> post) const
{
    return listed(m_relations, post);
}

const std::vector<PostState> &Material::statesOf(Id<Post> post) const
{
    return listed(m_states, post);
}

const std::vector<Memo> &Material::memosOn(Id<Post> post) const
{
    return listed(m_postMemos, post);
}

const std::vector<Memo> &Material::memosOn(const QUuid &uid) const
{
    return listed(m_memos, uid);
}

QString Material::ownMemo(const Header &row) const
{
    for (const Memo &memo : memosOn(row.uid)) {
        if (memo.header.owner == row.owner)
            return memo.text;
    }
    return {};
}

const ParentCorrection *Material::correctionOf(Id<Post> post) const
{
    const auto found = m_corrections.constFind(post);
    return found == m_corrections.cend() ? nullptr : &*found;
}

QString Material::nameOf(Uid<Round> round) const
{
    const auto found = std::ranges::find(m_rounds, round.value, [](const Round &other) { return other.header.uid; });
    return found == m_rounds.end() ? QString() : found->name;
}

Id<Post> Material::postOf(const End &end) const
{
    return end.annotation.isNull() ? end.post : m_annotationOf.value(end.annotation.value).post;
}

} // namespace rejoinder::rejoinder_csv

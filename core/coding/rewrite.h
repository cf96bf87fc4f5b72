// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/ends.h"
#include "core/coding/surgery.h"

#include <QSet>

#include <map>

namespace rejoinder {

/// Recodes annotations and relations under a changed codebook so that nothing is held twice. Collects what is to be,
/// then settle() fills the plan.
class Rewrite
{
public:
    Rewrite(const Store &store, const Codebook &before, const Codebook &after, Keep keep);

    /// A second request for the same annotation adds to the first.
    void recode(const Annotation &annotation, Uid<Code> code);
    void retarget(const Annotation &annotation, Uid<Code> target);
    /// All of one type at once: \p relations are those there are of \p type already, among them doubles are found.
    void retype(const std::vector<Relation> &relations, Uid<Code> type);

    /// Adds the edits and all they do.
    void settle(SurgeryPlan &plan);

private:
    struct Place; // Where the codebook admits one annotation of a coder.
    using Wanted = std::pair<Annotation, Annotation>; ///< Before, after.
    /// What makes two relations the same: owner, type, source, target.
    using Ends = std::tuple<Uid<Coder>, Uid<Code>, Uid<Annotation>, Id<Post>, Uid<Annotation>, Id<Post>>;

    Annotation &wanted(const Annotation &annotation);
    [[nodiscard]] Place placeOf(const Annotation &annotation) const;
    void settlePost(Id<Post> post, SurgeryPlan &plan);
    void yield(const Annotation &from, const Annotation &to, SurgeryPlan &plan);
    void settleRelations(SurgeryPlan &plan);
    [[nodiscard]] std::optional<Uid<Relation>> twinOf(const Relation &relation) const;
    [[nodiscard]] static Ends endsOf(const Relation &relation);
    void moveMemos(About about, const QUuid &from, const QUuid &to, SurgeryPlan &plan);
    void writeMemos(SurgeryPlan &plan);
    void findUnfit(SurgeryPlan &plan) const;
    [[nodiscard]] std::optional<EndKind> endKind(const End &end, bool afterwards) const;

    const Store &m_store;
    const Codebook &m_before;
    const Codebook &m_after;
    Keep m_keep;
    QHash<QUuid, Wanted> m_wanted;
    std::map<Uid<Relation>, std::pair<Relation, Relation>> m_relations; ///< Touched: before, after.
    std::map<Ends, Uid<Relation>> m_settled; ///< Relations that stay, by what makes them the same.
    QSet<QUuid> m_gone; ///< Annotations and relations.
    struct Notes
    {
        About about;
        QStringList texts;
        bool question = false;
        qint64 created = 0;
    };
    std::map<std::pair<QUuid, QUuid>, Notes> m_notes; ///< What comes to a row, by row and owner.
};

} // namespace rejoinder

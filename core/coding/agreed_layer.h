// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/adjudicate.h"
#include "core/coding/ends.h"

namespace rejoinder {

/// The edits of one step of adjudication on one thread, as they come together. Reads the store as it was before the step
/// and keeps in mind what the step has made so far.
class AgreedLayer
{
public:
    /// All but \p adjudicator must outlive it.
    AgreedLayer(const Store &store, const Codebook &codebook, const ThreadCases &thread, Uid<Coder> adjudicator);

    void settle(const Case &of, const Verdict &verdict);
    /// Whether all ends of the case's relations can be re-pointed now, and to what their types allow.
    [[nodiscard]] bool canPoint(const Case &of) const;
    [[nodiscard]] bool isSettled(const Case &of) const;
    /// Says of compared posts whether the agreed layer is done with them.
    void mark(std::span<const Id<Post>> posts, Uid<Round> round);

    /// With the layer's coder, where it is new.
    [[nodiscard]] Edits take();
    /// Posts of the cases that were settled.
    [[nodiscard]] const std::vector<Id<Post>> &touched() const { return m_touched; }

private:
    using Rows = std::vector<QUuid>;

    [[nodiscard]] std::vector<AgreedAnnotation> wantedAnnotations(const Case &of, const Verdict &verdict) const;
    [[nodiscard]] std::vector<AgreedRelation> wantedRelations(const Case &of, const Verdict &verdict) const;
    /// Puts it into the layer, in place of one of \p former where that is not wanted any more. Returns its uid.
    QUuid put(Id<Post> post, const AgreedAnnotation &wanted, Rows &former);
    QUuid put(const AgreedRelation &wanted);
    void remove(const QUuid &row, const Case &of);
    void write(const Case &of, const Verdict &verdict, const Rows &agreed);
    void append(Edits edits);
    [[nodiscard]] End pointed(const End &end);
    [[nodiscard]] std::optional<EndKind> kindOf(const End &end) const;
    [[nodiscard]] const Case *caseOf(const QUuid &version) const;
    [[nodiscard]] std::optional<Annotation> made(const Uid<Annotation> &uid) const;
    [[nodiscard]] QUuid nearest(const Rows &agreed, const Annotation &to) const;
    [[nodiscard]] Rows agreedOf(const Case &of) const;

    const Store &m_store;
    const Codebook &m_codebook;
    const ThreadCases &m_thread;
    Uid<Coder> m_adjudicator;
    Edits m_edits;
    QHash<QUuid, Annotation> m_annotations; ///< Of the agreed layer, as this step has them.
    QHash<QUuid, Relation> m_relations;
    QHash<QUuid, Rows> m_settled; ///< By case: what came of it in this step.
    QSet<QUuid> m_postponed;
    QSet<QUuid> m_removed;
    QHash<Id<Post>, std::vector<int>> m_casesOn;
    QHash<Id<Post>, QSet<QUuid>> m_rowsOn; ///< Annotations of the agreed layer.
    std::vector<Id<Post>> m_touched;
};

} // namespace rejoinder

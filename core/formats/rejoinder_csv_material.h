// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"
#include "core/model/codebook.h"

#include <QSet>

namespace rejoinder::rejoinder_csv {

/// What researchers made in a project, as the tables need it: chosen by coder and code, found by place, in the order of
/// rows. Texts and posts are not in it: they pass by.
class Material
{
public:
    Material(const Contents &contents, const WriteOptions &options);

    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    /// By name, then uid; the chosen ones.
    [[nodiscard]] const std::vector<Coder> &coders() const { return m_coders; }
    /// By since, then uid: the last is the current one.
    [[nodiscard]] const std::vector<Round> &rounds() const { return m_rounds; }
    [[nodiscard]] const std::vector<Assignment> &assignments() const { return m_assignments; }
    [[nodiscard]] const std::vector<Decision> &decisions() const { return m_decisions; }

    // By start (the whole post first), end, coder, uid.
    [[nodiscard]] const std::vector<Annotation> &annotationsOn(Id<Post> post) const;
    [[nodiscard]] const std::vector<Relation> &relationsFrom(Id<Post> post) const;
    [[nodiscard]] const std::vector<PostState> &statesOf(Id<Post> post) const;
    [[nodiscard]] const std::vector<Memo> &memosOn(Id<Post> post) const;
    /// On an annotation, a relation, a code, a thread; with the null uid, on the project.
    [[nodiscard]] const std::vector<Memo> &memosOn(const QUuid &uid) const;
    /// The owner's own memo on a row.
    [[nodiscard]] QString ownMemo(const Header &row) const;
    [[nodiscard]] const ParentCorrection *correctionOf(Id<Post> post) const;

    [[nodiscard]] QString nameOf(Uid<Coder> coder) const { return m_coderNames.value(coder.value); }
    [[nodiscard]] QString nameOf(Uid<Round> round) const;
    /// The post of an annotation or of a whole-post end; null where it is absent.
    [[nodiscard]] Id<Post> postOf(const End &end) const;
    /// Whether a code, or a group around it, was chosen.
    [[nodiscard]] bool isChosen(Uid<Code> code) const { return m_everyCode || m_chosenCodes.contains(code.value); }

private:
    void loadNames(const Contents &contents, const WriteOptions &options);
    void loadCodings(const Contents &contents);
    void loadRest(const Contents &contents);
    void chooseCodes(const std::vector<QUuid> &codes);
    [[nodiscard]] bool isChosen(Uid<Coder> coder) const
    {
        return m_chosenCoders.isEmpty() || m_chosenCoders.contains(coder.value);
    }
    [[nodiscard]] bool isKept(const Relation &relation) const;
    [[nodiscard]] bool isKept(const Memo &memo) const;
    void sort();

    Codebook m_codebook;
    std::vector<Coder> m_coders;
    std::vector<Round> m_rounds;
    std::vector<Assignment> m_assignments;
    std::vector<Decision> m_decisions;
    QSet<QUuid> m_chosenCoders;
    QSet<QUuid> m_chosenCodes;
    bool m_everyCode = true;
    bool m_everyRelation = true;
    QHash<QUuid, QString> m_coderNames;
    QHash<Id<Post>, std::vector<Annotation>> m_annotations;
    QHash<QUuid, Annotation> m_annotationOf;
    QHash<Id<Post>, std::vector<Relation>> m_relations;
    QSet<QUuid> m_keptRelations;
    QHash<Id<Post>, std::vector<PostState>> m_states;
    QHash<Id<Post>, std::vector<Memo>> m_postMemos;
    QHash<QUuid, std::vector<Memo>> m_memos;
    QHash<Id<Post>, ParentCorrection> m_corrections;
};

} // namespace rejoinder::rejoinder_csv

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

/// What happened to one row, in words.
struct Description
{
    QString kind; ///< "Annotation"
    QString what; ///< The row itself: 'Claim/Fact on “40 of the street’s…”'.
    QString where; ///< 'the comment by market_day', "the codebook"; empty: nowhere.
    Id<Post> post; ///< Where that is; null: not on a post.
    QString before; ///< The whole row where it is removed, else only what changed. Null: there was none.
    QString after; ///< Null: there is none.
};

/// The words for every kind of row, in one place: for the History page, the list of memos and the command line.
class Describer
{
public:
    /// Both must outlive it. Reads the store for the names of what a row names.
    Describer(const Store &store, const Codebook &codebook);

    [[nodiscard]] Description operator()(const Edit &edit) const;
    /// What a row is and where: without before and after.
    [[nodiscard]] Description operator()(const Row &row) const;
    /// 'the comment by market_day, to do again': the row's content, field by field.
    [[nodiscard]] QString content(const Row &row) const;

private:
    /// A field as people call it, empty where its value speaks for itself, and its value, empty where there is none.
    using Words = std::vector<std::pair<QString, QString>>;

    [[nodiscard]] Words words(const Row &row) const;
    [[nodiscard]] Words words(const Coder &coder) const;
    [[nodiscard]] Words words(const Code &code) const;
    [[nodiscard]] Words words(const Round &round) const;
    [[nodiscard]] Words words(const Annotation &annotation) const;
    [[nodiscard]] Words words(const Relation &relation) const;
    [[nodiscard]] Words words(const Memo &memo) const;
    [[nodiscard]] Words words(const PostState &state) const;
    [[nodiscard]] Words words(const Assignment &assignment) const;
    [[nodiscard]] Words words(const Decision &decision) const;
    [[nodiscard]] Words words(const ParentCorrection &correction) const;
    [[nodiscard]] Words words(const Batch &batch) const;
    [[nodiscard]] Words words(const Tombstone &tombstone) const;
    [[nodiscard]] Words words(const Waiting &waiting) const;

    [[nodiscard]] QString what(const Row &row) const;
    [[nodiscard]] QString about(const Memo &memo) const;
    [[nodiscard]] QString path(Uid<Code> code) const;
    [[nodiscard]] QString end(const End &end) const;
    [[nodiscard]] QString nameOf(Uid<Coder> coder) const;
    [[nodiscard]] QString nameOf(Uid<Round> round) const;
    [[nodiscard]] QString titleOf(const QUuid &thread) const;
    [[nodiscard]] Id<Post> postOf(const Row &row) const;
    [[nodiscard]] Id<Post> postOf(const End &end) const;
    [[nodiscard]] QString whereOf(const Row &row, Id<Post> post) const;

    const Store &m_store;
    const Codebook &m_codebook;
    mutable std::optional<QHash<QUuid, QString>> m_titles; ///< Of threads, read when first asked for.
};

/// "Annotation", "Memo" …: for filters and columns.
[[nodiscard]] QString shownName(RowKind kind);
/// "to do", "coded" …
[[nodiscard]] QString shownName(State state);
/// "taken as it is", "agreed: nothing here" …
[[nodiscard]] QString shownName(Outcome outcome);

} // namespace rejoinder

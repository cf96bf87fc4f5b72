// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/decided.h"
#include "core/corpus/outline.h"
#include "core/store/store.h"

#include <functional>

/// Where coders who worked apart come to be compared, one matter at a time: what they marked at one place, which code
/// they gave the whole post, what they linked. Pure functions of the store's rows: the same rows give the same cases,
/// whatever the order in which copies were merged.
namespace rejoinder {

namespace letter {
inline constexpr char16_t adjudicated = u'k'; ///< Of a case: "k" and 32 hexadecimal digits.
} // namespace letter

struct CaseRequest
{
    std::vector<Uid<Coder>> coders; ///< Who is compared; empty: all persons.
    std::vector<Uid<Code>>
        codes; ///< Only cases in which one of these codes, or of these groups' codes, occurs; empty: all.
    /// Whether a post that a coder has annotated but not marked done is that coder's answer as it is.
    bool countUnfinished = false;
    /// From which intersection over union on two passages with the same code are the same: more than 0; 1: same edges.
    double tolerance = 1;
};

/// What one coder says in a case; nothing, where the coder finished the post and made neither.
struct Version
{
    Uid<Coder> coder;
    int number = 0; ///< Of the coder, by name among all who are compared.
    std::vector<Annotation> annotations; ///< On a passage one at most; of a whole post as many as the group allows.
    std::optional<Relation> relation;
    int opinion = 0; ///< Versions of a case with the same number say the same.

    [[nodiscard]] bool isNothing() const { return annotations.empty() && !relation; }
};

enum class Matter { Post, Span, Relation };

/// Where a case stands. \c Reopened: it was settled, but a version is another now, or what was agreed is gone.
/// \c Contested: two adjudicators settled it differently, and nobody has settled that.
enum class Standing { Open, Reopened, Contested, Postponed, Settled };

struct Case
{
    QUuid uid; ///< Made of the post and of the versions' uids: the same in every copy, and while versions change.
    Matter matter = Matter::Span;
    Id<Post> post; ///< Of a relation: its source's.
    Uid<Code> group; ///< The top group of its codes; of relations, of their types.
    Uid<Code> target; ///< Of stance.
    std::vector<Version> versions; ///< One for each coder who finished the post, by name.
    bool agrees = false; ///< All coders say the same.
    Standing standing = Standing::Open;
    std::vector<Decision> decisions; ///< On these versions as they are, the newest first.
    std::vector<Decision> former; ///< On some of these versions as they were.
    std::vector<QUuid> agreed; ///< Rows of the agreed layer that came of those decisions and stand.

    [[nodiscard]] bool isSettled() const { return standing == Standing::Settled; }
    /// From the first version's passage to the last; nothing where no version has one.
    [[nodiscard]] std::optional<Span> extent() const;
    /// Settled, and because everybody said the same.
    [[nodiscard]] bool wasAccepted() const;
};

/// The cases of one thread, with what settling them needs.
struct ThreadCases
{
    std::vector<Case> cases; ///< In reading order: of a post its codes, then passages by place, then relations.
    std::vector<Id<Post>> compared; ///< Posts that two coders or more finished, in reading order.
    int unfinished = 0; ///< Coders' posts left out because they are annotated but not marked done.
    QHash<QUuid, int> caseOf; ///< By version: its case.
    QHash<QUuid, Annotation> agreedAnnotations; ///< The agreed layer on this thread.
    QHash<QUuid, Relation> agreedRelations;

    [[nodiscard]] const Case *find(const QUuid &uid) const;
};

/// Finds the cases of a project, thread by thread. The store, the codebook and the outline must outlive it.
class CaseFinder
{
public:
    CaseFinder(const Store &store, const Codebook &codebook, const Outline &outline, CaseRequest request);

    /// All of them, whichever codes are asked for.
    [[nodiscard]] ThreadCases in(Id<Thread> thread) const;
    /// Those compared, by name.
    [[nodiscard]] const std::vector<Coder> &coders() const { return m_coders; }
    [[nodiscard]] const CaseRequest &request() const { return m_request; }

private:
    friend class ThreadReading;

    const Store &m_store;
    const Codebook &m_codebook;
    const Outline &m_outline;
    CaseRequest m_request;
    std::vector<Coder> m_coders;
    QHash<QUuid, int> m_coderOf;
    Round m_round;
    QHash<Id<Post>, std::vector<Decision>> m_decisions;
    QSet<QUuid> m_unplaced; ///< Annotations on words that nobody is shown any more.
};

/// Every thread's cases in reading order. \p progress is told how far it is; false cancels (Error::Cancelled).
struct CaseList
{
    std::vector<Case> cases;
    std::vector<Coder> coders; ///< Who is compared, by name.
    int compared = 0; ///< Posts that two coders or more finished.
    int unfinished = 0;
};
[[nodiscard]] CaseList listCases(const Store &store, const Codebook &codebook, const Outline &outline,
    const CaseRequest &request, const std::function<bool(double)> &progress = {});

/// Gives the case those of the decisions that are on it, and its standing. \p stands says whether a row of the
/// agreed layer is there.
void judge(Case &of, std::span<const Decision> onPost, const Codebook &codebook, const PostNames &names,
    const std::function<bool(const QUuid &)> &stands);

/// The first two coders, as indices of versions, who say different things; nothing where all say the same.
[[nodiscard]] std::optional<std::pair<int, int>> firstDifference(const Case &of);
/// Whether one of these codes, or of these groups' codes, occurs in a version; true of no codes.
[[nodiscard]] bool concerns(const Case &of, std::span<const Uid<Code>> codes, const Codebook &codebook);
/// Whether the coder has made something that is settled here: who settles one's own work is told.
[[nodiscard]] bool hasVersionOf(const Case &of, Uid<Coder> coder);

/// Which version to take where nobody says: the code that most chose (nothing, where most marked nothing), of those the
/// passage that shares most with the others'. An index of versions.
[[nodiscard]] int proposedVersion(const Case &of, const Codebook &codebook);

enum class CaseOrder { Thread, Code, Size, Pair };
/// \c Size: the longest text in question first. \c Pair: by the first two coders who differ. Else, and among equals, in
/// reading order.
void arrange(std::vector<Case> &cases, CaseOrder order, const Codebook &codebook, const Outline &outline);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/coding/cases.h"

/// Settling what coders who worked apart say differently. What is agreed is the work of one more coder, of kind
/// \c agreed, made through the functions that make everybody's (annotate.h, relate.h); the coders' own work never changes.
/// Beside it stands a decision: what was compared, what became of it, why.
namespace rejoinder {

/// What is to stand in the agreed layer. Its uid in there is made of code and place, so two adjudicators who agree the
/// same have made the same.
struct AgreedAnnotation
{
    Uid<Code> code;
    std::optional<Span> span; ///< Nothing: the whole post.
    Uid<Code> target;

    friend bool operator==(const AgreedAnnotation &, const AgreedAnnotation &) = default;
};

/// Ends are posts, annotations of the agreed layer, or a coder's: those are re-pointed to what was agreed of them.
struct AgreedRelation
{
    Uid<Code> type;
    End source;
    End target;
    QString note; ///< Why the target is absent.
};

struct Verdict
{
    Outcome outcome = Outcome::Taken;
    std::vector<QUuid> taken; ///< Of \c Taken: which of the versions' annotations or relations; one or several.
    std::vector<AgreedAnnotation> annotations; ///< Of \c Edited.
    std::vector<AgreedRelation> relations; ///< Of \c Edited.
    QString reason; ///< See reasons; may be empty.
    QString note;
};

/// Takes all of what one coder says: what the coder marked or linked; where that is nothing, "agreed: nothing here".
[[nodiscard]] Verdict taking(const Version &version);

/// Settles a case as one step: the agreed rows, the decision, and whether the agreed layer is done with the post. A
/// decision before this one, by whomever, makes way, with what came of it, where this one is another.
///
/// A relation's ends become what was agreed of them; an end that nobody else compared, or on which all agree, comes along.
/// Throws Error where an end is open or was rejected, where what is taken is no version of the case, and (Error::Changed)
/// where the case is no longer as \p shown.
[[nodiscard]] Action decide(const Store &store, const Codebook &codebook, const Outline &outline,
    const CaseRequest &request, const Case &shown, const Verdict &verdict, Uid<Coder> adjudicator);

/// What accepting all that agrees comes to.
struct Acceptance
{
    Action action; ///< One step.
    int cases = 0; ///< How many become settled.
    int waiting = 0; ///< Relations on which all agree, but not on their ends.
};

/// Takes every case in which all coders say the same (within the request's tolerance) and that nobody has settled, and
/// marks the posts on which nothing is open as done for the agreed layer. Of passages that differ a little the one that
/// shares most with the others is taken. Again, it changes nothing.
[[nodiscard]] Acceptance acceptAgreed(const Store &store, const Codebook &codebook, const Outline &outline,
    const CaseRequest &request, Uid<Coder> adjudicator, const std::function<bool(double)> &progress = {});

} // namespace rejoinder

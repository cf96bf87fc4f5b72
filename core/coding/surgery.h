// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/store/store.h"

/// Surgery on the codebook: what changes codes together with what is coded by them. Each function reads, writes nothing,
/// and returns a plan: the edits of one step, and all they do, to be looked at first. It acts for the project: every
/// coder's annotations are recoded and stay their owners'; the step names who did it.
///
/// Afterwards no coder holds two annotations where the codebook admits one: of the same code at the same place and
/// target, or of a group with choice "one". One of them yields: it goes, and its relations and memos go over to the one
/// that stays.
namespace rejoinder {

/// Which annotation stays where a recoded one comes to a place that another holds.
enum class Keep {
    Present, ///< The one that was there.
    Moved, ///< The one that is recoded.
};

/// An annotation that the plan touches.
struct Recoded
{
    Annotation before;
    Uid<Code> code; ///< Of it afterwards; as before where only the codebook around it changes.
    Uid<Code> target; ///< Afterwards.
    Uid<Annotation> yieldsTo; ///< Not null: it goes, for this one of the same coder stays.
    bool doubles = false; ///< It yields to one of the same code: nothing that was said is lost.

    [[nodiscard]] bool changes() const { return !yieldsTo.isNull() || code != before.code || target != before.target; }
};

/// A relation whose type allowed its ends before and does not afterwards. It stays as its coder made it.
struct Unfit
{
    Relation relation; ///< Afterwards.
    bool atSource = false; ///< Which end; false: the target.
};

struct SurgeryPlan
{
    struct CoderCount
    {
        Uid<Coder> coder;
        int recoded = 0; ///< Stay, with another code or target.
        int yielding = 0; ///< Go.
    };

    Action action;
    std::vector<Recoded> annotations; ///< By post, then by place.
    std::vector<Annotation> left; ///< Asked for, and left as they are: the code is not for such places.
    std::vector<Unfit> unfit;
    int relationsChanged = 0; ///< Another type, or an end that went over to the annotation that stays.
    int relationsRemoved = 0; ///< Doubles of another, or from an annotation to itself.
    int memosMoved = 0; ///< To what stays.

    [[nodiscard]] int recoded() const;
    [[nodiscard]] int yielding() const;
    [[nodiscard]] int clashes() const; ///< Of those yielding, the ones of another code than the one that stays.
    [[nodiscard]] std::vector<CoderCount> byCoder() const; ///< Those who have any, by uid.
};

/// Retires \p code into \p into, another code, relation type or target of its kind, and recodes all that counts as it.
/// Rules of relation types that name it name the other. Refuses groups, and codes for other places (passages, comments).
[[nodiscard]] SurgeryPlan mergeCodes(
    const Store &store, const Codebook &codebook, Uid<Code> code, Uid<Code> into, Keep keep = Keep::Present);

struct Split
{
    Uid<Code> code;
    /// Codes that are there (by uid) or are to be made beside the code (null uid): at least their name is set.
    std::vector<Code> parts;
    /// Index into \c parts, by annotation; who is not named keeps the code.
    QHash<QUuid, int> assigned;
    bool retire = false; ///< The code itself, once nothing is left in it; refused while something is.
};
[[nodiscard]] SurgeryPlan splitCode(
    const Store &store, const Codebook &codebook, const Split &split, Keep keep = Keep::Present);

/// Gives these annotations, of whatever codes, the code \p to. Those for which it is not made are left, and listed.
[[nodiscard]] SurgeryPlan recode(const Store &store, const Codebook &codebook,
    const std::vector<Uid<Annotation>> &annotations, Uid<Code> to, Keep keep = Keep::Present);

/// Puts a code or group elsewhere (see moveCode()), under the rules of the group it comes to. Refused where something
/// coded by it is for other places than those rules allow.
[[nodiscard]] SurgeryPlan moveToGroup(const Store &store, const Codebook &codebook, Uid<Code> code, Uid<Code> parent,
    int index, Keep keep = Keep::Present);

/// Takes a code or group out of use; its annotations stay as they are, and are listed.
[[nodiscard]] SurgeryPlan retirePlan(const Store &store, const Codebook &codebook, Uid<Code> code);

/// changeCode(), refused where what is coded does not keep a changed rule (for passages or comments, one choice,
/// target), with how often.
[[nodiscard]] Action changeRules(const Store &store, const Codebook &codebook, const Code &code);

/// The annotations that count as this code or target, or as one inside it.
[[nodiscard]] std::vector<Annotation> annotationsOf(const Store &store, const Codebook &codebook, Uid<Code> code);

} // namespace rejoinder

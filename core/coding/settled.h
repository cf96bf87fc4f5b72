// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/cases.h"

/// How far adjudication is, what its reasons say about the codebook, and how near each coder was to what was agreed.
namespace rejoinder {

struct SettlingProgress
{
    int cases = 0; ///< In which coders differ or once did: settled, waiting for somebody, or open.
    int settled = 0;
    int taken = 0; ///< Of the settled.
    int edited = 0;
    int rejected = 0;
    int nothing = 0;
    int postponed = 0;
    int reopened = 0;
    int contested = 0;
    int agreeing = 0; ///< All say the same, and nobody has accepted it yet; not among the cases.
    int accepted = 0; ///< All said the same, and that was accepted; not among the cases.

    [[nodiscard]] int open() const { return cases - settled; }
};
[[nodiscard]] SettlingProgress progressOf(std::span<const Case> cases);

/// Whether a case is one to be shown in the queue: coders differ, or somebody settled it by hand.
[[nodiscard]] bool isDisputed(const Case &of);

/// A code as adjudication found it.
struct CodeTrouble
{
    Uid<Code> code;
    int cases = 0; ///< Settled cases in which a version had it.
    int overruled = 0; ///< Of them, in which it was not agreed.
    std::vector<std::pair<QString, int>> reasons; ///< The most frequent first; cases without one are not among them.

    /// What asks for a better definition: "codebook unclear" and "real ambiguity" in particular.
    [[nodiscard]] int unclear() const;
};
/// Codes that occur in settled cases, those that most need a better definition first: by the cases in which the codebook
/// was unclear or the words ambiguous, then by how often the code was overruled, then in the codebook's order.
[[nodiscard]] std::vector<CodeTrouble> troubledCodes(
    const Store &store, const Codebook &codebook, std::span<const Case> cases);

/// One coder against the agreed layer, on the posts that both are done with.
struct GoldScore
{
    Uid<Coder> coder;
    Matter matter = Matter::Span; ///< Passages with their code, or codes of whole posts with their target.
    qint64 common = 0;
    qint64 agreed = 0; ///< In the agreed layer.
    qint64 own = 0; ///< By the coder.

    [[nodiscard]] std::optional<double> precision() const; ///< Nothing where the coder marked nothing.
    [[nodiscard]] std::optional<double> recall() const; ///< Nothing where nothing was agreed.
    [[nodiscard]] std::optional<double> f1() const; ///< Nothing where neither did.
};
/// For each coder passages, then whole posts; coders with whom nothing can be compared are left out. Passages with the
/// same code are matched one to one, from a \p share (intersection over union) on; 1: with the same edges. Codes that are
/// not counted and groups out of the round's scope are left out.
[[nodiscard]] std::vector<GoldScore> goldScores(const Store &store, const Codebook &codebook, const Outline &outline,
    std::span<const Coder> coders, double share = 1);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/outline.h"
#include "core/cues/cue_finder.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace rejoinder {

class Store;

/// The cues of every post of a project, in memory: 12 bytes a post and 8 a cue. Nothing of it is stored; it is made anew
/// when posts come or go, or a definition changes. Nodes are those of the outline it was made for.
///
/// A filter "posts with concession + negation" is \c admitted({CueKind::Concession, CueKind::Negation}).
class CueIndex
{
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_kinds.size()); } ///< Of the outline.
    [[nodiscard]] CueKinds kinds(int node) const { return m_kinds[node]; }
    [[nodiscard]] const std::vector<CueKinds> &kinds() const { return m_kinds; } ///< By node.
    [[nodiscard]] bool has(int node, CueKind kind) const { return m_kinds[node].contains(kind); }
    /// By node: the posts that have a cue of each of \p kinds. No kinds: every post.
    [[nodiscard]] std::vector<bool> admitted(CueKinds kinds) const;
    /// By start, then by kind.
    [[nodiscard]] std::vector<Cue> cues(int node) const;
    [[nodiscard]] qint64 cueCount() const { return static_cast<qint64>(m_cues.size()); }

    struct Count
    {
        qint64 cues = 0;
        qint64 posts = 0; ///< That have one at least.
    };
    /// By kind.
    [[nodiscard]] std::array<Count, cueKindCount> counts() const;

    /// The next post's cues; posts come in the outline's order.
    void append(std::span<const Cue> cues);
    void append(const CueIndex &following);

private:
    struct Packed
    {
        quint32 start;
        quint32 lengthAndKind; ///< Length in the upper 24 bits.
    };

    std::vector<CueKinds> m_kinds;
    std::vector<qint64> m_ends; ///< By node: the end of its cues in m_cues.
    std::vector<Packed> m_cues;
};

/// Which languages a project is read in: the one named, else the project's own setting (\c setCueLanguage), else each
/// post's, where a post does not tell the one that most of a sample of its posts tell.
[[nodiscard]] CueLanguage cueLanguage(
    const Store &store, const Outline &outline, const CueDefinitions &definitions, const QString &named = {});
/// Empty: guessed for each post.
void setCueLanguage(Store &store, const QString &language);

struct CueAnalysis
{
    CueDefinitions definitions;
    CueLanguage language;
    int workers = 0; ///< Threads; 0: as many as there are cores.
    /// Called on the calling thread with 0 to 1, each 30 ms or sooner; false cancels.
    std::function<bool(double)> progress;
};

/// Finds the cues of every post of \p outline, reading the project at \p path through connections of its own. Throws
/// Error::Cancelled when told to stop; that takes as long as the longest post at work, some milliseconds. The result does
/// not depend on the number of workers.
[[nodiscard]] CueIndex analysedCues(const QString &path, const Outline &outline, const CueAnalysis &analysis);

} // namespace rejoinder

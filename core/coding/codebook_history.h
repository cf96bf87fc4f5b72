// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

/// The codebook as it was, from the history that every change of it leaves. What was undone never happened.
namespace rejoinder {

/// One state of the codebook: from this step until the next.
struct CodebookVersion
{
    int number = 1; ///< 1 is the codebook the project (or this copy of it) began with.
    Step step; ///< What made it; \c seq 0: the beginning.
};

class CodebookHistory
{
public:
    explicit CodebookHistory(const Store &store);

    [[nodiscard]] const std::vector<CodebookVersion> &versions() const { return m_versions; } ///< Oldest first.
    /// The one that held at a time, or right after a step of the whole history.
    [[nodiscard]] const CodebookVersion &versionAt(qint64 seconds) const;
    [[nodiscard]] const CodebookVersion &versionAfter(qint64 seq) const;
    /// The one by which an annotation was made; of one that another copy brought: the one here at that time.
    [[nodiscard]] const CodebookVersion &madeUnder(const Store &store, const Annotation &annotation) const;
    [[nodiscard]] Codebook codebook(const CodebookVersion &version) const;

private:
    struct Change
    {
        qint64 seq = 0;
        std::optional<Code> before;
    };
    struct Life
    {
        Code now;
        std::vector<Change> changes; ///< Oldest first.
    };
    std::vector<Life> m_lives;
    std::vector<CodebookVersion> m_versions;
};

/// One difference between two states of a codebook.
struct CodebookDifference
{
    enum Kind {
        Added,
        Removed,
        Retired,
        BroughtBack,
        Renamed,
        Moved,
        Reordered,
        Redefined,
        Recoloured,
        Rekeyed,
        Ruled
    };

    Kind kind = Added;
    Uid<Code> code;
    QString path; ///< Afterwards; of what was removed: before.
    QString field; ///< The column of codebook.csv; empty for Added and Removed.
    QString before;
    QString after;

    [[nodiscard]] QLatin1StringView name() const; ///< "added", "retired" … for files.
    [[nodiscard]] QString words() const; ///< A full sentence.
};

/// In the order of the codebook afterwards, then what was removed.
[[nodiscard]] std::vector<CodebookDifference> differences(const Codebook &before, const Codebook &after);

} // namespace rejoinder

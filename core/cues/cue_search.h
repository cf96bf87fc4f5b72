// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue_finder.h"

#include <optional>

namespace rejoinder {

/// Answers cue: in a query (SearchScope::cues): where the cues of a kind stand in a text. A copy makes a finder of its
/// own at its first question, so that it can be made on one thread and asked on another.
class CueSearch
{
public:
    /// Of the project at \p path, in its language.
    explicit CueSearch(QString path);
    CueSearch(const CueSearch &other);
    CueSearch &operator=(const CueSearch &) = delete;

    /// Throws Error::Usage where \p name is no kind of cue.
    [[nodiscard]] static CueKind kindNamed(const QString &name);
    /// Throws Error::Usage where \p kind is no kind of cue.
    [[nodiscard]] std::vector<Span> operator()(const QString &kind, const QString &text);

private:
    QString m_path;
    std::optional<CueFinder> m_finder;
    QString m_text; ///< The last one asked about: a query asks for each of its kinds, and where they are.
    std::vector<Cue> m_cues;
};

} // namespace rejoinder

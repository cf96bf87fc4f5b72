// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue_definitions.h"

#include <memory>

namespace rejoinder {

/// Which language's definition is used for a post.
struct CueLanguage
{
    QString chosen; ///< For all posts; empty: guessed for each.
    QString otherwise; ///< Where a post's words do not tell; empty: the first definition's language.

    friend bool operator==(const CueLanguage &, const CueLanguage &) = default;
};

/// Finds the cues in posts. One is for one thread; making it reads the definitions (some ten milliseconds).
///
/// A language is guessed by the words that every text is full of ("the", "de"): each definition lists them as "stop
/// words", and the language with most of them among a post's first 1,000 characters is taken, if it has two at least and
/// more than every other. Else \c CueLanguage::otherwise holds: a short "No." says nothing of its language.
class CueFinder
{
public:
    /// Throws Error::Usage for a chosen language without a definition, and Error where a definition cannot be loaded.
    explicit CueFinder(const CueDefinitions &definitions, CueLanguage language = {});
    ~CueFinder();
    CueFinder(CueFinder &&) noexcept;
    CueFinder &operator=(CueFinder &&) noexcept;

    /// All cues of a post, by start, then by kind; spans in code points. A definition sees line by line, where lines that
    /// were broken for want of room (40 characters or more, unless either quotes by ">" or the next is an item of a list) are one with the next, and one of
    /// more than some 4,000 characters is shown in parts. Linear.
    [[nodiscard]] std::vector<Cue> find(const QString &text);

    /// The language used for \p text.
    [[nodiscard]] QString languageOf(QStringView text) const;
    /// The same where the words tell; null where they do not. Whatever was chosen.
    [[nodiscard]] QString guessed(QStringView text) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace rejoinder

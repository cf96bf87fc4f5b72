// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/cases.h"
#include "ui/session/session.h"

/// Cases in words and signs.
namespace rejoinder {

/// Who is compared, by name or, where names are to be hidden, as "Coder A", "Coder B" …
class CoderNames
{
public:
    CoderNames() = default;
    CoderNames(const std::vector<Coder> &coders, bool hidden);

    [[nodiscard]] QString of(const Version &version) const;
    [[nodiscard]] QString of(Uid<Coder> coder) const; ///< Of one who is compared; else empty.
    [[nodiscard]] bool areHidden() const { return m_hidden; }
    [[nodiscard]] QStringList all() const;

private:
    std::vector<Coder> m_coders;
    bool m_hidden = false;
};

/// ○ open, ↻ open again, ≠ settled in two ways, ↷ later, ✓ kept, ✗ rejected, ∅ nothing here.
[[nodiscard]] QString signOf(const Case &of);
/// "open", "open again", "kept", "edited", "rejected" …
[[nodiscard]] QString shownStanding(const Case &of);
/// "Stance", "Passage", "Relation".
[[nodiscard]] QString shownMatter(const Case &of, const Codebook &codebook);
/// The different codes, by name: "Fact, Value"; a coder who marked nothing is "nothing".
[[nodiscard]] QString codesIn(const Case &of, const Codebook &codebook);
/// What one version says, in short: 'Fact: “Half of my customers…”', "Favour", "rebuts the article", "nothing".
[[nodiscard]] QString wordsOf(const Session &session, const Version &version, int length = 60);
/// Where an end is: '“Half of…” by market_day', "the article", "what is not in the text".
[[nodiscard]] QString endWords(const Session &session, const End &end);
/// "Two of three chose this code": why a version is proposed.
[[nodiscard]] QString whyProposed(const Case &of, int version, const Codebook &codebook, const CoderNames &names);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/names.h"
#include "core/model/span.h"

#include <QStringList>

#include <bit>
#include <initializer_list>

/// Lexical cues of discourse: words that suggest where to look. A cue is never a code, and nothing of it is stored: it is
/// found anew, by definitions that people can read and edit (resources/syntax/README.md).
///
/// To filter posts by cue: the term cue:concession of a query (\c CueSearch, cue_search.h, answers it text by text), or
/// \c named<CueKind>("concession") and \c CueIndex::has or \c CueIndex::admitted for all posts at once (cue_index.h).
namespace rejoinder {

enum class CueKind : quint8 {
    Hedge,
    Booster,
    Negation,
    Contrast,
    Concession,
    Cause,
    Conclusion,
    Question,
    Quotation,
    ReportedSpeech,
    Address,
    FirstPerson,
    SecondPerson,
    Evidence,
    Insult,
};

/// As definitions, the command line, tables and queries name them.
template<>
struct Names<CueKind>
{
    static constexpr std::array values{"hedge", "booster", "negation", "contrast", "concession", "cause", "conclusion",
        "question", "quotation", "reported-speech", "address", "first-person", "second-person", "evidence", "insult"};
};

inline constexpr int cueKindCount = static_cast<int>(Names<CueKind>::values.size());

/// All names, in the order of kinds.
[[nodiscard]] QStringList namesOfCues();
/// As people read it: "First person".
[[nodiscard]] QString titleOf(CueKind kind);

/// A set of kinds.
class CueKinds
{
public:
    constexpr CueKinds() = default;
    constexpr CueKinds(std::initializer_list<CueKind> kinds)
    {
        for (CueKind kind : kinds)
            insert(kind);
    }
    [[nodiscard]] static constexpr CueKinds all()
    {
        CueKinds kinds;
        kinds.m_bits = (1u << cueKindCount) - 1;
        return kinds;
    }

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int count() const { return std::popcount(m_bits); }
    [[nodiscard]] constexpr bool contains(CueKind kind) const { return m_bits & bit(kind); }
    [[nodiscard]] constexpr bool containsAll(CueKinds kinds) const { return (m_bits & kinds.m_bits) == kinds.m_bits; }
    constexpr void insert(CueKind kind) { m_bits |= bit(kind); }
    constexpr void remove(CueKind kind) { m_bits &= ~bit(kind); }

    friend constexpr bool operator==(const CueKinds &, const CueKinds &) = default;

private:
    [[nodiscard]] static constexpr quint32 bit(CueKind kind) { return 1u << static_cast<int>(kind); }

    quint32 m_bits = 0;
};

/// A cue in a post's own text, in code points.
struct Cue
{
    CueKind kind = CueKind::Hedge;
    Span span;

    friend bool operator==(const Cue &, const Cue &) = default;
};

} // namespace rejoinder

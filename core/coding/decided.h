// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/store/post_names.h"

#include <span>

/// What Decision::versions holds, and the reasons a decision can have.
namespace rejoinder {

/// A row that was compared, or agreed, and a mark of what it said then.
struct Mentioned
{
    char16_t letter = u'a'; ///< letter::annotation or letter::relation.
    QUuid uid;
    QString mark; ///< 8 hexadecimal digits made of code, target and place, or of type and ends.

    friend bool operator==(const Mentioned &, const Mentioned &) = default;
};

/// "a0123…=89abcdef r4567…=01234567 > a89ab…=00112233": the versions by uid, then what came of them. Neither revisions nor
/// times: a project that was exported and imported again has the same.
struct Mentions
{
    std::vector<Mentioned> versions;
    std::vector<Mentioned> agreed;

    /// What is no mention is left out.
    [[nodiscard]] static Mentions parsed(QStringView text);
    [[nodiscard]] QString toString() const;
};

[[nodiscard]] Mentioned mentionOf(const Annotation &annotation);
[[nodiscard]] Mentioned mentionOf(const Relation &relation, const PostNames &names);
/// Whether the row still says what the mark says: certainty and memo may be others, and so may a code that was since
/// retired into the one it has.
[[nodiscard]] bool saysTheSame(const Mentioned &then, const Annotation &now, const Codebook &codebook);

/// Reasons as they are stored and exported; a decision may have any other text too.
namespace reasons {
inline constexpr QLatin1StringView boundaries("boundaries-differ");
inline constexpr QLatin1StringView mistaken("code-mistaken");
inline constexpr QLatin1StringView unclear("codebook-unclear");
inline constexpr QLatin1StringView overlooked("context-overlooked");
inline constexpr QLatin1StringView irony("irony");
inline constexpr QLatin1StringView ambiguous("real-ambiguity");
inline constexpr QLatin1StringView slip("slip");
/// Nobody chose it: all coders said the same.
inline constexpr QLatin1StringView agreement("agreement");
/// What an adjudicator chooses from, in this order.
inline constexpr std::array chosen{boundaries, mistaken, unclear, overlooked, irony, ambiguous, slip};
} // namespace reasons

/// Of the agreed layer: a coder of kind \c agreed, the same in every project, edited by any adjudicator.
[[nodiscard]] Uid<Coder> agreedLayer();

/// As people read it; a text that is none of these is itself.
[[nodiscard]] QString shownReason(const QString &reason);

} // namespace rejoinder

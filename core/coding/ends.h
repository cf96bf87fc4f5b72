// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

/// What may stand at the ends of a relation, by the rule of its type:
/// "Rebuttal,post > Claim,Rebuttal,Passage,post,absent". A side that is empty admits anything; a group admits all its
/// codes; a backslash protects "," ">" and itself in names.
namespace rejoinder {

/// What stands at an end: an annotation with a code, a whole post, or nothing in the text.
struct EndKind
{
    enum Kind { Coded, WholePost, Absent } kind = WholePost;
    Uid<Code> code; ///< Of a coded end.
};

struct EndsRule
{
    QStringList sources;
    QStringList targets;

    [[nodiscard]] static EndsRule parsed(QStringView rule);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool admitsSource(const Codebook &codebook, const EndKind &source) const;
    [[nodiscard]] bool admitsTarget(const Codebook &codebook, const EndKind &target) const;

    friend bool operator==(const EndsRule &, const EndsRule &) = default;
};

/// The relation types that may join these two, in the codebook's order: the first is the usual one.
[[nodiscard]] std::vector<const Code *> typesBetween(
    const Codebook &codebook, const EndKind &source, const EndKind &target);

} // namespace rejoinder

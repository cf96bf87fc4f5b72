// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/span.h"

#include <QString>

#include <span>
#include <vector>

/// What a post quotes of the posts it answers. Offsets are code points.
namespace rejoinder {

/// A passage of a post that was taken from another text.
struct Quotation
{
    Span words; ///< In the quoting post, without the quotation marks.
    int source = 0; ///< Index into the texts that were looked through.
    Span origin; ///< In that text.

    friend bool operator==(const Quotation &, const Quotation &) = default;
};

/// A quotation counts from this many characters on.
constexpr int shortestQuotation = 20;

/// What a post shows as quoted, in reading order: lines that begin with ">" (those that follow each other are one
/// passage), and what stands in quotation marks on one line. Shorter passages are left out. Linear.
[[nodiscard]] std::vector<Span> quotedPassages(QStringView text);

/// For each quoted passage of \p text the place it was taken from: of the first of \p sources that holds it in its own
/// words, else of the first that quotes it itself. Case, blanks and line breaks, quotation marks, kinds of dashes and
/// marks of emphasis make no difference; a passage may break off (…) or go on differently from its second half on. Where
/// a source says the same twice, the longest match counts, then the first. Linear in the length of all texts.
[[nodiscard]] std::vector<Quotation> quotationsIn(QStringView text, std::span<const QString> sources);

} // namespace rejoinder

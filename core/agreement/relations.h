// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/intervals.h"
#include "core/agreement/spans.h"

namespace rejoinder {

/// A span that can be the end of a relation.
struct Anchor
{
    int coder = 0;
    int post = 0;
    double start = 0;
    double end = 0;
};

/// One end of a relation: a span, a whole post, or nothing ("it answers nothing that is here").
struct LinkEnd
{
    int anchor = -1; ///< Into Linking::anchors.
    int post = -1; ///< Where the end is a whole post.

    friend bool operator==(const LinkEnd &, const LinkEnd &) = default;
};

struct Link
{
    int coder = 0;
    LinkEnd source;
    LinkEnd target;
    int type = 0;
};

/// What coders linked. A value without any knowledge of where it came from.
struct Linking
{
    std::vector<QString> coders;
    std::vector<QString> types;
    std::vector<Anchor> anchors; ///< All spans of the coders, linked or not.
    std::vector<Link> links;
    std::vector<std::vector<bool>> finished; ///< By coder and post: whether the coder's work there counts.
    std::vector<int> clusters; ///< By post: its thread.
    qint64 unfinished = 0; ///< Relations left out, because their source's post is not marked done.
};

enum class LinkFigure {
    All, ///< F1 of typed relations; ends that have no partner are errors.
    GivenSpansTyped, ///< F1 among relations whose two ends both have partners.
    GivenSpansUntyped, ///< The same, whatever the types.
    TypeAgreement, ///< The share of relations drawn by both that have the same type.
    TypeAlpha, ///< Krippendorff's alpha of those types.
    /// Krippendorff's alpha of what each matched source answers: the partner of the target, nothing, or something of its own.
    TargetAlpha,
};

/// Spans are matched one to one within posts that both coders finished, whatever their codes (\p match), then relations
/// are compared by their ends; direction counts. F1 and agreement on types are means over pairs of coders, the alphas pool the
/// pairs. With \p type >= 0 only relations of that type. n: relations compared, of TargetAlpha matched sources, of the types
/// relations that both drew.
[[nodiscard]] Agreement linkAgreement(
    const Linking &linking, LinkFigure figure, SpanMatch match, int type = -1, const IntervalRequest &interval = {});

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/action.h"
#include "core/store/store.h"

/// Putting codes on posts and on stretches of their text.
namespace rejoinder {

struct AnnotateRequest
{
    Id<Post> post;
    Uid<Code> code;
    std::optional<Span> span; ///< Code points; nothing: the whole post. A boundary inside a grapheme is moved outwards.
    Uid<Code> target; ///< Of a group with targets (stance).
    std::optional<int> certainty; ///< 1 to 3.
    QString memo; ///< Written in the same step, where there is one.
    Uid<Coder> coder;
};

/// Of a group with choice "one", a second code at the same place and target replaces the first, whose uid it keeps. The
/// same annotation again is no edit.
[[nodiscard]] Action annotate(const Store &store, const Codebook &codebook, const AnnotateRequest &request);

/// What is to be different; what is absent stays.
struct AnnotationChange
{
    std::optional<int> start;
    std::optional<int> end;
    std::optional<Uid<Code>> code;
    std::optional<Uid<Code>> target;
    std::optional<std::optional<int>> certainty;
    std::optional<QString> memo; ///< Empty removes it.
};

[[nodiscard]] Action changeAnnotation(const Store &store, const Codebook &codebook, Uid<Annotation> annotation,
    const AnnotationChange &change, Uid<Coder> coder);

/// With its relations, and with the memos on any of them.
[[nodiscard]] Action removeAnnotation(
    const Store &store, const Codebook &codebook, Uid<Annotation> annotation, Uid<Coder> coder);

/// The span as annotate() would store it: whole graphemes. Throws Error where it is empty or leaves the text.
[[nodiscard]] Span storedSpan(QStringView text, Span span);

} // namespace rejoinder

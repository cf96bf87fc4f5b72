// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/stage.h"

/// Annotations as they are read aloud.
namespace rejoinder {

/// "Counter-claim by Ben, certainty 2 of 3, with a memo: “Paint does not close a crack”"; \p text is the post's.
[[nodiscard]] QString spokenAnnotation(const Stage &stage, const SceneAnnotation &annotation, const QString &text);

/// "Start of Fact. End of Value": what a caret that goes from \p from to \p to (code points) enters and leaves;
/// nothing: it comes from elsewhere, or stays where it was.
[[nodiscard]] QString spokenEdges(
    const Stage &stage, std::span<const SceneAnnotation> annotations, std::optional<int> from, int to);

} // namespace rejoinder

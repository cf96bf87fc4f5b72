// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/thread_places.h"

namespace rejoinder {

/// Reads a thread back out of the text that thread_text.h wrote, by its headings alone: for where nothing else of our
/// export is left. Keys, parents, authors, times and where the posts stand; what headings do not say (scores, extras,
/// whether a comment was deleted) is lost. Title and standfirst are what stands above the article: \p hasTitle says whether
/// the first paragraph is a title.
///
/// Nothing: the text has no heading of an article, so it is no thread of ours. Without posts: it has, but its headings do
/// not fit each other any more (a key twice, an answer to what does not stand above it), or more than one reading fits.
[[nodiscard]] std::optional<thread_places::PlacedThread> threadIn(const QString &text, bool hasTitle);

} // namespace rejoinder

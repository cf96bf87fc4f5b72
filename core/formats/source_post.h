// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"
#include "core/formats/html_text.h"

namespace rejoinder {

/// The post's text as a reader sees it, and the addresses of its links as the extra "links".
void takeHtml(SourcePost &post, QStringView html, LineEnds lineEnds = LineEnds::Blanks);

/// When the post was written; the extra "zone" where the source names one other than UTC. The problem of a time that is
/// none; the words of it are kept as the extra "time".
[[nodiscard]] std::optional<Problem> takeTime(SourcePost &post, const QString &written);

/// Another field of the source, where it has one.
void takeExtra(SourcePost &post, const QString &name, const QString &value);

} // namespace rejoinder

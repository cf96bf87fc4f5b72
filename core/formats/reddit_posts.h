// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"
#include "core/formats/json_value.h"

/// Submissions and comments of Reddit, which are the same objects in listings and in dumps. The key of a post is its id
/// (base 36, without "t1_"), and so is a thread's name.
namespace rejoinder::reddit {

/// "t3_2r8es6" without its prefix; what has none as it is.
[[nodiscard]] QString bareId(const QString &name);
/// The thread of a comment.
[[nodiscard]] QString threadOf(const JsonValue &comment);

[[nodiscard]] SourceThread thread(const JsonValue &submission, const QString &where);
/// A thread of which only a comment is known.
[[nodiscard]] SourceThread threadOfComment(const JsonValue &comment, const QString &where);
[[nodiscard]] SourcePost article(const JsonValue &submission, const QString &where);
/// What was deleted or removed is a placeholder; its author may still be known.
[[nodiscard]] SourcePost comment(const JsonValue &comment, const QString &where);

} // namespace rejoinder::reddit

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/scene.h"

#include <QAccessible>

namespace rejoinder {

class Reader;

/// The Reader for assistive technology: beside its text (a QTextEdit, with caret and selection) a list of the posts that
/// are shown, each with its annotations. Pressing one goes there. Made by Qt when somebody asks.
[[nodiscard]] QAccessibleInterface *makeReaderAccessible(const QString &className, QObject *object);

// Tell what has changed.
void tellAnotherThread(Reader &reader);
void tellAnotherPost(Reader &reader, Id<Post> post); ///< Its state or its annotations.

} // namespace rejoinder

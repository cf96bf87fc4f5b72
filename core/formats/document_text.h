// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QString>

namespace rejoinder {

/// The paragraphs of a Word (.docx) or OpenDocument (.odt) text, an empty line between them. Reads the one file of the
/// archive that holds the words, up to 64 MiB of it, and no other. Throws one sentence where it is none, is broken, or
/// larger, or has a document type. \p name is what sentences call it.
[[nodiscard]] QString documentText(QIODevice &device, const QString &name);

/// Whether \p head begins an archive of one of the two.
[[nodiscard]] bool beginsDocument(QByteArrayView head);

} // namespace rejoinder

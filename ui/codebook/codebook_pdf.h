// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rejoinder {

/// Writes a codebook's document (see codebookDocument()) as A4 or Letter pages, by the locale, numbered; whole or not at
/// all. Throws Error.
void writeCodebookPdf(const QString &html, const QString &title, const QString &path);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codebook_history.h"

#include <QHash>

namespace rejoinder {

/// What a codebook's document says beside the codes.
struct CodebookDocument
{
    QString title; ///< Of the project; empty: "Codebook".
    QString version; ///< "Version 4 of 4 March 2026"; may be empty.
    QHash<QUuid, int> counts; ///< Annotations and relations, by code.
    bool withCounts = false;
};

/// Of a project's codebook in one of its versions, with the counts of now.
[[nodiscard]] CodebookDocument documentOf(const Store &store, const CodebookVersion &version);

/// The codebook as a page to read and to print, HTML 4 with tables and inline style only, so that a QTextDocument shows it
/// as browsers do: groups with their rules, then for each code key, colour, definition, include, exclude, examples and
/// count. Retired codes are listed at the end with what they went on as.
[[nodiscard]] QString codebookDocument(const Codebook &codebook, const CodebookDocument &about);

} // namespace rejoinder

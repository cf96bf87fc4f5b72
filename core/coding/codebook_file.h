// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codebook_document.h"
#include "core/formats/codebook_table.h"

#include <QIODevice>

#include <span>

/// A codebook in a file of its own: the codebook.csv of the tables, the same cells as JSON
/// {"codes": [{"path": "Claim/Fact", "definition": "…", "examples": ["…"]}, …]}, REFI-QDA, or a document to read.
namespace rejoinder {

/// What a new project starts with. Its uids are made of the codes' paths, so that projects made apart meet.
[[nodiscard]] std::vector<Code> defaultCodebook();

/// Reads CSV, JSON or REFI-QDA, told apart by content. Throws one sentence with the row or line of what cannot be read.
[[nodiscard]] std::vector<Code> loadCodebook(const QString &path);
/// What such a file says, and no more.
[[nodiscard]] std::vector<CodebookEntry> codebookEntries(const QString &path);
[[nodiscard]] std::vector<Code> codebookFromCsv(QIODevice &device, const QString &name);
[[nodiscard]] std::vector<Code> codebookFromJson(const QByteArray &json, const QString &name);

/// The kinds of files that are written, by suffix.
struct CodebookFormat
{
    const char *suffix; ///< ".csv"
    const char *name; ///< Untranslated, of the context "CodebookFormat".
    QByteArray (*write)(const Codebook &codebook, const CodebookDocument &about);
    bool reads; ///< loadCodebook() takes it.
};
[[nodiscard]] std::span<const CodebookFormat> codebookFormats();

/// Writes the kind that \p path's suffix names (CSV where none does); whole or not at all.
void saveCodebook(const Codebook &codebook, const QString &path, const CodebookDocument &about = {});
[[nodiscard]] QByteArray codebookToCsv(const Codebook &codebook);
[[nodiscard]] QByteArray codebookToJson(const Codebook &codebook);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QIODevice>

/// A codebook in a file of its own: the codebook.csv of the tables, or the same cells as JSON:
/// {"codes": [{"path": "Claim/Fact", "definition": "…", "examples": ["…"]}, …]}.
namespace rejoinder {

/// What a new project starts with. Its uids are made of the codes' paths, so that projects made apart meet.
[[nodiscard]] std::vector<Code> defaultCodebook();

/// Reads either kind, told apart by content. Throws one sentence with the row or line of what cannot be read.
[[nodiscard]] std::vector<Code> loadCodebook(const QString &path);
[[nodiscard]] std::vector<Code> codebookFromCsv(QIODevice &device, const QString &name);
[[nodiscard]] std::vector<Code> codebookFromJson(const QByteArray &json, const QString &name);

/// Writes JSON where \p path ends in ".json", else CSV; whole or not at all.
void saveCodebook(const Codebook &codebook, const QString &path);
[[nodiscard]] QByteArray codebookToCsv(const Codebook &codebook);
[[nodiscard]] QByteArray codebookToJson(const Codebook &codebook);

} // namespace rejoinder

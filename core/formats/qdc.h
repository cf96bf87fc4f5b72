// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/codebook_table.h"

class QXmlStreamWriter;

/// REFI-QDA codebooks (.qdc, https://www.qdasoftware.org/products-codebook-exchange, schema 1.0): what ATLAS.ti, MAXQDA,
/// NVivo, QualCoder and others exchange. It tells names, nesting, colours and descriptions. Definition, include, exclude
/// and examples are paragraphs of the description; relation types and stance targets are sets of codes. Keys and rules
/// it cannot tell, and retired codes are left out.
namespace rejoinder {

/// The codes as entries (see codesOf()): ids kept, namespaces not looked at. A codable code with codes inside becomes a
/// group with a code of the same name in it. Throws Error with the line for what is no such file; document types
/// (entities) are refused, and so is what is nested without measure.
[[nodiscard]] std::vector<CodebookEntry> readQdc(const QByteArray &xml, const QString &name);

/// What codebooks and whole projects (refi_qda.h) share.
enum class QdcCodes { InUse, All }; ///< Without or with retired codes.
/// The element Codes; not valid without any code.
void writeQdcCodes(QXmlStreamWriter &xml, const Codebook &codebook, QdcCodes which);
/// The element Sets, where there are relation types or targets. \p member names the attribute with a code's id: "guid" in
/// a codebook, "targetGUID" in a project.
void writeQdcSets(QXmlStreamWriter &xml, const Codebook &codebook, QLatin1StringView member);
[[nodiscard]] QString qdaGuid(const QUuid &uid);
/// Without what XML cannot hold.
[[nodiscard]] QString qdaText(QString text);

/// Valid by the schema, where there is any code in use.
[[nodiscard]] QByteArray qdcOf(const Codebook &codebook);

} // namespace rejoinder

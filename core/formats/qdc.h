// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/codebook_table.h"

#include <QSet>

#include <functional>

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

/// The same of a project (refi_qda.h); none, where it has no codebook.
struct QdaCodes
{
    std::vector<CodebookEntry> entries;
    QHash<QUuid, QUuid> codedAs; ///< Of a codable code with codes inside: the one in it that codings are of.
    QHash<QUuid, CodeKind> kinds;
    std::vector<std::pair<QUuid, QUuid>> notes; ///< Of a code, by id.
};
/// \p coded: what codings are of, which is codable whatever the file says.
[[nodiscard]] QdaCodes readQdaCodes(const QByteArray &xml, const QString &name, const QSet<QUuid> &coded);

/// What codebooks and whole projects (refi_qda.h) share.
enum class QdcCodes { InUse, All }; ///< Without or with retired codes.
/// The element Codes; not valid without any code.
/// \p inside writes what else stands in a code's element, after its description; null: nothing.
void writeQdcCodes(QXmlStreamWriter &xml, const Codebook &codebook, QdcCodes which,
    const std::function<void(const Code &)> &inside = {});
/// The element Sets, where there are relation types or targets. \p member names the attribute with a code's id: "guid" in
/// a codebook, "targetGUID" in a project.
void writeQdcSets(QXmlStreamWriter &xml, const Codebook &codebook, QLatin1StringView member);
[[nodiscard]] QString qdaGuid(const QUuid &uid);
/// Without what XML cannot hold.
[[nodiscard]] QString qdaText(QString text);

/// Valid by the schema, where there is any code in use.
[[nodiscard]] QByteArray qdcOf(const Codebook &codebook);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace rejoinder {

/// One part of a letter or of a page saved with its pictures (RFC 2045): its headers, and its content as it was before it
/// was packed for the way.
struct MimePart
{
    QHash<QByteArray, QByteArray> headers; ///< By name in lower case; unfolded. The first of each name.
    QByteArray content;

    [[nodiscard]] QByteArray type() const; ///< "text/plain", in lower case.
    [[nodiscard]] QByteArray parameter(const QByteArray &header, const QByteArray &name) const;
    /// A header with its encoded words read (RFC 2047).
    [[nodiscard]] QString header(const QByteArray &name) const;
    /// The content in the part's charset; where that is not known, UTF-8 or else Windows-1252.
    [[nodiscard]] QString text() const;
};

/// The parts of a message that hold content, those of multiparts inside each other in their order. A message that is no
/// multipart is one part. Its own headers are the first part's that has none of the name.
[[nodiscard]] std::vector<MimePart> mimeParts(QByteArrayView message);

/// Words in a charset by its name, with the fall-backs of MimePart::text().
[[nodiscard]] QString decodedAs(QByteArrayView bytes, const QByteArray &charset);

} // namespace rejoinder

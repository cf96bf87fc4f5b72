// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <vector>

class QTextDocument;

namespace rejoinder {

/// A stretch of one line of text that a span covers, in the document's pixels. Mixed directions give several a line.
struct SpanPiece
{
    qreal left = 0;
    qreal right = 0;
    qreal baseline = 0;
    bool first = false; ///< The span begins here…
    bool last = false; ///< …and ends here.
    bool rightToLeft = false;

    [[nodiscard]] qreal startEdge() const { return rightToLeft ? right : left; }
    [[nodiscard]] qreal endEdge() const { return rightToLeft ? left : right; }
};

/// The pieces of [\p from, \p to), positions in \p document, in reading order; only lines between \p top and \p bottom.
[[nodiscard]] std::vector<SpanPiece> piecesOf(const QTextDocument &document, int from, int to, qreal top, qreal bottom);

} // namespace rejoinder

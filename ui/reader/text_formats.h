// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/metrics.h"
#include "ui/theme/theme.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace rejoinder {

/// One format for each kind of block and words: text documents share them by value, so few kinds keep them small.
class TextFormats
{
public:
    TextFormats(const ReaderMetrics &metrics, const Theme &theme);

    [[nodiscard]] QTextBlockFormat header(int depth) const;
    [[nodiscard]] QTextBlockFormat title() const;
    [[nodiscard]] QTextBlockFormat standfirst() const;
    [[nodiscard]] QTextBlockFormat paragraph(int depth) const;
    [[nodiscard]] QTextBlockFormat blank(int depth) const; ///< The empty line between two paragraphs.
    [[nodiscard]] QTextBlockFormat codeLine(int depth) const; ///< Left to right, whatever its words.
    [[nodiscard]] QTextBlockFormat foldLine(int depth) const;

    QTextCharFormat author, about, note, titleWords, standfirstWords, text, code;
    QTextCharFormat gone; ///< Words of a comment that the source shows no more.

private:
    [[nodiscard]] QTextBlockFormat block(int depth, int height, int top) const;

    ReaderMetrics m_metrics;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <cmath>

namespace rejoinder {

/// How a person likes to read and select.
struct ReadingStyle
{
    QString family; ///< Empty: the interface's.
    int characters = 72; ///< At most in a line.
    bool wordDrag = true; ///< A drag of the mouse grows to words; Ctrl turns that round.

    friend bool operator==(const ReadingStyle &, const ReadingStyle &) = default;
};

/// Every measure of the Reader in pixels, for one zoom and one width of the view. x grows from the view's left edge.
struct ReaderMetrics
{
    qreal scale = 1;
    int left = 30; ///< Text of the article and of depth 0 begins here.
    int indent = 24; ///< More a level, to the eighth.
    int right = 662; ///< Text and chips end here, the gutter begins.
    int labels = 736; ///< The margin's labels begin here.
    int view = 951;
    bool narrow = false; ///< Labels are swatch and key only.

    static constexpr int deepest = 8; ///< Deeper posts are indented no further.
    int measure = 560; ///< Width of the longest line at 16 px: 72 characters.
    QString family; ///< Of the text; empty: the interface's.

    /// The text keeps its measure; where the view is too small for text and labels, the text gives way.
    [[nodiscard]] static ReaderMetrics of(int zoom, int viewWidth, const ReadingStyle &style = {});

    [[nodiscard]] int px(qreal size) const { return static_cast<int>(std::lround(size * scale)); }
    [[nodiscard]] int textPixels() const { return px(16); }
    [[nodiscard]] int line() const { return px(26); }
    [[nodiscard]] int textLeft(int depth) const { return left + indent * std::clamp(depth, 0, deepest); }
    /// What is left free at the right of a line so that it keeps its measure.
    [[nodiscard]] int textRightMargin(int depth) const { return std::max(0, right - textLeft(depth) - px(measure)); }
    [[nodiscard]] int rail(int level) const { return left - px(13) + indent * level; }
    [[nodiscard]] int above() const { return px(9); } ///< From a post's upper edge to its header.
    [[nodiscard]] int below() const { return px(11); } ///< From its last line to its lower edge.

    friend bool operator==(const ReaderMetrics &, const ReaderMetrics &) = default;
};

inline ReaderMetrics ReaderMetrics::of(int zoom, int viewWidth, const ReadingStyle &style)
{
    ReaderMetrics m;
    m.measure = 560 * style.characters / 72;
    m.family = style.family;
    m.scale = zoom / 100.0;
    m.view = viewWidth;
    m.narrow = viewWidth < 620;
    const bool small = viewWidth < 900;
    m.left = m.px(m.narrow ? 22 : small ? 24 : 30);
    m.indent = m.px(m.narrow ? 16 : small ? 22 : 24);
    const int gutter = m.narrow ? 48 : small ? 66 : 74;
    const int names = m.narrow ? 52 : small ? 166 : 206;
    const int ideal = m.left + 3 * m.indent + m.px(m.measure);
    m.right = std::clamp(viewWidth - gutter - names, m.textLeft(deepest) + m.px(120), ideal);
    m.labels = m.right + gutter;
    return m;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/text_formats.h"

#include <QFontDatabase>

namespace rejoinder {

namespace {

QTextCharFormat words(int pixels, QFont::Weight weight = QFont::Normal, const QString &family = {})
{
    QFont font = readingFont(pixels, family);
    font.setWeight(weight);
    QTextCharFormat format;
    format.setFont(font);
    return format;
}

/// The desktop's face of fixed pitch; where it names none that is one, a usual one.
QString codeFamily()
{
    static const QString family = [] {
        QStringList wanted{QFontDatabase::systemFont(QFontDatabase::FixedFont).family(),
            QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono"),
            QStringLiteral("Noto Mono"), QStringLiteral("Cascadia Mono"), QStringLiteral("Consolas"),
            QStringLiteral("Menlo")};
        for (const QString &name : wanted) {
            if (QFontDatabase::hasFamily(name) && QFontDatabase::isFixedPitch(name))
                return name;
        }
        return QString();
    }();
    return family;
}

} // namespace

TextFormats::TextFormats(const ReaderMetrics &metrics, const Theme &theme)
    : author(words(metrics.px(13), QFont::DemiBold))
    , about(words(metrics.px(13)))
    , note(words(metrics.px(13)))
    , titleWords(words(metrics.px(22), QFont::DemiBold, metrics.family))
    , standfirstWords(words(metrics.px(16), QFont::Normal, metrics.family))
    , text(words(metrics.textPixels(), QFont::Normal, metrics.family))
    , code(words(metrics.px(14), QFont::Normal, codeFamily()))
    , gone(text)
    , m_metrics(metrics)
{
    code.setFontFixedPitch(true);
    // The text itself has no colour of its own: it follows the palette.
    about.setForeground(theme.muted);
    gone.setForeground(theme.muted);
    standfirstWords.setForeground(theme.muted);
    note.setForeground(theme.muted);
    note.setFontItalic(true);
}

QTextBlockFormat TextFormats::block(int depth, int height, int top) const
{
    QTextBlockFormat format;
    format.setLeftMargin(m_metrics.textLeft(depth));
    format.setRightMargin(m_metrics.textRightMargin(depth));
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    format.setTopMargin(top);
    return format;
}

QTextBlockFormat TextFormats::header(int depth) const
{
    QTextBlockFormat format = block(depth, m_metrics.px(22), m_metrics.above() + m_metrics.below());
    format.setRightMargin(0);
    format.setNonBreakableLines(true);
    return format;
}

QTextBlockFormat TextFormats::title() const
{
    QTextBlockFormat format = block(-1, m_metrics.px(28), 0);
    format.setRightMargin(0);
    return format;
}

QTextBlockFormat TextFormats::standfirst() const
{
    QTextBlockFormat format = block(-1, m_metrics.px(24), m_metrics.px(2));
    format.setRightMargin(0);
    format.setBottomMargin(m_metrics.px(6));
    return format;
}

QTextBlockFormat TextFormats::paragraph(int depth) const
{
    return block(depth, m_metrics.line(), m_metrics.px(1));
}

QTextBlockFormat TextFormats::blank(int depth) const
{
    return block(depth, m_metrics.px(9), 0);
}

QTextBlockFormat TextFormats::codeLine(int depth) const
{
    QTextBlockFormat format = paragraph(depth);
    format.setLayoutDirection(Qt::LeftToRight);
    return format;
}

QTextBlockFormat TextFormats::foldLine(int depth) const
{
    QTextBlockFormat format = block(depth + 1, m_metrics.px(30), m_metrics.px(12));
    format.setRightMargin(0);
    return format;
}

} // namespace rejoinder

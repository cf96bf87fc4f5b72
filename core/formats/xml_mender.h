// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rejoinder {

/// Mends, on the way to a parser, what real exports get wrong in XML: what stands before the first tag is left out,
/// attributes without quotes get them, and controls that XML forbids become U+FFFD. Well-formed XML goes through as it is.
class XmlMender
{
public:
    /// The next piece of the file, as it may be parsed.
    [[nodiscard]] QString mended(QStringView piece);

    /// How often it had to, and the line (from 1) where it first did.
    struct Count
    {
        int times = 0;
        qint64 line = 0;
    };
    [[nodiscard]] Count unquoted() const { return m_unquoted; }
    [[nodiscard]] Count controls() const { return m_controls; }
    /// What stood before the first tag, other than blanks.
    [[nodiscard]] int skipped() const { return m_skipped; }
    /// Of the lines that the parser does not see.
    [[nodiscard]] qint64 skippedLines() const { return m_skippedLines; }

private:
    enum class Inside { Nothing, Text, Tag, Equals, Bare, Quoted, Comment, Data, Instruction };

    void step(QChar c, QString &mended);
    void openTag(QChar c);
    void stepValue(QChar c, QString &mended);
    void count(Count &count) const;

    Inside m_inside = Inside::Nothing;
    QString m_opening; ///< What stands behind "<", as long as it tells what begins.
    QChar m_quote;
    QChar m_before; ///< The last characters of a comment or the like: its end has three.
    QChar m_last;
    bool m_slash = false; ///< Held back: it may end an empty tag.
    qint64 m_line = 1;
    qint64 m_skippedLines = 0;
    int m_skipped = 0;
    Count m_unquoted;
    Count m_controls;
};

} // namespace rejoinder

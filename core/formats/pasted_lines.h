// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <optional>

/// The lines of a pasted thread: where they stand, and which of them begin a comment.
namespace rejoinder {

/// A line with words on it.
struct PastedLine
{
    enum class Mark { None, Dot, Number };

    int number = 0; ///< From 1.
    int column = 0; ///< Of its first word or mark; a tab goes to the next multiple of four, an NBSP is a blank.
    bool blankBefore = false; ///< Behind an empty line, or the first of all.
    Mark mark = Mark::None;
    QStringView whole;
    QStringView words; ///< Behind indentation and mark.

    /// The line without its first \p columns of indentation; as it is where it stands further out (preformatted text keeps
    /// its own columns).
    [[nodiscard]] QStringView from(int columns) const;
};

/// Walks over the lines that hold words.
class PastedLines
{
public:
    explicit PastedLines(QStringView text)
        : m_text(text)
    {
    }
    [[nodiscard]] std::optional<PastedLine> next();

private:
    QStringView m_text;
    qsizetype m_at = 0;
    int m_number = 0;
};

/// What only the whole file tells: how its author marked comments, and who speaks in it.
class PastedStyle
{
public:
    explicit PastedStyle(QStringView text, const WorkPace &pace = {});

    /// \p previous is the line before, without a mark where it did not begin a comment itself; null for the first.
    [[nodiscard]] bool beginsComment(const PastedLine &line, const PastedLine *previous) const;
    /// Whether the words beside a bullet are its author; \p ahead is the next line. Ambiguous for anonymous comments of
    /// several paragraphs: then by whether it looks like a sentence, or like somebody who speaks elsewhere too.
    [[nodiscard]] bool isAuthor(const PastedLine &bullet, const PastedLine *ahead) const;

private:
    void surveyMarks(QStringView text, const WorkPace &pace);
    void surveyAuthors(QStringView text, const WorkPace &pace);
    [[nodiscard]] bool hasBody(const PastedLine &bullet, const PastedLine *ahead) const;

    int m_leastColumn = 1; ///< Of a bullet: the article stands at column 0.
    int m_numberedTo = -1; ///< The last column where numbers begin comments: the top, or all where there are no dots.
    bool m_compact = false; ///< No empty lines between author, text and replies.
    QSet<int> m_dotColumns;
    QHash<QString, int> m_leads; ///< How often the words beside a bullet stand above a body.
};

} // namespace rejoinder

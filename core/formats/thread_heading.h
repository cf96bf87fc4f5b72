// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace rejoinder {

/// The line above each post of a thread that is one text: "[c4] Ana, 2024-05-01T10:00:00Z, answers c2". The same words in
/// every language: it is data.
struct ThreadHeading
{
    QString key; ///< "article" for the root.
    QString author; ///< Empty: anonymous.
    std::optional<qint64> created;
    QString parent; ///< Key; empty: it answers the article, or is it.

    friend bool operator==(const ThreadHeading &, const ThreadHeading &) = default;
};

/// \p brackets: as many round the key as tell headings from all lines of the thread's own texts.
[[nodiscard]] QString lineOf(const ThreadHeading &heading, int brackets);
/// Nothing where the line is no heading with just so many brackets.
[[nodiscard]] std::optional<ThreadHeading> headingIn(QStringView line, int brackets);

/// How many brackets a line begins with.
[[nodiscard]] int bracketsOf(QStringView line);
/// Where the next line begins that may be a heading: it has a bracket and stands below an empty line, which may begin at
/// \p from. -1: there is none.
[[nodiscard]] qsizetype nextHeadingPlace(QStringView text, qsizetype from);

} // namespace rejoinder

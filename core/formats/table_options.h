// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>

namespace rejoinder {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };
/// How 3/4/2026 is meant. A year of four digits in front is always one.
enum class DateOrder { DayFirst, MonthFirst };

/// What a person says of how a table is written; what is unset is found out from its beginning.
struct TableOptions
{
    std::optional<TextEncoding> encoding;
    std::optional<char> separator; ///< One of , ; | and tab.
    std::optional<DateOrder> dates;
    std::optional<bool> html; ///< Whether texts hold HTML.
    QByteArray zone; ///< Of times that name none, an IANA name; empty: UTC.
    bool attributes = true; ///< Whether the columns that are no field become attributes of the post.

    friend bool operator==(const TableOptions &, const TableOptions &) = default;
};

/// "windows-1252", the name of an encoding in commands.
[[nodiscard]] QLatin1StringView nameOf(TextEncoding encoding);
/// "semicolon"
[[nodiscard]] QLatin1StringView separatorName(char separator);

/// The keys of a command's -o KEY=VALUE, and what each may be.
struct TableOptionKey
{
    const char *key;
    const char *values; ///< "yes no"; empty: see the manual.
};
[[nodiscard]] std::span<const TableOptionKey> tableOptionKeys();
/// Takes one "KEY=VALUE". Throws Error::Usage, with what is allowed, for what is none.
void setTableOption(TableOptions &options, const QString &word);
/// What is set, as such words, in a fixed order.
[[nodiscard]] QStringList wordsOf(const TableOptions &options);

} // namespace rejoinder

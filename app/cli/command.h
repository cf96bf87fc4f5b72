// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <span>

namespace rejoinder {

class Arguments;
class Output;

/// The context of the command line's translated texts.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// An option as the parser, the help and the completions know it. Texts are translated when shown.
struct Option
{
    const char *name; ///< Without the dashes.
    char letter = 0; ///< 'o' for -o; 0: none.
    const char *value = nullptr; ///< "FILE"; null: the option is a switch.
    const char *help = nullptr;
    bool repeats = false;
    const char *choices = nullptr; ///< "span post thread": the only values, offered by completions.
};

struct Positional
{
    enum class Count { One, Optional, Many };

    const char *name;
    Count count = Count::One;
    const char *choices = nullptr;
};

/// One command. The parser, --help and the completions read the same table.
struct Command
{
    const char *name;
    const char *summary; ///< One line, for the list of commands.
    const char *description; ///< The rest of what a person must know.
    std::span<const Positional> positionals;
    std::span<const Option> options;
    int (*run)(const Arguments &arguments, Output &output); ///< Returns the exit status; throws Error.
};

[[nodiscard]] std::span<const Command> commands();
/// Null where there is none of that name.
[[nodiscard]] const Command *commandNamed(QStringView name);

} // namespace rejoinder

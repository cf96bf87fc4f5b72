// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/completions.h"

#include "app/cli/command.h"
#include "core/formats/format.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace rejoinder {

namespace {

/// The words an option's value may be; empty: any, completed as a file.
QStringList choicesOf(const Option &option)
{
    if (option.choices)
        return QString::fromLatin1(option.choices).split(u' ');
    QStringList ids;
    if (option.name == "format"sv) {
        for (const auto &format : formats())
            ids.append(QString::fromLatin1(format.id));
    }
    return ids;
}

bool isPath(const char *value)
{
    return value == "FILE"sv || value == "PATH"sv;
}

QString named(const Command &command)
{
    return QString::fromLatin1(command.name);
}

/// \p text inside single quotes of a shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString bash()
{
    QString cases;
    QStringList names;
    for (const auto &command : commands()) {
        names.append(named(command));
        QStringList words{u"--help"_s};
        for (const auto &option : command.options)
            words.append("--"_L1 + QLatin1StringView(option.name));
        for (const auto &positional : command.positionals) {
            if (positional.choices)
                words.append(QString::fromLatin1(positional.choices).split(u' '));
        }
        for (const auto &option : command.options) {
            if (const auto choices = choicesOf(option); !choices.isEmpty()) {
                cases += "        "_L1 + named(command) + ":--"_L1 + QLatin1StringView(option.name)
                    + ") COMPREPLY=($(compgen -W '"_L1 + choices.join(u' ') + "' -- \"$word\")); return ;;\n"_L1;
            }
        }
        cases += "        "_L1 + named(command) + ":*) words='"_L1 + words.join(u' ') + "' ;;\n"_L1;
    }
    return uR"(_rejoinder_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words
    if [ "$COMP_CWORD" = 1 ]; then
        COMPREPLY=($(compgen -W '%1 --help --version' -- "$word"))
        return
    fi
    case "${COMP_WORDS[1]}:$before" in
%2    esac
    case "$word" in
        -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "${words//--[a-z-]#/}" -- "$word") $(compgen -f -- "$word")) ;;
    esac
}
complete -o filenames -F _rejoinder_cli rejoinder-cli
)"_s.arg(names.join(u' '), cases);
}

/// Square brackets and colons have a meaning in zsh's option specifications.
QString zshText(const char *text)
{
    auto shown = CommandLine::tr(text);
    for (const auto &special : {u"\\"_s, u"["_s, u"]"_s, u":"_s})
        shown.replace(special, u'\\' + special);
    return shown;
}

QString zsh()
{
    QString list;
    QString cases;
    for (const auto &command : commands()) {
        list += "        "_L1 + quoted(named(command) + u':' + zshText(command.summary)) + u'\n';
        cases += "        "_L1 + named(command) + ") _arguments "_L1;
        for (const auto &option : command.options) {
            auto spec = (option.repeats ? "*--"_L1 : "--"_L1) + QLatin1StringView(option.name) + u'['
                + zshText(option.help) + u']';
            if (option.value) {
                const auto choices = choicesOf(option);
                const auto action = choices.isEmpty() ? (isPath(option.value) ? u"_files"_s : u" "_s)
                                                      : u'(' + choices.join(u' ') + u')';
                spec += u':' + QString::fromLatin1(option.value) + u':' + action;
            }
            cases += quoted(spec) + u' ';
        }
        const char *choices = command.positionals.empty() ? nullptr : command.positionals.front().choices;
        cases += (choices ? quoted("1:choice:("_L1 + QLatin1StringView(choices) + u')') : u"'*:file:_files'"_s)
            + " ;;\n"_L1;
    }
    return uR"(#compdef rejoinder-cli
_rejoinder_cli() {
    local -a list=(
%1    )
    if (( CURRENT == 2 )); then
        _describe command list
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
%2    esac
}
if [ "$funcstack[1]" = _rejoinder_cli ]; then _rejoinder_cli "$@"; else compdef _rejoinder_cli rejoinder-cli; fi
)"_s.arg(list, cases);
}

QString fish()
{
    const auto start = u"complete -c rejoinder-cli "_s;
    auto lines
        = start + "-n __fish_use_subcommand -f -l help\n"_L1 + start + "-n __fish_use_subcommand -f -l version\n"_L1;
    for (const auto &command : commands()) {
        const auto inside = start + "-n "_L1 + quoted("__fish_seen_subcommand_from "_L1 + named(command)) + u' ';
        lines += start + "-n __fish_use_subcommand -f -a "_L1 + named(command) + " -d "_L1
            + quoted(CommandLine::tr(command.summary)) + u'\n';
        for (const auto &option : command.options) {
            lines += inside + (option.letter ? u"-s %1 "_s.arg(QLatin1Char(option.letter)) : QString()) + "-l "_L1
                + QLatin1StringView(option.name);
            if (option.value) {
                const auto choices = choicesOf(option);
                lines += choices.isEmpty() ? (isPath(option.value) ? u" -r -F"_s : u" -x"_s)
                                           : " -x -a "_L1 + quoted(choices.join(u' '));
            }
            lines += " -d "_L1 + quoted(CommandLine::tr(option.help)) + u'\n';
        }
        for (const auto &positional : command.positionals) {
            if (positional.choices)
                lines += inside + "-f -a "_L1 + quoted(QString::fromLatin1(positional.choices)) + u'\n';
        }
    }
    return lines;
}

} // namespace

QString completionsFor(QStringView shell)
{
    return shell == "bash"_L1 ? bash() : shell == "zsh"_L1 ? zsh() : fish();
}

} // namespace rejoinder

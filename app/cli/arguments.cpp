// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "core/model/error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(sentence, Error::Kind::Usage);
}

const Option *optionOf(const Command &command, QStringView word)
{
    const auto found = std::ranges::find_if(command.options, [&](const Option &option) {
        return word.startsWith("--"_L1) ? word.sliced(2) == QLatin1StringView(option.name)
                                        : option.letter && word.size() == 2 && word[1] == QLatin1Char(option.letter);
    });
    return found == command.options.end() ? nullptr : &*found;
}

/// "-word" is a query that excludes a word: only "--name" and "-x" are options. "-" is standard input or output.
bool isOption(QStringView word)
{
    return word.startsWith("--"_L1) || (word.size() == 2 && word[0] == u'-');
}

void checkChoice(const char *choices, const QString &what, const QString &value)
{
    if (!choices)
        return;
    const auto all = QString::fromLatin1(choices).split(u' ');
    if (!all.contains(value))
        refuse(CommandLine::tr("%1 cannot be \"%2\". Choose one of: %3.").arg(what, value, all.join(", "_L1)));
}

} // namespace

Arguments::Arguments(const Command &command, const QStringList &words)
{
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &word = words[i];
        if (!onlyPositionals && word == "--"_L1)
            onlyPositionals = true;
        else if (onlyPositionals || !isOption(word))
            m_positionals.append(word);
        else
            takeOption(command, words, i);
    }
    checkPositionals(command);
}

void Arguments::takeOption(const Command &command, const QStringList &words, qsizetype &index)
{
    const auto &word = words[index];
    const auto equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
    const auto typed = equals < 0 ? word : word.first(equals);
    const Option *option = optionOf(command, typed);
    if (!option) {
        refuse(CommandLine::tr("%1 is no option of \"%2\". See rejoinder-cli %2 --help.")
                .arg(typed, QLatin1StringView(command.name)));
    }
    const auto name = QString::fromLatin1(option->name);
    if (m_options.contains(name) && !option->repeats)
        refuse(CommandLine::tr("%1 was given twice. Give it once.").arg(typed));
    if (!option->value) {
        if (equals >= 0)
            refuse(CommandLine::tr("%1 takes no value. Leave out what follows the equals sign.").arg(typed));
        m_options.insert(name, {});
        return;
    }
    if (equals < 0 && ++index == words.size())
        refuse(CommandLine::tr("%1 needs a value: %1 %2.").arg(typed, QLatin1StringView(option->value)));
    const auto value = equals < 0 ? words[index] : word.sliced(equals + 1);
    checkChoice(option->choices, typed, value);
    m_options[name].append(value);
}

void Arguments::checkPositionals(const Command &command) const
{
    qsizetype least = 0;
    qsizetype most = 0;
    for (const auto &positional : command.positionals) {
        least += positional.count != Positional::Count::Optional;
        most += positional.count == Positional::Count::Many ? m_positionals.size() : 1;
    }
    const auto name = QString::fromLatin1(command.name);
    if (m_positionals.size() < least) {
        const auto missing = QString::fromLatin1(command.positionals[m_positionals.size()].name);
        refuse(CommandLine::tr("\"%1\" needs %2. See rejoinder-cli %1 --help.").arg(name, missing));
    }
    if (m_positionals.size() > most) {
        refuse(CommandLine::tr("\"%1\" does not know what to do with \"%2\". See rejoinder-cli %1 --help.")
                .arg(name, m_positionals[most]));
    }
    for (qsizetype i = 0; i < std::min(m_positionals.size(), qsizetype(command.positionals.size())); ++i)
        checkChoice(command.positionals[i].choices, QString::fromLatin1(command.positionals[i].name), m_positionals[i]);
}

QString Arguments::value(const char *option) const
{
    const auto all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::values(const char *option) const
{
    return m_options.value(QLatin1StringView(option));
}

std::optional<int> Arguments::number(const char *option, int least) const
{
    if (!has(option))
        return std::nullopt;
    bool whole = false;
    const int number = value(option).toInt(&whole);
    if (!whole || number < least) {
        refuse(CommandLine::tr("--%1 takes a whole number from %2, not \"%3\".")
                .arg(QLatin1StringView(option))
                .arg(least)
                .arg(value(option)));
    }
    return number;
}

} // namespace rejoinder

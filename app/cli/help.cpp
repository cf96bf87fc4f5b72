// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qsizetype width = 96;

/// \p text broken at blanks, every line but the first indented by \p indent.
QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > indent && column + 1 + word.size() > width) {
            result.append(u'\n').append(QString(indent, u' '));
            column = indent;
        }
        if (column > indent) {
            result.append(u' ');
            ++column;
        }
        result.append(word);
        column += word.size();
    }
    return result;
}

/// Rows of two columns, the second aligned and wrapped.
QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype left = 0;
    for (const auto &[name, text] : rows)
        left = std::max(left, name.size());
    QString result;
    for (const auto &[name, text] : rows)
        result += "  "_L1 + name.leftJustified(left) + "  "_L1 + wrapped(text, left + 4) + u'\n';
    return result;
}

QString usageOf(const Command &command)
{
    auto usage = u"rejoinder-cli "_s + QLatin1StringView(command.name);
    for (const auto &positional : command.positionals) {
        const QLatin1StringView name(positional.name);
        switch (positional.count) {
        case Positional::Count::One:
            usage += u' ' + name;
            break;
        case Positional::Count::Optional:
            usage += " ["_L1 + name + u']';
            break;
        case Positional::Count::Many:
            usage += u' ' + name + u"…"_s;
            break;
        }
    }
    for (const auto &option : command.options) {
        usage += " [--"_L1 + QLatin1StringView(option.name);
        usage += option.value ? u' ' + QLatin1StringView(option.value) : QString();
        usage += option.repeats ? u"]…"_s : u"]"_s;
    }
    return wrapped(usage, 4);
}

QString shown(const char *text)
{
    return CommandLine::tr(text);
}

} // namespace

QString helpOfAll()
{
    QList<std::pair<QString, QString>> rows;
    for (const auto &command : commands())
        rows.append({QString::fromLatin1(command.name), shown(command.summary)});
    return CommandLine::tr(
               "Rejoinder codes threads of comments. Everything the window does to a project, a script does here.")
        + "\n\n"_L1 + CommandLine::tr("Usage: rejoinder-cli COMMAND PROJECT …") + "\n\n"_L1 + table(rows) + u'\n'
        + wrapped(
            CommandLine::tr(
                "rejoinder-cli COMMAND --help tells more of one, --version the version. \"-\" is standard input or "
                "output. The exit status is 0 when it is done, 1 when it failed (one sentence on standard error, the "
                "project as it was), 2 for wrong usage."),
            0)
        + u'\n';
}

QString helpOf(const Command &command)
{
    auto help
        = CommandLine::tr("Usage: %1").arg(usageOf(command)) + "\n\n"_L1 + wrapped(shown(command.summary), 0) + u'\n';
    if (command.description)
        help += wrapped(shown(command.description), 0) + u'\n';
    QList<std::pair<QString, QString>> rows;
    for (const auto &option : command.options) {
        const auto letter = option.letter ? u"-%1, "_s.arg(QLatin1Char(option.letter)) : QString();
        const auto value = option.value ? u' ' + QLatin1StringView(option.value) : QString();
        rows.append({letter + "--"_L1 + QLatin1StringView(option.name) + value, shown(option.help)});
    }
    rows.append({u"-h, --help"_s, CommandLine::tr("Print this help.")});
    return help + u'\n' + table(rows);
}

} // namespace rejoinder

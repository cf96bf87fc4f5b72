// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual.h"

#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// \p text as man shows it to the letter: its own characters taken out of their meaning.
QString plain(QString text)
{
    text.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1).replace(u'\n', u' ');
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend("\\&"_L1);
    return text;
}

/// What is beyond ASCII by its number: not every man reads UTF-8.
QString encoded(const QString &page)
{
    QString result;
    for (const char32_t character : page.toStdU32String()) {
        const auto number = QString::number(uint(character), 16).toUpper().rightJustified(4, u'0');
        result += character < 0x80 ? QString(QChar(char16_t(character))) : u"\\[u%1]"_s.arg(number);
    }
    return result;
}

QString bold(const QString &text)
{
    return "\\fB"_L1 + plain(text) + "\\fR"_L1;
}

QString italic(const QString &text)
{
    return "\\fI"_L1 + plain(text) + "\\fR"_L1;
}

QString shown(const char *text)
{
    return plain(CommandLine::tr(text));
}

QString paragraph(const QString &title, const QString &text)
{
    return ".TP\n"_L1 + title + u'\n' + text + u'\n';
}

QString ofOption(const Option &option)
{
    QString title = bold("--"_L1 + QLatin1StringView(option.name));
    if (option.letter)
        title = bold(u'-' + QString(QLatin1Char(option.letter))) + ", "_L1 + title;
    if (option.value)
        title += u' ' + italic(QString::fromLatin1(option.value));
    if (option.repeats)
        title += u" …"_s;
    return paragraph(title, option.help ? shown(option.help) : QString());
}

QString ofCommand(const Command &command)
{
    QString usage = bold(QString::fromLatin1(command.name));
    for (const auto &positional : command.positionals) {
        usage += u' ' + italic(QString::fromLatin1(positional.name));
        if (positional.count == Positional::Count::Many)
            usage += u'…';
    }
    QString text = ".SS "_L1 + usage + u'\n' + shown(command.summary) + u'\n';
    if (command.description)
        text += ".PP\n"_L1 + shown(command.description) + u'\n';
    for (const auto &option : command.options)
        text += ofOption(option);
    return text;
}

} // namespace

QString manualPage()
{
    QString page = ".TH REJOINDER\\-CLI 1 \"\" \"Rejoinder " REJOINDER_VERSION "\"\n.SH NAME\nrejoinder\\-cli \\- "_L1
        + plain(CommandLine::tr("codes threads of comments by script")) + "\n.SH SYNOPSIS\n"_L1
        + bold(u"rejoinder-cli"_s) + u' ' + italic(u"COMMAND"_s) + u' ' + italic(u"PROJECT"_s)
        + u" …\n.SH DESCRIPTION\n"_s
        + plain(
            CommandLine::tr("Everything that Rejoinder's window does to a project, a script does here. Results go to "
                            "standard output, warnings to standard error; \"-\" is standard input or output."))
        + "\n.SH COMMANDS\n"_L1;
    for (const auto &command : commands())
        page += ofCommand(command);
    page += ".SH EXIT STATUS\n"_L1
        + plain(CommandLine::tr("0: it is done. 1: it failed, one sentence on standard error says why, and the project "
                                "is as it was. 2: wrong usage."))
        + "\n.SH SEE ALSO\n.BR rejoinder (1)\n"_L1;
    return encoded(page);
}

} // namespace rejoinder

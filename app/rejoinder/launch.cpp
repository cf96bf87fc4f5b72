// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rejoinder/launch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Launch)
};

int print(std::FILE *stream, const QString &text, int status)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return status;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && size.width() > 0 && size.height() > 0 ? std::optional(size) : std::nullopt;
}

} // namespace

Launch Launch::parsed(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Code threads of comments by hand."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Says this and quits."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Says the version and quits."));
    const QCommandLineOption screenshot(
        u"screenshot"_s, Words::tr("Draws the window on PROJECT into the file and quits."), u"PNG"_s);
    const QCommandLineOption size(u"size"_s, Words::tr("Of that picture, such as 1600x1000."), u"WxH"_s);
    const QCommandLineOption dark(u"dark"_s, Words::tr("That picture in dark colours."));
    parser.addOptions({help, version, screenshot, size, dark});
    parser.addPositionalArgument(
        u"files"_s, Words::tr("A project to open, or sources to import."), u"[PROJECT|SOURCE…]"_s);

    Launch launch;
    if (!parser.parse(arguments)) {
        launch.exitStatus = print(stderr, parser.errorText() + u'\n', 2);
    } else if (parser.isSet(help)) {
        launch.exitStatus = print(stdout, parser.helpText(), 0);
    } else if (parser.isSet(version)) {
        launch.exitStatus = print(stdout, u"rejoinder " REJOINDER_VERSION "\n"_s, 0);
    } else if (const auto wanted = sizeFrom(parser.value(size)); parser.isSet(size) && !wanted) {
        launch.exitStatus
            = print(stderr, Words::tr("“%1” is no size. Write it as 1600x1000.\n").arg(parser.value(size)), 2);
    } else {
        launch.size = wanted.value_or(launch.size);
        launch.screenshot = parser.value(screenshot);
        launch.dark = parser.isSet(dark);
        for (const QString &path : parser.positionalArguments())
            launch.paths << QFileInfo(path).absoluteFilePath();
    }
    return launch;
}

} // namespace rejoinder

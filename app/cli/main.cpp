// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <new>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

enum Status { Done = 0, Failed = 1, WrongUsage = 2 };

int runCommand(const QStringList &words, Output &output)
{
    const auto name = words.value(0);
    if (name.isEmpty())
        throw Error(CommandLine::tr("Which command? See rejoinder-cli --help."), Error::Kind::Usage);
    if (name == "--help"_L1 || name == "-h"_L1) {
        output.bytes(helpOfAll().toUtf8());
        return Done;
    }
    if (name == "--version"_L1) {
        output.line(u"rejoinder-cli "_s + QLatin1StringView(REJOINDER_VERSION));
        return Done;
    }
    const Command *command = commandNamed(name);
    if (!command)
        throw Error(CommandLine::tr("\"%1\" is no command. See rejoinder-cli --help.").arg(name), Error::Kind::Usage);
    const auto rest = words.sliced(1);
    const auto options
        = rest.first(std::max<qsizetype>(0, rest.indexOf("--"_L1) < 0 ? rest.size() : rest.indexOf("--"_L1)));
    if (options.contains("--help"_L1) || options.contains("-h"_L1)) {
        output.bytes(helpOf(*command).toUtf8());
        return Done;
    }
    return command->run(Arguments(*command, rest), output);
}

/// One of the three places where an Error ends (the others: the window's guard and a worker's future).
int run(const QStringList &words)
{
    Output output(words.contains("--json"_L1) && !words.contains("--help"_L1));
    try {
        try {
            const int status = runCommand(words, output);
            output.finish();
            return status;
        } catch (const Error &error) {
            output.fail(error.sentence());
            return error.kind() == Error::Kind::Usage ? WrongUsage : Failed;
        } catch (const std::bad_alloc &) {
            output.fail(CommandLine::tr(
                "There is not enough memory for this. Close other programs, or work on a smaller project."));
            return Failed;
        }
    } catch (const ReaderGone &) {
        return Failed;
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return Failed;
    }
}

} // namespace

} // namespace rejoinder

int main(int argc, char **argv)
{
    // A reader that went away is noticed where it is written to, so that the project is closed properly.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rejoinder"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REJOINDER_VERSION));
    return rejoinder::run(QCoreApplication::arguments().sliced(1));
}

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

QString cliPath()
{
    const auto named = qEnvironmentVariable("REJOINDER_CLI");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + "/rejoinder-cli"_L1 : named;
}

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

bool CliResult::isOneSentence() const
{
    return out.isEmpty() && err.count('\n') == 1 && err.trimmed().endsWith('.');
}

void prepare(QProcess &process, const QStringList &arguments, const QString &folder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, QDir::tempPath() + "/rejoinder-test-config"_L1);
    environment.insert(u"XDG_DATA_HOME"_s, QDir::tempPath() + "/rejoinder-test-data"_L1);
    process.setProcessEnvironment(environment);
    process.setProgram(cliPath());
    process.setArguments(arguments);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
}

CliResult cli(const QStringList &arguments, const QByteArray &input, const QString &folder)
{
    QProcess process;
    prepare(process, arguments, folder);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace rejoinder::test

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

namespace rejoinder::test {

/// The program under test, from outside: the binary that REJOINDER_CLI names.
[[nodiscard]] QString cliPath();

struct CliResult
{
    int status = -1; ///< 0 to 2; -1: it crashed or hung.
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
    /// One sentence: one line that ends with a full stop, and nothing else was said.
    [[nodiscard]] bool isOneSentence() const;
};

/// Runs rejoinder-cli to its end in \p folder. It has a profile of its own, apart from the user's.
[[nodiscard]] CliResult cli(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {});
/// The same, prepared and not yet started.
void prepare(QProcess &process, const QStringList &arguments, const QString &folder = {});

} // namespace rejoinder::test

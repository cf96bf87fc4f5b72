// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QStringList>

#include <optional>

namespace rejoinder {

/// What the program was asked to do.
struct Launch
{
    QStringList paths; ///< Projects are opened, sources imported.
    QString screenshot; ///< Draw the window on the project into this file, and quit; empty: a person is here.
    QSize size = {1600, 1000};
    bool dark = false;
    std::optional<int> exitStatus; ///< Everything is said already.

    [[nodiscard]] static Launch parsed(int argc, char *argv[]);
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rejoinder {

/// The manual page rejoinder-cli(1), in man's own macros, from the table of commands.
[[nodiscard]] QString manualPage();

} // namespace rejoinder

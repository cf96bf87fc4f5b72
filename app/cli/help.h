// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QString>

namespace rejoinder {

/// What rejoinder-cli --help prints.
[[nodiscard]] QString helpOfAll();
/// What rejoinder-cli COMMAND --help prints.
[[nodiscard]] QString helpOf(const Command &command);

} // namespace rejoinder

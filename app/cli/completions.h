// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rejoinder {

/// The completions of the table of commands for a shell: "bash", "zsh" or "fish".
[[nodiscard]] QString completionsFor(QStringView shell);

} // namespace rejoinder

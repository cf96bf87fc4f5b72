// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rejoinder {

struct Launch;

/// Draws the main window on the launch's project into its file. Nothing is remembered. Returns the exit status.
[[nodiscard]] int takeScreenshot(const Launch &launch);

} // namespace rejoinder

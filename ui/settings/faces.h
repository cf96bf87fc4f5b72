// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/settings.h"

namespace rejoinder {

/// The family installed here for a face; empty for the interface's own, and where there is none.
[[nodiscard]] QString familyOf(Settings::Face face);
[[nodiscard]] bool isInstalled(Settings::Face face);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/reader.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

namespace rejoinder {

/// Where one is, to be found again after a restart.
[[nodiscard]] Settings::Place placeOf(const Session &session, const ReaderState &state);
/// The same in this file's ids; what is no longer there is left out.
[[nodiscard]] ReaderState readerState(const Store &store, const Settings::Place &place);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace rejoinder {

/// Takes the words of the selected annotation, or the shortest around the caret, as an example of its code.
void takeAsExample(Session &session);

} // namespace rejoinder

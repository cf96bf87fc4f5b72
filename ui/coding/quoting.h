// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rejoinder {

class Session;

/// Marks the post at the caret "Do not quote", or takes one's own mark away.
void toggleQuoting(Session &session);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/project.h"

#include <QJsonObject>

namespace rejoinder {

class Json;

/// Does what one line of `rejoinder-cli code` asks, as one undo step, and answers it: what stands in \p answer after
/// "line". Durable when it returns. Throws Error, with nothing stored, where it cannot be done.
/// \p coder acts where the action names nobody.
void perform(Project &project, const QJsonObject &action, Uid<Coder> coder, Json &answer);

} // namespace rejoinder

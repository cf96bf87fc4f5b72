// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/project.h"

#include <QHash>
#include <QJsonObject>

namespace rejoinder {

class Json;

/// Does what one line of `rejoinder-cli code` asks, as one undo step, and answers it: what stands in \p answer after
/// "line". Durable when it returns. Throws Error, with nothing stored, where it cannot be done.
/// \p coder acts where the action names nobody. "#3" names what line 3 of the same input made, by \p made.
/// Returns the id of the annotation or relation acted on; empty where there is none.
QString perform(
    Project &project, const QJsonObject &action, Uid<Coder> coder, const QHash<QString, QString> &made, Json &answer);

} // namespace rejoinder

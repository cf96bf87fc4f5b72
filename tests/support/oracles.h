// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace rejoinder::test {

/// The published and hand-checked figures that are handed around beside the sources; empty where they are not there.
QJsonArray agreementOracles();

/// What an oracle expects of a figure: its tolerance holds.
bool meets(double value, const QJsonObject &expected);

} // namespace rejoinder::test

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace rejoinder::test {

/// The published and hand-checked figures that are handed around beside the sources; empty where they are not there.
QJsonArray agreementOracles();

/// Rows of a test, a figure each: columns "data" and "expected", both QJsonObject. \p isWanted is asked with the task of
/// the case and the measure of the figure.
void addOracles(const std::function<bool(const QString &task, const QString &measure)> &isWanted);

/// What an oracle expects of a figure: its tolerance holds.
bool meets(double value, const QJsonObject &expected);

} // namespace rejoinder::test

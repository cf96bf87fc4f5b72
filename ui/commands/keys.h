// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyEvent>
#include <QString>

namespace rejoinder {

/// What a key press means for single keys, as it is written in the table of actions and in the codebook: "J", "Shift+W",
/// "?", "Space", "Alt+Up". By typed character, so that it holds on every layout; the top row's digits are taken by their
/// place (French layouts type them with Shift), letters of other scripts by the Latin letter on the same key.
/// Empty for a press of a modifier alone.
[[nodiscard]] QString keyName(const QKeyEvent &event);

/// Whether a key would be text, or edit it, where one writes: it can hold in the Reader only.
[[nodiscard]] bool isSingleKey(const QString &key);
/// The name as keyName() writes it, of a key somebody wrote; empty: there is no such key.
[[nodiscard]] QString normalKey(const QString &written);

} // namespace rejoinder

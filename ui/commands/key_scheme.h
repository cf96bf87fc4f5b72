// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

#include <optional>

namespace rejoinder {

class Codebook;

/// Why a command cannot have a key.
struct KeyConflict
{
    QString sentence;
    const Command *holder = nullptr; ///< The command that has it and may give it up; null: nobody can.
};

[[nodiscard]] QStringList keysIn(const KeyScheme &scheme, const Command &command);
/// The scheme with other keys of a command; what it comes with anyway is not kept.
[[nodiscard]] KeyScheme withKeys(KeyScheme scheme, const Command &command, const QStringList &keys);
/// \p key: a normal name. \p codebook: the codes' keys count too; null: no project is open.
[[nodiscard]] std::optional<KeyConflict> conflictOf(
    const KeyScheme &scheme, const Command &command, const QString &key, const Codebook *codebook);

/// {"format": "rejoinder-keys", "version": 1, "keys": {"done": ["D"], …}} with every command.
[[nodiscard]] QByteArray toJson(const KeyScheme &scheme);
/// Throws Error with \p name where the file is not that: unknown commands and keys, the same key twice, keys that are
/// kept free. Commands that the file leaves out have the keys they come with.
[[nodiscard]] KeyScheme schemeFromJson(const QByteArray &json, const QString &name, const Codebook *codebook);
/// What of stored keys still holds: commands and keys that are no more are left out.
[[nodiscard]] KeyScheme sane(const KeyScheme &stored);

} // namespace rejoinder

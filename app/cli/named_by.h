// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

/// What a person writes for a row: names, paths and ids. Each throws Error::Usage where nothing, or more than one, fits.
namespace rejoinder::named_by {

/// A coder of the project, by name or id.
[[nodiscard]] Uid<Coder> coder(const Store &store, const QString &nameOrId);
/// A code or group, by path or id.
[[nodiscard]] Uid<Code> code(const Codebook &codebook, const QString &pathOrId);
[[nodiscard]] Id<Thread> thread(const Store &store, const QString &id);

} // namespace rejoinder::named_by

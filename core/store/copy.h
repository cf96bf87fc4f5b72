// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace rejoinder {

struct CopyOptions
{
    /// The copy is coded as this coder, whatever the profile of the machine (setting "coder").
    Uid<Coder> forCoder;
    /// Only what that coder made: others' names, codings, memos, removals and the history are not in the file at all.
    bool blind = false;
};

/// Builds a copy: a new file by the migrations, rows through a whitelist of kinds, its own search index. Never cut out
/// of the old file, where deleted words would live on in free pages and indices. Throws, with nothing left behind, where
/// \p path exists or cannot be written.
void copyProject(const Store &from, const QString &path, const CopyOptions &options);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

namespace rejoinder {

/// Writes \p contents as \p format to \p path, whole or not at all: beside it first, then in its place in one move. Throws
/// Error where something is there already and \p replace is false, or where writing fails; then what was there stands.
void writeExport(
    const Contents &contents, const Format &format, const QString &path, const WriteOptions &options, bool replace);

/// The same of whatever \p write writes to the path it is given.
void writeExport(const QString &path, bool replace, const std::function<void(const QString &fresh)> &write);

} // namespace rejoinder

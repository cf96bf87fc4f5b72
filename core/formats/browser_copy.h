// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// What one gets by selecting a Disqus thread in a browser and copying it: no indentation, but who answers whom by name.
/// \code
/// Avatar
/// AUTHOR[ Mod]  PARENT • 8 hours ago          two blanks: an arrow stood there; at the top without PARENT
/// text
///  [votes] • [Edit • ]Reply • Share ›
/// \endcode
/// A comment answers the latest earlier one by the author that it names.
namespace rejoinder::browser_copy {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);
/// \p name is what sentences call the device.
[[nodiscard]] std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options);

} // namespace rejoinder::browser_copy

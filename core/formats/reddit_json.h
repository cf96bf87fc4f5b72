// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// A submission of Reddit with its comments, as its API lists them (/comments/ID.json): two listings in an array. Also
/// what /api/morechildren adds. A "more" is a placeholder in the place of what was not loaded.
namespace rejoinder::reddit_json {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace rejoinder::reddit_json

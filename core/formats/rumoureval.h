// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// Threads of Twitter as RumourEval and PHEME have them, in a folder or zip: of each a folder with structure.json, the
/// source tweet and the replies. A list of labels among them goes to extras.
namespace rejoinder::rumoureval {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace rejoinder::rumoureval

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// Submissions and comments of Reddit, one a line, as the Pushshift and Arctic Shift dumps have them: plain or zstd, of any
/// size. A thread is what has one link_id; its article is the submission, where the source holds it.
namespace rejoinder::reddit_pushshift {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace rejoinder::reddit_pushshift

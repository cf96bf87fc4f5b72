// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// Comments of a video: of yt-dlp (.info.json), of youtube-comment-downloader (lines) or of the API (commentThreads,
/// comments). Times that are told as "2 weeks ago" are estimated. All answers stand below a top comment; whoever begins
/// with the name of an earlier one there probably answers that.
namespace rejoinder::youtube {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace rejoinder::youtube

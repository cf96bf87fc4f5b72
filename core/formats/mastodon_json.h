// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// The context of a post on Mastodon: what it answers (ancestors) and what answers it (descendants). The post itself is not
/// in it; the statuses may also stand in an array.
namespace rejoinder::mastodon_json {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace rejoinder::mastodon_json

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// A corpus of ConvoKit: a folder or zip, or its utterances.jsonl alone. The utterance without reply-to is the article of
/// its conversation. Binary data (pickles) are never opened.
namespace rejoinder::convokit {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace rejoinder::convokit

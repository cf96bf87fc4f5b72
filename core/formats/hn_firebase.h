// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// Items of Hacker News as its own API gives them, as lines or as an array. Items name their parents only, so the source
/// is read twice: first for who answers whom.
namespace rejoinder::hn_firebase {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

} // namespace rejoinder::hn_firebase

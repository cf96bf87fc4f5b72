// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// A discussion of the Internet Argument Corpus 1 (4forums.com): one JSON list [posts, annotations, metadata], each post a
/// list [id, side, author, text, annotations, parent, category, time].
namespace rejoinder::iac {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);
/// \p name is what sentences call the device.
[[nodiscard]] std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options);

} // namespace rejoinder::iac

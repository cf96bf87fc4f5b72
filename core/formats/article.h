// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// An article without comments: Markdown, a Word or OpenDocument text, or plain text where that is chosen. Its first line
/// or heading is the title. Of documents only their words are read: no macros, no pictures, nothing they link to.
namespace rejoinder::article {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);
/// \p name is what sentences call the device.
[[nodiscard]] std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options);

} // namespace rejoinder::article

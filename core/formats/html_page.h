// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// A page saved by a browser (.html, .mhtml): its article, and the comments that stand in it as WordPress, Disqus' plugin,
/// schema.org or an element "comment-…" mark them. Who answers whom is who stands inside whom. Pages that load their
/// comments when they are shown hold none, and say so.
namespace rejoinder::html_page {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);
/// \p name is what sentences call the device.
[[nodiscard]] std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options);

} // namespace rejoinder::html_page

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// What Kialo gives as "Text": a title, then one numbered claim a line, "1.1.2. Con: …". The thesis is the article; of
/// several theses each answers it. Whether a claim speaks for or against the one above it is a relation by the coder
/// "Kialo" of kind source. A claim that is a link ("-> See 1.2.2.") stays as it stands, and its relation is of the claim
/// that it leads to: the discussion is a graph.
namespace rejoinder::kialo {

[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);
/// \p name is what sentences call the device.
[[nodiscard]] std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options);

} // namespace rejoinder::kialo

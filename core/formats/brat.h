// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// brat standoff (brat.nlplab.org/standoff.html): a folder a coder, in it a .txt (thread_text.h) and an .ann a thread,
/// beside them annotation.conf, the table of labels, and README.txt. Offsets are code points, half-open; a span over a line
/// end is written in fragments, which brat wants.
namespace rejoinder::brat {

/// A folder or archive with texts and their annotations (x.txt, x.ann), or one such .ann file.
[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
/// Each text is an article, or the thread that our own export made it of; folders are coders.
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

void write(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::brat

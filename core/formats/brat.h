// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// brat standoff (brat.nlplab.org/standoff.html): a folder a coder, in it a .txt (thread_text.h) and an .ann a thread,
/// beside them annotation.conf, the table of labels, and README.txt. Offsets are code points, half-open; a span over a line
/// end is written in fragments, which brat wants.
namespace rejoinder::brat {

void write(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::brat

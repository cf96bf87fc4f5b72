// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// One JSON object a line and post, with all that was coded on it inside: what pandas' read_json(lines=True) and jq take.
/// Names and values as in the tables (rejoinder_csv.h); offsets are code points.
namespace rejoinder::jsonl {

void write(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::jsonl

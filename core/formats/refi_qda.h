// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// REFI-QDA projects (.qdpx, schema 1.0 of 18 March 2019): what MAXQDA, NVivo, ATLAS.ti, QualCoder and others open. A
/// thread is one text (thread_text.h); positions are code points in it, half-open. Each annotation is a selection with the
/// annotation's id and its coder, each relation a link between selections; certainty, targets and memos stand beside.
namespace rejoinder::refi_qda {

void write(const Contents &contents, const QString &path, const WriteOptions &options);

/// The same with one text a post: author, depth, answered post and time are variables of each.
void writePosts(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::refi_qda

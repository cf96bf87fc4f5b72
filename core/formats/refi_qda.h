// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// REFI-QDA projects (.qdpx, schema 1.0 of 18 March 2019): what MAXQDA, NVivo, ATLAS.ti, QualCoder and others open. A
/// thread is one text (thread_text.h); positions are code points in it, half-open. Each annotation is a selection with the
/// annotation's id and its coder, each relation a link between selections; certainty, targets and memos stand beside.
/// sources/rejoinder.jsonl (thread_places.h) says what of the threads the standard has no place for.
namespace rejoinder::refi_qda {

/// An archive with a .qde in it.
[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
/// Each text is an article, or the thread that our own export made it of, in either layout. Throws Error, in one sentence,
/// for what is no such archive, is damaged, or unpacks to more than projects of texts hold.
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

void write(const Contents &contents, const QString &path, const WriteOptions &options);

/// The same with one text a post: author, depth, answered post and time are variables of each.
void writePosts(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::refi_qda

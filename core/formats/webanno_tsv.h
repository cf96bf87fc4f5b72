// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// WebAnno TSV 3.3, which INCEpTION imports: a folder a coder, in it a .tsv a thread (thread_text.h). Its offsets are UTF-16
/// units. Each line of the text that is not blank is a sentence; tokens are words, numbers and single other characters, cut
/// further wherever some coder's coding begins or ends, so that every span is whole tokens.
namespace rejoinder::webanno_tsv {

/// A table of WebAnno TSV 3, or a folder or archive of them.
[[nodiscard]] int recognise(QByteArrayView head, const QString &path);
/// Each text is an article, or the thread that our own export made it of; folders are coders (or documents, as INCEpTION
/// exports them). The first feature of a layer is the code, the others go into a memo.
[[nodiscard]] std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options);

void write(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::webanno_tsv

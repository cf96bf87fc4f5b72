// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// A corpus of ConvoKit (convokit.cornell.edu): its five files. The article is each conversation's first utterance. What was
/// coded stands in the utterance's meta: "labels" by coder, "spans" with code points, "relations".
namespace rejoinder::convokit_writer {

void write(const Contents &contents, const QString &path, const WriteOptions &options);

/// Only what was coded, to be put beside the corpus that was imported: info.labels.jsonl, info.spans.jsonl and
/// info.relations.jsonl, a line {"id", "value"} for each utterance with any, by the corpus's own ids. Nothing else of the
/// corpus is touched. Throws Error where two of them have one id, which no corpus has.
void writeBeside(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::convokit_writer

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// A corpus of ConvoKit (convokit.cornell.edu): its five files. The article is each conversation's first utterance. What was
/// coded stands in the utterance's meta: "labels" by coder, "spans" with code points, "relations".
namespace rejoinder::convokit_writer {

void write(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::convokit_writer

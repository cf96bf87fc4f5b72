// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/span.h"

#include <QString>

namespace rejoinder {

/// Selecting by sentences. Offsets are code points; outer blanks are trimmed.

/// The sentence around an empty \p selection; else the selection with one more sentence.
[[nodiscard]] Span grownBySentence(QStringView text, Span selection);
/// The selection without its last sentence; empty where it held one only.
[[nodiscard]] Span shrunkBySentence(QStringView text, Span selection);

} // namespace rejoinder

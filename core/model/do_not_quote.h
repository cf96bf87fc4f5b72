// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"

/// The mark "Do not quote": a code on a whole post, in a group of its own that agreement does not count. Its uid is the
/// same in every project, whatever it is called there, so it is found, merged and undone as any other coding.
namespace rejoinder {

[[nodiscard]] Uid<Code> ethicsGroup();
[[nodiscard]] Uid<Code> doNotQuote();

/// The two rows as they come into a codebook.
[[nodiscard]] Code ethicsGroupRow();
[[nodiscard]] Code doNotQuoteRow();

/// What stands in place of words that are not quoted, as long as they: spans stay what they are.
[[nodiscard]] QString withheld(int codePoints);

} // namespace rejoinder

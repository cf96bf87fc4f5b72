// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/leaving_names.h"
#include "ui/session/session.h"

#include <QStringList>

/// What the Reader tells in words of what it draws, a line each.
namespace rejoinder {

/// Code with its group, coder, certainty, target, the memo's first line, when. Empty: it is not shown any more.
[[nodiscard]] QStringList detailsOf(const Session &session, Uid<Annotation> annotation);
/// Type, both ends by their words, coder, note, the memo's first line.
[[nodiscard]] QStringList detailsOf(const Session &session, Uid<Relation> relation);
/// "market_day, comment 3 on “Harbour Street to get a bicycle lane”, 12/5/2025 09:14, https://…": what a quotation of the
/// post needs to be found again. Comments are counted in reading order. Where no real names leave the project, \p names has
/// pseudonyms, and there is no address; times are as coarse as the project lets them out.
[[nodiscard]] QString citationOf(const Session &session, Id<Post> post, const LeavingNames &names);

} // namespace rejoinder

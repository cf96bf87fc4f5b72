// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"
#include "core/store/post_names.h"

namespace rejoinder {

/// A row as the history and the waiting room keep it: a JSON object of its header and its fields (names of
/// model/fields.h; null and empty ones left out), posts and texts by the names they have in every copy.
[[nodiscard]] QByteArray toJson(const Row &row, const PostNames &names);

/// Throws Error where it names a post or a text that is not in this file.
[[nodiscard]] Row fromJson(RowKind kind, const QUuid &uid, const QByteArray &json, const PostNames &names);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rejoinder {

class Database;

/// Makes occurrences(post_search) known to full-text queries of this connection: where the words of the query stand in
/// the row's text, as "start,end start,end …" in bytes of its UTF-8, ascending. (highlight() would need marks that no
/// text contains.)
void defineOccurrences(const Database &database);

} // namespace rejoinder

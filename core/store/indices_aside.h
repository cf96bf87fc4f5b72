// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

#include <functional>
#include <vector>

namespace rejoinder {

/// While very many rows come into tables, their further indices are set aside, and built anew at once afterwards: that
/// sorts, where row by row would jump about. Inside the caller's transaction, which takes it back where it ends without
/// commit. Meanwhile nothing that rows of these tables refer to should be removed: SQLite would look through them all.
class IndicesAside
{
public:
    explicit IndicesAside(const Database &database)
        : m_database(database)
    {
    }

    void setAside(const char *table);
    [[nodiscard]] bool areAside() const { return !m_makers.empty(); }
    /// To be called before the commit; once restored nothing is aside any more. \p goOn is asked now and then; it may
    /// throw.
    void restore(const std::function<void()> &goOn = {});

private:
    const Database &m_database;
    std::vector<QByteArray> m_makers; ///< The statements that make them.
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/read_transaction.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace rejoinder {

ReadTransaction::ReadTransaction(const Database &database)
    : m_database(database)
    , m_begun(!database.inTransaction())
{
    if (m_begun)
        database.execute("BEGIN");
}

ReadTransaction::~ReadTransaction()
{
    // Nothing was written, so nothing can be lost.
    if (m_begun)
        sqlite3_exec(m_database.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rejoinder {

class Database;

/// Many small reads as one: the file is locked once for all of them, which else takes half their time, and they see one
/// state of it. Where a transaction runs already it is that one. Not for long: in a shared folder writers wait for it.
class ReadTransaction
{
public:
    explicit ReadTransaction(const Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    const Database &m_database;
    bool m_begun = false;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

#include <functional>

namespace rejoinder {

/// While it lives, what takes SQLite long on a connection asks \c goesOn meanwhile (the index of words is merged, a frequent
/// beginning is looked up). Where that says no, the call that runs throws Error. One at a time on a connection.
class AskedMeanwhile
{
public:
    AskedMeanwhile(const Database &database, std::function<bool()> goesOn);
    ~AskedMeanwhile();
    AskedMeanwhile(const AskedMeanwhile &) = delete;
    AskedMeanwhile &operator=(const AskedMeanwhile &) = delete;

private:
    const Database &m_database;
    std::function<bool()> m_goesOn;
};

} // namespace rejoinder

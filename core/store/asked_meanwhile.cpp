// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/asked_meanwhile.h"

#include <sqlite3.h>

#include <utility>

namespace rejoinder {

AskedMeanwhile::AskedMeanwhile(const Database &database, std::function<bool()> goesOn)
    : m_database(database)
    , m_goesOn(std::move(goesOn))
{
    constexpr int interval = 100; // Steps of SQLite's machine: some ten pages of the index.
    const auto ask = [](void *asked) -> int { return !(*static_cast<std::function<bool()> *>(asked))(); };
    sqlite3_progress_handler(m_database.handle(), interval, ask, &m_goesOn);
}

AskedMeanwhile::~AskedMeanwhile()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

} // namespace rejoinder

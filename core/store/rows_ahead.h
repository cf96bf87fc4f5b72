// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <future>

namespace rejoinder {

/// All rows of one kind of a file, lot by lot, in no order: while one lot is worked with, the next is read on another
/// thread. Until the last lot is taken, or this is gone, nobody else may ask \c from anything.
class RowsAhead
{
public:
    RowsAhead(const Store &from, RowKind kind);
    ~RowsAhead();
    RowsAhead(const RowsAhead &) = delete;
    RowsAhead &operator=(const RowsAhead &) = delete;

    /// Empty: that was all. Throws what reading threw.
    [[nodiscard]] std::vector<Row> next();

private:
    void readNext();

    RowKind m_kind;
    Statement m_query;
    std::future<std::vector<Row>> m_lot;
};

} // namespace rejoinder

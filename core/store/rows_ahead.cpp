// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rows_ahead.h"

namespace rejoinder {

namespace {

constexpr size_t lotSize = 2000;

} // namespace

RowsAhead::RowsAhead(const Store &from, RowKind kind)
    : m_kind(kind)
    , m_query(from.queryOf(kind))
{
    readNext();
}

RowsAhead::~RowsAhead()
{
    if (m_lot.valid())
        m_lot.wait();
}

std::vector<Row> RowsAhead::next()
{
    if (!m_lot.valid())
        return {};
    std::vector<Row> lot = m_lot.get();
    if (lot.size() == lotSize) // Less: the end, after which a query would begin again.
        readNext();
    return lot;
}

void RowsAhead::readNext()
{
    m_lot = std::async(std::launch::async, [this] {
        std::vector<Row> lot;
        lot.reserve(lotSize);
        while (lot.size() < lotSize && m_query.step())
            lot.push_back(Rows::currentOf(m_kind, m_query));
        return lot;
    });
}

} // namespace rejoinder

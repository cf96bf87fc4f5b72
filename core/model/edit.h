// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"

#include <vector>

namespace rejoinder {

/// One change of one row: added (no \c before), removed (no \c after) or changed. Undo is the same turned round.
struct Edit
{
    std::optional<Row> before;
    std::optional<Row> after;
    /// Written with its own revision and time, and removed without a tombstone: a row that came from another copy.
    bool received = false;

    [[nodiscard]] const Row &row() const { return after ? *after : *before; }
    [[nodiscard]] RowKind kind() const { return kindOf(row()); }
    [[nodiscard]] const QUuid &uid() const { return headerOf(row()).uid; }
    [[nodiscard]] Edit inverse() const { return {after, before, received}; }

    friend bool operator==(const Edit &, const Edit &) = default;
};

using Edits = std::vector<Edit>;

[[nodiscard]] inline Edit added(Row row)
{
    return {std::nullopt, std::move(row)};
}
[[nodiscard]] inline Edit removed(Row row)
{
    return {std::move(row), std::nullopt};
}
[[nodiscard]] inline Edit changed(Row before, Row after)
{
    return {std::move(before), std::move(after)};
}

/// What the project says after each commit.
struct Change
{
    Edits edits;
    /// Too much to name (an import, a merge, another program's work): read again.
    bool everything = false;
};

} // namespace rejoinder

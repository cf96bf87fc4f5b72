// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/coded_rows.h"

#include <algorithm>

namespace rejoinder {

std::span<const CodedRows::Annotated> CodedRows::at(int node) const
{
    const auto found = std::ranges::equal_range(annotations, node, {}, &Annotated::node);
    return {found.begin(), found.end()};
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace rejoinder {

/// How typed letters are found in a name: all of them, in order; better at beginnings of words and side by side.
struct FuzzyMatch
{
    int score = 0;
    std::vector<int> places; ///< UTF-16 positions of the letters found.
};

/// nullopt: not all letters are there. Case does not matter; an empty pattern matches everything.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace rejoinder

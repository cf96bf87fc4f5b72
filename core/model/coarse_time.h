// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/corpus.h"
#include "core/model/names.h"

/// Times that tell less: when somebody wrote, to the second, finds them again. The stricter, the later.
namespace rejoinder {

enum class Times { Keep, Date, Month, None };
template<>
struct Names<Times>
{
    static constexpr std::array values{"keep", "date", "month", "none"};
};

/// The beginning of the day or the month (UTC) it lies in; nothing for nothing.
[[nodiscard]] std::optional<qint64> coarsened(std::optional<qint64> time, Times times);
/// What is true of a time of this precision then: a month is but an estimate, since no precision says "month".
[[nodiscard]] Precision coarsened(Precision precision, Times times);

} // namespace rejoinder

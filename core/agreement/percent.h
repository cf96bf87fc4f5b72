// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/ratings.h"

#include <optional>

namespace rejoinder {

/// What was left out of a figure, and why.
struct Exclusion
{
    enum class Reason {
        NobodyCoded, ///< The unit has no answer.
        OneCoder, ///< The unit has one answer: there is nothing to compare.
        Unfinished, ///< A coder has annotated the post without marking it done.
    };

    Reason reason = Reason::OneCoder;
    qint64 count = 0;

    friend bool operator==(const Exclusion &, const Exclusion &) = default;
};

/// A figure of agreement with what it rests on; never a number that is none.
struct Agreement
{
    enum class Undefined { No, OneCoder, NoUnits, NothingShared };

    std::optional<double> value;
    Undefined why = Undefined::No;
    qint64 n = 0; ///< Units coded by two or more.
    std::vector<bool> took; ///< By coder: who coded at least one of them.
    std::vector<Exclusion> excluded;

    [[nodiscard]] int coders() const;
};

/// The mean, over units coded by two or more, of the share of pairs of coders who gave the same set of labels:
/// Po = mean of sum_k n_k (n_k - 1) / (m (m - 1)). Not corrected for chance.
[[nodiscard]] Agreement percentAgreement(const Ratings &ratings);

/// The figure over the units of all \p parts, which have the same coders.
[[nodiscard]] Agreement pooled(std::span<const Agreement> parts);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/coefficient.h"

#include <algorithm>

namespace rejoinder {

Estimate finished(Estimate estimate)
{
    constexpr double nothing = 1e-12;
    if (estimate.why != Undefined::No)
        return estimate;
    switch (estimate.form) {
    case Estimate::Form::Agreement:
        if (1 - estimate.expected <= nothing)
            estimate.why = Undefined::NoVariation;
        else
            estimate.value = (estimate.observed - estimate.expected) / (1 - estimate.expected);
        break;
    case Estimate::Form::Disagreement:
        if (estimate.expected <= 0)
            estimate.why = Undefined::NoVariation;
        else
            estimate.value = 1 - estimate.observed / estimate.expected;
        break;
    case Estimate::Form::Plain:
        estimate.value = estimate.observed;
        break;
    }
    return estimate;
}

Estimate pooled(std::span<const Estimate> parts)
{
    if (parts.size() == 1)
        return parts.front();
    Estimate all{.why = Undefined::NoUnits};
    for (const auto &part : parts) {
        all.form = part.form;
        if (part.weight <= 0) {
            if (all.weight == 0)
                all.why = part.why;
            continue;
        }
        all.why = Undefined::No;
        all.observed += part.weight * part.observed;
        all.expected += part.weight * part.expected;
        all.weight += part.weight;
    }
    if (all.weight > 0) {
        all.observed /= all.weight;
        all.expected /= all.weight;
    }
    return finished(all);
}

bool Coefficient::takes(size_t pattern) const
{
    return answersIn(m_patterns.row(pattern)) >= 2;
}

std::vector<double> Coefficient::sums() const
{
    std::vector<double> sums(slots());
    std::vector<Amount> amounts;
    for (size_t pattern = 0; pattern < m_patterns.size(); ++pattern) {
        amounts.clear();
        add(pattern, amounts);
        const auto count = static_cast<double>(m_patterns.counts[pattern]);
        for (const auto &amount : amounts)
            sums[amount.slot] += count * amount.value;
    }
    return sums;
}

int answersIn(std::span<const int> row)
{
    return static_cast<int>(row.size() - std::ranges::count(row, Ratings::missing));
}

std::vector<int> codersIn(const Patterns &patterns)
{
    std::vector<bool> answered(patterns.coders);
    for (size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        for (size_t coder = 0; coder < patterns.coders; ++coder)
            answered[coder] = answered[coder] || patterns.row(pattern)[coder] != Ratings::missing;
    }
    std::vector<int> coders;
    const bool enough = std::ranges::count(answered, true) >= 2;
    for (size_t coder = 0; coder < patterns.coders; ++coder) {
        if (answered[coder] || !enough)
            coders.push_back(static_cast<int>(coder));
    }
    return coders;
}

Undefined whyNothing(const Patterns &patterns)
{
    if (patterns.coders < 2)
        return Undefined::OneCoder;
    const bool anyUnit = std::ranges::any_of(patterns.counts, [](qint64 count) { return count > 0; });
    return anyUnit ? Undefined::NothingShared : Undefined::NoUnits;
}

} // namespace rejoinder

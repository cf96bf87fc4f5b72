// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreement.h"
#include "core/agreement/patterns.h"

#include <memory>

namespace rejoinder {

/// A figure without its uncertainty.
struct Estimate
{
    /// How value follows from observed and expected: agreement (o - e) / (1 - e), disagreement 1 - o / e, or o itself.
    enum class Form { Agreement, Disagreement, Plain };

    std::optional<double> value;
    Undefined why = Undefined::No;
    double observed = 0;
    double expected = 0;
    double weight = 0; ///< What it counts among figures that are pooled: its units, of alpha its pairable values.
    Form form = Form::Agreement;
    std::optional<double> max;
};

/// Works the value out of observed and expected; undefined where chance leaves nothing to agree about.
[[nodiscard]] Estimate finished(Estimate estimate);
/// One figure of several tables whose categories have nothing to do with each other: observed and expected are averaged
/// by weight, then compared.
[[nodiscard]] Estimate pooled(std::span<const Estimate> parts);

/// A measure on labels as a function of sums over units: so a resample costs what its clusters' sums cost, not its rows.
class Coefficient
{
public:
    struct Amount
    {
        size_t slot;
        double value;
    };

    explicit Coefficient(Patterns patterns)
        : m_patterns(std::move(patterns))
    {
    }
    virtual ~Coefficient() = default;
    Coefficient(const Coefficient &) = delete;
    Coefficient &operator=(const Coefficient &) = delete;

    [[nodiscard]] const Patterns &patterns() const { return m_patterns; }
    [[nodiscard]] virtual size_t slots() const = 0;
    /// What one unit of this pattern adds to the sums; a slot may come twice.
    virtual void add(size_t pattern, std::vector<Amount> &amounts) const = 0;
    [[nodiscard]] virtual Estimate estimate(std::span<const double> sums) const = 0;
    /// Whether the unit takes part: units that do not are no units of the jackknife either.
    [[nodiscard]] virtual bool takes(size_t pattern) const;
    /// The linearised or large-sample variance, where the measure has one.
    [[nodiscard]] virtual std::optional<double> variance(const Estimate &, std::span<const double>) const { return {}; }
    /// Roughly how many operations estimate() takes.
    [[nodiscard]] virtual double cost() const { return static_cast<double>(slots()); }

    [[nodiscard]] std::vector<double> sums() const;

private:
    Patterns m_patterns;
};

/// Answers a row holds.
[[nodiscard]] int answersIn(std::span<const int> row);
/// The coders with any answer; where that is less than two, all.
[[nodiscard]] std::vector<int> codersIn(const Patterns &patterns);
/// Why a table without a unit that two coded has no figure.
[[nodiscard]] Undefined whyNothing(const Patterns &patterns);

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/label_agreement.h"

#include "core/agreement/chance.h"
#include "core/agreement/krippendorff.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// Units, coders and exclusions of one table.
void count(const Patterns &patterns, Agreement &agreement)
{
    agreement.took.resize(std::max(agreement.took.size(), patterns.coders));
    for (size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const auto row = patterns.row(pattern);
        const int answers = answersIn(row);
        if (answers < 2) {
            agreement.exclude(
                answers == 0 ? Exclusion::Reason::NobodyCoded : Exclusion::Reason::OneCoder, patterns.counts[pattern]);
            continue;
        }
        agreement.n += patterns.counts[pattern];
        agreement.pairableValues = agreement.pairableValues.value_or(0) + answers * patterns.counts[pattern];
        for (size_t coder = 0; coder < row.size(); ++coder) {
            if (row[coder] != Ratings::missing)
                agreement.took[coder] = true;
        }
    }
    std::ranges::sort(agreement.excluded, {}, &Exclusion::reason);
}

Agreement figureOf(
    std::span<const Coefficient *const> coefficients, const IntervalRequest &interval, const Progress &progress)
{
    std::vector<Estimate> estimates;
    for (const auto *coefficient : coefficients)
        estimates.push_back(coefficient->estimate(coefficient->sums()));
    const auto estimate = pooled(estimates);
    Agreement agreement{.value = estimate.value, .why = estimate.why, .max = estimate.max};
    if (estimate.why == Undefined::No || estimate.why == Undefined::NoVariation) {
        agreement.observed = estimate.observed;
        agreement.expected = estimate.form == Estimate::Form::Plain ? std::nullopt : std::optional(estimate.expected);
    }
    if (!estimate.value)
        return agreement;
    const auto uncertainty = uncertaintyOf(coefficients, interval, progress);
    agreement.interval = uncertainty.interval;
    agreement.se = uncertainty.se;
    return agreement;
}

} // namespace

std::unique_ptr<Coefficient> coefficientOf(MeasureId measure, Metric metric, Patterns patterns)
{
    if (measure == MeasureId::KrippendorffAlpha)
        return krippendorffAlpha(metric, std::move(patterns));
    Distance distance(metric, patterns);
    return coefficientOf(measure, std::move(distance), std::move(patterns));
}

std::unique_ptr<Coefficient> coefficientOf(MeasureId measure, Distance distance, Patterns patterns)
{
    const auto chance = [&](Chance kind) { return chanceCorrected(kind, std::move(distance), std::move(patterns)); };
    switch (measure) {
    case MeasureId::PercentAgreement:
        return chance(Chance::Percent);
    case MeasureId::CohenKappa:
    case MeasureId::CohenWeightedKappa:
        return cohenKappa(std::move(distance), std::move(patterns));
    case MeasureId::ScottPi:
        return chance(Chance::ScottPi);
    case MeasureId::BennettS:
        return chance(Chance::BennettS);
    case MeasureId::FleissKappa:
        return chance(Chance::FleissKappa);
    case MeasureId::CongerKappa:
        return chance(Chance::CongerKappa);
    case MeasureId::LightKappa:
        return lightKappa(std::move(distance), std::move(patterns));
    case MeasureId::BrennanPrediger:
        return chance(Chance::BrennanPrediger);
    case MeasureId::GwetAc:
        return chance(Chance::GwetAc);
    case MeasureId::KrippendorffAlpha:
        return krippendorffAlpha(std::move(distance), std::move(patterns));
    default:
        Q_UNREACHABLE_RETURN(nullptr);
    }
}

Agreement agreementOf(MeasureId measure, Metric metric, std::span<const Patterns> tables,
    const IntervalRequest &interval, const Progress &progress)
{
    std::vector<std::unique_ptr<Coefficient>> coefficients;
    std::vector<const Coefficient *> views;
    Agreement counted;
    for (const auto &table : tables) {
        coefficients.push_back(coefficientOf(measure, metric, table));
        views.push_back(coefficients.back().get());
        count(table, counted);
    }
    auto agreement = figureOf(views, interval, progress);
    agreement.n = counted.n;
    agreement.took = counted.took;
    agreement.excluded = counted.excluded;
    if (measure == MeasureId::KrippendorffAlpha)
        agreement.pairableValues = counted.pairableValues.value_or(0);
    return agreement;
}

} // namespace rejoinder

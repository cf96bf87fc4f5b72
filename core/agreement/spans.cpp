// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spans.h"

#include "core/agreement/clustered_sums.h"
#include "core/agreement/matching.h"
#include "core/agreement/unitizing.h"

#include <algorithm>

namespace rejoinder {

namespace {

double shareOf(const Marked &a, const Marked &b)
{
    const double both = std::min(a.end, b.end) - std::max(a.start, b.start);
    const double either = std::max(a.end, b.end) - std::min(a.start, b.start);
    return both > 0 ? both / either : 0;
}

bool fits(const Marked &a, const Marked &b, const SpanMatch &match)
{
    if (match.labels && a.category != b.category)
        return false;
    switch (match.kind) {
    case SpanMatch::Kind::Exact:
        return a.start == b.start && a.end == b.end;
    case SpanMatch::Kind::Overlap:
        return shareOf(a, b) > 0;
    case SpanMatch::Kind::Share:
        return shareOf(a, b) >= match.share - 1e-12;
    }
    return false;
}

} // namespace

std::vector<std::pair<int, int>> matched(std::span<const Marked> a, std::span<const Marked> b, const SpanMatch &match)
{
    double longest = 0;
    for (const auto &span : b)
        longest = std::max(longest, span.length());
    // One more pair outweighs all shares.
    const auto pair = static_cast<double>(std::min(a.size(), b.size()) + 1);
    std::vector<Edge> edges;
    size_t from = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        while (from < b.size() && b[from].start < a[i].start - longest)
            ++from;
        for (size_t j = from; j < b.size() && b[j].start < a[i].end; ++j) {
            if (fits(a[i], b[j], match))
                edges.push_back({static_cast<int>(i), static_cast<int>(j), pair + shareOf(a[i], b[j])});
        }
    }
    const auto rightOf = bestMatching(static_cast<int>(a.size()), static_cast<int>(b.size()), edges);
    std::vector<std::pair<int, int>> pairs;
    for (size_t i = 0; i < rightOf.size(); ++i) {
        if (rightOf[i] >= 0)
            pairs.emplace_back(static_cast<int>(i), rightOf[i]);
    }
    return pairs;
}

namespace {

struct CoderPair
{
    int a;
    int b;
};

/// The pairs that are compared: all, or each with the reference.
std::vector<CoderPair> pairsOf(const Unitizing &unitizing, SpanFigure figure, int reference)
{
    std::vector<CoderPair> pairs;
    for (int b = 0; b < static_cast<int>(unitizing.coders.size()); ++b) {
        for (int a = 0; a < b && figure == SpanFigure::F1; ++a)
            pairs.push_back({a, b});
        if (figure != SpanFigure::F1 && b != reference)
            pairs.push_back({reference, b});
    }
    return pairs;
}

/// The mean over pairs of what three sums a pair say: common spans, spans of the first, of the second.
std::optional<double> meanOf(std::span<const double> sums, SpanFigure figure, qint64 *undefinedPairs = nullptr)
{
    double sum = 0;
    double pairs = 0;
    for (size_t at = 0; at < sums.size(); at += 3) {
        const double whole = figure == SpanFigure::F1 ? (sums[at + 1] + sums[at + 2]) / 2
            : figure == SpanFigure::Precision         ? sums[at + 2]
                                                      : sums[at + 1];
        if (whole > 0) {
            sum += sums[at] / whole;
            ++pairs;
        } else if (undefinedPairs) {
            ++*undefinedPairs;
        }
    }
    return pairs > 0 ? std::optional(sum / pairs) : std::nullopt;
}

} // namespace

Agreement spanAgreement(const Unitizing &whole, SpanFigure figure, const SpanMatch &match, int reference, int category,
    const IntervalRequest &interval)
{
    const auto unitizing = category < 0 ? whole : ofCategory(whole, category);
    auto result = countsOf(unitizing);
    result.why = whyNothing(unitizing);
    if (result.why != Undefined::No)
        return result;
    const auto pairs = pairsOf(unitizing, figure, reference);
    ClusteredSums sums(3 * pairs.size());
    for (const auto &continuum : unitizing.continua) {
        const auto own = sums.of(continuum.cluster);
        for (size_t pair = 0; pair < pairs.size(); ++pair) {
            const auto [a, b] = pairs[pair];
            if (!std::ranges::binary_search(continuum.coders, a) || !std::ranges::binary_search(continuum.coders, b))
                continue;
            const auto first = spansOf(continuum, a);
            const auto second = spansOf(continuum, b);
            own[3 * pair] += static_cast<double>(matched(first, second, match).size());
            own[3 * pair + 1] += static_cast<double>(first.size());
            own[3 * pair + 2] += static_cast<double>(second.size());
        }
    }
    qint64 undefinedPairs = 0;
    result.value = meanOf(sums.total(), figure, &undefinedPairs);
    // Coders who worked on nothing that is compared are no pairs.
    undefinedPairs -= std::ranges::count_if(
        pairs, [&](const CoderPair &pair) { return !result.took[pair.a] || !result.took[pair.b]; });
    if (pairs.size() > 1)
        result.exclude(Exclusion::Reason::UndefinedPair, undefinedPairs);
    if (!result.value) {
        result.why = Undefined::NoSpans;
        return result;
    }
    const auto uncertainty
        = uncertaintyOf(sums, [&](std::span<const double> drawn) { return meanOf(drawn, figure); }, interval);
    result.interval = uncertainty.interval;
    result.se = uncertainty.se;
    return result;
}

} // namespace rejoinder

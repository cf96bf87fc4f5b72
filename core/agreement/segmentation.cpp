// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/segmentation.h"

#include "core/agreement/clustered_sums.h"
#include "core/agreement/unitizing.h"

#include <algorithm>
#include <cmath>

namespace rejoinder {

Boundaries boundariesOf(const Continuum &continuum, int coder)
{
    Boundaries boundaries;
    for (const auto &span : spansOf(continuum, coder)) {
        for (const double at : {span.start, span.end}) {
            if (at > continuum.begin && at < continuum.begin + continuum.length)
                boundaries.push_back(static_cast<qint64>(std::llround(at - continuum.begin)));
        }
    }
    std::ranges::sort(boundaries);
    boundaries.erase(std::ranges::unique(boundaries).begin(), boundaries.end());
    return boundaries;
}

namespace {

/// Pairs near misses so that as few boundaries as possible stay alone, at the least distance; two lists without common
/// boundaries. Only neighbours within reach can pair, and pairs need not cross: best[j] of a band is enough.
struct NearMisses
{
    double pairs = 0;
    double distance = 0;

    bool operator<(const NearMisses &other) const
    {
        return pairs != other.pairs ? pairs < other.pairs : distance > other.distance;
    }
};

/// best of the first i of a and the first j of b, for j around those within reach of a's next.
NearMisses nearMisses(const Boundaries &a, const Boundaries &b, qint64 reach)
{
    std::vector<NearMisses> before(b.size() + 1);
    size_t low = 0; // before[j] holds for j >= low, and before[low] for all below.
    for (const qint64 boundary : a) {
        size_t from = low;
        while (from < b.size() && b[from] < boundary - reach)
            ++from;
        size_t end = from;
        while (end < b.size() && b[end] <= boundary + reach)
            ++end;
        auto after = std::vector<NearMisses>();
        for (size_t j = from; j <= end; ++j) {
            auto best = before[j];
            if (j > from) {
                best = std::max(best, after.back());
                const auto apart = static_cast<double>(std::abs(b[j - 1] - boundary));
                best = std::max(best, {before[j - 1].pairs + 1, before[j - 1].distance + apart});
            }
            after.push_back(best);
        }
        std::ranges::copy(after, before.begin() + static_cast<std::ptrdiff_t>(from));
        // What lies behind the band is reached only by later boundaries, from here.
        for (size_t j = end + 1; j < before.size() && before[j] < after.back(); ++j)
            before[j] = after.back();
        low = from;
    }
    return before.back();
}

} // namespace

double boundarySimilarity(const Boundaries &a, const Boundaries &b, int near)
{
    Boundaries onlyA;
    Boundaries onlyB;
    std::ranges::set_difference(a, b, std::back_inserter(onlyA));
    std::ranges::set_difference(b, a, std::back_inserter(onlyB));
    const auto matches = static_cast<double>(a.size() - onlyA.size());
    const auto misses = nearMisses(onlyA, onlyB, near - 1);
    const double additions = static_cast<double>(onlyA.size() + onlyB.size()) - 2 * misses.pairs;
    const double all = additions + misses.pairs + matches;
    return all > 0 ? 1 - (additions + misses.distance / near) / all : 1;
}

namespace {

qint64 windowOf(const Boundaries &reference, qint64 length)
{
    const double half = static_cast<double>(length) / static_cast<double>(reference.size() + 1) / 2;
    const double below = std::floor(half);
    const double rounded = half - below == 0.5 ? 2 * std::floor((below + 1) / 2) : std::round(half);
    return std::max<qint64>(2, static_cast<qint64>(rounded));
}

/// The share of places from which a window sees something else in both; \p differ takes the numbers of boundaries. Only
/// places where a count changes are looked at.
std::optional<double> windowError(
    const Boundaries &hypothesis, const Boundaries &reference, qint64 length, auto &&differ)
{
    const qint64 window = windowOf(reference, length);
    const qint64 places = length - window;
    if (places <= 0)
        return {};
    std::vector<qint64> changes{0, places};
    for (const auto *boundaries : {&hypothesis, &reference}) {
        for (const qint64 at : *boundaries) {
            // From place p the window holds the boundaries p < at <= p + window.
            changes.push_back(std::clamp<qint64>(at - window, 0, places));
            changes.push_back(std::clamp<qint64>(at, 0, places));
        }
    }
    std::ranges::sort(changes);
    const auto within = [&](const Boundaries &boundaries, qint64 place) {
        return std::ranges::upper_bound(boundaries, place + window) - std::ranges::upper_bound(boundaries, place);
    };
    qint64 errors = 0;
    for (size_t i = 0; i + 1 < changes.size(); ++i) {
        if (changes[i] < changes[i + 1] && differ(within(hypothesis, changes[i]), within(reference, changes[i])))
            errors += changes[i + 1] - changes[i];
    }
    return static_cast<double>(errors) / static_cast<double>(places);
}

} // namespace

std::optional<double> pk(const Boundaries &hypothesis, const Boundaries &reference, qint64 length)
{
    return windowError(hypothesis, reference, length, [](auto a, auto b) { return (a == 0) != (b == 0); });
}

std::optional<double> windowDiff(const Boundaries &hypothesis, const Boundaries &reference, qint64 length)
{
    return windowError(hypothesis, reference, length, [](auto a, auto b) { return a != b; });
}

Agreement segmentAgreement(
    const Unitizing &unitizing, SegmentFigure figure, int near, int reference, const IntervalRequest &interval)
{
    auto result = countsOf(unitizing);
    result.why = whyNothing(unitizing) == Undefined::NoSpans ? Undefined::No : whyNothing(unitizing);
    if (result.why != Undefined::No)
        return result;
    ClusteredSums sums(2);
    for (const auto &continuum : unitizing.continua) {
        std::vector<Boundaries> boundaries;
        for (const int coder : continuum.coders)
            boundaries.push_back(boundariesOf(continuum, coder));
        const auto length = static_cast<qint64>(std::llround(continuum.length));
        for (size_t b = 0; b < boundaries.size(); ++b) {
            for (size_t a = 0; a < boundaries.size(); ++a) {
                const bool compared
                    = figure == SegmentFigure::BoundarySimilarity ? a < b : a != b && continuum.coders[a] == reference;
                if (!compared)
                    continue;
                const auto value = figure == SegmentFigure::BoundarySimilarity
                    ? std::optional(boundarySimilarity(boundaries[a], boundaries[b], near))
                    : figure == SegmentFigure::Pk ? pk(boundaries[b], boundaries[a], length)
                                                  : windowDiff(boundaries[b], boundaries[a], length);
                const auto own = sums.of(continuum.cluster);
                own[0] += value.value_or(0) * continuum.length;
                own[1] += value ? continuum.length : 0;
            }
        }
    }
    const auto mean = [](std::span<const double> drawn) {
        return drawn[1] > 0 ? std::optional(drawn[0] / drawn[1]) : std::nullopt;
    };
    result.value = mean(sums.total());
    if (!result.value) {
        result.why = Undefined::NothingShared;
        return result;
    }
    const auto uncertainty = uncertaintyOf(sums, mean, interval);
    result.interval = uncertainty.interval;
    result.se = uncertainty.se;
    return result;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/unitizing.h"

#include "core/agreement/clustered_sums.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace rejoinder {

Agreement countsOf(const Unitizing &unitizing)
{
    Agreement counts;
    counts.took.resize(unitizing.coders.size());
    for (const auto &continuum : unitizing.continua) {
        if (continuum.coders.size() < 2) {
            counts.exclude(Exclusion::Reason::OneCoder, static_cast<qint64>(continuum.spans.size()));
            continue;
        }
        counts.n += static_cast<qint64>(continuum.spans.size());
        for (const int coder : continuum.coders)
            counts.took[coder] = true;
    }
    counts.exclude(Exclusion::Reason::ZeroLength, unitizing.zeroLength);
    counts.exclude(Exclusion::Reason::Unfinished, unitizing.unfinished);
    std::ranges::sort(counts.excluded, {}, &Exclusion::reason);
    return counts;
}

Undefined whyNothing(const Unitizing &unitizing)
{
    if (unitizing.coders.size() < 2)
        return Undefined::OneCoder;
    if (unitizing.continua.empty())
        return Undefined::NoUnits;
    const bool shared = std::ranges::any_of(
        unitizing.continua, [](const Continuum &continuum) { return continuum.coders.size() >= 2; });
    if (!shared)
        return Undefined::NothingShared;
    const bool marked = std::ranges::any_of(unitizing.continua,
        [](const Continuum &continuum) { return continuum.coders.size() >= 2 && !continuum.spans.empty(); });
    return marked ? Undefined::No : Undefined::NoSpans;
}

namespace {

/// alpha_U's sums for one category over continua with the same coders.
class UnitsOfCategory
{
public:
    void add(const Continuum &continuum, int category)
    {
        std::vector<std::vector<Marked>> units;
        for (const int coder : continuum.coders) {
            auto &own = units.emplace_back();
            std::ranges::copy_if(spansOf(continuum, coder), std::back_inserter(own),
                [&](const Marked &span) { return span.category == category; });
            addGaps(continuum, own);
            for (const auto &unit : own)
                m_lengths.push_back(unit.length());
        }
        for (size_t i = 0; i < units.size(); ++i) {
            for (size_t j = 0; j < units.size(); ++j) {
                if (i != j)
                    m_observed += unitAgainstUnits(units[i], units[j]);
            }
        }
    }

    double observed(double coders, double length) const
    {
        return m_observed / (coders * (coders - 1) * length * length);
    }

    double expected(double coders, double length)
    {
        std::ranges::sort(m_gaps);
        std::vector<double> above(m_gaps.size() + 1); // Sum of the gaps from here on.
        for (size_t i = m_gaps.size(); i-- > 0;)
            above[i] = above[i + 1] + m_gaps[i];
        double sum = 0;
        double inside = 0;
        const auto units = static_cast<double>(m_lengths.size());
        for (const double l : m_lengths) {
            const auto first = static_cast<size_t>(std::ranges::lower_bound(m_gaps, l) - m_gaps.begin());
            const double room = above[first] - static_cast<double>(m_gaps.size() - first) * (l - 1);
            sum += (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * room;
            inside += l * (l - 1);
        }
        const double whole = coders * length;
        return m_lengths.empty() ? 0 : 2 / length * sum / (whole * (whole - 1) - inside);
    }

private:
    void addGaps(const Continuum &continuum, const std::vector<Marked> &units)
    {
        double at = continuum.begin;
        for (const auto &unit : units) {
            if (unit.start > at)
                m_gaps.push_back(unit.start - at);
            at = unit.end;
        }
        if (continuum.begin + continuum.length > at)
            m_gaps.push_back(continuum.begin + continuum.length - at);
    }

    /// Pairs of overlapping units are met from both sides; a unit in the other's gap is to count from both sides too.
    static double unitAgainstUnits(const std::vector<Marked> &own, const std::vector<Marked> &others)
    {
        double sum = 0;
        size_t from = 0;
        for (const auto &unit : own) {
            while (from < others.size() && others[from].end <= unit.start)
                ++from;
            bool alone = true;
            for (size_t at = from; at < others.size() && others[at].start < unit.end; ++at) {
                const double start = unit.start - others[at].start;
                const double end = unit.end - others[at].end;
                sum += start * start + end * end;
                alone = false;
            }
            if (alone)
                sum += 2 * unit.length() * unit.length();
        }
        return sum;
    }

    std::vector<double> m_lengths;
    std::vector<double> m_gaps;
    double m_observed = 0;
};

bool overlapsWithin(const Unitizing &unitizing, int category)
{
    return std::ranges::any_of(ofCategory(unitizing, category).continua, overlaps);
}

} // namespace

Agreement alphaU(const Unitizing &unitizing, int category)
{
    auto result = countsOf(category < 0 ? unitizing : ofCategory(unitizing, category));
    result.why = whyNothing(unitizing);
    if (result.why != Undefined::No)
        return result;
    std::map<std::vector<int>, std::vector<const Continuum *>> groups;
    for (const auto &continuum : unitizing.continua) {
        if (continuum.coders.size() >= 2)
            groups[continuum.coders].push_back(&continuum);
    }
    const int first = std::max(0, category);
    const int last = category < 0 ? static_cast<int>(unitizing.categories.size()) : category + 1;
    for (int one = first; one < last; ++one) {
        if (!overlapsWithin(unitizing, one))
            continue;
        result.why = Undefined::Overlaps;
        return result;
    }
    double observed = 0;
    double expected = 0;
    double weights = 0;
    for (const auto &[coders, continua] : groups) {
        const auto m = static_cast<double>(coders.size());
        const double length = std::transform_reduce(continua.begin(), continua.end(), 0.0, std::plus(),
            [](const Continuum *continuum) { return continuum->length; });
        const double weight = m * length;
        weights += weight;
        for (int one = first; one < last; ++one) {
            UnitsOfCategory units;
            for (const auto *continuum : continua)
                units.add(*continuum, one);
            observed += weight * units.observed(m, length);
            expected += weight * units.expected(m, length);
        }
    }
    if (weights > 0) {
        result.observed = observed / weights;
        result.expected = expected / weights;
    }
    if (expected > 0)
        result.value = 1 - observed / expected;
    else
        result.why = Undefined::NoSpans;
    return result;
}

namespace {

struct Segment
{
    double end;
    int value; ///< The category; behind the last one phi, the gaps.
};

/// The sums of the 2016 family in one row of numbers, so that those of several continua are simply added: l_.. and then,
/// by value with phi as the last, l_c., l_cc, l_c,phi, Q_c and S_c.
class Lengths
{
public:
    Lengths(std::span<double> sums, size_t categories)
        : all(sums[0])
        , own(sums.subspan(1, categories + 1))
        , same(sums.subspan(1 + (categories + 1), categories + 1))
        , againstGaps(sums.subspan(1 + 2 * (categories + 1), categories + 1))
        , squares(sums.subspan(1 + 3 * (categories + 1), categories + 1))
        , shared(sums.subspan(1 + 4 * (categories + 1), categories + 1))
        , phi(categories)
    {
    }
    static size_t size(size_t categories) { return 1 + 5 * (categories + 1); }

    double &all;
    std::span<double> own;
    std::span<double> same;
    std::span<double> againstGaps;
    std::span<double> squares;
    std::span<double> shared;
    size_t phi;

    double valued(size_t c) const { return own[c] - againstGaps[c]; } ///< cl_c
    double valuedInAll() const
    {
        double sum = 0;
        for (size_t c = 0; c < phi; ++c)
            sum += valued(c);
        return sum;
    }

    void add(const Continuum &continuum)
    {
        const auto m = static_cast<double>(continuum.coders.size());
        std::vector<std::vector<Segment>> segments;
        for (const int coder : continuum.coders)
            segments.push_back(segmentsOf(continuum, coder));
        all += m * continuum.length;
        for (const auto &list : segments) {
            double at = continuum.begin;
            for (const auto &segment : list) {
                const double length = segment.end - at;
                own[segment.value] += length;
                squares[segment.value] += static_cast<size_t>(segment.value) == phi ? length : length * length;
                at = segment.end;
            }
        }
        for (size_t i = 0; i < segments.size(); ++i) {
            for (size_t j = 0; j < segments.size(); ++j) {
                if (i != j)
                    addPair(segments[i], segments[j], continuum.begin, m);
            }
        }
    }

private:
    std::vector<Segment> segmentsOf(const Continuum &continuum, int coder) const
    {
        std::vector<Segment> segments;
        double at = continuum.begin;
        for (const auto &span : spansOf(continuum, coder)) {
            if (span.start > at)
                segments.push_back({span.start, static_cast<int>(phi)});
            segments.push_back({span.end, span.category});
            at = span.end;
        }
        if (at < continuum.begin + continuum.length)
            segments.push_back({continuum.begin + continuum.length, static_cast<int>(phi)});
        return segments;
    }

    void addPair(const std::vector<Segment> &mine, const std::vector<Segment> &others, double begin, double m)
    {
        const int gap = static_cast<int>(phi);
        size_t other = 0;
        double at = begin;
        for (const auto &segment : mine) {
            double valuedHere = 0;
            while (at < segment.end && other < others.size()) {
                const double end = std::min(segment.end, others[other].end);
                const double length = end - at;
                if (others[other].value == segment.value)
                    same[segment.value] += length / (m - 1);
                if (others[other].value == gap)
                    againstGaps[segment.value] += length / (m - 1);
                else
                    valuedHere += length;
                at = end;
                if (others[other].end <= at)
                    ++other;
            }
            if (segment.value != gap)
                shared[segment.value] += valuedHere * valuedHere / (m - 1);
        }
    }
};

struct Ratio
{
    double observed = 0;
    double expected = 0;
    Undefined why = Undefined::No;
    std::optional<double> coverage;

    std::optional<double> value() const
    {
        return why == Undefined::No && expected > 1e-12 ? std::optional(1 - observed / expected) : std::nullopt;
    }
};

double sum(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

Ratio uRatio(const Lengths &l)
{
    double alike = 0; // sum of eps_cc
    for (size_t c = 0; c <= l.phi; ++c)
        alike += l.all * (l.own[c] * l.own[c] - l.squares[c]);
    alike /= l.all * l.all - sum(l.squares);
    return {(l.all - sum(l.same)) / l.all, (l.all - alike) / l.all};
}

Ratio barURatio(const Lengths &l)
{
    const double gaps = l.own[l.phi];
    return {(gaps - l.same[l.phi]) / l.all, gaps * (l.all - gaps) / (l.all * l.all - sum(l.squares))};
}

Ratio cuRatio(const Lengths &l)
{
    const double all = l.valuedInAll();
    if (all <= 0)
        return {.why = Undefined::NoLabelledOverlap, .coverage = 0};
    double observed = all;
    double expected = all * all;
    for (size_t c = 0; c < l.phi; ++c) {
        observed -= l.same[c];
        expected -= l.valued(c) * l.valued(c);
    }
    expected /= all - sum(l.shared) / all;
    return {.observed = observed / all, .expected = expected / all, .coverage = all / l.all};
}

/// 1 - (eps_k. / cl_k) (cl_k - l_kk) / (eps_k. - eps_kk)
Ratio kuRatio(const Lengths &l, int category)
{
    const double all = l.valuedInAll();
    const double own = l.valued(category);
    if (own <= 0)
        return {.why = Undefined::NoLabelledOverlap, .coverage = 0};
    const double scale = all - sum(l.shared) / all;
    const double mine = (own * all - l.shared[category]) / scale;
    const double alike = (own * own - l.shared[category]) / scale;
    return {.observed = (own - l.same[category]) / own, .expected = (mine - alike) / mine, .coverage = own / l.all};
}

Agreement ofFamily(const Unitizing &unitizing, const IntervalRequest &interval, auto &&ratioOf)
{
    auto result = countsOf(unitizing);
    result.why = whyNothing(unitizing);
    if (result.why == Undefined::No && std::ranges::any_of(unitizing.continua, overlaps))
        result.why = Undefined::Overlaps;
    if (result.why != Undefined::No)
        return result;
    const auto categories = unitizing.categories.size();
    ClusteredSums sums(Lengths::size(categories));
    for (const auto &continuum : unitizing.continua) {
        if (continuum.coders.size() >= 2)
            Lengths(sums.of(continuum.cluster), categories).add(continuum);
    }
    auto whole = sums.total();
    const Ratio ratio = ratioOf(Lengths(whole, categories));
    result.coverage = ratio.coverage;
    result.why = ratio.why;
    if (ratio.why != Undefined::No)
        return result;
    result.observed = ratio.observed;
    result.expected = ratio.expected;
    result.value = ratio.value();
    if (!result.value) {
        result.why = Undefined::NoVariation;
        return result;
    }
    const auto uncertainty = uncertaintyOf(
        sums, [&](std::span<double> drawn) { return ratioOf(Lengths(drawn, categories)).value(); }, interval);
    result.interval = uncertainty.interval;
    result.se = uncertainty.se;
    return result;
}

} // namespace

Agreement uAlpha(const Unitizing &unitizing, const IntervalRequest &interval)
{
    return ofFamily(unitizing, interval, uRatio);
}

Agreement barUAlpha(const Unitizing &unitizing, const IntervalRequest &interval)
{
    return ofFamily(unitizing, interval, barURatio);
}

Agreement cuAlpha(const Unitizing &unitizing, const IntervalRequest &interval)
{
    return ofFamily(unitizing, interval, cuRatio);
}

Agreement kuAlpha(const Unitizing &unitizing, int category, const IntervalRequest &interval)
{
    return ofFamily(unitizing, interval, [&](const Lengths &lengths) { return kuRatio(lengths, category); });
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/random_continuum.h"

#include <algorithm>
#include <cmath>

namespace rejoinder {

RandomContinuum::RandomContinuum(std::span<const Marked> spans, int coders, double begin, Sampler sampler)
    : m_spans(spans)
    , m_begin(begin)
    , m_first(std::ranges::min(spans, {}, &Marked::start).start)
    , m_length(std::ranges::max(spans, {}, &Marked::end).end - m_first)
    , m_sampler(sampler)
{
    std::vector<double> counts;
    std::vector<double> gaps{0};
    std::vector<double> lengths;
    std::vector<double> firsts;
    for (int coder = 0; coder <= coders; ++coder)
        m_start.push_back(
            static_cast<size_t>(std::ranges::lower_bound(spans, coder, {}, &Marked::coder) - spans.begin()));
    for (int coder = 0; coder < coders; ++coder) {
        const auto own = spans.subspan(m_start[coder], m_start[coder + 1] - m_start[coder]);
        counts.push_back(static_cast<double>(own.size()));
        for (size_t i = 0; i < own.size(); ++i) {
            lengths.push_back(own[i].length());
            if (i > 0)
                gaps.push_back(own[i].start - own[i - 1].end);
        }
        if (!own.empty() && own.front().start > begin)
            firsts.push_back(own.front().start - begin);
    }
    gaps.insert(gaps.end(), firsts.begin(), firsts.end());
    m_counts = spreadOf(counts);
    m_gaps = spreadOf(gaps);
    m_lengths = spreadOf(lengths);
    m_meanLength = m_lengths.mean;
    m_isWhole = std::ranges::all_of(spans,
        [](const Marked &span) { return span.start == std::floor(span.start) && span.end == std::floor(span.end); });
}

RandomContinuum::Spread RandomContinuum::spreadOf(std::span<const double> values)
{
    Spread spread;
    const auto n = static_cast<double>(values.size());
    for (const double value : values)
        spread.mean += value / n;
    for (const double value : values)
        spread.deviation += (value - spread.mean) * (value - spread.mean) / n;
    spread.deviation = std::sqrt(spread.deviation);
    return spread;
}

void RandomContinuum::draw(Random &random, std::vector<Marked> &spans) const
{
    do {
        spans.clear();
        if (m_sampler.kind == Sampler::Kind::Shift)
            shift(random, spans);
        else
            invent(random, spans);
    } while (spans.empty());
}

void RandomContinuum::shift(Random &random, std::vector<Marked> &spans) const
{
    const auto coders = static_cast<int>(m_start.size()) - 1;
    const double apart = m_sampler.spread * m_meanLength;
    std::vector<double> shifts;
    const auto isFree = [&](double shift) {
        return std::ranges::none_of(shifts, [&](double other) {
            const double distance = std::abs(shift - other);
            return std::min(distance, m_length - distance) < apart;
        });
    };
    const auto place = [&] {
        const double at = random.uniform() * m_length;
        return m_isWhole ? std::floor(at) : at;
    };
    for (int coder = 0; coder < coders; ++coder) {
        const auto model = random.below(static_cast<quint32>(coders));
        double shift = place();
        // In a text too short for so many coders there is no free place.
        for (int tries = 0; tries < 200 && !isFree(shift); ++tries)
            shift = place();
        shifts.push_back(shift);
        for (size_t i = m_start[model]; i < m_start[model + 1]; ++i) {
            auto span = m_spans[i];
            const double by = span.start + shift < m_first + m_length ? shift : shift - m_length;
            span.start += by;
            span.end += by;
            span.coder = coder;
            spans.push_back(span);
        }
    }
}

void RandomContinuum::invent(Random &random, std::vector<Marked> &spans) const
{
    constexpr double shortest = 1e-6;
    const auto coders = static_cast<int>(m_start.size()) - 1;
    for (int coder = 0; coder < coders; ++coder) {
        auto count = static_cast<int>(std::abs(std::trunc(m_counts.draw(random))));
        if (coder == 0)
            count = std::max(1, count);
        double at = m_begin;
        for (int i = 0; i < count; ++i) {
            const double start = at + m_gaps.draw(random);
            double length = std::abs(m_lengths.draw(random));
            while (length < shortest)
                length = std::abs(m_lengths.draw(random));
            const auto &model = m_spans[random.below(static_cast<quint32>(m_spans.size()))];
            at = start + length;
            spans.push_back({coder, start, at, model.category});
        }
    }
}

} // namespace rejoinder

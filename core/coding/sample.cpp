// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/sample.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace rejoinder {

namespace {

/// What random numbers are drawn for: one use does not shift another.
enum Stream : quint64 { Drawing, Overlapping, Ordering, Dealing };

/// How many each stratum gives.
std::vector<int> quotas(const std::vector<std::vector<int>> &strata, int size, int all)
{
    struct Remainder
    {
        qint64 rest;
        size_t held;
        size_t stratum;
    };
    std::vector<int> quotas;
    std::vector<Remainder> remainders;
    int given = 0;
    for (size_t i = 0; i < strata.size(); ++i) {
        const qint64 share = qint64(size) * qint64(strata[i].size());
        quotas.push_back(int(share / all));
        given += quotas.back();
        remainders.push_back({share % all, strata[i].size(), i});
    }
    std::ranges::sort(remainders, [](const Remainder &a, const Remainder &b) {
        return std::tuple(-a.rest, -qint64(a.held), a.stratum) < std::tuple(-b.rest, -qint64(b.held), b.stratum);
    });
    for (size_t i = 0; given < size; ++i, ++given)
        ++quotas[remainders[i].stratum];
    return quotas;
}

std::vector<int> drawnFor(std::span<const int> strata, int size, quint64 seed, Stream stream)
{
    Q_ASSERT(size >= 0 && size <= std::ssize(strata));
    std::map<int, std::vector<int>> byNumber;
    for (int unit = 0; unit < std::ssize(strata); ++unit)
        byNumber[strata[size_t(unit)]].push_back(unit);
    std::vector<std::vector<int>> held;
    for (auto &[number, units] : byNumber)
        held.push_back(std::move(units));
    std::vector<int> chosen;
    if (size == 0)
        return chosen;
    const std::vector<int> wanted = quotas(held, size, int(strata.size()));
    for (size_t i = 0; i < held.size(); ++i) {
        Random random(seed, stream, i);
        shuffle(held[i], random);
        chosen.insert(chosen.end(), held[i].begin(), held[i].begin() + wanted[i]);
    }
    std::ranges::sort(chosen);
    return chosen;
}

/// Gives units to who has least so far.
class Dealer
{
public:
    Dealer(int coders, quint64 seed)
        : m_random(seed, Dealing)
        , m_loads(size_t(coders))
        , m_together(size_t(coders), std::vector<int>(size_t(coders)))
    {
        m_dealt.byCoder.resize(size_t(coders));
    }

    void give(int unit, int weight, int copies)
    {
        std::vector<size_t> takers;
        for (int n = 0; n < copies; ++n)
            takers.push_back(nextTaker(takers));
        for (const size_t coder : takers) {
            m_loads[coder] += weight;
            m_dealt.byCoder[coder].push_back(unit);
            for (const size_t other : takers)
                ++m_together[coder][other];
        }
        if (copies > 1)
            m_dealt.shared.push_back(unit);
    }

    [[nodiscard]] Dealt take()
    {
        std::ranges::sort(m_dealt.shared);
        for (std::vector<int> &units : m_dealt.byCoder)
            std::ranges::sort(units);
        return std::move(m_dealt);
    }

private:
    [[nodiscard]] size_t nextTaker(const std::vector<size_t> &takers)
    {
        std::vector<size_t> order(m_loads.size());
        std::iota(order.begin(), order.end(), size_t(0));
        shuffle(order, m_random);
        std::erase_if(order, [&](size_t coder) { return std::ranges::contains(takers, coder); });
        return *std::ranges::min_element(order, {}, [&](size_t coder) {
            int together = 0;
            for (const size_t other : takers)
                together += m_together[coder][other];
            return std::pair(m_loads[coder], together);
        });
    }

    Random m_random;
    std::vector<qint64> m_loads;
    std::vector<std::vector<int>> m_together; ///< How many units two coders share.
    Dealt m_dealt;
};

} // namespace

std::vector<int> drawn(std::span<const int> strata, int size, quint64 seed)
{
    return drawnFor(strata, size, seed, Drawing);
}

Dealt dealt(std::span<const DealtUnit> units, const Sharing &sharing, quint64 seed)
{
    Q_ASSERT(sharing.coders > 0 && sharing.overlap >= 0 && sharing.overlap <= 1);
    std::vector<int> strata;
    for (const DealtUnit &unit : units)
        strata.push_back(unit.stratum);
    const int each = sharing.each > 0 ? std::min(sharing.each, sharing.coders) : sharing.coders;
    const int shared = each > 1 ? int(std::lround(sharing.overlap * double(units.size()))) : 0;
    std::vector<bool> isShared(units.size());
    for (const int unit : drawnFor(strata, shared, seed, Overlapping))
        isShared[size_t(unit)] = true;

    std::vector<int> order(units.size());
    std::iota(order.begin(), order.end(), 0);
    Random random(seed, Ordering);
    shuffle(order, random);
    std::ranges::stable_sort(order, {}, [&](int unit) {
        const DealtUnit &it = units[size_t(unit)];
        return std::tuple(!isShared[size_t(unit)], it.stratum, -it.weight);
    });
    Dealer dealer(sharing.coders, seed);
    for (const int unit : order)
        dealer.give(unit, units[size_t(unit)].weight, isShared[size_t(unit)] ? each : 1);
    return dealer.take();
}

} // namespace rejoinder

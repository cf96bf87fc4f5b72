// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/packing.h"

#include "core/agreement/multipliers.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <optional>

#include <QtTypes>

namespace rejoinder {

namespace {

/// The next 64 Words things, the nearest in the lowest bit.
template<size_t Words>
struct Mask
{
    std::array<quint64, Words> words{};

    void set(int bit) { words[bit / 64] |= quint64(1) << (bit % 64); }
    bool first() const { return words[0] & 1; }
    bool meets(const Mask &other) const
    {
        for (size_t i = 0; i < Words; ++i) {
            if (words[i] & other.words[i])
                return true;
        }
        return false;
    }
    Mask with(const Mask &other) const
    {
        Mask both;
        for (size_t i = 0; i < Words; ++i)
            both.words[i] = words[i] | other.words[i];
        return both;
    }
    Mask next() const
    {
        Mask shifted;
        for (size_t i = 0; i < Words; ++i)
            shifted.words[i] = (words[i] >> 1) | (i + 1 < Words ? words[i + 1] << 63 : 0);
        return shifted;
    }
    quint64 hash() const
    {
        quint64 hash = 0;
        for (const quint64 word : words)
            hash = (hash ^ word) * 0x9e3779b97f4a7c15U;
        return hash ^ (hash >> 29);
    }
    bool operator==(const Mask &) const = default;
};

/// One component, things numbered along the text.
template<size_t Words>
class Sweep
{
public:
    Sweep(int things, const SetList &sets)
        : m_things(things)
        , m_sets(sets)
        , m_setStart(things + 1)
        , m_order(sets.size())
        , m_masks(sets.size())
        , m_prices(things)
        , m_above(things + 1)
        , m_left(things + 1)
    {
        for (size_t set = 0; set < sets.size(); ++set) {
            const auto members = sets.members(set);
            ++m_setStart[members.front() + 1];
            for (const int member : members)
                m_masks[set].set(member - members.front());
        }
        std::partial_sum(m_setStart.begin(), m_setStart.end(), m_setStart.begin());
        auto next = m_setStart;
        for (size_t set = 0; set < sets.size(); ++set)
            m_order[next[sets.members(set).front()]++] = static_cast<int>(set);
        use({.prices = std::vector<double>(things)});
    }

    void use(const Multipliers &multipliers)
    {
        m_prices = multipliers.prices;
        std::ranges::fill(m_above, 0);
        std::ranges::fill(m_left, 0);
        for (size_t set = 0; set < m_sets.size(); ++set) {
            const auto members = m_sets.members(set);
            double surplus = m_sets.gain(set);
            for (const int member : members)
                surplus -= m_prices[member];
            m_above[members.front()] += std::max(0.0, surplus);
        }
        for (int thing = m_things; thing-- > 0;) {
            m_above[thing] += m_above[thing + 1];
            m_left[thing] = m_left[thing + 1] + m_prices[thing];
        }
    }

    /// The best packing with at most \p widest states at a time, given that \p known can be reached. Nothing where it
    /// found none as good.
    Packing run(size_t widest, double known, bool bounded, const std::function<bool()> &cancelled)
    {
        m_trail.assign(1, {});
        m_trail.front().push_back({-1, -1});
        std::vector<State> states{State{}};
        double lost = -std::numeric_limits<double>::infinity();
        for (int thing = 0; thing < m_things; ++thing) {
            m_next.clear();
            auto &trail = m_trail.emplace_back();
            const size_t options = 1 + m_setStart[thing + 1] - m_setStart[thing];
            prepareTable(states.size() * options);
            for (size_t at = 0; at < states.size(); ++at)
                leave(thing, states[at], static_cast<int>(at), bounded ? known : -1, trail);
            if (m_next.size() > widest)
                lost = std::max(lost, narrow(thing + 1, widest, trail));
            if (cancelled && cancelled()) {
                lost = std::numeric_limits<double>::infinity();
                break;
            }
            std::swap(states, m_next);
        }
        Packing packing{.gain = -1, .bound = std::max(known, lost)};
        if (static_cast<int>(m_trail.size()) == m_things + 1 && !states.empty()) {
            const auto best = std::ranges::max_element(states, {}, &State::gain);
            packing.gain = best->gain;
            packing.bound = std::max(best->gain, lost);
            int at = static_cast<int>(best - states.begin());
            for (int thing = m_things; thing > 0; --thing) {
                const auto step = m_trail[thing][at];
                if (step.set >= 0)
                    packing.chosen.push_back(step.set);
                at = step.from;
            }
        }
        return packing;
    }

private:
    struct State
    {
        Mask<Words> taken;
        double gain = 0;
        double paid = 0; ///< Prices of what is taken ahead.
    };
    struct Step
    {
        int from;
        int set; ///< -1: the thing stays alone, or was taken before.
    };

    void leave(int thing, const State &state, int from, double known, std::vector<Step> &trail)
    {
        if (state.taken.first()) {
            reach(thing + 1, {state.taken.next(), state.gain, state.paid - m_prices[thing]}, {from, -1}, known, trail);
            return;
        }
        reach(thing + 1, {state.taken.next(), state.gain, state.paid}, {from, -1}, known, trail);
        for (int i = m_setStart[thing]; i < m_setStart[thing + 1]; ++i) {
            const int set = m_order[i];
            if (state.taken.meets(m_masks[set]))
                continue;
            double paid = state.paid;
            for (const int member : m_sets.members(set).subspan(1))
                paid += m_prices[member];
            reach(thing + 1, {state.taken.with(m_masks[set]).next(), state.gain + m_sets.gain(set), paid}, {from, set},
                known, trail);
        }
    }

    double boundOf(int thing, const State &state) const
    {
        return state.gain + m_left[thing] - state.paid + m_above[thing];
    }

    void reach(int thing, const State &state, Step step, double known, std::vector<Step> &trail)
    {
        if (known >= 0 && boundOf(thing, state) < known - 1e-9)
            return;
        size_t slot = state.taken.hash() & (m_table.size() - 1);
        while (m_table[slot] >= 0) {
            auto &there = m_next[m_table[slot]];
            if (there.taken == state.taken) {
                if (state.gain > there.gain + 1e-12) {
                    there = state;
                    trail[m_table[slot]] = step;
                }
                return;
            }
            slot = (slot + 1) & (m_table.size() - 1);
        }
        m_table[slot] = static_cast<int>(m_next.size());
        m_next.push_back(state);
        trail.push_back(step);
        if (2 * m_next.size() > m_table.size())
            growTable();
    }

    void prepareTable(size_t expected)
    {
        size_t size = 16;
        while (size < std::min<size_t>(2 * expected, 4096))
            size *= 2;
        m_table.assign(size, -1);
    }

    void growTable()
    {
        m_table.assign(m_table.size() * 4, -1);
        for (size_t at = 0; at < m_next.size(); ++at) {
            size_t slot = m_next[at].taken.hash() & (m_table.size() - 1);
            while (m_table[slot] >= 0)
                slot = (slot + 1) & (m_table.size() - 1);
            m_table[slot] = static_cast<int>(at);
        }
    }

    /// Keeps the states with the best bounds; returns the best bound of those let go.
    double narrow(int thing, size_t widest, std::vector<Step> &trail)
    {
        std::vector<size_t> order(m_next.size());
        std::iota(order.begin(), order.end(), 0);
        const auto better = [&](size_t a, size_t b) {
            const double x = boundOf(thing, m_next[a]);
            const double y = boundOf(thing, m_next[b]);
            return x != y ? x > y : a < b;
        };
        std::ranges::nth_element(order, order.begin() + static_cast<std::ptrdiff_t>(widest), better);
        const double lost = boundOf(thing, m_next[order[widest]]);
        order.resize(widest);
        std::ranges::sort(order);
        std::vector<State> states;
        std::vector<Step> steps;
        for (const size_t at : order) {
            states.push_back(m_next[at]);
            steps.push_back(trail[at]);
        }
        m_next = std::move(states);
        trail = std::move(steps);
        return lost;
    }

    int m_things;
    const SetList &m_sets;
    std::vector<int> m_setStart; ///< By thing: its sets in m_order are those whose first member it is.
    std::vector<int> m_order;
    std::vector<Mask<Words>> m_masks;
    std::vector<double> m_prices;
    std::vector<double> m_above; ///< By thing: what sets from there on gain above their prices.
    std::vector<double> m_left; ///< By thing: the prices from there on.
    std::vector<State> m_next;
    std::vector<int> m_table;
    std::vector<std::vector<Step>> m_trail;
};

/// Most components are small: they need no bounds. The others are swept narrowly first, for a good packing to beat; then
/// only with the sets that can beat it.
template<size_t Words>
Packing solve(int things, const SetList &sets, size_t widest, const std::function<bool()> &cancelled)
{
    constexpr int few = 24;
    const bool isSmall = things <= few && sets.size() < 1000;
    const size_t narrow = std::clamp<size_t>(1'000'000 / sets.size(), 4, 64);
    auto best = Sweep<Words>(things, sets).run(isSmall ? 4096 : narrow, 0, false, cancelled);
    if (best.bound <= best.gain)
        return best;
    for (size_t width = 512; best.bound > best.gain + 1e-9; width = std::min(width * 8, widest)) {
        if (cancelled && cancelled())
            break;
        width = std::min(width, widest);
        auto multipliers = multipliersOf(things, sets, best.gain);
        best.bound = std::min(best.bound, multipliers.bound);
        SetList kept;
        for (const int set : multipliers.kept)
            kept.add(sets.members(set), sets.gain(set));
        Sweep<Words> sweep(things, kept);
        sweep.use(multipliers);
        auto found = sweep.run(width, best.gain, true, cancelled);
        for (int &set : found.chosen)
            set = multipliers.kept[set];
        const double bound = std::min(best.bound, found.bound);
        if (found.gain >= best.gain)
            best = found;
        best.bound = std::max(best.gain, bound);
        if (width == widest)
            break;
    }
    if (best.bound <= best.gain + 1e-9)
        best.bound = best.gain;
    return best;
}

/// Where sets reach too far for sweeping: the best for its size first, and a bound.
Packing greedy(int things, const SetList &sets)
{
    std::vector<size_t> order(sets.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(),
        [&](size_t set) { return sets.gain(set) / static_cast<double>(sets.members(set).size()); });
    Packing packing;
    std::vector<bool> taken(things);
    for (const size_t set : order) {
        const auto members = sets.members(set);
        if (std::ranges::any_of(members, [&](int member) { return taken[member]; }))
            continue;
        for (const int member : members)
            taken[member] = true;
        packing.chosen.push_back(static_cast<int>(set));
        packing.gain += sets.gain(set);
    }
    packing.bound = std::max(packing.gain, multipliersOf(things, sets, packing.gain).bound);
    return packing;
}

int rootOf(std::vector<int> &parents, int thing)
{
    while (parents[thing] != thing)
        thing = parents[thing] = parents[parents[thing]];
    return thing;
}

} // namespace

Packing bestPacking(int things, const SetList &sets, size_t widest, const std::function<bool()> &cancelled)
{
    std::vector<int> parents(things);
    std::iota(parents.begin(), parents.end(), 0);
    for (size_t set = 0; set < sets.size(); ++set) {
        for (const int member : sets.members(set))
            parents[rootOf(parents, member)] = rootOf(parents, sets.members(set).front());
    }
    std::vector<std::vector<int>> setsOf(things);
    for (size_t set = 0; set < sets.size(); ++set)
        setsOf[rootOf(parents, sets.members(set).front())].push_back(static_cast<int>(set));
    std::vector<std::vector<int>> thingsOf(things);
    for (int thing = 0; thing < things; ++thing)
        thingsOf[rootOf(parents, thing)].push_back(thing);

    Packing whole;
    std::vector<int> localOf(things);
    std::vector<int> members;
    SetList local;
    for (int root = 0; root < things; ++root) {
        if (setsOf[root].empty())
            continue;
        if (setsOf[root].size() == 1) {
            whole.chosen.push_back(setsOf[root].front());
            whole.gain += sets.gain(setsOf[root].front());
            whole.bound += sets.gain(setsOf[root].front());
            continue;
        }
        for (size_t i = 0; i < thingsOf[root].size(); ++i)
            localOf[thingsOf[root][i]] = static_cast<int>(i);
        local.clear();
        int reach = 0;
        for (const int set : setsOf[root]) {
            members.clear();
            for (const int member : sets.members(set))
                members.push_back(localOf[member]);
            reach = std::max(reach, members.back() - members.front());
            local.add(members, sets.gain(set));
        }
        const int size = static_cast<int>(thingsOf[root].size());
        const auto part = reach < 64 ? solve<1>(size, local, widest, cancelled)
            : reach < 256            ? solve<4>(size, local, widest, cancelled)
            : reach < 1024           ? solve<16>(size, local, widest / 4, cancelled)
                                     : greedy(size, local);
        for (const int set : part.chosen)
            whole.chosen.push_back(setsOf[root][set]);
        whole.gain += part.gain;
        whole.bound += part.bound;
    }
    return whole;
}

} // namespace rejoinder

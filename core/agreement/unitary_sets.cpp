// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/unitary_sets.h"

#include <algorithm>
#include <array>

namespace rejoinder {

namespace {

/// Pairs of spans further apart than this are never in one set of a best alignment: of a set of k spans, one span's
/// dissimilarities sum to (C + k - 1) delta at most, or it is better alone.
double furthest(int coders, double delta)
{
    const double pairs = coders * (coders - 1) / 2.0;
    return (pairs + coders - 1) * delta;
}

struct Neighbour
{
    int span;
    double excess; ///< d - delta
};

/// Calls \p use(i, j, d) for each i < j of different coders within reach.
void forNeighbours(std::span<const Marked> spans, int coders, const Dissimilarity &dissimilarity, auto &&use)
{
    const double most = furthest(coders, dissimilarity.delta);
    const bool everywhere = dissimilarity.alpha <= 0;
    const double window = everywhere ? 0 : std::sqrt(most / (dissimilarity.alpha * dissimilarity.delta));
    double longest = 0;
    for (const auto &span : spans)
        longest = std::max(longest, span.length());
    for (size_t i = 0; i < spans.size(); ++i) {
        const double middle = spans[i].start + spans[i].end;
        for (size_t j = i + 1; j < spans.size(); ++j) {
            const double apart = spans[j].start + spans[j].end - middle;
            if (!everywhere && apart > window * (spans[i].length() + longest))
                break;
            if (spans[i].coder == spans[j].coder
                || (!everywhere && apart > window * (spans[i].length() + spans[j].length())))
                continue;
            const double d = dissimilarity(spans[i], spans[j]);
            if (d <= most)
                use(i, j, d);
        }
    }
}

class Enumeration
{
public:
    Enumeration(std::span<const Marked> spans, int coders, const Dissimilarity &dissimilarity, size_t most,
        double share, SetList &sets, const std::function<bool()> &cancelled)
        : m_spans(spans)
        , m_coders(coders)
        , m_dissimilarity(dissimilarity)
        , m_most(most)
        , m_share(share)
        , m_sets(sets)
        , m_cancelled(cancelled)
        , m_pairs(coders * (coders - 1) / 2.0)
        , m_start(spans.size() + 1)
        , m_best(spans.size() * coders)
    {
        forNeighbours(spans, coders, dissimilarity, [&](size_t i, size_t j, double d) {
            const double excess = d - dissimilarity.delta;
            m_neighbours.push_back({static_cast<int>(j), excess});
            m_start[i + 1] = m_neighbours.size();
            best(i, spans[j].coder) = std::min(best(i, spans[j].coder), excess);
            best(j, spans[i].coder) = std::min(best(j, spans[i].coder), excess);
        });
        for (size_t i = 0; i < spans.size(); ++i)
            m_start[i + 1] = std::max(m_start[i + 1], m_start[i]);
    }

    bool run()
    {
        m_levels.resize(m_coders + 1);
        for (size_t first = 0; first < m_spans.size(); ++first) {
            if (m_cancelled && m_cancelled())
                return false;
            m_members.assign(1, static_cast<int>(first));
            m_sums.assign(1, 0);
            m_total = 0;
            auto &candidates = m_levels[1];
            candidates.assign(m_neighbours.begin() + static_cast<std::ptrdiff_t>(m_start[first]),
                m_neighbours.begin() + static_cast<std::ptrdiff_t>(m_start[first + 1]));
            if (!extendFrom())
                return false;
        }
        return true;
    }

private:
    struct Frame
    {
        size_t next = 0; ///< Into the candidates of its level.
        double total = 0;
        std::vector<double> sums;
        std::vector<double> cuts;
    };

    double &best(size_t span, int coder) { return m_best[span * m_coders + coder]; }

    /// What joining spans of coders not yet in the set can still take off a member's sum, at most.
    double relief(int span) const
    {
        double sum = 0;
        for (int coder = 0; coder < m_coders; ++coder) {
            if (!(m_present >> coder & 1))
                sum += m_best[static_cast<size_t>(span) * m_coders + coder];
        }
        return sum;
    }

    /// Goes depth first through all sets that begin with the one member there is. A stack, as deep as there are coders.
    bool extendFrom()
    {
        m_frames.resize(m_coders + 1);
        m_present = quint64(1) << m_spans[m_members.front()].coder;
        size_t depth = 1;
        m_frames[1] = {.next = 0, .total = 0, .sums = m_sums, .cuts = {}};
        while (depth > 0) {
            auto &frame = m_frames[depth];
            auto &candidates = m_levels[depth];
            m_members.resize(depth);
            if (frame.next == candidates.size()) {
                m_present &= ~(quint64(1) << m_spans[m_members.back()].coder);
                --depth;
                continue;
            }
            const auto candidate = candidates[frame.next++];
            if (++m_tries > 20 * m_most || m_sets.size() > m_most)
                return false;
            if (!join(frame, candidate))
                continue;
            if (depth + 1 == static_cast<size_t>(m_coders)) {
                m_present &= ~(quint64(1) << m_spans[candidate.span].coder);
                continue; // Complete.
            }
            auto &deeper = m_levels[depth + 1];
            deeper.clear();
            for (size_t at = frame.next; at < candidates.size(); ++at) {
                if (!(m_present >> m_spans[candidates[at].span].coder & 1))
                    deeper.push_back(candidates[at]);
            }
            ++depth;
            m_frames[depth].next = 0;
            m_frames[depth].total = m_total;
            m_frames[depth].sums = m_sums;
            m_frames[depth].cuts = m_cuts;
        }
        return true;
    }

    /// Adds the candidate to the members, unless no set with it can pay; keeps the set if it pays as it is. A set does not
    /// pay where it is better cut in two: one span from the others, the earlier from the later, or by category.
    bool join(const Frame &frame, const Neighbour &candidate)
    {
        const double delta = m_dissimilarity.delta;
        const size_t size = m_members.size() + 1;
        const auto &span = m_spans[candidate.span];
        m_sums = frame.sums;
        m_cuts = frame.cuts;
        m_cuts.push_back(0);
        double own = 0;
        for (size_t i = 0; i < m_members.size(); ++i) {
            const double excess = i == 0 ? candidate.excess : m_dissimilarity(m_spans[m_members[i]], span) - delta;
            m_sums[i] += excess;
            own += excess;
            m_cuts[i] += own; // Between the members up to i and the later ones.
        }
        m_sums.push_back(own);
        m_members.push_back(candidate.span);
        m_present |= quint64(1) << span.coder;
        const double most = m_pairs * delta * m_share;
        bool pays = true;
        double relieved = 0;
        for (size_t i = 0; i < size; ++i) {
            const double relieves = relief(m_members[i]);
            relieved += relieves;
            const double cut = i + 1 < size ? m_cuts[i] : 0;
            pays = pays && m_sums[i] <= most && cut <= most;
            if (m_sums[i] + relieves > most || cut + relieved > most) {
                m_members.pop_back();
                m_present &= ~(quint64(1) << span.coder);
                return false;
            }
        }
        m_total = frame.total + own;
        const double saving = static_cast<double>(size - 1) * delta - m_total / m_pairs;
        if (pays && saving > 1e-12 && isOneByCategory(most))
            m_sets.add(m_members, saving);
        return true;
    }

    bool isOneByCategory(double most) const
    {
        for (size_t first = 0; first < m_members.size() && m_members.size() > 3; ++first) {
            const int category = m_spans[m_members[first]].category;
            double cut = 0;
            for (const int a : m_members) {
                for (const int b : m_members) {
                    if (m_spans[a].category == category && m_spans[b].category != category)
                        cut += m_dissimilarity(m_spans[a], m_spans[b]) - m_dissimilarity.delta;
                }
            }
            if (cut > most)
                return false;
        }
        return true;
    }

    std::span<const Marked> m_spans;
    int m_coders;
    const Dissimilarity &m_dissimilarity;
    size_t m_most;
    double m_share;
    SetList &m_sets;
    const std::function<bool()> &m_cancelled;
    double m_pairs;
    std::vector<size_t> m_start;
    std::vector<double> m_best; ///< By span and coder: the least d - delta, at most 0.
    std::vector<Neighbour> m_neighbours;
    std::vector<std::vector<Neighbour>> m_levels; ///< By depth: what can still join.
    std::vector<Frame> m_frames;
    std::vector<int> m_members;
    std::vector<double> m_sums; ///< By member: sum of d - delta to the others.
    std::vector<double> m_cuts; ///< By member: sum of d - delta between those up to it and the later ones.
    double m_total = 0; ///< Sum of d - delta over pairs.
    quint64 m_present = 0; ///< The coders in the set.
    size_t m_tries = 0;
};

} // namespace

bool listUnitarySets(std::span<const Marked> spans, int coders, const Dissimilarity &dissimilarity, size_t most,
    double share, SetList &sets, const std::function<bool()> &cancelled)
{
    sets.clear();
    return coders <= 64 && Enumeration(spans, coders, dissimilarity, most, share, sets, cancelled).run();
}

double boundOfSavings(std::span<const Marked> spans, int coders, const Dissimilarity &dissimilarity)
{
    const double delta = dissimilarity.delta;
    const double pairs = coders * (coders - 1) / 2.0;
    std::vector<double> best(spans.size() * coders); // By span and coder: the least d - delta.
    std::ranges::fill(best, delta * pairs * 4);
    forNeighbours(spans, coders, dissimilarity, [&](size_t i, size_t j, double d) {
        auto &one = best[i * coders + spans[j].coder];
        auto &other = best[j * coders + spans[i].coder];
        one = std::min(one, d - delta);
        other = std::min(other, d - delta);
    });
    double bound = 0;
    for (size_t i = 0; i < spans.size(); ++i) {
        const std::span own(best.data() + i * coders, static_cast<size_t>(coders));
        std::ranges::sort(own);
        double sum = 0;
        double most = 0;
        for (int k = 2; k <= coders; ++k) {
            sum += own[k - 2];
            most = std::max(most, delta * (k - 1) / k - sum / (2 * pairs));
        }
        bound += most;
    }
    return bound;
}

} // namespace rejoinder

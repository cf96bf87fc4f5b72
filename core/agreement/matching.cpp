// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/matching.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace rejoinder {

namespace {

class Matching
{
public:
    Matching(int lefts, int rights, std::span<const Edge> edges)
        : m_start(lefts + 1)
        , m_edges(edges.size())
        , m_rightOf(lefts, -1)
        , m_leftOf(rights, -1)
        , m_price(rights)
        , m_distance(rights, far)
        , m_before(rights, -1)
        , m_isScanned(rights)
    {
        for (const auto &edge : edges)
            ++m_start[edge.left + 1];
        for (int left = 0; left < lefts; ++left)
            m_start[left + 1] += m_start[left];
        auto next = m_start;
        for (const auto &edge : edges)
            m_edges[next[edge.left]++] = {edge.right, -edge.gain};
    }

    std::vector<int> solve()
    {
        for (int left = 0; left < static_cast<int>(m_rightOf.size()); ++left)
            place(left);
        return std::move(m_rightOf);
    }

private:
    struct Arc
    {
        int right;
        double cost;
    };
    struct Reached
    {
        double distance;
        int right;
        bool operator>(const Reached &other) const
        {
            return distance != other.distance ? distance > other.distance : right > other.right;
        }
    };
    static constexpr double far = std::numeric_limits<double>::infinity();

    double costOf(int left, int right) const
    {
        for (int at = m_start[left];; ++at) {
            if (m_edges[at].right == right)
                return m_edges[at].cost;
        }
    }

    /// Finds the cheapest way to make room: a path to a free right, or to a left that rather stays alone.
    void place(int newcomer)
    {
        double alone = 0; // What the cheapest left to stay alone costs, and who it is.
        int loner = newcomer;
        int end = -1;
        double reached = 0;
        expand(newcomer, 0);
        while (!m_heap.empty()) {
            const auto [distance, right] = m_heap.top();
            if (distance >= alone)
                break;
            m_heap.pop();
            if (distance > m_distance[right])
                continue;
            if (m_leftOf[right] < 0) {
                end = right;
                reached = distance;
                break;
            }
            m_scanned.push_back(right);
            m_isScanned[right] = true;
            const int left = m_leftOf[right];
            const double here = distance - (costOf(left, right) - m_price[right]);
            if (here < alone) {
                alone = here;
                loner = left;
            }
            expand(left, here);
        }
        if (end < 0)
            reached = alone;
        for (const int right : m_scanned)
            m_price[right] += m_distance[right] - reached;
        if (end < 0)
            giveUp(loner, newcomer);
        else
            pass(end, newcomer);
        forget();
    }

    void expand(int left, double base)
    {
        for (int at = m_start[left]; at < m_start[left + 1]; ++at) {
            const auto &arc = m_edges[at];
            const double distance = base + arc.cost - m_price[arc.right];
            // What was scanned has its distance. A sum rounded down must not find a shorter way in a circle, again and again.
            if (m_isScanned[arc.right] || distance >= m_distance[arc.right])
                continue;
            if (m_distance[arc.right] == far)
                m_touched.push_back(arc.right);
            m_distance[arc.right] = distance;
            m_before[arc.right] = left;
            m_heap.push({distance, arc.right});
        }
    }

    /// Each on the way to \p end takes what is after it.
    void pass(int end, int newcomer)
    {
        for (int right = end; right >= 0;) {
            const int left = m_before[right];
            const int former = m_rightOf[left];
            m_rightOf[left] = right;
            m_leftOf[right] = left;
            right = left == newcomer ? -1 : former;
        }
    }

    void giveUp(int loner, int newcomer)
    {
        if (loner == newcomer)
            return;
        const int right = m_rightOf[loner];
        m_rightOf[loner] = -1;
        pass(right, newcomer);
    }

    void forget()
    {
        for (const int right : m_touched)
            m_distance[right] = far;
        for (const int right : m_scanned)
            m_isScanned[right] = false;
        m_touched.clear();
        m_scanned.clear();
        m_heap = {};
    }

    std::vector<int> m_start;
    std::vector<Arc> m_edges;
    std::vector<int> m_rightOf;
    std::vector<int> m_leftOf;
    std::vector<double> m_price;
    std::vector<double> m_distance;
    std::vector<int> m_before;
    std::vector<int> m_touched;
    std::vector<int> m_scanned;
    std::vector<char> m_isScanned;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> m_heap;
};

} // namespace

std::vector<int> bestMatching(int lefts, int rights, std::span<const Edge> edges)
{
    return Matching(lefts, rights, edges).solve();
}

} // namespace rejoinder

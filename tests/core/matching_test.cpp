// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/matching.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rejoinder;

namespace {

/// The most that can be gained, by trying all: \p taken has a bit for each right.
double mostOf(int left, int lefts, unsigned taken, const std::vector<Edge> &edges)
{
    if (left == lefts)
        return 0;
    double most = mostOf(left + 1, lefts, taken, edges);
    for (const auto &edge : edges) {
        if (edge.left == left && !(taken & (1U << edge.right)))
            most = std::max(most, edge.gain + mostOf(left + 1, lefts, taken | (1U << edge.right), edges));
    }
    return most;
}

} // namespace

class MatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Gains of tenths and thirds: many ways gain the same but for rounding, which must neither mislead nor go on for ever.
    void itGainsTheMostHoweverManyWaysDo()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 20'000; ++round) {
            const int lefts = 1 + random.bounded(6);
            const int rights = 1 + random.bounded(6);
            std::vector<Edge> edges;
            for (int left = 0; left < lefts; ++left) {
                for (int right = 0; right < rights; ++right) {
                    if (random.bounded(5) > 0)
                        edges.push_back({left, right, (1 + random.bounded(9)) / (random.bounded(2) ? 10.0 : 3.0)});
                }
            }
            const auto found = bestMatching(lefts, rights, edges);
            double gained = 0;
            std::vector<int> used;
            for (int left = 0; left < lefts; ++left) {
                if (found[left] < 0)
                    continue;
                used.push_back(found[left]);
                const auto edge = std::ranges::find_if(
                    edges, [&](const Edge &one) { return one.left == left && one.right == found[left]; });
                QVERIFY(edge != edges.end());
                gained += edge->gain;
            }
            std::ranges::sort(used);
            QVERIFY(std::ranges::adjacent_find(used) == used.end());
            QVERIFY(std::abs(gained - mostOf(0, lefts, 0, edges)) < 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(MatchingTest)
#include "matching_test.moc"

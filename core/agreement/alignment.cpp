// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/alignment.h"

#include "core/agreement/matching.h"
#include "core/agreement/unitary_sets.h"

#include <algorithm>
#include <numeric>

namespace rejoinder {

struct Aligner::Workspace
{
    std::vector<Edge> edges;
    std::vector<Marked> sorted;
    std::vector<int> order;
    SetList sets;
};

Aligner::Aligner(Dissimilarity dissimilarity, size_t widest)
    : m_dissimilarity(std::move(dissimilarity))
    , m_widest(widest)
    , m_workspace(std::make_unique<Workspace>())
{
}

Aligner::~Aligner() = default;

namespace {

/// Gives the spans that are in no unitary alignment yet one each.
void finish(Alignment &alignment)
{
    for (int &unitary : alignment.unitaryOf) {
        if (unitary < 0)
            unitary = alignment.count++;
    }
}

} // namespace

Alignment Aligner::align(std::span<const Marked> spans, int coders, const std::function<bool()> &cancelled)
{
    auto &[edges, sorted, order, sets] = *m_workspace;
    order.resize(spans.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int at) { return spans[at].start + spans[at].end; });
    sorted.clear();
    for (const int at : order)
        sorted.push_back(spans[at]);
    auto alignment = coders == 2 ? alignTwo(sorted) : alignMany(sorted, coders, cancelled);
    std::vector<int> unitaryOf(spans.size());
    for (size_t i = 0; i < order.size(); ++i)
        unitaryOf[order[i]] = alignment.unitaryOf[i];
    alignment.unitaryOf = std::move(unitaryOf);
    return alignment;
}

Alignment Aligner::alignTwo(std::span<const Marked> spans)
{
    auto &edges = m_workspace->edges;
    edges.clear();
    const double delta = m_dissimilarity.delta;
    std::vector<int> place(spans.size());
    std::vector<int> ofCoder[2];
    double longest = 0;
    for (size_t i = 0; i < spans.size(); ++i) {
        place[i] = static_cast<int>(ofCoder[spans[i].coder].size());
        ofCoder[spans[i].coder].push_back(static_cast<int>(i));
        longest = std::max(longest, spans[i].length());
    }
    const bool everywhere = m_dissimilarity.alpha <= 0;
    const double window = everywhere ? 0 : std::sqrt(2 / m_dissimilarity.alpha);
    for (size_t i = 0; i < spans.size(); ++i) {
        for (size_t j = i + 1; j < spans.size(); ++j) {
            const double apart = spans[j].start + spans[j].end - spans[i].start - spans[i].end;
            if (!everywhere && apart > window * (spans[i].length() + longest))
                break;
            if (spans[i].coder == spans[j].coder)
                continue;
            const double gain = 2 * delta - m_dissimilarity(spans[i], spans[j]);
            if (gain > 1e-12)
                edges.push_back(spans[i].coder == 0 ? Edge{place[i], place[j], gain} : Edge{place[j], place[i], gain});
        }
    }
    const auto rightOf = bestMatching(static_cast<int>(ofCoder[0].size()), static_cast<int>(ofCoder[1].size()), edges);
    Alignment alignment{.unitaryOf = std::vector<int>(spans.size(), -1)};
    alignment.disorder = static_cast<double>(spans.size()) * delta;
    for (size_t left = 0; left < rightOf.size(); ++left) {
        if (rightOf[left] < 0)
            continue;
        const int a = ofCoder[0][left];
        const int b = ofCoder[1][rightOf[left]];
        alignment.unitaryOf[a] = alignment.unitaryOf[b] = alignment.count++;
        alignment.disorder -= 2 * delta - m_dissimilarity(spans[a], spans[b]);
    }
    alignment.bound = alignment.disorder;
    finish(alignment);
    return alignment;
}

Alignment Aligner::alignMany(std::span<const Marked> spans, int coders, const std::function<bool()> &cancelled)
{
    constexpr size_t mostSets = 1'000'000;
    auto &sets = m_workspace->sets;
    const auto things = static_cast<int>(spans.size());
    bool complete = false;
    for (double share = 1; share > 1e-3; share /= 3) {
        if (listUnitarySets(spans, coders, m_dissimilarity, mostSets, share, sets, cancelled)) {
            complete = share == 1;
            break;
        }
        if (cancelled && cancelled())
            break;
    }
    const auto packing = bestPacking(things, sets, complete ? m_widest : m_widest / 100, cancelled);
    Alignment alignment{.unitaryOf = std::vector<int>(spans.size(), -1)};
    for (const int set : packing.chosen) {
        for (const int member : sets.members(set))
            alignment.unitaryOf[member] = alignment.count;
        ++alignment.count;
    }
    const double alone = static_cast<double>(spans.size()) * m_dissimilarity.delta;
    alignment.disorder = alone - packing.gain;
    alignment.bound
        = alone - std::max(packing.gain, complete ? packing.bound : boundOfSavings(spans, coders, m_dissimilarity));
    finish(alignment);
    return alignment;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/relations.h"

#include "core/agreement/clustered_sums.h"
#include "core/agreement/label_agreement.h"

#include <algorithm>
#include <map>
#include <set>

namespace rejoinder {

namespace {

/// What an end is for a pair of coders: the same number for partners. Spans without a partner have numbers of their own.
using Place = int;
constexpr Place nothing = -1;

struct Compared
{
    int post; ///< Of the source.
    Place source;
    Place target;
    int type;
    bool matched; ///< Both ends have partners.

    auto ends() const { return std::pair(source, target); }
};

/// Two coders' relations in common terms.
class PairOfCoders
{
public:
    PairOfCoders(const Linking &linking, int a, int b, const SpanMatch &match, int type)
        : m_linking(linking)
        , m_placeOf(linking.anchors.size(), nothing)
    {
        const auto posts = static_cast<int>(linking.clusters.size());
        m_next = posts; // Whole posts are their own places.
        std::map<int, std::pair<std::vector<int>, std::vector<int>>> byPost;
        for (int anchor = 0; anchor < static_cast<int>(linking.anchors.size()); ++anchor) {
            const auto &[coder, post, start, end] = linking.anchors[anchor];
            if (coder == a || coder == b)
                (coder == a ? byPost[post].first : byPost[post].second).push_back(anchor);
        }
        for (const auto &[post, anchors] : byPost)
            matchWithin(anchors.first, anchors.second, match);
        links = {linksOf(a, b, type), linksOf(b, a, type)};
    }

    std::array<std::vector<Compared>, 2> links;

    /// The source spans and posts that both have, with their posts.
    std::map<Place, int> sharedSources() const
    {
        std::map<Place, int> sources;
        for (const auto &own : links) {
            for (const auto &link : own) {
                if (hasPartner(link.source))
                    sources.emplace(link.source, link.post);
            }
        }
        return sources;
    }

    bool hasPartner(Place place) const
    {
        return place < static_cast<int>(m_linking.clusters.size()) || m_partnered.contains(place);
    }

private:
    void matchWithin(std::vector<int> first, std::vector<int> second, const SpanMatch &match)
    {
        const auto marked = [&](std::vector<int> &anchors) {
            std::ranges::stable_sort(anchors, {},
                [&](int anchor) { return std::pair(m_linking.anchors[anchor].start, m_linking.anchors[anchor].end); });
            std::vector<Marked> spans;
            for (const int anchor : anchors)
                spans.push_back({0, m_linking.anchors[anchor].start, m_linking.anchors[anchor].end, 0});
            return spans;
        };
        const auto a = marked(first);
        const auto b = marked(second);
        for (const int anchor : first)
            m_placeOf[anchor] = m_next++;
        for (const int anchor : second)
            m_placeOf[anchor] = m_next++;
        for (const auto &[i, j] : matched(a, b, match)) {
            m_placeOf[second[j]] = m_placeOf[first[i]];
            m_partnered.insert(m_placeOf[first[i]]);
        }
    }

    Place placeOf(const LinkEnd &end) const
    {
        return end.anchor >= 0 ? m_placeOf[end.anchor] : end.post >= 0 ? end.post : nothing;
    }

    std::vector<Compared> linksOf(int coder, int other, int type) const
    {
        std::vector<Compared> all;
        for (const auto &link : m_linking.links) {
            const int post = link.source.anchor >= 0 ? m_linking.anchors[link.source.anchor].post : link.source.post;
            const bool counts = link.coder == coder && (type < 0 || link.type == type) && post >= 0
                && m_linking.finished[coder][post] && m_linking.finished[other][post];
            if (!counts)
                continue;
            const auto source = placeOf(link.source);
            const auto target = placeOf(link.target);
            all.push_back({post, source, target, link.type, hasPartner(source) && hasPartner(target)});
        }
        return all;
    }

    const Linking &m_linking;
    std::vector<Place> m_placeOf; ///< By anchor.
    std::set<Place> m_partnered;
    Place m_next = 0;
};

/// For one cluster or all: 2 common, those of a and of b together.
struct Shared
{
    double twiceCommon = 0;
    double both = 0;
};

/// By cluster.
std::map<int, Shared> compareLinks(const Linking &linking, const PairOfCoders &pair, LinkFigure figure)
{
    std::map<int, Shared> byCluster;
    std::set<std::tuple<Place, Place, int>> seen[2];
    std::map<std::pair<Place, Place>, int> postOf;
    std::map<std::pair<Place, Place>, std::set<int>> types[2];
    for (int side = 0; side < 2; ++side) {
        for (const auto &link : pair.links[side]) {
            if (figure != LinkFigure::All && !link.matched)
                continue;
            postOf.emplace(link.ends(), link.post);
            types[side][link.ends()].insert(link.type);
            seen[side].emplace(link.source, link.target, figure == LinkFigure::GivenSpansUntyped ? 0 : link.type);
        }
    }
    const auto at = [&](Place source, Place target) -> Shared & {
        return byCluster[linking.clusters[postOf.at({source, target})]];
    };
    if (figure == LinkFigure::TypeAgreement) {
        for (const auto &[ends, own] : types[0]) {
            const auto other = types[1].find(ends);
            if (other == types[1].end())
                continue;
            auto &shared = at(ends.first, ends.second);
            shared.both += 1;
            shared.twiceCommon += own == other->second ? 1 : 0;
        }
        return byCluster;
    }
    for (int side = 0; side < 2; ++side) {
        for (const auto &link : seen[side]) {
            auto &shared = at(std::get<0>(link), std::get<1>(link));
            shared.both += 1;
            shared.twiceCommon += seen[1 - side].contains(link) ? 1 : 0;
        }
    }
    return byCluster;
}

std::optional<double> meanOf(std::span<const double> sums, qint64 *undefinedPairs = nullptr)
{
    double sum = 0;
    double pairs = 0;
    for (size_t at = 0; at < sums.size(); at += 2) {
        if (sums[at + 1] <= 0) {
            if (undefinedPairs)
                ++*undefinedPairs;
            continue;
        }
        sum += sums[at] / sums[at + 1];
        ++pairs;
    }
    return pairs > 0 ? std::optional(sum / pairs) : std::nullopt;
}

/// What a pair gives to the ratings of types or of targets.
void rate(const Linking &linking, const PairOfCoders &pair, int a, int b, LinkFigure figure, Ratings &ratings,
    std::map<std::vector<int>, int> &targets)
{
    std::vector<int> cells(linking.coders.size());
    const auto add = [&](const std::vector<int> &first, const std::vector<int> &second, int post) {
        std::ranges::fill(cells, Ratings::missing);
        cells[a] = ratings.cellOf(first);
        cells[b] = ratings.cellOf(second);
        ratings.add(cells, 1, linking.clusters[post]);
    };
    if (figure == LinkFigure::TypeAlpha) {
        std::map<std::pair<Place, Place>, std::pair<std::array<std::vector<int>, 2>, int>> byEnds;
        for (int side = 0; side < 2; ++side) {
            for (const auto &link : pair.links[side]) {
                if (!link.matched)
                    continue;
                byEnds[link.ends()].first[side].push_back(link.type);
                byEnds[link.ends()].second = link.post;
            }
        }
        for (const auto &[ends, types] : byEnds) {
            if (!types.first[0].empty() && !types.first[1].empty())
                add(types.first[0], types.first[1], types.second);
        }
        return;
    }
    for (const auto &[source, post] : pair.sharedSources()) {
        std::array<std::vector<int>, 2> labels;
        for (int side = 0; side < 2; ++side) {
            for (const auto &link : pair.links[side]) {
                if (link.source == source && link.target != nothing)
                    labels[side].push_back(targets.try_emplace({a, b, link.target}, int(targets.size())).first->second);
            }
        }
        add(labels[0], labels[1], post);
    }
}

bool isAlpha(LinkFigure figure)
{
    return figure == LinkFigure::TypeAlpha || figure == LinkFigure::TargetAlpha;
}

Agreement alphaOf(
    const Linking &linking, LinkFigure figure, const SpanMatch &match, int type, const IntervalRequest &interval)
{
    const auto coders = static_cast<int>(linking.coders.size());
    Ratings ratings;
    std::map<std::vector<int>, int> targets;
    const auto rateAll = [&](std::vector<QString> labels) {
        ratings = Ratings(linking.coders, std::move(labels));
        for (int b = 0; b < coders; ++b) {
            for (int a = 0; a < b; ++a)
                rate(linking, PairOfCoders(linking, a, b, match, type), a, b, figure, ratings, targets);
        }
    };
    rateAll(linking.types);
    if (figure == LinkFigure::TargetAlpha)
        rateAll(std::vector<QString>(targets.size())); // Now that they are counted; their names do not matter.
    const std::array tables{Patterns(ratings)};
    return agreementOf(MeasureId::KrippendorffAlpha, Metric::Nominal, tables, interval);
}

} // namespace

Agreement linkAgreement(
    const Linking &linking, LinkFigure figure, SpanMatch match, int type, const IntervalRequest &interval)
{
    match.labels = false;
    if (linking.coders.size() < 2)
        return {.why = Undefined::OneCoder};
    if (isAlpha(figure)) {
        auto result = alphaOf(linking, figure, match, type, interval);
        if (result.n == 0)
            result.why = Undefined::NoLinks;
        result.exclude(Exclusion::Reason::Unfinished, linking.unfinished);
        return result;
    }
    const auto coders = static_cast<int>(linking.coders.size());
    const auto pairs = static_cast<size_t>(coders * (coders - 1) / 2);
    Agreement result;
    result.took.resize(linking.coders.size());
    ClusteredSums sums(2 * pairs);
    size_t at = 0;
    for (int b = 0; b < coders; ++b) {
        for (int a = 0; a < b; ++a, at += 2) {
            for (const auto &[cluster, shared] :
                compareLinks(linking, PairOfCoders(linking, a, b, match, type), figure)) {
                const auto own = sums.of(cluster);
                own[at] += shared.twiceCommon;
                own[at + 1] += shared.both;
                result.n += static_cast<qint64>(shared.both);
                result.took[a] = result.took[b] = true;
            }
        }
    }
    qint64 undefinedPairs = 0;
    result.value = meanOf(sums.total(), &undefinedPairs);
    // Coders who linked nothing that is compared are no pairs.
    const int took = result.coders();
    undefinedPairs -= coders * (coders - 1) / 2 - took * (took - 1) / 2;
    if (pairs > 1)
        result.exclude(Exclusion::Reason::UndefinedPair, undefinedPairs);
    result.exclude(Exclusion::Reason::Unfinished, linking.unfinished);
    if (!result.value) {
        result.why = Undefined::NoLinks;
        return result;
    }
    const auto uncertainty = uncertaintyOf(sums, [](std::span<const double> drawn) { return meanOf(drawn); }, interval);
    result.interval = uncertainty.interval;
    result.se = uncertainty.se;
    return result;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/comparison.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace rejoinder {

int Comparison::categoryOf(int table, int label) const
{
    int before = 0;
    for (int at = 0; at < table; ++at)
        before += static_cast<int>(tables[at].ratings.labels().size());
    return before + label;
}

std::vector<int> Comparison::categoriesOf(int table) const
{
    std::vector<int> categories(tables[table].ratings.labels().size());
    std::ranges::iota(categories, categoryOf(table, 0));
    return categories;
}

namespace {

/// Units of one table, group by group.
std::vector<UnitTable> splitTable(const UnitTable &whole, std::span<const int> groupOf, int groups)
{
    std::vector<UnitTable> parts(static_cast<size_t>(groups));
    for (auto &part : parts) {
        part.name = whole.name;
        part.severalLabels = whole.severalLabels;
        part.ratings = Ratings(whole.ratings.coders(), whole.ratings.labels());
        for (const auto &set : whole.ratings.sets())
            std::ignore = part.ratings.cellOf(set); // So cells are the same numbers in all parts.
    }
    for (size_t unit = 0; unit < whole.ratings.unitCount(); ++unit) {
        const int group = groupOf[whole.places[unit].post];
        if (group < 0)
            continue;
        auto &part = parts[group];
        part.ratings.add(whole.ratings.cells(unit), whole.ratings.weight(unit), whole.ratings.cluster(unit));
        part.places.push_back(whole.places[unit]);
    }
    return parts;
}

/// A continuum is cut where its posts change their group; pieces of a group are joined again.
void splitContinuum(const Continuum &whole, std::span<const int> groupOf, std::vector<Unitizing> &parts)
{
    std::map<int, Continuum> own;
    size_t span = 0;
    auto byStart = whole.spans;
    std::ranges::stable_sort(byStart, {}, &Marked::start);
    for (size_t at = 0; at < whole.pieces.size(); ++at) {
        const auto &piece = whole.pieces[at];
        const double end = at + 1 < whole.pieces.size() ? whole.pieces[at + 1].begin : whole.begin + whole.length;
        const int group = groupOf[piece.post];
        auto *part = group < 0 ? nullptr : &own[group];
        const double shift = part ? part->length - piece.begin : 0;
        for (; span < byStart.size() && byStart[span].start < end; ++span) {
            if (!part)
                continue;
            auto moved = byStart[span];
            moved.start += shift;
            moved.end += shift;
            part->spans.push_back(moved);
        }
        if (part) {
            part->pieces.push_back({piece.post, part->length});
            part->length += end - piece.begin;
        }
    }
    for (auto &[group, continuum] : own) {
        continuum.name = whole.name;
        continuum.coders = whole.coders;
        continuum.cluster = whole.cluster;
        arrange(continuum);
        parts[group].continua.push_back(std::move(continuum));
    }
}

/// Relations belong to the post they come from.
std::vector<Linking> splitLinks(const Linking &whole, std::span<const int> groupOf, int groups)
{
    auto empty = whole;
    empty.links.clear();
    empty.unfinished = 0;
    std::vector<Linking> parts(static_cast<size_t>(groups), empty);
    for (const auto &link : whole.links) {
        const int post = link.source.anchor >= 0 ? whole.anchors[link.source.anchor].post : link.source.post;
        const int group = post < 0 ? -1 : groupOf[post];
        if (group >= 0)
            parts[group].links.push_back(link);
    }
    return parts;
}

} // namespace

std::vector<Comparison> split(const Comparison &whole, std::span<const int> groupOf, int groups)
{
    std::vector<Comparison> parts(static_cast<size_t>(groups));
    for (auto &part : parts)
        part.coders = whole.coders;
    for (const auto &table : whole.tables) {
        auto own = splitTable(table, groupOf, groups);
        for (size_t group = 0; group < parts.size(); ++group)
            parts[group].tables.push_back(std::move(own[group]));
    }
    if (whole.spans) {
        std::vector<Unitizing> own(
            parts.size(), Unitizing{.coders = whole.spans->coders, .categories = whole.spans->categories});
        for (const auto &continuum : whole.spans->continua)
            splitContinuum(continuum, groupOf, own);
        for (size_t group = 0; group < parts.size(); ++group)
            parts[group].spans = std::move(own[group]);
    }
    if (whole.links) {
        auto own = splitLinks(*whole.links, groupOf, groups);
        for (size_t group = 0; group < parts.size(); ++group)
            parts[group].links = std::move(own[group]);
    }
    return parts;
}

Unitizing ofCoders(const Unitizing &whole, int a, int b)
{
    Unitizing part{.coders = {whole.coders[a], whole.coders[b]}, .categories = whole.categories};
    for (const auto &continuum : whole.continua) {
        const bool both
            = std::ranges::binary_search(continuum.coders, a) && std::ranges::binary_search(continuum.coders, b);
        if (!both)
            continue;
        auto own = continuum;
        own.coders = {0, 1};
        std::erase_if(own.spans, [&](const Marked &span) { return span.coder != a && span.coder != b; });
        for (auto &span : own.spans)
            span.coder = span.coder == a ? 0 : 1;
        arrange(own);
        part.continua.push_back(std::move(own));
    }
    return part;
}

Linking ofCoders(const Linking &whole, int a, int b)
{
    Linking part{.coders = {whole.coders[a], whole.coders[b]},
        .types = whole.types,
        .finished = {whole.finished[a], whole.finished[b]},
        .clusters = whole.clusters};
    std::vector<int> placeOf(whole.anchors.size(), -1);
    const auto coderOf = [&](int coder) { return coder == a ? 0 : coder == b ? 1 : -1; };
    for (size_t at = 0; at < whole.anchors.size(); ++at) {
        auto anchor = whole.anchors[at];
        anchor.coder = coderOf(anchor.coder);
        if (anchor.coder < 0)
            continue;
        placeOf[at] = static_cast<int>(part.anchors.size());
        part.anchors.push_back(anchor);
    }
    for (auto link : whole.links) {
        link.coder = coderOf(link.coder);
        if (link.coder < 0)
            continue;
        for (auto *end : {&link.source, &link.target})
            end->anchor = end->anchor < 0 ? -1 : placeOf[end->anchor];
        part.links.push_back(link);
    }
    return part;
}

Linking ofTypes(const Linking &whole, std::span<const int> types)
{
    auto part = whole;
    part.types.clear();
    std::vector<int> placeOf(whole.types.size(), -1);
    for (const int type : types) {
        placeOf[type] = static_cast<int>(part.types.size());
        part.types.push_back(whole.types[type]);
    }
    std::erase_if(part.links, [&](const Link &link) { return placeOf[link.type] < 0; });
    for (auto &link : part.links)
        link.type = placeOf[link.type];
    return part;
}

std::vector<ConfusionCell> confusion(const UnitTable &table, int a, int b)
{
    std::map<std::pair<int, int>, ConfusionCell> cells;
    const auto &ratings = table.ratings;
    const auto add = [&](size_t unit, int first, int second) {
        auto &cell = cells.try_emplace({first, second}, ConfusionCell{first, second, 0, {}}).first->second;
        cell.count += ratings.weight(unit);
        if (cell.units.empty() || cell.units.back() != static_cast<int>(unit))
            cell.units.push_back(static_cast<int>(unit));
    };
    for (size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        const auto row = ratings.cells(unit);
        if (a >= 0) {
            const int first = row[a];
            const int second = row[b];
            if (first != Ratings::missing && second != Ratings::missing)
                add(unit, first, second);
            continue;
        }
        for (size_t second = 0; second < row.size(); ++second) {
            for (size_t first = 0; first < second; ++first) {
                if (row[first] != Ratings::missing && row[second] != Ratings::missing)
                    add(unit, std::min(row[first], row[second]), std::max(row[first], row[second]));
            }
        }
    }
    std::vector<ConfusionCell> all;
    all.reserve(cells.size());
    for (auto &[key, cell] : cells)
        all.push_back(std::move(cell));
    return all;
}

std::vector<int> differing(const UnitTable &table, int label, int a, int b)
{
    const auto &ratings = table.ratings;
    const auto answer = [&](int cell) {
        return label < 0 ? cell : std::ranges::binary_search(ratings.labelsOf(cell), label) ? 1 : 0;
    };
    std::vector<int> units;
    for (size_t unit = 0; unit < ratings.unitCount(); ++unit) {
        int seen = Ratings::missing;
        const auto row = ratings.cells(unit);
        for (int coder = 0; coder < static_cast<int>(row.size()); ++coder) {
            const int cell = row[coder];
            if (cell == Ratings::missing || (a >= 0 && coder != a && coder != b))
                continue;
            if (seen == Ratings::missing) {
                seen = answer(cell);
            } else if (seen != answer(cell)) {
                units.push_back(static_cast<int>(unit));
                break;
            }
        }
    }
    return units;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/tally.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using Annotated = CodedRows::Annotated;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Statistics)
};

/// One coder's annotations of one post, each code and place once.
using Group = std::vector<Annotated>;

/// Visits the annotations post by post and coder by coder.
void eachGroup(const CodedRows &rows, const auto &visit)
{
    auto all = rows.annotations;
    std::ranges::sort(all, {}, [](const Annotated &row) {
        const auto place = row.passage();
        return std::tuple(row.node, row.coder, row.span.has_value(), place.span.start, place.span.end, row.code);
    });
    for (size_t first = 0; first < all.size();) {
        auto end = first;
        while (end < all.size() && all[end].node == all[first].node && all[end].coder == all[first].coder)
            ++end;
        visit(std::span(all).subspan(first, end - first));
        first = end;
    }
}

void addBoth(Tally &tally, int a, int b, Spot passage)
{
    tally.add(a, b, passage);
    if (a != b)
        tally.add(b, a, passage);
}

std::vector<int> codesOf(std::span<const Annotated> group)
{
    std::vector<int> codes;
    for (const auto &row : group)
        codes.push_back(row.code);
    std::ranges::sort(codes);
    codes.erase(std::ranges::unique(codes).begin(), codes.end());
    return codes;
}

void addPairs(Tally &tally, const std::vector<int> &codes, Spot passage)
{
    if (codes.size() > 1)
        tally.count();
    for (size_t i = 0; i < codes.size(); ++i) {
        for (size_t j = i + 1; j < codes.size(); ++j)
            addBoth(tally, codes[i], codes[j], passage);
    }
}

void addSameSpans(Tally &tally, std::span<const Annotated> group)
{
    for (size_t first = 0; first < group.size();) {
        auto end = first;
        while (end < group.size() && group[end].span == group[first].span)
            ++end;
        addPairs(tally, codesOf(group.subspan(first, end - first)), group[first].passage());
        first = end;
    }
}

void addOverlaps(Tally &tally, std::span<const Annotated> group)
{
    std::vector<const Annotated *> open; // Begun before, and not yet ended.
    for (const auto &row : group) {
        if (!row.span)
            continue;
        std::erase_if(open, [&](const Annotated *other) { return other->span->end <= row.span->start; });
        for (const auto *other : open) {
            tally.count();
            addBoth(
                tally, other->code, row.code, {row.node, {row.span->start, std::min(row.span->end, other->span->end)}});
        }
        open.push_back(&row);
    }
}

} // namespace

CrossTable cooccurrence(const CodedRows &rows, const Outline &outline, Together how)
{
    const bool replies = how == Together::ReplyPair;
    Tally tally(replies ? Words::tr("Code of the reply") : Words::tr("Code"),
        replies ? Words::tr("Code of the post answered") : Words::tr("Code"));
    eachGroup(rows, [&](std::span<const Annotated> group) {
        const int node = group.front().node;
        if (how == Together::SameSpan) {
            addSameSpans(tally, group);
        } else if (how == Together::Overlap) {
            addOverlaps(tally, group);
        } else if (how == Together::SamePost) {
            addPairs(tally, codesOf(group), {node, {}});
        } else if (const int parent = outline.parent(node); parent >= 0) {
            Group above;
            for (const auto &row : rows.at(parent)) {
                if (row.coder == group.front().coder)
                    above.push_back(row);
            }
            if (above.empty())
                return tally.leaveOut(Words::tr("replies to a post without the coder's codes"));
            tally.count();
            for (const int code : codesOf(group)) {
                for (const int answered : codesOf(above))
                    tally.add(code, answered, {node, {}});
            }
        }
    });
    const auto heading = [&](qint64 code) { return CrossTable::Heading{rows.codes[code].name, int(code)}; };
    return tally.table(heading, heading);
}

CrossTable whoAnswersWhom(const CodedRows &rows, const Outline &outline, int type, int most)
{
    QHash<qint64, qint64> counts;
    const auto fits = [&](const CodedRows::Related &row) { return row.type == type && row.target >= 0; };
    for (const auto &row : rows.relations) {
        if (fits(row)) {
            ++counts[outline.author(row.source).value];
            ++counts[outline.author(row.target).value];
        }
    }
    counts.remove(0);
    std::vector<std::pair<qint64, qint64>> order;
    for (const auto &[author, count] : counts.asKeyValueRange())
        order.emplace_back(-count, author);
    std::ranges::sort(order);
    QHash<qint64, qint64> rank;
    for (size_t i = 0; i < order.size() && i < size_t(most); ++i)
        rank.insert(order[i].second, qint64(i));
    Tally tally(Words::tr("Who answers"), Words::tr("Whom"));
    for (const auto &row : rows.relations) {
        if (row.type != type)
            continue;
        if (row.target < 0) {
            tally.leaveOut(Words::tr("whose target is not in the text"));
            continue;
        }
        const auto source = outline.author(row.source);
        const auto target = outline.author(row.target);
        if (source.isNull() || target.isNull()) {
            tally.leaveOut(Words::tr("with a post without a named author"));
        } else {
            tally.count();
            tally.add(rank.value(source.value, most), rank.value(target.value, most), {row.source, row.at});
        }
    }
    const auto heading = [&](qint64 key) {
        return CrossTable::Heading{key == most ? Words::tr("%n other(s)", nullptr, int(order.size()) - most)
                                               : rows.authors.value(order[size_t(key)].second)};
    };
    return tally.table(heading, heading);
}

} // namespace rejoinder

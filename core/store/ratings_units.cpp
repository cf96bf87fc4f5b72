// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ratings_loader.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace rejoinder::compared {

std::vector<LoadedRatings> Loader::load() const
{
    std::vector<LoadedRatings> all;
    for (const auto &group : m_groups) {
        if (!isOfLevel(group))
            continue;
        goOn();
        auto &loaded = all.emplace_back(empty(group));
        switch (m_request.level) {
        case Level::Span:
            spans(group, loaded);
            break;
        case Level::Post:
            posts(group, loaded);
            break;
        case Level::Thread:
            threads(group, loaded);
            break;
        case Level::Relation:
            relations(group, loaded);
            break;
        }
    }
    return all;
}

std::vector<LoadedRatings> Loader::loadPassages() const
{
    std::vector<LoadedRatings> all;
    for (const auto &group : m_groups) {
        if (!isOfLevel(group))
            continue;
        goOn();
        passages(group, all.emplace_back(empty(group)));
    }
    return all;
}

LoadedRatings Loader::empty(const Group &group) const
{
    LoadedRatings loaded;
    loaded.group = {group.group->header.uid};
    std::vector<QString> labels;
    for (const int code : group.codes) {
        loaded.codes.push_back({m_codes[code]->header.uid});
        labels.push_back(m_codebook.path(loaded.codes.back()));
    }
    loaded.ratings = Ratings(m_coders, std::move(labels));
    loaded.severalLabels = group.group->choice == Choice::Many;
    return loaded;
}

std::span<const Mark> Loader::marksOf(int node) const
{
    const auto range = std::ranges::equal_range(m_marks, node, {}, &Mark::node);
    return {range.begin(), range.end()};
}

int Loader::labelOf(const Group &group, int code)
{
    const auto found = std::ranges::lower_bound(group.codes, code);
    return found != group.codes.end() && *found == code ? static_cast<int>(found - group.codes.begin()) : -1;
}

bool Loader::isDoneByAny(int node) const
{
    return std::ranges::any_of(m_done, [&](const auto &done) { return done[node]; });
}

qint64 Loader::unfinishedAt(const Group &group, int node, bool spans) const
{
    std::set<int> begun;
    for (const auto &mark : marksOf(node)) {
        if (mark.span.has_value() == spans && !m_done[mark.coder][node] && labelOf(group, mark.code) >= 0)
            begun.insert(mark.coder);
    }
    return static_cast<qint64>(begun.size());
}

void Loader::posts(const Group &group, LoadedRatings &loaded) const
{
    std::vector<int> cells(m_coders.size());
    for (int node = 0; node < m_outline.size(); ++node) {
        std::map<QUuid, std::vector<std::vector<int>>> answers; // By target: the labels of each coder.
        for (const auto &mark : marksOf(node)) {
            const int label = mark.span ? -1 : labelOf(group, mark.code);
            if (label >= 0 && m_done[mark.coder][node])
                answers.try_emplace(mark.target, m_coders.size()).first->second[mark.coder].push_back(label);
        }
        loaded.unfinished += unfinishedAt(group, node, false);
        if (!isDoneByAny(node))
            continue;
        if (answers.empty())
            answers.try_emplace(QUuid(), m_coders.size());
        for (const auto &[target, labels] : answers) {
            for (size_t coder = 0; coder < m_coders.size(); ++coder)
                cells[coder] = m_done[coder][node] ? loaded.ratings.cellOf(labels[coder]) : Ratings::missing;
            loaded.ratings.add(cells, 1, m_outline.threadOf(node));
            loaded.places.push_back({.post = node});
        }
    }
}

void Loader::spans(const Group &group, LoadedRatings &loaded) const
{
    auto length = m_store.database().prepare(
        "SELECT length(t.text) FROM post p JOIN post_text t ON t.id = p.text WHERE p.id = ?");
    for (int node = 0; node < m_outline.size(); ++node) {
        loaded.unfinished += unfinishedAt(group, node, true);
        if (!isDoneByAny(node))
            continue;
        if (length.bind(m_outline.post(node)).step())
            stretches(group, node, length.number(0), loaded.ratings);
    }
}

void Loader::stretches(const Group &group, int node, int length, Ratings &ratings) const
{
    struct Event
    {
        int at;
        int coder;
        int label;
        int step; ///< 1 where a code begins, -1 where it ends.
    };
    std::vector<Event> events;
    for (const auto &mark : marksOf(node)) {
        const int label = mark.span && m_done[mark.coder][node] ? labelOf(group, mark.code) : -1;
        if (label < 0)
            continue;
        events.push_back({std::min(mark.span->start, length), mark.coder, label, 1});
        events.push_back({std::min(mark.span->end, length), mark.coder, label, -1});
    }
    std::ranges::sort(events, {}, &Event::at);
    std::vector<std::vector<int>> lying(m_coders.size(), std::vector<int>(group.codes.size()));
    std::vector<int> cells(m_coders.size());
    for (size_t coder = 0; coder < m_coders.size(); ++coder)
        cells[coder] = m_done[coder][node] ? ratings.cellOf({}) : Ratings::missing;
    int from = 0;
    for (const auto &event : events) {
        if (event.at > from)
            ratings.add(cells, event.at - from, m_outline.threadOf(node));
        from = event.at;
        auto &counts = lying[event.coder];
        counts[event.label] += event.step;
        std::vector<int> labels;
        for (int label = 0; label < static_cast<int>(counts.size()); ++label) {
            if (counts[label] > 0)
                labels.push_back(label);
        }
        cells[event.coder] = ratings.cellOf(std::move(labels));
    }
    if (length > from)
        ratings.add(cells, length - from, m_outline.threadOf(node));
}

void Loader::threads(const Group &group, LoadedRatings &loaded) const
{
    std::vector<int> cells(m_coders.size());
    for (int thread = 0; thread < m_outline.threadCount(); ++thread) {
        const int root = m_outline.root(thread);
        if (root < 0 || !m_wantedThreads[thread])
            continue;
        const auto nodes = std::views::iota(root, m_outline.subtreeEnd(root));
        std::vector<std::vector<int>> labels(m_coders.size());
        for (const auto &mark :
            nodes | std::views::transform([&](int node) { return marksOf(node); }) | std::views::join) {
            if (const int label = labelOf(group, mark.code); label >= 0)
                labels[mark.coder].push_back(label);
        }
        for (size_t coder = 0; coder < m_coders.size(); ++coder) {
            const bool done = isFinished(static_cast<int>(coder), root);
            loaded.unfinished += !done && !labels[coder].empty();
            cells[coder] = done ? loaded.ratings.cellOf(std::move(labels[coder])) : Ratings::missing;
        }
        loaded.ratings.add(cells);
        loaded.places.push_back({.post = root});
    }
}

bool Loader::isFinished(int coder, int root) const
{
    auto comments = std::views::iota(root, m_outline.subtreeEnd(root))
        | std::views::filter([&](int node) { return m_outline.kind(node) == PostKind::Comment; });
    return comments.empty() ? m_done[coder][root]
                            : std::ranges::all_of(comments, [&](int node) { return m_done[coder][node]; });
}

void Loader::relations(const Group &group, LoadedRatings &loaded) const
{
    std::map<std::pair<int, int>, std::vector<std::vector<int>>> pairs;
    for (const auto &link : m_links) {
        const int label = labelOf(group, link.code);
        if (label < 0)
            continue;
        const bool done = m_done[link.coder][link.source];
        loaded.unfinished += !done;
        if (done)
            pairs.try_emplace({link.source, link.target}, m_coders.size()).first->second[link.coder].push_back(label);
    }
    std::vector<int> cells(m_coders.size());
    for (const auto &[ends, labels] : pairs) {
        for (size_t coder = 0; coder < m_coders.size(); ++coder)
            cells[coder] = m_done[coder][ends.first] ? loaded.ratings.cellOf(labels[coder]) : Ratings::missing;
        loaded.ratings.add(cells, 1, m_outline.threadOf(ends.first));
        loaded.places.push_back({.post = ends.first});
    }
}

void Loader::passages(const Group &group, LoadedRatings &loaded) const
{
    for (int node = 0; node < m_outline.size(); ++node) {
        loaded.unfinished += unfinishedAt(group, node, true);
        if (isDoneByAny(node))
            passagesOf(group, node, loaded);
    }
}

void Loader::passagesOf(const Group &group, int node, LoadedRatings &loaded) const
{
    struct Found
    {
        Span span;
        int coder;
        int label;
    };
    std::vector<Found> found;
    for (const auto &mark : marksOf(node)) {
        const int label = mark.span && m_done[mark.coder][node] ? labelOf(group, mark.code) : -1;
        if (label >= 0 && mark.span->start < mark.span->end)
            found.push_back({*mark.span, mark.coder, label});
    }
    std::ranges::stable_sort(found, {}, &Found::span);
    std::vector<int> cells(m_coders.size());
    for (size_t at = 0; at < found.size();) {
        Span passage = found[at].span;
        std::vector<std::vector<int>> labels(m_coders.size());
        for (; at < found.size() && found[at].span.start < passage.end; ++at) {
            passage.end = std::max(passage.end, found[at].span.end);
            labels[found[at].coder].push_back(found[at].label);
        }
        for (size_t coder = 0; coder < m_coders.size(); ++coder)
            cells[coder] = m_done[coder][node] ? loaded.ratings.cellOf(std::move(labels[coder])) : Ratings::missing;
        loaded.ratings.add(cells, 1, m_outline.threadOf(node));
        loaded.places.push_back({node, passage.start, passage.end});
    }
}

} // namespace rejoinder::compared

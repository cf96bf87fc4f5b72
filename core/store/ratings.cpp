// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ratings.h"

#include "core/model/names.h"
#include "core/store/ratings_rows.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using namespace compared;

class Loader
{
public:
    Loader(const Store &store, const Outline &outline, const RatingsRequest &request)
        : m_store(store)
        , m_outline(outline)
        , m_request(request)
        , m_codebook(store.codebook())
    {
        chooseCoders();
        chooseCodes();
        readMarks();
        readLinks();
        readStates();
    }

    [[nodiscard]] std::vector<LoadedRatings> load() const
    {
        std::vector<LoadedRatings> all;
        for (const auto &group : m_groups) {
            const auto appliesTo = group.group->appliesTo;
            switch (m_request.level) {
            case Level::Span:
                if (!group.relations && appliesTo != AppliesTo::Post)
                    spans(group, all.emplace_back(empty(group)));
                break;
            case Level::Post:
                if (!group.relations && appliesTo != AppliesTo::Span)
                    posts(group, all.emplace_back(empty(group)));
                break;
            case Level::Thread:
                if (!group.relations)
                    threads(group, all.emplace_back(empty(group)));
                break;
            case Level::Relation:
                if (group.relations)
                    relations(group, all.emplace_back(empty(group)));
                break;
            }
        }
        return all;
    }

    [[nodiscard]] LoadedSpans loadSpans() const
    {
        LoadedSpans loaded;
        auto &unitizing = loaded.unitizing;
        unitizing.coders = m_coders;
        std::vector<int> categoryOf(m_codes.size(), -1);
        for (const auto &group : m_groups) {
            if (group.relations || group.group->appliesTo == AppliesTo::Post)
                continue;
            const Uid<Code> uid{group.group->header.uid};
            loaded.groups.push_back({uid, m_codebook.path(uid), {}});
            for (const int code : group.codes) {
                categoryOf[code] = static_cast<int>(unitizing.categories.size());
                loaded.groups.back().categories.push_back(categoryOf[code]);
                unitizing.categories.push_back(m_codebook.path({m_codes[code]->header.uid}));
            }
        }
        for (int thread = 0; thread < m_outline.threadCount(); ++thread)
            addContinua(thread, categoryOf, unitizing);
        return loaded;
    }

    [[nodiscard]] Linking loadLinks() const
    {
        Linking linking{.coders = m_coders, .finished = m_done};
        QHash<QUuid, int> anchorOf;
        for (int node = 0; node < m_outline.size(); ++node)
            linking.clusters.push_back(m_outline.threadOf(node));
        std::vector<int> typeOf(m_codes.size(), -1);
        for (const auto &group : m_groups) {
            for (const int code : group.codes) {
                if (!group.relations)
                    continue;
                typeOf[code] = static_cast<int>(linking.types.size());
                linking.types.push_back(m_codebook.path({m_codes[code]->header.uid}));
            }
        }
        auto find = m_store.database().prepare(
            "SELECT uid, post, owner, start_at, end_at FROM annotation WHERE start_at IS NOT NULL ORDER BY uid");
        while (find.step()) {
            const int node = m_outline.nodeOf(find.id<Post>(1));
            const int coder = m_coderOf.value(find.uuid(2), -1);
            if (node < 0 || coder < 0)
                continue;
            anchorOf.insert(find.uuid(0), static_cast<int>(linking.anchors.size()));
            linking.anchors.push_back(
                {coder, node, static_cast<double>(find.number(3)), static_cast<double>(find.number(4))});
        }
        for (const auto &link : m_links) {
            if (typeOf[link.code] < 0)
                continue;
            linking.unfinished += !m_done[link.coder][link.source];
            const auto endOf = [&](const QUuid &span, int node) {
                const int anchor = anchorOf.value(span, -1);
                return LinkEnd{.anchor = anchor, .post = anchor < 0 ? node : -1};
            };
            linking.links.push_back({link.coder, endOf(link.sourceSpan, link.source),
                endOf(link.targetSpan, link.target), typeOf[link.code]});
        }
        return linking;
    }

private:
    /// One continuum for each set of coders who finished posts of the thread.
    void addContinua(int thread, const std::vector<int> &categoryOf, Unitizing &unitizing) const
    {
        const int root = m_outline.root(thread);
        if (root < 0)
            return;
        auto length = m_store.database().prepare(
            "SELECT length(t.text) FROM post p JOIN post_text t ON t.id = p.text WHERE p.id = ?");
        std::map<std::vector<int>, Continuum> continua;
        for (int node = root; node < m_outline.subtreeEnd(root); ++node) {
            std::vector<int> coders;
            for (int coder = 0; coder < static_cast<int>(m_coders.size()); ++coder) {
                if (m_done[coder][node])
                    coders.push_back(coder);
            }
            std::set<int> begun;
            const bool hasText = !coders.empty() && length.bind(m_outline.post(node)).step();
            auto *continuum = hasText ? &continua[coders] : nullptr;
            for (const auto &mark : marksOf(node)) {
                const int category = mark.span ? categoryOf[mark.code] : -1;
                if (category < 0)
                    continue;
                if (!m_done[mark.coder][node])
                    begun.insert(mark.coder);
                else if (continuum && mark.span->start >= mark.span->end)
                    ++unitizing.zeroLength;
                else if (continuum)
                    continuum->spans.push_back({mark.coder, continuum->length + mark.span->start,
                        continuum->length + std::min(mark.span->end, length.number(0)), category});
            }
            unitizing.unfinished += static_cast<qint64>(begun.size());
            if (continuum)
                continuum->length += length.number(0);
        }
        for (auto &[coders, continuum] : continua) {
            continuum.coders = coders;
            continuum.cluster = thread;
            arrange(continuum);
            unitizing.continua.push_back(std::move(continuum));
        }
    }

    void chooseCoders()
    {
        for (const auto &coder : m_store.coders()) {
            const Uid<Coder> uid{coder.header.uid};
            const bool wanted = m_request.coders.empty() ? coder.kind == CoderKind::Person
                                                         : std::ranges::contains(m_request.coders, uid);
            if (!wanted)
                continue;
            m_coderOf.insert(uid.value, static_cast<int>(m_coders.size()));
            m_coders.push_back(coder.name);
        }
        m_done.assign(m_coders.size(), std::vector<bool>(m_outline.size()));
        m_begun = m_done;
    }

    void chooseCodes()
    {
        const auto rounds = m_store.rounds();
        m_round = rounds.empty() ? QUuid() : rounds.back().header.uid;
        const auto scope = rounds.empty() ? QString() : rounds.back().scope;
        for (const auto &code : m_codebook.codes()) {
            const bool isLabel = code.kind == CodeKind::Code || code.kind == CodeKind::Relation;
            const Code *group = m_codebook.group({code.header.uid});
            if (!isLabel || code.retired || !code.counted || !group->counted || !inScope(scope, *group)
                || !isWanted(code))
                continue;
            m_codeOf.insert(code.header.uid, static_cast<int>(m_codes.size()));
            if (m_groups.empty() || m_groups.back().group != group)
                m_groups.push_back({group, {}, code.kind == CodeKind::Relation});
            m_groups.back().codes.push_back(static_cast<int>(m_codes.size()));
            m_codes.push_back(&code);
        }
    }

    static bool inScope(const QString &scope, const Code &group)
    {
        return scope.isEmpty() || scope.split(u' ').contains(group.header.uid.toString(QUuid::Id128));
    }

    bool isWanted(const Code &code) const
    {
        if (m_request.codes.empty())
            return true;
        for (const Code *at = &code; at; at = m_codebook.code(at->parent)) {
            if (std::ranges::contains(m_request.codes, Uid<Code>{at->header.uid}))
                return true;
        }
        return false;
    }

    /// -1: not compared.
    int codeIndex(const QUuid &uid) const
    {
        const Code *code = m_codebook.effective({uid});
        return code ? m_codeOf.value(code->header.uid, -1) : -1;
    }

    void readMarks()
    {
        auto find = m_store.database().prepare("SELECT post, owner, code, target, start_at, end_at FROM annotation");
        while (find.step()) {
            const int node = m_outline.nodeOf(find.id<Post>(0));
            const int coder = m_coderOf.value(find.uuid(1), -1);
            if (node < 0 || coder < 0)
                continue;
            m_begun[coder][node] = true;
            const int code = codeIndex(find.uuid(2));
            const auto start = find.maybeNumber(4);
            if (code >= 0)
                m_marks.push_back({node, coder, code, find.uuid(3),
                    start ? std::optional(Span{*start, find.number(5)}) : std::nullopt});
        }
        std::ranges::stable_sort(m_marks, {}, &Mark::node);
    }

    void readLinks()
    {
        auto find = m_store.database().prepare(
            "SELECT r.owner, r.type, coalesce(r.source_post, s.post), coalesce(r.target_post, t.post), "
            "r.source_annotation, r.target_annotation FROM relation r "
            "LEFT JOIN annotation s ON s.uid = r.source_annotation LEFT JOIN annotation t ON t.uid = "
            "r.target_annotation");
        while (find.step()) {
            const int coder = m_coderOf.value(find.uuid(0), -1);
            const int source = m_outline.nodeOf(find.id<Post>(2));
            if (coder < 0 || source < 0)
                continue;
            m_begun[coder][source] = true;
            if (const int code = codeIndex(find.uuid(1)); code >= 0)
                m_links.push_back({source, find.isNull(3) ? -1 : m_outline.nodeOf(find.id<Post>(3)), coder, code,
                    find.uuid(4), find.uuid(5)});
        }
    }

    void readStates()
    {
        auto find = m_store.database().prepare(
            "SELECT post, owner FROM post_state WHERE round = ? AND state IN ('coded', 'nothing')");
        find.bind(m_round);
        while (find.step()) {
            const int node = m_outline.nodeOf(find.id<Post>(0));
            const int coder = m_coderOf.value(find.uuid(1), -1);
            if (node >= 0 && coder >= 0)
                m_done[coder][node] = true;
        }
        if (!m_request.countUnfinished)
            return;
        for (size_t coder = 0; coder < m_coders.size(); ++coder)
            std::ranges::transform(m_done[coder], m_begun[coder], m_done[coder].begin(), std::logical_or());
    }

    LoadedRatings empty(const Group &group) const
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

    /// The marks of one node.
    std::span<const Mark> marksOf(int node) const
    {
        const auto range = std::ranges::equal_range(m_marks, node, {}, &Mark::node);
        return {range.begin(), range.end()};
    }

    static int labelOf(const Group &group, int code)
    {
        const auto found = std::ranges::lower_bound(group.codes, code);
        return found != group.codes.end() && *found == code ? static_cast<int>(found - group.codes.begin()) : -1;
    }

    void posts(const Group &group, LoadedRatings &loaded) const
    {
        std::vector<int> cells(m_coders.size());
        for (int node = 0; node < m_outline.size(); ++node) {
            std::map<QUuid, std::vector<std::vector<int>>> answers; // By target: the labels of each coder.
            std::set<int> begun;
            for (const auto &mark : marksOf(node)) {
                const int label = mark.span ? -1 : labelOf(group, mark.code);
                if (label < 0)
                    continue;
                begun.insert(mark.coder);
                if (m_done[mark.coder][node])
                    answers.try_emplace(mark.target, m_coders.size()).first->second[mark.coder].push_back(label);
            }
            loaded.unfinished += std::ranges::count_if(begun, [&](int coder) { return !m_done[coder][node]; });
            if (std::ranges::none_of(m_done, [&](const auto &done) { return done[node]; }))
                continue;
            if (answers.empty())
                answers.try_emplace(QUuid(), m_coders.size());
            for (const auto &[target, labels] : answers) {
                for (size_t coder = 0; coder < m_coders.size(); ++coder)
                    cells[coder] = m_done[coder][node] ? loaded.ratings.cellOf(labels[coder]) : Ratings::missing;
                loaded.ratings.add(cells, 1, m_outline.threadOf(node));
            }
        }
    }

    void spans(const Group &group, LoadedRatings &loaded) const
    {
        auto length = m_store.database().prepare(
            "SELECT length(t.text) FROM post p JOIN post_text t ON t.id = p.text WHERE p.id = ?");
        for (int node = 0; node < m_outline.size(); ++node) {
            std::set<int> begun;
            for (const auto &mark : marksOf(node)) {
                if (mark.span && labelOf(group, mark.code) >= 0)
                    begun.insert(mark.coder);
            }
            loaded.unfinished += std::ranges::count_if(begun, [&](int coder) { return !m_done[coder][node]; });
            if (std::ranges::none_of(m_done, [&](const auto &done) { return done[node]; }))
                continue;
            if (length.bind(m_outline.post(node)).step())
                stretches(group, node, length.number(0), loaded.ratings);
        }
    }

    /// The text of a post as stretches on which every coder's codes stay the same.
    void stretches(const Group &group, int node, int length, Ratings &ratings) const
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

    void threads(const Group &group, LoadedRatings &loaded) const
    {
        std::vector<int> cells(m_coders.size());
        for (int thread = 0; thread < m_outline.threadCount(); ++thread) {
            const int root = m_outline.root(thread);
            if (root < 0)
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
        }
    }

    /// A thread is finished where each of its comments is; one without comments where its article is.
    bool isFinished(int coder, int root) const
    {
        auto comments = std::views::iota(root, m_outline.subtreeEnd(root))
            | std::views::filter([&](int node) { return m_outline.kind(node) == PostKind::Comment; });
        return comments.empty() ? m_done[coder][root]
                                : std::ranges::all_of(comments, [&](int node) { return m_done[coder][node]; });
    }

    void relations(const Group &group, LoadedRatings &loaded) const
    {
        std::map<std::pair<int, int>, std::vector<std::vector<int>>> pairs;
        for (const auto &link : m_links) {
            const int label = labelOf(group, link.code);
            if (label < 0)
                continue;
            const bool done = m_done[link.coder][link.source];
            loaded.unfinished += !done;
            if (done)
                pairs.try_emplace({link.source, link.target}, m_coders.size())
                    .first->second[link.coder]
                    .push_back(label);
        }
        std::vector<int> cells(m_coders.size());
        for (const auto &[ends, labels] : pairs) {
            for (size_t coder = 0; coder < m_coders.size(); ++coder)
                cells[coder] = m_done[coder][ends.first] ? loaded.ratings.cellOf(labels[coder]) : Ratings::missing;
            loaded.ratings.add(cells, 1, m_outline.threadOf(ends.first));
        }
    }

    const Store &m_store;
    const Outline &m_outline;
    const RatingsRequest &m_request;
    Codebook m_codebook;
    QUuid m_round;
    std::vector<QString> m_coders;
    QHash<QUuid, int> m_coderOf;
    std::vector<const Code *> m_codes; ///< What is compared, in the codebook's order: those of a group are neighbours.
    QHash<QUuid, int> m_codeOf;
    std::vector<Group> m_groups;
    std::vector<Mark> m_marks; ///< By node.
    std::vector<PostLink> m_links;
    std::vector<std::vector<bool>> m_done; ///< By coder and node: their answer counts.
    std::vector<std::vector<bool>> m_begun; ///< By coder and node: they have annotated it.
};

} // namespace

std::vector<LoadedRatings> loadRatings(const Store &store, const Outline &outline, const RatingsRequest &request)
{
    return Loader(store, outline, request).load();
}

LoadedSpans loadSpans(const Store &store, const Outline &outline, const RatingsRequest &request)
{
    return Loader(store, outline, request).loadSpans();
}

Linking loadLinks(const Store &store, const Outline &outline, const RatingsRequest &request)
{
    return Loader(store, outline, request).loadLinks();
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/post_groups.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Grouping
{
    Q_DECLARE_TR_FUNCTIONS(PostGroups)
};

constexpr int deepest = 8; ///< From here on depths are one group.
constexpr int mostAuthors = 20;
constexpr int mostTimes = 24;
constexpr int orderParts = 10;
constexpr int none = -1;

class Groups
{
public:
    Groups(const Store &store, const Outline &outline, const RatingsRequest &request)
        : m_store(store)
        , m_outline(outline)
        , m_request(request)
    {
        m_result.groupOf.assign(outline.size(), none);
    }

    Breakdown by(GroupBy what)
    {
        m_result.name = nameOf(what);
        switch (what) {
        case GroupBy::Depth:
            byDepth();
            break;
        case GroupBy::Author:
            byAuthor();
            break;
        case GroupBy::ParentStance:
            byParentStance();
            break;
        case GroupBy::Thread:
            byThread();
            break;
        case GroupBy::Written:
            byTime(whenWritten());
            break;
        case GroupBy::Coded:
            byTime(whenCoded());
            break;
        case GroupBy::CodedOrder:
            byOrder(whenCoded());
            break;
        }
        return std::move(m_result);
    }

private:
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();

    void byDepth()
    {
        const auto groupOf = [&](int node) { return std::min(deepest, m_outline.depth(node)) + 1; };
        std::vector<QString> names{Grouping::tr("Article")};
        for (int depth = 0; depth <= deepest; ++depth)
            names.push_back(
                (depth < deepest ? Grouping::tr("Depth %1") : Grouping::tr("Depth %1 and more")).arg(depth));
        for (int node = 0; node < m_outline.size(); ++node)
            m_result.groupOf[node] = groupOf(node);
        keepUsed(names);
    }

    void byThread()
    {
        std::vector<QString> names;
        for (int thread = 0; thread < m_outline.threadCount(); ++thread) {
            const auto row = m_store.thread(m_outline.thread(thread));
            names.push_back(row && !row->title.isEmpty() ? row->title : Grouping::tr("Thread %1").arg(thread + 1));
        }
        for (int node = 0; node < m_outline.size(); ++node)
            m_result.groupOf[node] = m_outline.threadOf(node);
        keepUsed(names);
    }

    void byAuthor()
    {
        std::map<Id<Author>, int> posts;
        for (int node = 0; node < m_outline.size(); ++node) {
            if (!m_outline.author(node).isNull() && isWanted(node))
                ++posts[m_outline.author(node)];
        }
        std::vector<std::pair<Id<Author>, int>> ranked(posts.begin(), posts.end());
        std::ranges::stable_sort(ranked, std::ranges::greater(), &std::pair<Id<Author>, int>::second);
        std::map<Id<Author>, int> rankOf;
        std::vector<QString> names;
        for (size_t rank = 0; rank < ranked.size() && rank < mostAuthors; ++rank) {
            rankOf.emplace(ranked[rank].first, static_cast<int>(rank));
            names.push_back(m_store.authorName(ranked[rank].first));
        }
        names.push_back(Grouping::tr("(other authors)"));
        for (int node = 0; node < m_outline.size(); ++node) {
            const auto author = m_outline.author(node);
            if (author.isNull())
                continue;
            const auto found = rankOf.find(author);
            m_result.groupOf[node] = found == rankOf.end() ? static_cast<int>(names.size()) - 1 : found->second;
        }
        keepUsed(names);
    }

    void byParentStance()
    {
        const auto codebook = m_store.codebook();
        std::vector<QString> names;
        std::map<QUuid, int> groupOf;
        const Code *stance = nullptr;
        for (const auto &code : codebook.codes()) {
            const Code *group = codebook.group({code.header.uid});
            const bool isStance = code.kind == CodeKind::Code && !code.retired && group->choice == Choice::One
                && group->appliesTo == AppliesTo::Post && (!stance || stance == group);
            if (!isStance)
                continue;
            stance = group;
            groupOf.emplace(code.header.uid, static_cast<int>(names.size()));
            names.push_back(Grouping::tr("Answers %1").arg(code.name));
        }
        const int differs = static_cast<int>(names.size());
        names.push_back(Grouping::tr("Answers what coders differ on"));
        names.push_back(Grouping::tr("Answers what has no stance"));
        names.push_back(Grouping::tr("Answers the article"));
        std::vector<int> said(m_outline.size(), differs + 1);
        const auto chosen = chosenCoders();
        auto find
            = m_store.database().prepare("SELECT post, owner, code, target FROM annotation WHERE start_at IS NULL");
        while (find.step()) {
            const int node = m_outline.nodeOf(find.id<Post>(0));
            const Code *code = codebook.effective({find.uuid(2)});
            const auto group = code ? groupOf.find(code->header.uid) : groupOf.end();
            const bool counts = node >= 0 && group != groupOf.end() && chosen.contains(find.uuid(1))
                && (m_request.targets.empty() || std::ranges::contains(m_request.targets, Uid<Code>{find.uuid(3)}));
            if (counts)
                said[node] = said[node] == differs + 1 || said[node] == group->second ? group->second : differs;
        }
        for (int node = 0; node < m_outline.size(); ++node) {
            const int parent = m_outline.parent(node);
            if (parent >= 0)
                m_result.groupOf[node] = m_outline.parent(parent) < 0 ? differs + 2 : said[parent];
        }
        keepUsed(names);
    }

    std::vector<qint64> whenWritten() const
    {
        std::vector<qint64> times(m_outline.size(), unknown);
        auto find = m_store.database().prepare("SELECT id, created FROM post WHERE created IS NOT NULL");
        while (find.step()) {
            if (const int node = m_outline.nodeOf(find.id<Post>(0)); node >= 0)
                times[node] = find.integer(1);
        }
        return times;
    }

    std::vector<qint64> whenCoded() const
    {
        std::vector<qint64> times(m_outline.size(), unknown);
        const auto rounds = m_store.rounds();
        const auto round = !m_request.round.isNull() ? m_request.round.value
            : rounds.empty()                         ? QUuid()
                                                     : rounds.back().header.uid;
        const auto chosen = chosenCoders();
        auto find = m_store.database().prepare(
            "SELECT post, owner, modified FROM post_state WHERE round = ? AND state IN ('coded', 'nothing')");
        find.bind(round);
        while (find.step()) {
            const int node = m_outline.nodeOf(find.id<Post>(0));
            if (node >= 0 && chosen.contains(find.uuid(1)))
                times[node] = std::max(times[node], find.integer(2));
        }
        return times;
    }

    void byTime(const std::vector<qint64> &times)
    {
        for (const auto &format : {u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s}) {
            std::map<QString, int> groupOf;
            for (int node = 0; node < m_outline.size(); ++node) {
                if (times[node] != unknown && isWanted(node))
                    groupOf.emplace(nameOfTime(times[node], format), 0);
            }
            if (groupOf.size() > mostTimes && format != "yyyy"_L1)
                continue;
            std::vector<QString> names;
            for (auto &[name, group] : groupOf) {
                group = static_cast<int>(names.size());
                names.push_back(name);
            }
            for (int node = 0; node < m_outline.size(); ++node) {
                if (times[node] != unknown && isWanted(node))
                    m_result.groupOf[node] = groupOf.at(nameOfTime(times[node], format));
            }
            return keepUsed(names);
        }
    }

    static QString nameOfTime(qint64 time, const QString &format)
    {
        return QDateTime::fromSecsSinceEpoch(time, QTimeZone::UTC).toString(format);
    }

    void byOrder(const std::vector<qint64> &times)
    {
        std::vector<int> nodes;
        for (int node = 0; node < m_outline.size(); ++node) {
            if (times[node] != unknown && isWanted(node))
                nodes.push_back(node);
        }
        std::ranges::stable_sort(nodes, {}, [&](int node) { return times[node]; });
        std::vector<QString> names;
        for (int part = 0; part < orderParts; ++part)
            names.push_back(
                Grouping::tr("%1 to %2 % of the work").arg(part * 100 / orderParts).arg((part + 1) * 100 / orderParts));
        for (size_t at = 0; at < nodes.size(); ++at)
            m_result.groupOf[nodes[at]] = static_cast<int>(at * orderParts / nodes.size());
        keepUsed(names);
    }

    std::set<QUuid> chosenCoders() const
    {
        std::set<QUuid> chosen;
        for (const auto &coder : m_store.coders()) {
            const bool wanted = m_request.coders.empty()
                ? coder.kind == CoderKind::Person
                : std::ranges::contains(m_request.coders, Uid<Coder>{coder.header.uid});
            if (wanted)
                chosen.insert(coder.header.uid);
        }
        return chosen;
    }

    bool isWanted(int node) const
    {
        return m_request.threads.empty()
            || std::ranges::contains(m_request.threads, m_outline.thread(m_outline.threadOf(node)));
    }

    /// Groups without a post that can be compared are no lines.
    void keepUsed(const std::vector<QString> &names)
    {
        std::vector<int> placeOf(names.size(), none);
        for (int node = 0; node < m_outline.size(); ++node) {
            if (m_result.groupOf[node] >= 0 && isWanted(node))
                placeOf[m_result.groupOf[node]] = 0;
        }
        for (size_t group = 0; group < names.size(); ++group) {
            if (placeOf[group] == none)
                continue;
            placeOf[group] = static_cast<int>(m_result.groups.size());
            m_result.groups.push_back(names[group]);
        }
        for (int &group : m_result.groupOf)
            group = group < 0 ? none : placeOf[group];
    }

    const Store &m_store;
    const Outline &m_outline;
    const RatingsRequest &m_request;
    Breakdown m_result;
};

} // namespace

Breakdown groupPosts(const Store &store, const Outline &outline, const RatingsRequest &request, GroupBy by)
{
    return Groups(store, outline, request).by(by);
}

QString nameOf(GroupBy by)
{
    switch (by) {
    case GroupBy::Depth:
        return Grouping::tr("Depth");
    case GroupBy::Author:
        return Grouping::tr("Author");
    case GroupBy::ParentStance:
        return Grouping::tr("Stance of the parent");
    case GroupBy::Thread:
        return Grouping::tr("Thread");
    case GroupBy::Written:
        return Grouping::tr("Time of writing");
    case GroupBy::Coded:
        return Grouping::tr("Time of coding");
    case GroupBy::CodedOrder:
        return Grouping::tr("Order of coding");
    }
    return {};
}

} // namespace rejoinder

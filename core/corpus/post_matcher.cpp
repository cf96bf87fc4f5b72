// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/post_matcher.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr double alike = 0.5; ///< Share of the words of an edited post.

bool isGone(const ScrapedPost &post)
{
    return post.status == PostStatus::Deleted || post.status == PostStatus::Removed || standsForGone(post.text);
}

/// Share of the words of both that they have in common, each as often as it stands there.
double likeness(const QString &a, const QString &b)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    const auto words = [](const QString &text) {
        QStringList list = text.split(blanks, Qt::SkipEmptyParts);
        list.sort();
        return list;
    };
    const QStringList ours = words(a);
    const QStringList theirs = words(b);
    QStringList both;
    std::ranges::set_intersection(ours, theirs, std::back_inserter(both));
    const auto all = ours.size() + theirs.size();
    return all == 0 ? 1 : 2.0 * double(both.size()) / double(all);
}

std::vector<std::vector<int>> childrenOf(std::span<const ScrapedPost> posts)
{
    std::vector<std::vector<int>> children(posts.size());
    for (size_t i = 0; i < posts.size(); ++i) {
        if (posts[i].parent >= 0)
            children[size_t(posts[i].parent)].push_back(int(i));
    }
    return children;
}

class Matcher
{
public:
    Matcher(std::span<const ScrapedPost> earlier, std::span<const ScrapedPost> later)
        : m_earlier(earlier)
        , m_later(later)
        , m_laterOf(earlier.size(), -1)
        , m_earlierOf(later.size(), -1)
    {
        if (!earlier.empty() && !later.empty())
            match(0, 0);
    }

    void byKey()
    {
        QHash<QString, int> places;
        for (size_t i = 0; i < m_earlier.size(); ++i)
            places.insert(m_earlier[i].key, int(i));
        for (size_t i = 0; i < m_later.size(); ++i) {
            const int place = places.value(m_later[i].key, -1);
            if (place >= 0 && isFree(place, int(i)))
                match(place, int(i));
        }
    }

    void byContent()
    {
        bySameWords(true);
        bySameWords(false);
        m_earlierChildren = childrenOf(m_earlier);
        m_laterChildren = childrenOf(m_later);
        // In reading order: a parent is matched before its answers are looked at.
        for (int post = 1; post < int(m_later.size()); ++post) {
            if (m_earlierOf[size_t(post)] < 0)
                byPlace(post);
        }
    }

    [[nodiscard]] std::vector<int> result() { return std::move(m_earlierOf); }

private:
    [[nodiscard]] bool isFree(int earlier, int later) const
    {
        return m_laterOf[size_t(earlier)] < 0 && m_earlierOf[size_t(later)] < 0;
    }

    void match(int earlier, int later)
    {
        m_laterOf[size_t(earlier)] = later;
        m_earlierOf[size_t(later)] = earlier;
    }

    /// The parent's index in the earlier scrape; -1: the parent is new.
    [[nodiscard]] int parentOf(int later) const
    {
        const int parent = m_later[size_t(later)].parent;
        return parent < 0 ? -1 : m_earlierOf[size_t(parent)];
    }

    void bySameWords(bool underSameParent)
    {
        QHash<std::pair<QString, QString>, std::vector<int>> places; // Last first.
        for (int post = int(m_earlier.size()) - 1; post > 0; --post) {
            if (m_laterOf[size_t(post)] < 0)
                places[{m_earlier[size_t(post)].author, m_earlier[size_t(post)].text}].push_back(post);
        }
        for (int post = 1; post < int(m_later.size()); ++post) {
            const auto found = places.find({m_later[size_t(post)].author, m_later[size_t(post)].text});
            if (m_earlierOf[size_t(post)] >= 0 || found == places.end())
                continue;
            auto &list = *found;
            const auto place = std::ranges::find_last_if(list, [&](int candidate) {
                return !underSameParent || m_earlier[size_t(candidate)].parent == parentOf(post);
            });
            if (place.empty())
                continue;
            match(place.front(), post);
            list.erase(place.begin());
        }
    }

    void byPlace(int later)
    {
        const int parent = parentOf(later);
        if (parent < 0)
            return;
        const ScrapedPost &post = m_later[size_t(later)];
        int best = -1;
        double likest = 0;
        for (const int candidate : m_earlierChildren[size_t(parent)]) {
            const ScrapedPost &other = m_earlier[size_t(candidate)];
            const bool isSameAuthor = post.author == other.author;
            if (m_laterOf[size_t(candidate)] >= 0 || (!isSameAuthor && !isGone(post)))
                continue;
            double like = isSameAuthor && !isGone(post) ? likeness(other.text, post.text) : 0;
            if (like < alike && (isGone(post) || !post.author.isEmpty()) && isBetweenTheSame(candidate, later))
                like = alike;
            if (like >= alike && like > likest) {
                best = candidate;
                likest = like;
            }
        }
        if (best >= 0)
            match(best, later);
    }

    /// Whether the posts before and behind it, of those with the same parent, are the same.
    [[nodiscard]] bool isBetweenTheSame(int earlier, int later) const
    {
        const auto &here = m_earlierChildren[size_t(m_earlier[size_t(earlier)].parent)];
        const auto &there = m_laterChildren[size_t(m_later[size_t(later)].parent)];
        const auto at = std::ranges::lower_bound(here, earlier) - here.begin();
        const auto place = std::ranges::lower_bound(there, later) - there.begin();
        const auto before = [](const std::vector<int> &list, auto i) { return i > 0 ? list[size_t(i) - 1] : -1; };
        const auto behind = [](const std::vector<int> &list, auto i) {
            return size_t(i) + 1 < list.size() ? list[size_t(i) + 1] : -1;
        };
        const auto isSame = [&](int one, int other) {
            return one < 0 || other < 0 ? one == other : m_earlierOf[size_t(other)] == one;
        };
        return isSame(before(here, at), before(there, place)) && isSame(behind(here, at), behind(there, place));
    }

    std::span<const ScrapedPost> m_earlier;
    std::span<const ScrapedPost> m_later;
    std::vector<int> m_laterOf;
    std::vector<int> m_earlierOf;
    std::vector<std::vector<int>> m_earlierChildren;
    std::vector<std::vector<int>> m_laterChildren;
};

} // namespace

std::vector<int> matchPosts(std::span<const ScrapedPost> earlier, std::span<const ScrapedPost> later, MatchBy by)
{
    Matcher matcher(earlier, later);
    by == MatchBy::Key ? matcher.byKey() : matcher.byContent();
    return matcher.result();
}

bool standsForGone(const QString &text)
{
    const QString words = text.trimmed();
    return words == "[deleted]"_L1 || words == "[removed]"_L1 || words == "[ Removed by Reddit ]"_L1;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/refresh.h"
#include "core/corpus/post_matcher.h"
#include "core/store/post_versions.h"

#include <QHash>

namespace rejoinder {

/// One thread of the project beside a later scrape of it: what became of each post, and then its writing.
class RefreshedThread
{
public:
    struct Asked
    {
        bool isPartial = false; ///< What is not in the scrape has not vanished.
        bool hasNoKeys = false; ///< In the scrape.
    };
    /// Reads both.
    RefreshedThread(const Store &here, const Store &scrape, Thread thread, const Thread &scraped, Asked asked);

    [[nodiscard]] bool changes() const { return m_changes; }
    void count(RefreshReport &report) const;
    /// Returns the posts of the scrape, each with the one of the project that it is now.
    QHash<Id<Post>, Id<Post>> write(RefreshWriter &writer, qint64 imported);
    /// Posts of the project that show other words.
    [[nodiscard]] QSet<Id<Post>> editedPosts() const;

private:
    struct Read
    {
        std::vector<Post> posts; ///< In reading order, the article first.
        std::vector<int> parents;
        std::vector<QString> authors;
    };
    enum class Fate { Same, Told, Edited, Gone, CameBack, Added, NotSeen }; ///< Told: same words, other facts.

    [[nodiscard]] static Read read(const Store &store, Id<Thread> thread, std::vector<ScrapedPost> &shown);
    void match(const std::vector<ScrapedPost> &earlier, const std::vector<ScrapedPost> &later, bool hasNoKeys);
    void judge(const std::vector<ScrapedPost> &earlier, const std::vector<ScrapedPost> &later, bool isPartial);
    [[nodiscard]] bool isNamedOnly(size_t post) const;
    [[nodiscard]] Fate fateOf(size_t post, const ScrapedPost &earlier, const ScrapedPost &later) const;
    [[nodiscard]] bool tellsMore(size_t post) const;
    [[nodiscard]] bool movesParent(size_t post) const;
    [[nodiscard]] bool hasCircle() const;
    [[nodiscard]] Post said(size_t post) const;
    [[nodiscard]] std::optional<QString> saidAuthor(size_t post) const;
    Id<Post> add(RefreshWriter &writer, size_t post) const;

    const Store *m_scrape;
    Thread m_thread;
    QString m_source;
    Read m_earlier;
    Read m_later;
    MatchBy m_matchedBy = MatchBy::Key;
    std::vector<int> m_earlierOf; ///< For each post of the scrape: of the project's, -1: it is new.
    std::vector<int> m_laterOf; ///< The other way round.
    std::vector<Fate> m_fates; ///< For each post of the scrape.
    std::vector<Id<Post>> m_posts; ///< The same: the project's.
    std::vector<std::pair<int, Fate>> m_unseen; ///< Posts of the project that the scrape does not show.
    bool m_keepsParents = false;
    bool m_changes = false;
};

} // namespace rejoinder

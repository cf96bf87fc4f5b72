// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/refreshed_thread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// A placeholder that an import made for a post that its source does not hold.
bool isMissing(const Post &post)
{
    return post.kind == PostKind::Placeholder && post.status == PostStatus::Missing;
}

bool isGone(PostStatus status)
{
    return status == PostStatus::Deleted || status == PostStatus::Removed;
}

} // namespace

RefreshedThread::RefreshedThread(
    const Store &here, const Store &scrape, Thread thread, const Thread &scraped, Asked asked)
    : m_scrape(&scrape)
    , m_thread(std::move(thread))
    , m_source(scraped.importedFrom)
{
    std::vector<ScrapedPost> earlier;
    std::vector<ScrapedPost> later;
    m_earlier = read(here, m_thread.id, earlier);
    m_later = read(scrape, scraped.id, later);
    const auto isStub = [](const Post &post) { return post.status == PostStatus::Stub; };
    match(earlier, later, asked.hasNoKeys);
    judge(earlier, later, asked.isPartial || std::ranges::any_of(m_later.posts, isStub));
}

RefreshedThread::Read RefreshedThread::read(const Store &store, Id<Thread> thread, std::vector<ScrapedPost> &shown)
{
    Read read;
    QHash<Id<Post>, int> places;
    store.eachPostAsImported(thread, [&](const Contents::ReadPost &post, qint64) {
        places.insert(post.post.id, int(read.posts.size()));
        const int parent = places.value(post.shownParent, -1);
        read.posts.push_back(post.post);
        read.parents.push_back(parent);
        read.authors.push_back(post.author);
        shown.push_back({post.post.key, parent, post.author, post.text.value_or(QString()), post.post.status});
    });
    return read;
}

void RefreshedThread::match(
    const std::vector<ScrapedPost> &earlier, const std::vector<ScrapedPost> &later, bool hasNoKeys)
{
    m_earlierOf = matchPosts(earlier, later, MatchBy::Key);
    // Of another source the same thread has other keys, or none.
    const bool knowsKeys
        = later.size() < 2 || std::any_of(m_earlierOf.begin() + 1, m_earlierOf.end(), [](int at) { return at >= 0; });
    if (hasNoKeys || !knowsKeys) {
        m_matchedBy = MatchBy::Content;
        m_earlierOf = matchPosts(earlier, later, MatchBy::Content);
    }
    m_laterOf.assign(earlier.size(), -1);
    for (size_t post = 0; post < later.size(); ++post) {
        if (m_earlierOf[post] >= 0)
            m_laterOf[size_t(m_earlierOf[post])] = int(post);
    }
}

void RefreshedThread::judge(
    const std::vector<ScrapedPost> &earlier, const std::vector<ScrapedPost> &later, bool isPartial)
{
    m_keepsParents = hasCircle();
    std::vector<bool> isSeen(earlier.size(), false);
    for (size_t post = 0; post < later.size(); ++post) {
        const int at = m_earlierOf[post];
        if (at >= 0 && !isNamedOnly(post))
            isSeen[size_t(at)] = true;
        m_fates.push_back(at < 0    ? Fate::Added
                : isNamedOnly(post) ? Fate::Same
                                    : fateOf(post, earlier[size_t(at)], later[post]));
    }
    for (size_t post = 1; post < earlier.size(); ++post) {
        const Post &shown = m_earlier.posts[post];
        if (!isSeen[post] && shown.kind == PostKind::Comment && shown.status == PostStatus::Ok)
            m_unseen.emplace_back(int(post), isPartial ? Fate::NotSeen : Fate::Gone);
    }
    m_changes = std::ranges::any_of(m_fates, [](Fate fate) { return fate != Fate::Same; })
        || std::ranges::any_of(m_unseen, [](const auto &unseen) { return unseen.second == Fate::Gone; });
}

/// The scrape does not show it: another post there answers it.
bool RefreshedThread::isNamedOnly(size_t post) const
{
    const int earlier = m_earlierOf[post];
    return earlier >= 0 && isMissing(m_later.posts[post]) && !isMissing(m_earlier.posts[size_t(earlier)]);
}

RefreshedThread::Fate RefreshedThread::fateOf(size_t post, const ScrapedPost &earlier, const ScrapedPost &later) const
{
    if (isGone(later.status) || standsForGone(later.text))
        return earlier.status == PostStatus::Ok ? Fate::Gone : Fate::Same;
    if (later.status != PostStatus::Ok)
        return Fate::Same; // More is told of it elsewhere.
    if (earlier.status != PostStatus::Ok)
        return Fate::CameBack;
    if (!later.text.isNull() && later.text != earlier.text)
        return Fate::Edited;
    return tellsMore(post) ? Fate::Told : Fate::Same;
}

bool RefreshedThread::tellsMore(size_t post) const
{
    const Post &earlier = m_earlier.posts[size_t(m_earlierOf[post])];
    const Post &later = m_later.posts[post];
    return (later.score && later.score != earlier.score) || (later.created && !earlier.created) || saidAuthor(post)
        || (movesParent(post) && !m_keepsParents);
}

/// What answered a post that is in the scrape, too, and answers another now.
bool RefreshedThread::movesParent(size_t post) const
{
    const int earlier = m_earlierOf[post];
    if (earlier <= 0 || m_later.parents[post] < 0)
        return false;
    const int before = m_earlier.parents[size_t(earlier)];
    return before >= 0 && m_laterOf[size_t(before)] >= 0 && m_earlierOf[size_t(m_later.parents[post])] != before;
}

/// Whether posts that answer others now would answer each other in a circle, by way of those that are not in the scrape.
bool RefreshedThread::hasCircle() const
{
    const size_t known = m_earlier.posts.size();
    std::vector<int> parents(m_earlier.parents);
    parents.resize(known + m_later.posts.size(), -1);
    bool moves = false;
    for (size_t post = 1; post < m_later.posts.size(); ++post) {
        const int parent = m_later.parents[post];
        const int place = parent < 0           ? 0
            : m_earlierOf[size_t(parent)] >= 0 ? m_earlierOf[size_t(parent)]
                                               : int(known) + parent;
        if (m_earlierOf[post] < 0)
            parents[known + post] = place;
        else if (movesParent(post))
            parents[size_t(m_earlierOf[post])] = place;
        moves |= movesParent(post);
    }
    std::vector<int> walkOf(moves ? parents.size() : 0, -1);
    for (size_t start = 0; start < walkOf.size(); ++start) {
        int at = int(start);
        for (; at >= 0 && walkOf[size_t(at)] < 0; at = parents[size_t(at)])
            walkOf[size_t(at)] = int(start);
        if (at >= 0 && walkOf[size_t(at)] == int(start))
            return true;
    }
    return false;
}

void RefreshedThread::count(RefreshReport &report) const
{
    for (size_t post = 0; post < m_fates.size(); ++post) {
        const bool isComment = m_later.posts[post].kind == PostKind::Comment;
        const bool isNamedOnly = isMissing(m_later.posts[post]);
        switch (m_fates[post]) {
        case Fate::Same:
            report.same += isComment && !isNamedOnly;
            break;
        case Fate::Told:
            report.same += isComment;
            break;
        case Fate::Edited:
            ++report.edited;
            break;
        case Fate::Gone:
            ++report.vanished;
            break;
        case Fate::CameBack:
            ++report.cameBack;
            break;
        case Fate::Added:
            report.added += isComment;
            break;
        case Fate::NotSeen:
            break;
        }
    }
    for (const auto &[post, fate] : m_unseen)
        ++(fate == Fate::Gone ? report.vanished : report.notSeen);
    if (m_keepsParents)
        report.keptParents.append(threadName(m_thread.uid));
}

QHash<Id<Post>, Id<Post>> RefreshedThread::write(RefreshWriter &writer, qint64 imported)
{
    writer.link(m_thread.id, imported, m_source);
    QHash<Id<Post>, Id<Post>> written;
    m_posts.assign(m_later.posts.size(), {});
    // In reading order: a parent has its place before its answers.
    for (size_t post = 0; post < m_later.posts.size(); ++post) {
        const auto fate = m_fates[post];
        m_posts[post] = fate == Fate::Added ? add(writer, post) : m_earlier.posts[size_t(m_earlierOf[post])].id;
        written.insert(m_later.posts[post].id, m_posts[post]);
        if (!isNamedOnly(post))
            writer.place(m_posts[post], int(post));
        if (fate == Fate::Same || fate == Fate::Added)
            continue;
        const bool isReworded = fate == Fate::Edited || fate == Fate::CameBack;
        const auto &text = m_later.posts[post].text;
        writer.changePost(said(post), fate == Fate::Gone ? std::nullopt : saidAuthor(post),
            isReworded && !text.isNull() ? std::optional(m_scrape->text(m_later.posts[post].id)) : std::nullopt);
    }
    for (const auto &[post, fate] : m_unseen) {
        Post gone = m_earlier.posts[size_t(post)];
        gone.status = PostStatus::Deleted;
        if (fate == Fate::Gone)
            writer.changePost(gone, std::nullopt, std::nullopt);
    }
    return written;
}

Post RefreshedThread::said(size_t post) const
{
    Post said = m_earlier.posts[size_t(m_earlierOf[post])];
    const Post &later = m_later.posts[post];
    const Fate fate = m_fates[post];
    if (fate == Fate::Gone) {
        said.status = isGone(later.status) ? later.status : PostStatus::Deleted;
        return said; // What it said, and who, stays.
    }
    said.status = later.status;
    if (said.kind == PostKind::Placeholder)
        said.kind = later.kind;
    if (!said.created) {
        said.created = later.created;
        said.precision = later.precision;
    }
    if (later.score)
        said.score = later.score;
    if (fate != Fate::Told && !later.extras.isEmpty())
        said.extras = later.extras;
    if (movesParent(post) && !m_keepsParents)
        said.parent = m_posts[size_t(m_later.parents[post])];
    return said;
}

/// Null: the same, or the source does not say it any more.
std::optional<QString> RefreshedThread::saidAuthor(size_t post) const
{
    const QString &author = m_later.authors[post];
    const bool isKnown = !author.isEmpty() && !standsForGone(author);
    return isKnown && author != m_earlier.authors[size_t(m_earlierOf[post])] ? std::optional(author) : std::nullopt;
}

Id<Post> RefreshedThread::add(RefreshWriter &writer, size_t post) const
{
    Post made = m_later.posts[post];
    made.thread = m_thread.id;
    made.parent = m_posts[size_t(std::max(0, m_later.parents[post]))];
    made.rank = int(post);
    if (m_matchedBy == MatchBy::Content && writer.isTaken(m_thread.id, made.key))
        made.key = writer.freeKey(m_thread.id);
    return writer.addPost(made, m_later.authors[post],
        made.text.isNull() ? std::nullopt : std::optional(m_scrape->text(m_later.posts[post].id)));
}

QSet<Id<Post>> RefreshedThread::editedPosts() const
{
    QSet<Id<Post>> posts;
    for (size_t post = 0; post < m_fates.size(); ++post) {
        if (m_fates[post] == Fate::Edited || m_fates[post] == Fate::CameBack)
            posts.insert(m_earlier.posts[size_t(m_earlierOf[post])].id);
    }
    return posts;
}

} // namespace rejoinder

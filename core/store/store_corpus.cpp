// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store's face towards what was imported.

#include "core/model/error.h"
#include "core/store/shown_places.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto threadColumns = "thread.id, thread.uid, thread.title, thread.standfirst, thread.source, thread.url,"
                               " thread.published, thread.content_hash, thread_batch.imported, thread_batch.source";
constexpr auto postColumns
    = "post.id, post.thread, post.key, post.parent, post.rank, post.kind, post.author, post.created,"
      " post.created_precision, post.status, post.score, post.extras, post.text";
constexpr int afterPost = 13;

template<Named E>
E enumeration(const Statement &query, int column)
{
    return named<E>(QString(QLatin1StringView(query.bytes(column)))).value_or(E{});
}

Thread threadOf(const Statement &query)
{
    Thread thread;
    thread.id = query.id<Thread>(0);
    thread.uid = query.uuid(1);
    thread.title = query.text(2);
    thread.standfirst = query.text(3);
    thread.source = query.text(4);
    thread.url = query.text(5);
    thread.published = query.maybe(6);
    thread.contentHash = query.blob(7);
    thread.imported = query.integer(8);
    thread.importedFrom = query.text(9);
    return thread;
}

Post postOf(const Statement &query)
{
    Post post;
    post.id = query.id<Post>(0);
    post.thread = query.id<Thread>(1);
    post.key = query.text(2);
    post.parent = query.id<Post>(3);
    post.rank = query.number(4);
    post.kind = enumeration<PostKind>(query, 5);
    post.author = query.id<Author>(6);
    post.created = query.maybe(7);
    post.precision = enumeration<Precision>(query, 8);
    post.status = enumeration<PostStatus>(query, 9);
    post.score = query.maybeNumber(10);
    post.extras = query.text(11);
    post.text = query.id<PostText>(12);
    return post;
}

/// Reads one thread's or all threads' skeleton: about \p count posts.
std::vector<Outline::Entry> entriesOf(
    Statement &query, const ShownPlaces &places, const QHash<qint64, int> &threadIndex, qint64 count = 0)
{
    std::vector<Outline::Entry> entries;
    entries.reserve(size_t(count));
    qint64 id = 0; // Posts of a thread mostly stand together.
    int thread = -1;
    while (query.step()) {
        if (const qint64 next = query.integer(1); std::exchange(id, next) != next)
            thread = threadIndex.value(next, -1);
        if (thread < 0)
            continue;
        Outline::Entry entry;
        entry.id = query.id<Post>(0);
        entry.parent = query.id<Post>(2);
        entry.thread = thread;
        entry.rank = query.number(3);
        entry.author = query.id<Author>(4);
        entry.created = query.isNull(5) ? Outline::noTime : query.integer(5);
        entry.kind = static_cast<PostKind>(query.number(6));
        entry.status = static_cast<PostStatus>(query.number(7));
        entries.push_back(entry);
    }
    places.apply(entries);
    return entries;
}

/// Enumerations as numbers: a million names need not be compared.
constexpr auto entryColumns
    = "post.id, post.thread, post.parent, post.rank, post.author, post.created,"
      " CASE post.kind WHEN 'article' THEN 0 WHEN 'comment' THEN 1 ELSE 2 END,"
      " CASE post.status WHEN 'ok' THEN 0 WHEN 'deleted' THEN 1 WHEN 'removed' THEN 2 WHEN 'stub' THEN 3 ELSE 4 END";

constexpr auto closedPostsOf = " FROM post JOIN batch ON batch.id = post.batch"
                               " WHERE batch.state = 'closed' AND post.thread = ? ORDER BY post.id";

/// Of threads that are seen; the earliest batch of each comes first.
constexpr auto seenThreads = " FROM thread JOIN thread_batch ON thread_batch.thread = thread.id"
                             " JOIN batch ON batch.id = thread_batch.batch WHERE batch.state = 'closed'"
                             " ORDER BY thread_batch.imported, thread.uid, thread_batch.source";

/// A post with its author and \p text, an expression: made once for all threads, so that a connection knows it by its
/// address. There are few such: the whole text, and its beginnings of some lengths.
const char *contentQuery(const QByteArray &text)
{
    static QMutex mutex;
    static std::map<QByteArray, QByteArray> queries;
    const QMutexLocker lock(&mutex);
    QByteArray &sql = queries[text];
    if (sql.isEmpty())
        sql = QByteArray("SELECT ") + postColumns + ", author.name, " + text
            + " FROM post LEFT JOIN author ON author.id = post.author"
              " LEFT JOIN post_text ON post_text.id = post.text WHERE post.id = ?";
    return sql.constData();
}

} // namespace

std::vector<Thread> Store::threads() const
{
    // The further batches of a thread are passed over.
    auto query = database().prepare((QByteArray("SELECT ") + threadColumns + seenThreads).constData());
    std::vector<Thread> threads;
    QSet<qint64> seen;
    while (query.step()) {
        if (const auto id = query.integer(0); !seen.contains(id)) {
            seen.insert(id);
            threads.push_back(threadOf(query));
        }
    }
    return threads;
}

std::optional<Thread> Store::thread(Id<Thread> thread) const
{
    static const QByteArray sql = QByteArray("SELECT ") + threadColumns
        + " FROM thread JOIN thread_batch ON thread_batch.thread = thread.id"
          " JOIN batch ON batch.id = thread_batch.batch WHERE batch.state = 'closed' AND thread.id = ?"
          " ORDER BY thread_batch.imported, thread_batch.source LIMIT 1";
    const auto query = database().cached(sql.constData());
    query->bind(thread);
    return query->step() ? std::optional(threadOf(*query)) : std::nullopt;
}

Outline Store::outline() const
{
    std::vector<Id<Thread>> ids;
    QHash<qint64, int> indexOf;
    auto threads = database().prepare((QByteArray("SELECT thread.id") + seenThreads).constData());
    while (threads.step()) {
        if (const qint64 id = threads.integer(0); !indexOf.contains(id)) {
            indexOf.insert(id, static_cast<int>(ids.size()));
            ids.push_back({id});
        }
    }
    // Where nothing is open or withdrawn, every post is seen and none need be asked.
    const bool all = database().integer("SELECT count(*) FROM batch WHERE state <> 'closed'") == 0;
    auto query = database().prepare((QByteArray("SELECT ") + entryColumns
        + (all ? " FROM post" : " FROM post JOIN batch ON batch.id = post.batch WHERE batch.state = 'closed'"))
            .constData());
    const ShownPlaces places(database(), {}, ShownPlaces::Parents::AsCorrected);
    // Ids are dense, unless somebody made the file by hand: room that is not used costs nothing then.
    constexpr qint64 mostRoom = 1 << 24;
    const qint64 count = std::min(database().integer("SELECT max(id) FROM post"), mostRoom);
    return Outline(ids, entriesOf(query, places, indexOf, std::max<qint64>(0, count)));
}

Outline Store::outlineOf(Id<Thread> thread) const
{
    auto query = database().prepare((QByteArray("SELECT ") + entryColumns + closedPostsOf).constData());
    query.bind(thread);
    const ShownPlaces places(database(), thread, ShownPlaces::Parents::AsCorrected);
    return Outline({thread}, entriesOf(query, places, {{thread.value, 0}}));
}

std::optional<Post> Store::post(Id<Post> post) const
{
    static const QByteArray sql = QByteArray("SELECT ") + postColumns + " FROM post WHERE id = ?";
    const auto query = database().cached(sql.constData());
    query->bind(post);
    return query->step() ? std::optional(postOf(*query)) : std::nullopt;
}

QString Store::text(Id<Post> post) const
{
    const auto query = database().cached(
        "SELECT post_text.text FROM post JOIN post_text ON post_text.id = post.text WHERE post.id = ?");
    query->bind(post);
    return query->step() ? query->text(0) : QString();
}

PostContent Store::content(Id<Post> post) const
{
    const auto found = contents(std::span(&post, 1));
    if (found.empty())
        throw Error(QCoreApplication::translate("Store", "The post is no longer in the project."));
    return found.front();
}

std::vector<PostContent> Store::contents(std::span<const Id<Post>> posts) const
{
    return contentsOf(posts, "post_text.text");
}

std::vector<PostContent> Store::beginnings(std::span<const Id<Post>> posts, int length) const
{
    return contentsOf(posts, "substr(post_text.text, 1, " + QByteArray::number(length) + ")");
}

std::vector<PostContent> Store::contentsOf(std::span<const Id<Post>> posts, const QByteArray &text) const
{
    const auto query = database().cached(contentQuery(text));
    std::vector<PostContent> contents;
    contents.reserve(posts.size());
    for (const auto post : posts) {
        query->bind(post);
        if (query->step())
            contents.push_back({postOf(*query), query->text(afterPost), query->text(afterPost + 1)});
    }
    return contents;
}

QString Store::authorName(Id<Author> author) const
{
    const auto query = database().cached("SELECT name FROM author WHERE id = ?");
    query->bind(author);
    return query->step() ? query->text(0) : QString();
}

QString Store::nameOf(Id<Post> post) const
{
    return names().nameOf(post);
}

Id<Post> Store::postNamed(QStringView name) const
{
    return names().postNamed(name);
}

void Store::eachPost(Id<Thread> thread, const std::function<void(const ReadPost &)> &visit) const
{
    const Outline outline = outlineOf(thread);
    const ShownPlaces places(database(), thread, ShownPlaces::Parents::AsImported);
    visitPosts(outline, [&](const ReadPost &read, qint64) {
        ReadPost shown = read;
        // A post's own rank is its place in the scrape that brought it.
        if (places.areRefreshed())
            shown.post.rank = outline.row(read.position);
        visit(shown);
    });
}

void Store::eachPostAsImported(Id<Thread> thread, const std::function<void(const ReadPost &, qint64)> &visit) const
{
    auto query = database().prepare((QByteArray("SELECT ") + entryColumns + closedPostsOf).constData());
    query.bind(thread);
    const ShownPlaces places(database(), thread, ShownPlaces::Parents::AsImported);
    visitPosts(Outline({thread}, entriesOf(query, places, {{thread.value, 0}})), visit);
}

void Store::visitPosts(const Outline &outline, const std::function<void(const ReadPost &, qint64)> &visit) const
{
    auto query = database().prepare((QByteArray("SELECT ") + postColumns
        + ", author.name, post_text.text, post_text.sha256, post.batch"
          " FROM post LEFT JOIN author ON author.id = post.author"
          " LEFT JOIN post_text ON post_text.id = post.text WHERE post.id = ?")
            .constData());
    for (int node = 0; node < outline.size(); ++node) {
        query.bind(outline.post(node));
        if (!query.step())
            continue;
        ReadPost read;
        read.post = postOf(query);
        const int parent = outline.parent(node);
        read.shownParent = parent < 0 ? Id<Post>() : outline.post(parent);
        read.position = node;
        read.depth = outline.depth(node);
        read.author = query.text(afterPost);
        if (!query.isNull(afterPost + 1))
            read.text = query.text(afterPost + 1);
        read.sha256 = query.blob(afterPost + 2);
        visit(read, query.integer(afterPost + 3));
    }
}

} // namespace rejoinder

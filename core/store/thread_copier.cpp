// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/thread_copier.h"

#include "core/corpus/text.h"
#include "core/store/post_versions.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr QStringView shuffledKey = u"shuffled";

} // namespace

bool isShuffled(const Store &store)
{
    return store.setting(shuffledKey) == "1"_L1;
}

ThreadCopier::ThreadCopier(const Store &from, Store &to)
    : m_from(from)
    , m_to(to)
    , m_shuffled(isShuffled(from))
    , m_hasVersions(post_versions::any(from))
    , m_refreshedHere(post_versions::any(to))
{
}

std::vector<Batch> ThreadCopier::batches() const
{
    std::vector<Batch> batches;
    m_from.eachRow(RowKind::Batch, [&](const Row &row) { batches.push_back(std::get<Batch>(row)); });
    return batches;
}

QStringList ThreadCopier::differingPosts() const
{
    QStringList names;
    auto posts
        = m_from.database().prepare("SELECT post.id, post.key, post_text.sha256 FROM post"
                                    " JOIN batch ON batch.id = post.batch JOIN post_text ON post_text.id = post.text"
                                    " WHERE post.thread = ? AND batch.state = 'closed' ORDER BY post.id");
    for (const auto &thread : m_from.threads()) {
        const auto here = threadHere(thread.uid);
        if (here.isNull())
            continue;
        posts.bind(thread.id);
        while (posts.step()) {
            const auto post = postHere(here, posts.text(1));
            if (!post.isNull() && differs(posts.id<Post>(0), posts.blob(2), post))
                names.append(m_from.nameOf(posts.id<Post>(0)));
        }
    }
    return names;
}

void ThreadCopier::keepOnly(const QSet<Id<Post>> &posts)
{
    m_kept = posts;
    for (const Id<Post> id : posts) {
        if (const auto post = m_from.post(id))
            m_keptThreads.insert(post->thread);
    }
}

void ThreadCopier::hide(const HiddenHeads &hidden)
{
    m_hidden = hidden;
    if (hidden.authors)
        m_bylines.emplace(Pseudonyms::freshKey(), QStringList());
    if (hidden.order)
        m_shuffle = Pseudonyms::freshKey();
    if (hidden.order || m_shuffled)
        m_to.setSetting(shuffledKey, u"1"_s);
}

QString ThreadCopier::bylineOf(const QString &author) const
{
    return m_pseudonyms ? m_pseudonyms->of(author) : m_bylines ? m_bylines->of(author) : author;
}

void ThreadCopier::copy(const std::function<void()> &goOn)
{
    auto query = m_to.database().prepare("SELECT id FROM batch WHERE uid = ?");
    auto mine = m_from.database().prepare("SELECT id, uid FROM batch WHERE state = 'closed'");
    while (mine.step()) {
        query.bind(mine.uuid(1));
        if (query.step())
            m_batches.insert(mine.integer(0), query.integer(0));
    }
    query.reset();
    for (const auto &thread : m_from.threads()) {
        if (goOn)
            goOn();
        if (!m_kept || m_keptThreads.contains(thread.id))
            copyThread(thread);
    }
    copyRanks();
    copyVersions();
}

void ThreadCopier::copyThread(const Thread &thread)
{
    auto here = threadHere(thread.uid);
    if (here.isNull()) {
        m_to.database()
            .cached("INSERT INTO thread (uid, title, standfirst, source, url, published, content_hash) VALUES (?, ?, "
                    "?, ?, ?, ?, ?)")
            ->run(thread.uid, disguised(thread.title), disguised(thread.standfirst),
                m_hidden.any() ? QString() : disguised(thread.source), isAnonymous() ? QString() : thread.url,
                coarsened(thread.published, times()),
                m_pseudonyms ? m_pseudonyms->digest(thread.contentHash) : thread.contentHash);
        here = {m_to.database().lastInsertId()};
        ++m_threadsAdded;
    }
    linkBatches(thread.id, here);
    if (meetAll(thread.id, here))
        return;
    // In reading order: a parent is here before its replies.
    m_from.eachPostAsImported(thread.id, [&](const Contents::ReadPost &read, qint64 batchThere) {
        if (!keeps(read.post.id))
            return;
        const auto batch = m_batches.value(batchThere);
        if (const auto met = postHere(here, read.post.key); met.isNull())
            copyPost(read.post, read.author, read.text, read.sha256, here, batch);
        else
            meetPost(read.post, read.sha256, met, batch);
    });
}

bool ThreadCopier::meetAll(Id<Thread> there, Id<Thread> here)
{
    struct Present
    {
        Id<Post> post;
        Id<PostText> text;
        QByteArray sha256;
        qint64 batch;
        int rank;
    };
    constexpr auto sql = "SELECT post.key, post.id, post.text, post_text.sha256, post.batch, post.rank FROM post"
                         " JOIN batch ON batch.id = post.batch LEFT JOIN post_text ON post_text.id = post.text"
                         " WHERE post.thread = ? AND batch.state = 'closed'";
    const auto presentOf = [](const Statement &query) {
        return Present{query.id<Post>(1), query.id<PostText>(2), query.blob(3), query.integer(4), query.number(5)};
    };
    if (hasVersions(there, here))
        return false;
    QHash<QByteArray, Present> present;
    const auto mine = m_to.database().cached(sql);
    for (mine->bind(here); mine->step();)
        present.insert(mine->blob(0), presentOf(*mine));
    const auto theirs = m_from.database().cached(sql);
    for (theirs->bind(there); theirs->step();) {
        const auto other = presentOf(*theirs);
        const auto met = present.constFind(theirs->blob(0));
        if (met == present.cend() || met->sha256 != other.sha256 || met->batch != m_batches.value(other.batch)
            || (met->rank != other.rank && !m_shuffled))
            return false;
        m_posts.insert(other.post, met->post);
        if (!other.text.isNull())
            m_texts.insert(other.text, met->text);
    }
    return true;
}

void ThreadCopier::linkBatches(Id<Thread> there, Id<Thread> here)
{
    auto links = m_from.database().prepare("SELECT batch, imported, source FROM thread_batch WHERE thread = ?");
    links.bind(there);
    const auto insert = m_to.database().cached(
        "INSERT OR IGNORE INTO thread_batch (thread, batch, imported, source) VALUES (?, ?, ?, ?)");
    while (links.step()) {
        if (const auto batch = m_batches.value(links.integer(0)))
            insert->run(here, batch, links.integer(1), isAnonymous() ? u""_s : links.text(2));
    }
}

void ThreadCopier::copyPost(const Post &post, const QString &author, const std::optional<QString> &text,
    const QByteArray &sha256, Id<Thread> here, qint64 batch)
{
    const auto &db = m_to.database();
    db.cached("INSERT INTO post (thread, key, parent, rank, kind, author, created, created_precision, status, score, "
              "extras, batch)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        ->run(here, post.key, m_posts.value(post.parent), rankOf(post), QString(nameOf(post.kind)),
            authorHere(bylineOf(author)), coarsened(post.created, times()),
            QString(nameOf(coarsened(post.precision, times()))), QString(nameOf(post.status)),
            m_hidden.votes ? std::nullopt : post.score, isAnonymous() ? QString() : post.extras, batch);
    const Id<Post> id{db.lastInsertId()};
    m_posts.insert(post.id, id);
    if (m_hasVersions)
        m_added.insert(id);
    ++m_postsAdded;
    if (!text)
        return;
    const QString words = disguised(*text);
    db.cached("INSERT INTO post_text (post, sha256, text) VALUES (?, ?, ?)")
        ->run(id, m_pseudonyms ? rejoinder::sha256(words) : sha256, words);
    const Id<PostText> textId{db.lastInsertId()};
    m_texts.insert(post.text, textId);
    db.cached("UPDATE post SET text = ? WHERE id = ?")->run(textId, id);
    db.cached("INSERT INTO post_search (rowid, text) VALUES (?, ?)")->run(textId, words);
}

void ThreadCopier::meetPost(const Post &post, const QByteArray &sha256, Id<Post> here, qint64 batch)
{
    m_posts.insert(post.id, here);
    if (!post.text.isNull()) {
        const auto version = post_versions::textWith(m_to.database(), here, sha256);
        if (differs(post.id, sha256, here))
            m_differing.insert(post.id);
        else if (!version.isNull())
            m_texts.insert(post.text, version);
    }
    const auto &db = m_to.database();
    // A post whose own batch was set aside is brought by this one now; else another place in the order is noted beside.
    db.cached("UPDATE post SET batch = ?1, rank = ?2 WHERE id = ?3 AND batch <> ?1"
              " AND EXISTS (SELECT 1 FROM batch WHERE batch.id = post.batch AND batch.state = 'withdrawn')")
        ->run(batch, post.rank, here);
    if (m_shuffled)
        return;
    // The rank of a post that a refresh brought is of that refresh alone.
    db.cached("INSERT OR IGNORE INTO post_rank (post, batch, rank) SELECT id, ?1, ?2 FROM post WHERE id = ?3"
              " AND batch <> ?1 AND (rank <> ?2 OR EXISTS (SELECT 1 FROM post_version WHERE batch = post.batch))")
        ->run(batch, post.rank, here);
}

Id<Post> ThreadCopier::postHere(Id<Post> there) const
{
    return m_differing.contains(there) ? Id<Post>() : m_posts.value(there);
}

Id<PostText> ThreadCopier::textHere(Id<PostText> there) const
{
    return m_texts.value(there);
}

bool ThreadCopier::translate(Row &row) const
{
    bool whole = true;
    const auto rename = [&]<class T>(const char *, T &value) {
        if constexpr (std::is_same_v<T, Id<Post>>) {
            const bool named = !value.isNull();
            value = postHere(value);
            whole &= !named || !value.isNull();
        } else if constexpr (std::is_same_v<T, Id<PostText>>) {
            value = textHere(value);
        }
    };
    std::visit([&](auto &r) { eachField(r, rename); }, row);
    return whole;
}

Id<Thread> ThreadCopier::threadHere(const QUuid &uid) const
{
    const auto query = m_to.database().cached("SELECT id FROM thread WHERE uid = ?");
    query->bind(uid);
    return query->step() ? query->id<Thread>(0) : Id<Thread>();
}

Id<Post> ThreadCopier::postHere(Id<Thread> thread, const QString &key) const
{
    const auto query = m_to.database().cached("SELECT id FROM post WHERE thread = ? AND key = ?");
    query->bind(thread, key);
    return query->step() ? query->id<Post>(0) : Id<Post>();
}

/// \p sha256: of the words shown there.
bool ThreadCopier::differs(Id<Post> there, const QByteArray &sha256, Id<Post> here) const
{
    const Database &from = m_from.database();
    const Database &to = m_to.database();
    if (!post_versions::textWith(to, here, sha256).isNull())
        return false;
    if (post_versions::isRefreshed(from, there) && post_versions::isRefreshed(to, here))
        return false;
    const auto words = to.cached("SELECT sha256 FROM post_text WHERE id = (SELECT text FROM post WHERE id = ?1)"
                                 " UNION ALL SELECT sha256 FROM post_text WHERE post = ?1 AND older = 1");
    for (words->bind(here); words->step();) {
        if (!post_versions::textWith(from, there, words->blob(0)).isNull())
            return false;
    }
    // A post that the one does not know yet, and the other did not know once.
    const auto placeholder = to.cached("SELECT text IS NULL FROM post WHERE id = ?");
    const auto filled = from.cached("SELECT EXISTS (SELECT 1 FROM post_version WHERE post = ? AND text IS NULL)");
    placeholder->bind(here);
    filled->bind(there);
    const bool isPlaceholder = placeholder->step() && placeholder->integer(0) != 0;
    const bool wasPlaceholder = filled->step() && filled->integer(0) != 0;
    return !isPlaceholder || !wasPlaceholder;
}

bool ThreadCopier::hasVersions(Id<Thread> there, Id<Thread> here) const
{
    const auto has = [](const Database &database, Id<Thread> thread) {
        const auto query = database.cached("SELECT EXISTS (SELECT 1 FROM post WHERE thread = ?"
                                           " AND id IN (SELECT post FROM post_version))");
        query->bind(thread);
        return query->step() && query->integer(0) != 0;
    };
    return (m_hasVersions && has(m_from.database(), there)) || (m_refreshedHere && has(m_to.database(), here));
}

/// Of posts that are here now.
void ThreadCopier::copyOlderTexts()
{
    const auto &db = m_to.database();
    auto texts = m_from.database().prepare("SELECT id, post, text, sha256 FROM post_text WHERE older = 1");
    while (texts.step()) {
        const auto here = postHere(texts.id<Post>(1));
        if (here.isNull())
            continue;
        auto text = m_pseudonyms ? Id<PostText>() : post_versions::textWith(db, here, texts.blob(3));
        if (text.isNull())
            text = post_versions::withText(db, here, disguised(texts.text(2)));
        m_texts.insert(texts.id<PostText>(0), text);
    }
}

/// The places that further batches gave to posts.
void ThreadCopier::copyRanks()
{
    if (m_shuffled || !m_shuffle.isEmpty())
        return;
    const auto insert = m_to.database().cached("INSERT OR IGNORE INTO post_rank (post, batch, rank) VALUES (?, ?, ?)");
    auto ranks = m_from.database().prepare("SELECT post, batch, rank FROM post_rank");
    while (ranks.step()) {
        const auto post = m_posts.value(ranks.id<Post>(0));
        const auto batch = m_batches.value(ranks.integer(1));
        if (!post.isNull() && batch != 0)
            insert->run(post, batch, ranks.number(2));
    }
}

void ThreadCopier::copyVersions()
{
    if (m_hasVersions) {
        copyOlderTexts();
        auto versions = m_from.database().prepare(
            "SELECT v.post, v.batch, v.parent, v.kind, author.name, v.created, v.created_precision, v.status, v.score,"
            " v.extras, v.text, post_text.text FROM post_version v LEFT JOIN author ON author.id = v.author"
            " LEFT JOIN post_text ON post_text.id = v.text LEFT JOIN batch ON batch.id = v.batch"
            " WHERE v.batch IS NULL OR batch.state = 'closed' ORDER BY v.rowid");
        while (versions.step())
            copyVersion(versions);
    }
    if (m_hasVersions || m_refreshedHere)
        post_versions::show(m_to.database(), {});
}

/// \p version: columns as copyVersions() asks for them.
void ThreadCopier::copyVersion(const Statement &version)
{
    const auto &db = m_to.database();
    const auto here = postHere(version.id<Post>(0));
    const auto batch = m_batches.value(version.integer(1));
    Post said;
    said.kind = named<PostKind>(version.text(3)).value_or(PostKind::Comment);
    said.parent = m_posts.value(version.id<Post>(2));
    const bool hasPlace = said.kind == PostKind::Article || !said.parent.isNull();
    if (here.isNull() || !hasPlace || (batch == 0 && !version.isNull(1)))
        return;
    said.author = authorHere(bylineOf(version.text(4)));
    said.created = coarsened(version.maybe(5), times());
    said.precision = coarsened(named<Precision>(version.text(6)).value_or(Precision::None), times());
    said.status = named<PostStatus>(version.text(7)).value_or(PostStatus::Ok);
    said.score = m_hidden.votes ? std::nullopt : version.maybeNumber(8);
    said.extras = isAnonymous() ? QString() : version.text(9);
    said.text = m_texts.value(version.id<PostText>(10));
    if (said.text.isNull() && !version.isNull(10)) {
        said.text = post_versions::withText(db, here, disguised(version.text(11)));
        m_texts.insert(version.id<PostText>(10), said.text);
    }
    if (!m_added.contains(here))
        post_versions::keepFirst(db, here);
    post_versions::add(db, here, batch, said);
}

QString ThreadCopier::disguised(const QString &text)
{
    if (!m_pseudonyms)
        return text;
    const auto told = m_pseudonyms->in(text);
    m_namesReplaced += int(told.replaced.size());
    return told.text;
}

int ThreadCopier::rankOf(const Post &post) const
{
    if (m_shuffle.isEmpty())
        return post.rank;
    const auto digest = QCryptographicHash::hash(m_shuffle + post.key.toUtf8(), QCryptographicHash::Sha256);
    return int(qFromLittleEndian<quint32>(digest.constData()) >> 1);
}

Id<Author> ThreadCopier::authorHere(const QString &name)
{
    if (name.isNull())
        return {};
    const auto &db = m_to.database();
    db.cached("INSERT OR IGNORE INTO author (name) VALUES (?)")->run(name);
    const auto query = db.cached("SELECT id FROM author WHERE name = ?");
    query->bind(name);
    query->step();
    return query->id<Author>(0);
}

} // namespace rejoinder

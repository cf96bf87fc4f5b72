// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/import_writer.h"

#include "core/corpus/text.h"
#include "core/model/error.h"
#include "core/model/names.h"
#include "core/store/project_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int chunkTime = 45; // Milliseconds that another writer may have to wait,
constexpr int pause = 4; // and that it then has for itself.

// Where nobody waits the search index is written in large pieces, which spares merging most of them.
constexpr int longChunkTime = 250;
constexpr auto manyWords = "INSERT INTO post_search (post_search, rank) VALUES ('hashsize', 4194304)";
constexpr auto wordsAsEver = "INSERT INTO post_search (post_search, rank) VALUES ('hashsize', 1048576)";
constexpr int patience = 5000;

QString lockPath(const QString &project)
{
    return project + u"-import"_s;
}

/// A connection of its own for taking out a batch: nothing refers to its posts, so foreign keys need not be asked (they
/// would search all posts for each).
class Removal
{
public:
    Removal(const QString &project, qint64 batch)
        : m_database(project, Database::Access::ReadWrite)
        , m_batch(batch)
    {
        m_database.execute("PRAGMA foreign_keys = OFF");
    }

    /// True when all is out; false when \p goesOn said no before (asked between two chunks).
    bool run(const std::function<bool()> &goesOn = {}, Id<Thread> only = {})
    {
        while (removeSome(only)) {
            if (goesOn && !goesOn())
                return false;
            QThread::msleep(pause);
        }
        return true;
    }

    void removeBatch()
    {
        Transaction transaction(m_database);
        m_database.prepare("DELETE FROM thread_batch WHERE batch = ?").run(m_batch);
        m_database.execute("DELETE FROM thread WHERE id NOT IN (SELECT thread FROM thread_batch)"
                           " AND id NOT IN (SELECT thread FROM post)");
        m_database.execute("DELETE FROM author WHERE id NOT IN (SELECT author FROM post WHERE author IS NOT NULL)");
        m_database.prepare("DELETE FROM batch WHERE id = ?").run(m_batch);
        transaction.commit();
    }

private:
    bool removeSome(Id<Thread> only)
    {
        QElapsedTimer timer;
        timer.start();
        Transaction transaction(m_database);
        auto find = m_database.prepare(
            "SELECT post.id, post.text, post_text.text FROM post"
            " LEFT JOIN post_text ON post_text.id = post.text"
            " WHERE post.id > ? AND post.batch = ? AND (?3 IS NULL OR post.thread = ?3) ORDER BY post.id");
        find.bind(m_last, m_batch, only);
        while (find.step()) {
            m_last = find.integer(0);
            if (!find.isNull(1)) {
                m_database.cached("INSERT INTO post_search (post_search, rowid, text) VALUES ('delete', ?, ?)")
                    ->run(find.integer(1), find.text(2));
                m_database.cached("DELETE FROM post_text WHERE id = ?")->run(find.integer(1));
            }
            m_database.cached("DELETE FROM post WHERE id = ?")->run(m_last);
            if (timer.elapsed() > chunkTime) {
                find.reset();
                transaction.commit();
                return true;
            }
        }
        transaction.commit();
        return false;
    }

    Database m_database;
    qint64 m_batch;
    qint64 m_last = 0;
};

void removeOpenBatches(const QString &project)
{
    std::vector<qint64> batches;
    {
        const Database database(project, Database::Access::ReadWrite);
        auto open = database.prepare("SELECT id FROM batch WHERE state = 'open'");
        while (open.step())
            batches.push_back(open.integer(0));
    }
    for (const auto batch : batches) {
        Removal removal(project, batch);
        removal.run();
        removal.removeBatch();
    }
}

} // namespace

ImportWriter::ImportWriter(const QString &project, const Batch &batch, Company company)
    : m_database(project, Database::Access::ReadWrite)
    , m_lock(lockPath(project))
    , m_company(company)
{
    project_file::tune(m_database);
    // An open batch promises nothing: its chunks need not wait for the disk, only the last one, which makes it seen.
    if (company == Company::Nobody)
        writeStraight();
    else if (!project_file::isSharedFolder(project))
        m_database.execute("PRAGMA synchronous = NORMAL");
    m_database.execute("PRAGMA wal_autocheckpoint = 1000"); // Little by little: no chunk pays for a large one.
    m_database.execute("PRAGMA cache_size = -65536"); // The indices of a million posts, else read again and again.
    // Post and text name each other: with foreign keys on, each insert would search all posts for who waits for it.
    m_database.execute("PRAGMA foreign_keys = OFF");
    if (!m_lock.tryLock(patience))
        throw Error(QCoreApplication::translate(
            "Import", "Another import into %1 is running. Wait until it has ended, then import again.")
                .arg(QFileInfo(project).fileName()));
    removeOpenBatches(project);
    if (company == Company::Nobody)
        m_database.execute(manyWords);
    {
        Transaction transaction(m_database);
        m_database
            .prepare("INSERT INTO batch (uid, owner, revision, modified, source, format, imported, state)"
                     " VALUES (?, ?, 1, ?, ?, ?, ?, 'open')")
            .run(batch.header.uid, batch.header.owner, batch.imported, batch.source, batch.format, batch.imported);
        m_batch = m_database.lastInsertId();
        transaction.commit();
    }
    m_addPost = m_database.prepare(
        "INSERT INTO post (id, thread, key, parent, rank, kind, author, created, created_precision,"
        " status, score, extras, batch, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    m_addText = m_database.prepare("INSERT INTO post_text (id, post, sha256, text) VALUES (?, ?, ?, ?)");
    m_addWords = m_database.prepare("INSERT INTO post_search (rowid, text) VALUES (?, ?)");
}

ImportWriter::~ImportWriter() = default;

/// A file that is only just being made is whole or it is none: it needs no log, and bringing one into it would hold up a
/// cancel. The last commit waits for the disk, and with it for all before it; who opens the file next sets up its log.
void ImportWriter::writeStraight()
{
    m_database.execute("PRAGMA journal_mode = MEMORY");
    m_database.execute("PRAGMA synchronous = OFF");
}

void ImportWriter::askMeanwhile(std::function<bool()> goesOn)
{
    m_goesOn = std::move(goesOn);
    m_asked.emplace(m_database, m_goesOn);
}

void ImportWriter::beginChunk()
{
    if (m_chunk)
        return;
    m_chunk.emplace(m_database);
    m_age.start();
    // Nobody else can add posts before the chunk ends.
    m_nextPost = m_database.integer("SELECT max(id) FROM post") + 1;
    m_nextText = m_database.integer("SELECT max(id) FROM post_text") + 1;
}

void ImportWriter::endChunk()
{
    if (!m_chunk)
        return;
    m_chunk->commit();
    m_chunk.reset();
}

void ImportWriter::breathe()
{
    const bool isAlone = m_company == Company::Nobody;
    if (!m_chunk || m_age.elapsed() < (isAlone ? longChunkTime : chunkTime))
        return;
    endChunk();
    if (!isAlone)
        QThread::msleep(pause);
}

ImportWriter::Place ImportWriter::addThread()
{
    beginChunk();
    // Its uid is made of what may come later; until then any will do.
    m_database.cached("INSERT INTO thread (uid, content_hash) VALUES (?, x'')")->run(QUuid::createUuid());
    const Id<Thread> thread{m_database.lastInsertId()};
    m_database.cached("INSERT INTO thread_batch (thread, batch, imported, source) VALUES (?, ?, 0, '')")
        ->run(thread, m_batch);
    SourcePost article;
    article.kind = PostKind::Article;
    return {thread, addPost({thread, {}}, article, u"article"_s, {}, 0)};
}

void ImportWriter::describe(Id<Thread> thread, const SourceThread &source)
{
    beginChunk();
    m_database.cached("UPDATE thread SET title = ?, standfirst = ?, source = ?, url = ?, published = ? WHERE id = ?")
        ->run(source.title, source.standfirst, source.source, source.url, source.published, thread);
}

void ImportWriter::settle(
    Id<Thread> thread, const QUuid &uid, const QByteArray &contentHash, qint64 imported, const QString &source)
{
    beginChunk();
    m_database.cached("UPDATE thread SET uid = ?, content_hash = ? WHERE id = ?")->run(uid, contentHash, thread);
    m_database.cached("UPDATE thread_batch SET imported = ?, source = ? WHERE thread = ? AND batch = ?")
        ->run(imported, source, thread, m_batch);
}

void ImportWriter::fillArticle(const Place &place, const SourcePost &article)
{
    beginChunk();
    const auto text = article.text ? addText(place.article, *article.text) : Id<PostText>();
    const QString extras = article.extras.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(article.extras).toJson(QJsonDocument::Compact));
    m_database
        .cached("UPDATE post SET author = ?, created = ?, created_precision = ?, status = ?, score = ?, extras = ?, "
                "text = ?"
                " WHERE id = ?")
        ->run(author(article.author), article.created, QString(nameOf(article.precision)),
            QString(nameOf(article.status)), article.score, extras, text, place.article);
}

Id<Post> ImportWriter::addPost(
    const Place &place, const SourcePost &post, const QString &key, Id<Post> parent, int rank)
{
    beginChunk();
    const Id<Post> id{m_nextPost++};
    const auto text = post.text ? addText(id, *post.text) : Id<PostText>();
    const QString extras = post.extras.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(post.extras).toJson(QJsonDocument::Compact));
    m_addPost.run(id, place.thread, key, parent, rank, QString(nameOf(post.kind)), author(post.author), post.created,
        QString(nameOf(post.precision)), QString(nameOf(post.status)), post.score, extras, m_batch, text);
    return id;
}

Id<PostText> ImportWriter::addText(Id<Post> post, const QString &text)
{
    const Id<PostText> id{m_nextText++};
    m_addText.run(id, post, sha256(text), text.isNull() ? u""_s : text);
    m_addWords.run(id, text.isNull() ? u""_s : text);
    return id;
}

Id<Author> ImportWriter::author(const QString &name)
{
    if (name.isNull())
        return {};
    if (const auto known = m_authors.constFind(name); known != m_authors.cend())
        return *known;
    constexpr qsizetype remembered = 200'000;
    if (m_authors.size() > remembered)
        m_authors.clear();
    m_database.cached("INSERT OR IGNORE INTO author (name) VALUES (?)")->run(name);
    const auto find = m_database.cached("SELECT id FROM author WHERE name = ?");
    find->bind(name);
    find->step();
    return *m_authors.insert(name, find->id<Author>(0));
}

void ImportWriter::setParent(Id<Post> post, Id<Post> parent)
{
    beginChunk();
    m_database.cached("UPDATE post SET parent = ? WHERE id = ?")->run(parent, post);
}

void ImportWriter::setKey(Id<Post> post, const QString &key)
{
    beginChunk();
    m_database.cached("UPDATE post SET key = ? WHERE id = ?")->run(key, post);
}

QString ImportWriter::keyOf(Id<Post> post) const
{
    const auto find = m_database.cached("SELECT key FROM post WHERE id = ?");
    find->bind(post);
    return find->step() ? find->text(0) : QString();
}

QByteArray ImportWriter::textHash(Id<Post> post) const
{
    const auto find
        = m_database.cached("SELECT sha256 FROM post JOIN post_text ON post_text.id = post.text WHERE post.id = ?");
    find->bind(post);
    return find->step() ? find->blob(0) : QByteArray();
}

void ImportWriter::drop(Id<Thread> thread)
{
    endChunk();
    if (!Removal(m_database.path(), m_batch).run(m_goesOn, thread))
        throw Error({}, Error::Kind::Cancelled); // Who said no says why.
    beginChunk();
    m_database.cached("DELETE FROM thread_batch WHERE thread = ? AND batch = ?")->run(thread, m_batch);
    m_database.cached("DELETE FROM thread WHERE id = ?")->run(thread);
}

Id<Thread> ImportWriter::setAside(const QUuid &uid) const
{
    const auto find = m_database.cached("SELECT id FROM thread WHERE uid = ?");
    find->bind(uid);
    return find->step() ? find->id<Thread>(0) : Id<Thread>();
}

void ImportWriter::adopt(Id<Thread> thread, qint64 imported, const QString &source)
{
    m_adopted.push_back({thread, imported, source});
}

void ImportWriter::close()
{
    endChunk();
    if (m_company == Company::Nobody)
        m_database.execute(wordsAsEver);
    m_database.execute("PRAGMA synchronous = FULL");
    beginChunk();
    for (const auto &adopted : m_adopted) {
        m_database
            .cached("UPDATE post SET batch = ?1 WHERE thread = ?2"
                    " AND EXISTS (SELECT 1 FROM batch WHERE batch.id = post.batch AND batch.state = 'withdrawn')")
            ->run(m_batch, adopted.thread);
        m_database.cached("INSERT OR IGNORE INTO thread_batch (thread, batch, imported, source) VALUES (?, ?, ?, ?)")
            ->run(adopted.thread, m_batch, adopted.imported, adopted.source);
    }
    m_database.cached("UPDATE batch SET state = 'closed' WHERE id = ?")->run(m_batch);
    endChunk();
    m_lock.unlock();
}

void ImportWriter::remove(int most)
{
    m_asked.reset();
    m_chunk.reset();
    QElapsedTimer timer;
    timer.start();
    Removal removal(m_database.path(), m_batch);
    if (removal.run([&] { return most < 0 || timer.elapsed() <= most; }))
        removal.removeBatch();
    m_lock.unlock();
}

void ImportWriter::removeAbandoned(const Database &database)
{
    if (database.integer("SELECT count(*) FROM batch WHERE state = 'open'") == 0)
        return;
    ProcessLock lock(lockPath(database.path()));
    if (lock.tryLock(0))
        removeOpenBatches(database.path());
}

} // namespace rejoinder

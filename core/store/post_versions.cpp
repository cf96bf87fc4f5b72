// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/post_versions.h"

#include "core/corpus/text.h"
#include "core/model/names.h"
#include "core/store/thread_copier.h"

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace post_versions {

void keepFirst(const Database &database, Id<Post> post)
{
    database
        .cached(
            "INSERT INTO post_version (post, batch, parent, kind, author, created, created_precision, status, score,"
            " extras, text) SELECT id, NULL, parent, kind, author, created, created_precision, status, score, extras,"
            " text FROM post WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM post_version WHERE post = ?1)")
        ->run(post);
}

void add(const Database &database, Id<Post> post, qint64 batch, const Post &said)
{
    database
        .cached("INSERT OR IGNORE INTO post_version (post, batch, parent, kind, author, created, created_precision,"
                " status, score, extras, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        ->run(post, batch == 0 ? std::nullopt : std::optional(batch), said.parent, QString(nameOf(said.kind)),
            said.author, said.created, QString(nameOf(said.precision)), QString(nameOf(said.status)), said.score,
            said.extras, said.text);
}

void show(const Database &database, const QUuid &batch)
{
    database
        .cached(
            "UPDATE post SET (parent, kind, author, created, created_precision, status, score, extras, text) ="
            " (SELECT v.parent, v.kind, v.author, v.created, v.created_precision, v.status, v.score, v.extras, v.text"
            "  FROM post_version v LEFT JOIN batch b ON b.id = v.batch"
            "  WHERE v.post = post.id AND (v.batch IS NULL OR b.state = 'closed')"
            "  ORDER BY v.batch IS NULL, b.imported DESC, b.uid DESC LIMIT 1)"
            " WHERE id IN (SELECT v.post FROM post_version v WHERE ?1 IS NULL"
            "  OR v.batch = (SELECT id FROM batch WHERE uid = ?1))"
            " AND EXISTS (SELECT 1 FROM post_version v LEFT JOIN batch b ON b.id = v.batch"
            "  WHERE v.post = post.id AND (v.batch IS NULL OR b.state = 'closed'))")
        ->run(batch);
    database
        .cached("UPDATE post_text SET older = 1 - older WHERE older <> (id IS NOT (SELECT post.text FROM post"
                "  WHERE post.id = post_text.post))"
                " AND id IN (SELECT text FROM post_version WHERE post IN (SELECT v.post FROM post_version v"
                "  WHERE ?1 IS NULL OR v.batch = (SELECT id FROM batch WHERE uid = ?1)))")
        ->run(batch);
}

Id<PostText> textWith(const Database &database, Id<Post> post, const QByteArray &sha256)
{
    const auto query
        = database.cached("SELECT id FROM post_text WHERE sha256 = ?2 AND (id = (SELECT text FROM post WHERE id = ?1)"
                          " OR (post = ?1 AND older = 1))");
    query->bind(post, sha256);
    return query->step() ? query->id<PostText>(0) : Id<PostText>();
}

Id<PostText> withText(const Database &database, Id<Post> post, const QString &text)
{
    const QByteArray hash = sha256(text);
    if (const auto known = textWith(database, post, hash); !known.isNull())
        return known;
    const QString words = text.isNull() ? u""_s : text;
    database.cached("INSERT INTO post_text (post, sha256, text, older) VALUES (?, ?, ?, 1)")->run(post, hash, words);
    const Id<PostText> id{database.lastInsertId()};
    database.cached("INSERT INTO post_search (rowid, text) VALUES (?, ?)")->run(id, words);
    return id;
}

QString textOf(const Store &store, Id<PostText> text)
{
    const auto query = store.database().cached("SELECT text FROM post_text WHERE id = ?");
    query->bind(text);
    return query->step() ? query->text(0) : QString();
}

bool any(const Store &store)
{
    const auto query = store.database().cached("SELECT EXISTS (SELECT 1 FROM post_version)");
    return query->step() && query->integer(0) != 0;
}

bool isRefreshed(const Database &database, Id<Post> post)
{
    const auto query = database.cached("SELECT EXISTS (SELECT 1 FROM post_version v JOIN post p ON p.id = v.post"
                                       " WHERE v.post = ? AND v.batch IS NOT NULL AND v.text = p.text)");
    query->bind(post);
    return query->step() && query->integer(0) != 0;
}

bool wasEdited(const Store &store, Id<Post> post)
{
    const auto query
        = store.database().cached("SELECT EXISTS (SELECT 1 FROM post_version v JOIN post p ON p.id = v.post"
                                  " LEFT JOIN batch b ON b.id = v.batch WHERE v.post = ? AND v.text <> p.text"
                                  " AND (v.batch IS NULL OR b.state = 'closed'))");
    query->bind(post);
    return query->step() && query->integer(0) != 0;
}

QStringList earlierTexts(const Store &store, Id<Post> post)
{
    const auto query = store.database().cached(
        "SELECT t.text FROM post_version v JOIN post p ON p.id = v.post JOIN post_text t ON t.id = v.text"
        " LEFT JOIN batch b ON b.id = v.batch WHERE v.post = ? AND v.text IS NOT p.text"
        " AND (v.batch IS NULL OR b.state = 'closed') ORDER BY v.batch IS NULL, b.imported DESC, b.uid DESC");
    QStringList texts;
    for (query->bind(post); query->step();)
        texts.append(query->text(0));
    texts.removeDuplicates();
    return texts;
}

} // namespace post_versions

bool holdsOlderTexts(const Store &store)
{
    return store.database().integer("SELECT EXISTS (SELECT 1 FROM post_text WHERE older = 1)") != 0;
}

bool isOnOlderText(const Store &store, const Annotation &annotation)
{
    const auto query = store.database().cached("SELECT older FROM post_text WHERE id = ?");
    query->bind(annotation.text);
    return query->step() && query->integer(0) != 0;
}

std::vector<Annotation> annotationsOnOlderTexts(const Store &store)
{
    auto query = store.database().prepare(("SELECT " + Rows::columns<Annotation>("a.")
        + " FROM annotation a JOIN post p ON p.id = a.post WHERE a.post IN (SELECT post FROM post_version)"
          " AND a.text IS NOT p.text ORDER BY a.text, a.uid")
            .constData());
    return Rows::all<Annotation>(query);
}

Annotation asMade(const Store &store, const Annotation &annotation)
{
    const auto query = store.database().cached("SELECT text, start_at, end_at, quote FROM annotation_origin"
                                               " WHERE annotation = ? AND revision = ? AND modified = ?");
    query->bind(annotation.header.uid, annotation.header.revision, annotation.header.modified);
    Annotation made = annotation;
    if (annotation.start && query->step()) {
        made.text = query->id<PostText>(0);
        made.start = query->number(1);
        made.end = query->number(2);
        made.quote = query->text(3);
    }
    return made;
}

void rememberMade(const Store &store, const Annotation &made)
{
    if (made.start)
        store.database()
            .cached("INSERT OR REPLACE INTO annotation_origin (annotation, revision, modified, text, start_at, end_at,"
                    " quote) VALUES (?, ?, ?, ?, ?, ?, ?)")
            ->run(made.header.uid, made.header.revision, made.header.modified, made.text, *made.start, *made.end,
                made.quote);
}

RefreshWriter::RefreshWriter(Store &store, const Batch &batch)
    : m_database(store.database())
    , m_uid(batch.header.uid)
    , m_isShuffled(isShuffled(store))
{
    auto find = m_database.prepare("SELECT id FROM batch WHERE uid = ?");
    find.bind(m_uid);
    find.step();
    m_batch = find.integer(0);
}

void RefreshWriter::link(Id<Thread> thread, qint64 imported, const QString &source)
{
    m_database.cached("INSERT OR IGNORE INTO thread_batch (thread, batch, imported, source) VALUES (?, ?, ?, ?)")
        ->run(thread, m_batch, imported, source);
}

Id<Post> RefreshWriter::addPost(const Post &post, const QString &name, const std::optional<QString> &text)
{
    Post said = post;
    said.author = author(name);
    const auto find = m_database.cached("SELECT id FROM post WHERE thread = ? AND key = ?");
    find->bind(post.thread, post.key);
    const bool isSetAside = find->step();
    Id<Post> id = isSetAside ? find->id<Post>(0) : Id<Post>();
    find->reset();
    if (isSetAside) {
        // What was said of it before is seen no more: this is what it is from now on.
        m_database.cached("UPDATE post SET batch = ?, rank = ? WHERE id = ?")->run(m_batch, post.rank, id);
    } else {
        m_database
            .cached("INSERT INTO post (thread, key, parent, rank, kind, author, created, created_precision, status,"
                    " score, extras, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            ->run(post.thread, post.key, post.parent, post.rank, QString(nameOf(post.kind)), said.author, post.created,
                QString(nameOf(post.precision)), QString(nameOf(post.status)), post.score, post.extras, m_batch);
        id = {m_database.lastInsertId()};
    }
    said.text = text ? post_versions::withText(m_database, id, *text) : Id<PostText>();
    post_versions::add(m_database, id, m_batch, said);
    return id;
}

void RefreshWriter::changePost(Post post, const std::optional<QString> &name, const std::optional<QString> &text)
{
    post_versions::keepFirst(m_database, post.id);
    if (name)
        post.author = author(*name);
    if (text)
        post.text = post_versions::withText(m_database, post.id, *text);
    post_versions::add(m_database, post.id, m_batch, post);
}

void RefreshWriter::place(Id<Post> post, int position)
{
    if (!m_isShuffled)
        m_database.cached("INSERT OR IGNORE INTO post_rank (post, batch, rank) VALUES (?, ?, ?)")
            ->run(post, m_batch, position);
}

QString RefreshWriter::freeKey(Id<Thread> thread)
{
    if (std::exchange(m_numbered, thread) != thread)
        m_lastNumber = 0;
    if (m_lastNumber == 0) {
        const auto keys = m_database.cached("SELECT key FROM post WHERE thread = ?");
        for (keys->bind(thread); keys->step();) {
            const QString key = keys->text(0);
            if (key.startsWith(u'c'))
                m_lastNumber = std::max(m_lastNumber, QStringView(key).sliced(1).split(u'~').first().toInt());
        }
    }
    QString key;
    do
        key = u"c%1"_s.arg(++m_lastNumber);
    while (isTaken(thread, key));
    return key;
}

bool RefreshWriter::isTaken(Id<Thread> thread, const QString &key) const
{
    const auto find = m_database.cached("SELECT 1 FROM post WHERE thread = ? AND key = ?");
    find->bind(thread, key);
    return find->step();
}

void RefreshWriter::show()
{
    post_versions::show(m_database, m_uid);
}

Id<Author> RefreshWriter::author(const QString &name)
{
    if (name.isNull())
        return {};
    m_database.cached("INSERT OR IGNORE INTO author (name) VALUES (?)")->run(name);
    const auto find = m_database.cached("SELECT id FROM author WHERE name = ?");
    find->bind(name);
    find->step();
    return find->id<Author>(0);
}

} // namespace rejoinder

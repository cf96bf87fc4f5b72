// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store's face towards what researchers made.

#include "core/model/error.h"
#include "core/store/post_versions.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QMutex>

#include <map>

namespace rejoinder {

namespace {

/// SELECT columns FROM \p rest, a literal: made once for all threads, so that a connection knows it by its address.
template<class R>
const char *statementFor(const char *rest)
{
    static QMutex mutex;
    static std::map<const char *, QByteArray> statements;
    const QMutexLocker lock(&mutex);
    QByteArray &sql = statements[rest];
    if (sql.isEmpty()) {
        const QByteArray table = Fields<R>::table;
        sql = "SELECT " + Rows::columns<R>((table + '.').constData()) + " FROM " + table + ' ' + rest;
    }
    return sql.constData();
}

/// The rows of kind R of a query, with \p values bound.
template<class R, class... Values>
std::vector<R> select(const Database &database, const char *rest, const Values &...values)
{
    const auto query = database.cached(statementFor<R>(rest));
    query->bind(values...);
    return Rows::all<R>(*query);
}

} // namespace

Statement Store::queryOf(RowKind kind) const
{
    return database().prepare(("SELECT " + Rows::columnsOf(kind) + " FROM " + Rows::tableOf(kind)
        + (kind == RowKind::Batch ? " WHERE state = 'closed'" : ""))
            .constData());
}

void Store::eachRow(RowKind kind, const std::function<void(const Row &)> &visit) const
{
    auto query = queryOf(kind);
    while (query.step())
        visit(Rows::currentOf(kind, query));
}

QSet<QUuid> Store::unplaced() const
{
    QSet<QUuid> uids;
    for (const Annotation &annotation : annotationsOnOlderTexts(*this)) {
        if (annotation.start)
            uids.insert(annotation.header.uid);
    }
    return uids;
}

Codebook Store::codebook() const
{
    return Codebook(select<Code>(database(), ""));
}

std::vector<Coder> Store::coders() const
{
    return select<Coder>(database(), "ORDER BY name, uid");
}

std::vector<Round> Store::rounds() const
{
    return select<Round>(database(), "ORDER BY since, uid");
}

std::optional<Row> Store::row(RowKind kind, const QUuid &uid) const
{
    return m_parts.rows->read(kind, uid);
}

bool Store::holdsAny(RowKind kind) const
{
    return database().integer((QByteArray("SELECT EXISTS (SELECT 1 FROM ") + Rows::tableOf(kind) + ')').constData())
        != 0;
}

qint64 Store::countOf(RowKind kind) const
{
    return database().integer((QByteArray("SELECT count(*) FROM ") + Rows::tableOf(kind)).constData());
}

std::vector<Annotation> Store::annotations(Id<Post> post) const
{
    return select<Annotation>(database(), "WHERE post = ? ORDER BY start_at, end_at DESC, uid", post);
}

std::vector<Annotation> Store::annotationsIn(Id<Thread> thread) const
{
    return select<Annotation>(database(),
        "WHERE post IN (SELECT id FROM post WHERE thread = ?) ORDER BY post, start_at, end_at DESC, uid", thread);
}

std::vector<Id<Post>> Store::crowdedPosts(std::span<const Uid<Code>> codes) const
{
    if (codes.empty())
        return {};
    auto query = database().prepare(("SELECT DISTINCT post FROM (SELECT post FROM annotation WHERE code IN (?"
        + QByteArray(",?").repeated(qsizetype(codes.size()) - 1)
        + ") GROUP BY post, owner, target, start_at, end_at HAVING count(*) > 1) ORDER BY post")
            .constData());
    int index = 0;
    for (const auto &code : codes)
        query.bindAt(++index, code);
    std::vector<Id<Post>> posts;
    while (query.step())
        posts.push_back(query.id<Post>(0));
    return posts;
}

std::vector<Relation> Store::relationsIn(Id<Thread> thread) const
{
    return select<Relation>(database(),
        "WHERE uid IN ("
        " SELECT uid FROM relation WHERE source_post IN (SELECT id FROM post WHERE thread = ?1)"
        " UNION SELECT uid FROM relation WHERE target_post IN (SELECT id FROM post WHERE thread = ?1)"
        " UNION SELECT r.uid FROM annotation a JOIN relation r ON r.source_annotation = a.uid"
        "  WHERE a.post IN (SELECT id FROM post WHERE thread = ?1)"
        " UNION SELECT r.uid FROM annotation a JOIN relation r ON r.target_annotation = a.uid"
        "  WHERE a.post IN (SELECT id FROM post WHERE thread = ?1)) ORDER BY uid",
        thread);
}

std::vector<Relation> Store::relationsOf(Uid<Annotation> annotation) const
{
    return select<Relation>(
        database(), "WHERE source_annotation = ?1 OR target_annotation = ?1 ORDER BY uid", annotation);
}

std::vector<PostState> Store::statesIn(Id<Thread> thread) const
{
    return select<PostState>(database(), "WHERE post IN (SELECT id FROM post WHERE thread = ?)", thread);
}

std::optional<PostState> Store::stateOf(Id<Post> post, Uid<Coder> coder, Uid<Round> round) const
{
    const auto found = select<PostState>(database(), "WHERE post = ? AND owner = ? AND round = ?", post, coder, round);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<PostState> Store::statesOf(Id<Post> post, Uid<Round> round) const
{
    return select<PostState>(database(), "WHERE post = ? AND round = ?", post, round);
}

bool Store::onlyOthersCoded(Uid<Coder> coder) const
{
    // Code by code, since the index is by code first: a few looks into it, however much was coded.
    const auto any = [&](const char *sql) {
        auto query = database().prepare(sql);
        query.bind(coder);
        return query.step();
    };
    return !any("SELECT 1 FROM code JOIN annotation a ON a.code = code.uid WHERE a.owner = ? LIMIT 1")
        && any("SELECT 1 FROM code JOIN annotation a ON a.code = code.uid WHERE a.owner <> ? LIMIT 1");
}

std::vector<Memo> Store::memosAbout(const QUuid &uid) const
{
    return select<Memo>(database(), "WHERE about_uid = ? ORDER BY created, uid", uid);
}

std::vector<Memo> Store::memosAbout(Id<Post> post) const
{
    return select<Memo>(database(), "WHERE about_post = ? ORDER BY created, uid", post);
}

std::vector<Memo> Store::memosIn(Id<Thread> thread) const
{
    return select<Memo>(database(),
        "WHERE about_post IN (SELECT id FROM post WHERE thread = ?1)"
        " OR about_uid IN (SELECT uid FROM thread WHERE id = ?1"
        "  UNION SELECT uid FROM annotation WHERE post IN (SELECT id FROM post WHERE thread = ?1)"
        "  UNION SELECT r.uid FROM annotation a JOIN relation r ON r.source_annotation = a.uid"
        "   WHERE a.post IN (SELECT id FROM post WHERE thread = ?1)"
        "  UNION SELECT uid FROM relation WHERE source_post IN (SELECT id FROM post WHERE thread = ?1))"
        " ORDER BY created, uid",
        thread);
}

std::vector<Row> Store::dependents(RowKind kind, const QUuid &uid) const
{
    std::vector<Row> rows;
    const auto take = [&](auto found) { std::ranges::move(found, std::back_inserter(rows)); };
    switch (kind) {
    case RowKind::Coder:
        take(select<Annotation>(database(), "WHERE owner = ?", uid));
        take(select<Relation>(database(), "WHERE owner = ?", uid));
        take(select<Memo>(database(), "WHERE owner = ?", uid));
        take(select<PostState>(database(), "WHERE owner = ?", uid));
        take(select<Assignment>(database(), "WHERE owner = ?", uid));
        take(select<Decision>(database(), "WHERE owner = ?", uid));
        break;
    case RowKind::Code:
        take(select<Annotation>(database(), "WHERE code = ?1 OR target = ?1", uid));
        take(select<Relation>(database(), "WHERE type = ?", uid));
        take(memosAbout(uid));
        break;
    case RowKind::Round:
        take(select<PostState>(database(), "WHERE round = ?", uid));
        take(select<Assignment>(database(), "WHERE round = ?", uid));
        break;
    case RowKind::Annotation:
        take(relationsOf({uid}));
        take(memosAbout(uid));
        break;
    case RowKind::Relation:
        take(memosAbout(uid));
        break;
    default:
        break;
    }
    return rows;
}

std::vector<Store::CodeCount> Store::codeCounts() const
{
    auto query = database().prepare("SELECT code, owner, count(*) FROM annotation GROUP BY code, owner"
                                    " UNION ALL SELECT type, owner, count(*) FROM relation GROUP BY type, owner");
    std::vector<CodeCount> counts;
    while (query.step())
        counts.push_back({{query.uuid(0)}, {query.uuid(1)}, query.number(2)});
    return counts;
}

Coder Store::addCoder(const QString &name, CoderKind kind, QUuid uid)
{
    Coder coder;
    coder.header = {uid.isNull() ? QUuid::createUuid() : uid, {}, 1, QDateTime::currentSecsSinceEpoch()};
    coder.header.owner = {coder.header.uid};
    coder.name = name;
    coder.kind = kind;
    Transaction transaction(database());
    coder.colour = static_cast<int>(database().integer("SELECT count(*) FROM coder"));
    if (!m_parts.rows->insert(coder))
        return *find<Coder>(coder.header.uid);
    transaction.commit();
    return coder;
}

} // namespace rejoinder

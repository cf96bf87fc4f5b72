// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/work.h"

#include "core/store/rows.h"

namespace rejoinder {

namespace {

/// For one post after the other, the rows of kind R of a query: SELECT columns FROM \p rest, with the post as ?1.
template<class R>
std::vector<R> select(const Database &database, std::span<const Id<Post>> posts, const char *rest)
{
    const QByteArray table = Fields<R>::table;
    auto query = database.prepare(
        ("SELECT " + Rows::columns<R>((table + '.').constData()) + " FROM " + table + ' ' + rest).constData());
    std::vector<R> rows;
    for (const Id<Post> post : posts) {
        query.bind(post);
        std::ranges::move(Rows::all<R>(query), std::back_inserter(rows));
    }
    return rows;
}

} // namespace

Work workOn(const Store &store, std::span<const Id<Post>> posts)
{
    const Database &db = store.database();
    Work work;
    work.annotations = select<Annotation>(db, posts, "WHERE post = ?1 ORDER BY start_at, end_at DESC, uid");
    work.states = select<PostState>(db, posts, "WHERE post = ?1");
    work.relations = select<Relation>(db, posts,
        "WHERE uid IN (SELECT uid FROM relation WHERE source_post = ?1"
        " UNION ALL SELECT uid FROM relation WHERE target_post = ?1"
        " UNION ALL SELECT r.uid FROM annotation a JOIN relation r ON r.source_annotation = a.uid WHERE a.post = ?1"
        " UNION ALL SELECT r.uid FROM annotation a JOIN relation r ON r.target_annotation = a.uid WHERE a.post = ?1)");
    work.memos = select<Memo>(db, posts,
        "WHERE about_post = ?1 OR about_uid IN (SELECT uid FROM annotation WHERE post = ?1"
        " UNION ALL SELECT uid FROM relation WHERE source_post = ?1"
        " UNION ALL SELECT r.uid FROM annotation a JOIN relation r ON r.source_annotation = a.uid WHERE a.post = ?1)");
    return work;
}

} // namespace rejoinder

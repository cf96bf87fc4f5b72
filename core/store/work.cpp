// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/work.h"

#include "core/store/rows.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// Rows of kind R by one column, asked for one key after the other. No query over all keys at once: SQLite would put what it
/// finds for each post into an index of its own before it looks at the rows.
template<class R>
class Finder
{
public:
    Finder(const Database &database, const char *column, const char *order = "")
        : m_query(database.prepare(
              ("SELECT " + Rows::columns<R>() + " FROM " + Fields<R>::table + " WHERE " + column + " = ? " + order)
                  .constData()))
    {
    }

    template<class Key>
    void find(const Key &key, std::vector<R> &found)
    {
        m_query.bind(key);
        std::ranges::move(Rows::all<R>(m_query), std::back_inserter(found));
    }

private:
    Statement m_query;
};

} // namespace

Work workOn(const Store &store, std::span<const Id<Post>> posts)
{
    const Database &db = store.database();
    Finder<Annotation> annotations(db, "post", "ORDER BY start_at, end_at DESC, uid");
    Finder<PostState> states(db, "post");
    Finder<Relation> fromPost(db, "source_post"), toPost(db, "target_post");
    Finder<Relation> fromAnnotation(db, "source_annotation"), toAnnotation(db, "target_annotation");
    Finder<Memo> aboutPost(db, "about_post"), about(db, "about_uid");
    Work work;
    for (const Id<Post> post : posts) {
        annotations.find(post, work.annotations);
        states.find(post, work.states);
        fromPost.find(post, work.relations);
        toPost.find(post, work.relations);
        aboutPost.find(post, work.memos);
    }
    for (const Annotation &annotation : work.annotations) {
        fromAnnotation.find(annotation.uid(), work.relations);
        toAnnotation.find(annotation.uid(), work.relations);
        about.find(annotation.header.uid, work.memos);
    }
    for (const Relation &relation : work.relations)
        about.find(relation.header.uid, work.memos);
    return work;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/filter.h"

#include "core/store/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// "fair poi" -> "fair"* "poi"*: FTS5 reads nothing but these quotes.
QString prefixQuery(const QString &words)
{
    QStringList terms;
    for (QString word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        terms << u'"' + word.replace(u'"', u' ') + u"\"*"_s;
    return terms.join(u' ');
}

QString likePattern(QString words)
{
    words.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return words.simplified() + u'%';
}

// ?1 coder, ?2 round, ?3 whether relations of everybody count.
const char *queryOf(PostSet set)
{
    switch (set) {
    case PostSet::All:
        break;
    case PostSet::ToDo:
        return "SELECT id FROM post WHERE kind = 'comment' AND NOT EXISTS (SELECT 1 FROM post_state "
               "WHERE post = post.id AND owner = ?1 AND round = ?2 AND state <> 'todo')";
    case PostSet::Unsure:
        return "SELECT post FROM post_state WHERE owner = ?1 AND round = ?2 AND state = 'unsure'";
    case PostSet::Coded:
        return "SELECT post FROM post_state WHERE owner = ?1 AND round = ?2 AND state IN ('coded', 'nothing')";
    case PostSet::Skipped:
        return "SELECT post FROM post_state WHERE owner = ?1 AND round = ?2 AND state = 'skipped'";
    case PostSet::Related:
        return "SELECT coalesce(source_post, (SELECT post FROM annotation WHERE uid = source_annotation)) "
               "FROM relation WHERE ?3 OR owner = ?1 "
               "UNION SELECT coalesce(target_post, (SELECT post FROM annotation WHERE uid = target_annotation)) "
               "FROM relation WHERE (?3 OR owner = ?1) AND (target_post IS NOT NULL OR target_annotation IS NOT NULL)";
    case PostSet::Mine:
        return "SELECT post FROM annotation WHERE owner = ?1 "
               "UNION SELECT source_post FROM relation WHERE owner = ?1 AND source_post IS NOT NULL "
               "UNION SELECT about_post FROM memo WHERE owner = ?1 AND about_post IS NOT NULL";
    case PostSet::Assigned:
        return "SELECT post FROM assignment WHERE owner = ?1 AND round = ?2 AND post IS NOT NULL "
               "UNION SELECT post.id FROM assignment JOIN thread ON thread.uid = assignment.thread "
               "JOIN post ON post.thread = thread.id "
               "WHERE assignment.owner = ?1 AND assignment.round = ?2 AND post.kind = 'comment'";
    }
    return nullptr;
}

std::vector<Id<Post>> postsOf(const Store &store, const PostFilter &filter)
{
    std::vector<Id<Post>> posts;
    auto rows = store.database().prepare(queryOf(filter.set));
    rows.bindAt(1, filter.coder);
    if (filter.set != PostSet::Mine && filter.set != PostSet::Related)
        rows.bindAt(2, filter.round);
    else if (filter.set == PostSet::Related)
        rows.bindAt(3, filter.everybody);
    while (rows.step())
        posts.push_back(rows.id<Post>(0));
    std::ranges::sort(posts);
    return posts;
}

} // namespace

std::vector<Id<Post>> postsMatching(const Store &store, const PostFilter &filter)
{
    if (filter.set == PostSet::All) {
        auto posts = postsMatching(store, filter.words, filter.coder);
        std::ranges::sort(posts);
        return posts;
    }
    auto posts = postsOf(store, filter);
    if (filter.words.simplified().isEmpty())
        return posts;
    auto worded = postsMatching(store, filter.words, filter.coder);
    std::ranges::sort(worded);
    std::vector<Id<Post>> both;
    std::ranges::set_intersection(posts, worded, std::back_inserter(both));
    return both;
}

std::vector<Id<Post>> postsMatching(const Store &store, const QString &words, Uid<Coder> coder)
{
    std::vector<Id<Post>> posts;
    if (words.simplified().isEmpty())
        return posts;
    auto rows = store.database().prepare(
        "SELECT post.id FROM post_search JOIN post ON post.text = post_search.rowid WHERE post_search MATCH ?1 "
        "UNION SELECT post.id FROM post JOIN author ON author.id = post.author WHERE author.name LIKE ?2 ESCAPE '\\' "
        "UNION SELECT annotation.post FROM annotation JOIN code ON code.uid = annotation.code "
        "WHERE annotation.owner = ?3 AND code.name LIKE ?2 ESCAPE '\\'");
    rows.bind(prefixQuery(words), likePattern(words), coder);
    while (rows.step())
        posts.push_back(rows.id<Post>(0));
    return posts;
}

std::vector<Id<Post>> filteredPosts(const Store &store, const Outline &outline, const QString &typed, SearchScope scope)
{
    const auto query = SearchQuery::parsed(typed);
    query.expectSound();
    scope.loose = true;
    const auto nodes = admitted(store, outline, query, scope);
    std::vector<Id<Post>> posts;
    for (int node = 0; node < outline.size(); ++node) {
        if (nodes[node])
            posts.push_back(outline.post(node));
    }
    return posts;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/filter.h"

#include "core/store/asked_meanwhile.h"
#include "core/store/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// fair poi -> "fair"* "poi"*
QString beginningsOf(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << u'"' + word + u"\"*"_s;
    return terms.join(u' ');
}

// fair poi -> author:"fair poi" OR code:"Claim/Fair point"
QString namesLike(const QString &words, const Codebook &codebook)
{
    QString typed = u"author:\""_s + words + u'"';
    for (const Code &code : codebook.codes()) {
        const QString path = codebook.path({code.header.uid});
        if (folded(code.name).startsWith(folded(words)) && !path.contains(u'"'))
            typed += u" OR code:\""_s + path + u'"';
    }
    return typed;
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

std::vector<Id<Post>> filteredPosts(const Store &store, const Outline &outline, const PostFilter &filter,
    const SearchScope &scope, const std::function<bool()> &goesOn)
{
    std::optional<AskedMeanwhile> asked;
    if (goesOn)
        asked.emplace(store.database(), goesOn);
    const bool isTyped = !SearchQuery::parsed(filter.typed).isEmpty();
    auto hits = isTyped ? filteredPosts(store, outline, filter.typed, scope) : std::vector<Id<Post>>();
    if (filter.set == PostSet::All)
        return hits;
    auto those = postsOf(store, filter);
    if (!isTyped)
        return those;
    std::erase_if(hits, [&](Id<Post> hit) { return !std::ranges::binary_search(those, hit); });
    return hits;
}

std::vector<Id<Post>> firstPosts(const Store &store, const Outline &outline, const QString &words, Uid<Coder> coder,
    int most, const std::function<bool()> &stopped)
{
    QString plain = words;
    plain = plain.replace(u'"', u' ').simplified();
    if (plain.isEmpty())
        return {};
    SearchScope scope;
    scope.only = coder;
    std::vector<int> nodes;
    for (const QString &typed : {beginningsOf(plain.split(u' ')), namesLike(plain, store.codebook())}) {
        SearchRun run(store, outline, SearchQuery::parsed(typed), scope);
        run.stopWhen(stopped);
        int found = 0;
        for (auto hits = run.next(most); found < most && !hits.empty(); hits = run.next(most)) {
            for (const SearchHit &hit : hits) {
                found += nodes.empty() || nodes.back() != hit.node;
                nodes.push_back(hit.node);
            }
        }
    }
    std::ranges::sort(nodes);
    nodes.erase(std::ranges::unique(nodes).begin(), nodes.end());
    nodes.resize(std::min(nodes.size(), size_t(most)));
    std::vector<Id<Post>> posts;
    posts.reserve(nodes.size());
    for (const int node : nodes)
        posts.push_back(outline.post(node));
    return posts;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/filter.h"

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

} // namespace

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

} // namespace rejoinder

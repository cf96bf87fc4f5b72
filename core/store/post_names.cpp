// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/post_names.h"

namespace rejoinder {

namespace {

constexpr qsizetype digits = 16; // Of a thread's uid and of a text's hash: 64 bits tell them apart.

} // namespace

PostNames::PostNames(const Database &database)
    : m_database(database)
{
}

QString PostNames::nameOf(Id<Post> post) const
{
    const auto query = m_database.cached(
        "SELECT thread.uid, post.key FROM post JOIN thread ON thread.id = post.thread WHERE post.id = ?");
    query->bind(post);
    return query->step() ? threadName(query->uuid(0)) + u'.' + query->text(1) : QString();
}

Id<Post> PostNames::postNamed(QStringView name) const
{
    const auto dot = name.indexOf(u'.');
    const auto start = QByteArray::fromHex(
        name.sliced(std::min<qsizetype>(1, name.size()), std::max<qsizetype>(0, dot - 1)).toLatin1());
    if (dot != 1 + digits || !name.startsWith(u't') || start.size() != digits / 2)
        return {};
    // The uid's first half names the thread; a range over the unique index finds it.
    const auto query = m_database.cached("SELECT post.id FROM thread JOIN post ON post.thread = thread.id"
                                         " WHERE thread.uid BETWEEN ?1 AND ?2 AND post.key = ?3");
    query->bind(start + QByteArray(8, '\0'), start + QByteArray(8, '\xff'), name.sliced(dot + 1));
    return query->step() ? query->id<Post>(0) : Id<Post>();
}

QString PostNames::nameOf(Id<PostText> text) const
{
    const auto query = m_database.cached("SELECT sha256 FROM post_text WHERE id = ?");
    query->bind(text);
    return query->step() ? QString::fromLatin1(query->blob(0).toHex().first(digits)) : QString();
}

Id<PostText> PostNames::textNamed(Id<Post> post, QStringView name) const
{
    const auto query
        = m_database.cached("SELECT id, sha256 FROM post_text WHERE id = (SELECT text FROM post WHERE id = ?1)"
                            " UNION ALL SELECT id, sha256 FROM post_text WHERE post = ?1 AND older = 1");
    query->bind(post);
    while (query->step()) {
        if (QLatin1StringView(query->blob(1).toHex().first(digits)) == name)
            return query->id<PostText>(0);
    }
    return {};
}

} // namespace rejoinder

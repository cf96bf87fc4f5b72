// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/thread_text.h"

#include "core/corpus/text.h"
#include "core/model/iso_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// One line: "[c4] Ana, 2024-05-01T10:00:00Z, answers c2". The same words in every language: it is data.
QString headingOf(const Contents::ReadPost &read, const QString &parentKey)
{
    QStringList parts;
    const Post &post = read.post;
    parts << (post.kind == PostKind::Article ? u"[article]"_s : u'[' + post.key + u']')
            + (read.author.isEmpty() ? QString() : u' ' + read.author);
    if (post.created)
        parts << QString::fromLatin1(isoTime(*post.created));
    if (!parentKey.isEmpty())
        parts << u"answers "_s + parentKey;
    return parts.join(u", "_s).replace(u'\n', u' ');
}

} // namespace

const ThreadText::Place *ThreadText::place(Id<Post> post) const
{
    const auto found = std::ranges::find(posts, post, [](const Place &place) { return place.read.post.id; });
    return found == posts.end() ? nullptr : &*found;
}

ThreadText threadText(const Contents &contents, const Thread &thread)
{
    ThreadText result;
    int length = 0;
    const auto append = [&](const QString &text) {
        result.text += text;
        length += codePoints(text);
    };
    for (const QString &line : {thread.title, thread.standfirst}) {
        if (!line.isEmpty())
            append(line + u"\n\n"_s);
    }
    QHash<Id<Post>, QString> keys;
    contents.eachPost(thread.id, [&](const Contents::ReadPost &read) {
        const bool isArticle = read.post.kind == PostKind::Article;
        keys.insert(read.post.id, isArticle ? u"article"_s : read.post.key);
        ThreadText::Place place;
        place.read = read;
        place.read.text.reset();
        place.name = contents.nameOf(read.post.id);
        place.heading = length;
        append(headingOf(read, read.depth > 0 ? keys.value(read.shownParent) : QString()) + u'\n');
        place.begin = length;
        append(read.text.value_or(QString()));
        place.end = length;
        append(u"\n\n"_s);
        result.posts.push_back(std::move(place));
    });
    return result;
}

} // namespace rejoinder

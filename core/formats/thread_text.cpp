// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/thread_text.h"

#include "core/corpus/text.h"
#include "core/formats/thread_heading.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QStringView lineAt(QStringView text, qsizetype at)
{
    const auto end = text.indexOf(u'\n', at);
    return text.sliced(at, (end < 0 ? text.size() : end) - at);
}

/// The fewest brackets that no line of these words has where a heading may stand, so that it cannot be taken for one.
int bracketsFor(const QStringList &words)
{
    QSet<int> taken;
    const auto take = [&](QStringView line) {
        if (const int brackets = bracketsOf(line); brackets > 0 && headingIn(line, brackets))
            taken.insert(brackets);
    };
    for (const QString &text : words) {
        take(lineAt(text, 0));
        for (auto at = nextHeadingPlace(text, 0); at >= 0; at = nextHeadingPlace(text, at))
            take(lineAt(text, at));
    }
    int brackets = 1;
    while (taken.contains(brackets))
        ++brackets;
    return brackets;
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
    QHash<Id<Post>, QString> keys;
    QStringList words; // Of each post below a line's end, which is how they stand below their headings.
    contents.eachPost(thread.id, [&](const Contents::ReadPost &read) {
        const bool isArticle = read.post.kind == PostKind::Article;
        keys.insert(read.post.id, isArticle ? u"article"_s : read.post.key);
        words << u'\n' + read.text.value_or(QString());
        ThreadText::Place place;
        place.read = read;
        place.read.text.reset();
        place.name = contents.nameOf(read.post.id);
        result.posts.push_back(std::move(place));
    });
    const int brackets = bracketsFor(words + QStringList{thread.title, thread.standfirst});
    int length = 0;
    const auto append = [&](QStringView text) {
        result.text += text;
        length += codePoints(text);
    };
    for (const QString &line : {thread.title, thread.standfirst}) {
        if (!line.isEmpty())
            append(QString(line + u"\n\n"_s));
    }
    for (size_t i = 0; i < result.posts.size(); ++i) {
        ThreadText::Place &place = result.posts[i];
        const Contents::ReadPost &read = place.read;
        place.heading = length;
        append(lineOf({keys.value(read.post.id), read.author, read.post.created,
                          read.depth > 0 ? keys.value(read.shownParent) : QString()},
            brackets));
        place.begin = length + 1;
        append(words[qsizetype(i)]);
        place.end = length;
        append(u"\n\n");
    }
    return result;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/thread_text_reader.h"

#include "core/corpus/text.h"
#include "core/formats/thread_heading.h"

#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using thread_places::PlacedPost;
using thread_places::PlacedThread;

constexpr auto articleKey = "article"_L1;
constexpr qsizetype blankLine = 2; // Between a post and the next heading: "\n\n".
/// Numbers of brackets that are tried. Two are seen where a thread quotes another; a file that has thousands is made to
/// keep a reader busy.
constexpr size_t mostReadings = 16;

/// A line that may be a heading, UTF-16.
struct Line
{
    qsizetype at = 0;
    qsizetype end = 0;
};

std::vector<Line> linesIn(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype at = text.startsWith(u'[') ? 0 : nextHeadingPlace(text, 0); at >= 0;
        at = nextHeadingPlace(text, at)) {
        const auto end = text.indexOf(u'\n', at);
        lines.push_back({at, end < 0 ? text.size() : end});
    }
    return lines;
}

/// Whether each heading answers what it may answer where it stands: posts are in reading order, so a parent is the post
/// before or one that that answers.
class Order
{
public:
    bool take(const ThreadHeading &heading)
    {
        if (m_keys.contains(heading.key) || (heading.key == articleKey) != m_keys.isEmpty())
            return false;
        m_keys.insert(heading.key);
        if (heading.key == articleKey)
            return heading.parent.isEmpty();
        while (!m_above.empty() && m_above.back() != heading.parent)
            m_above.pop_back();
        const bool fits = heading.parent.isEmpty() || !m_above.empty();
        m_above.push_back(heading.key);
        return fits;
    }

private:
    QSet<QString> m_keys;
    QStringList m_above; ///< What the next may answer, the article apart.
};

PlacedPost postOf(const ThreadHeading &heading, int rank)
{
    PlacedPost placed;
    placed.post.key = heading.key;
    placed.post.kind = heading.key == articleKey ? PostKind::Article : PostKind::Comment;
    placed.post.parent = heading.parent;
    if (!heading.author.isEmpty())
        placed.post.author = heading.author;
    placed.post.created = heading.created;
    placed.post.precision = heading.created ? Precision::Second : Precision::None;
    placed.post.rank = rank;
    return placed;
}

/// The thread whose headings have so many brackets; nothing where they do not fit.
std::optional<PlacedThread> threadWith(
    int brackets, const std::vector<Line> &lines, QStringView text, const Offsets &offsets)
{
    PlacedThread thread;
    Order order;
    qsizetype begin = 0; // Of the words of the post before.
    const auto endBefore = [&](qsizetype end) {
        if (end < begin)
            return false;
        if (!thread.posts.empty()) {
            thread.posts.back().end = offsets.fromUtf16(int(end));
            thread.posts.back().hasText = end > begin;
        }
        return true;
    };
    for (const Line &line : lines) {
        const auto heading = headingIn(text.sliced(line.at, line.end - line.at), brackets);
        if (!heading || (thread.posts.empty() && heading->key != articleKey))
            continue;
        if (!order.take(*heading) || (!thread.posts.empty() && !endBefore(line.at - blankLine)))
            return std::nullopt;
        thread.posts.push_back(postOf(*heading, int(thread.posts.size())));
        begin = std::min(line.end + 1, text.size());
        thread.posts.back().heading = offsets.fromUtf16(int(line.at));
        thread.posts.back().begin = offsets.fromUtf16(int(begin));
    }
    qsizetype end = text.size();
    for (qsizetype n = 0; n < blankLine && end > begin && text[end - 1] == u'\n'; ++n)
        --end;
    return endBefore(end) ? std::optional(std::move(thread)) : std::nullopt;
}

void readTop(SourceThread &thread, QStringView top, bool hasTitle)
{
    if (top.endsWith("\n\n"_L1))
        top.chop(blankLine);
    const auto blank = hasTitle ? top.indexOf("\n\n"_L1) : -blankLine;
    const QString title = hasTitle ? top.first(blank < 0 ? top.size() : blank).toString() : QString();
    const QString rest = hasTitle && blank < 0 ? QString() : top.sliced(blank + blankLine).toString();
    if (!title.isEmpty())
        thread.title = title;
    if (!rest.isEmpty())
        thread.standfirst = rest;
}

} // namespace

std::optional<PlacedThread> threadIn(const QString &text, bool hasTitle)
{
    const auto lines = linesIn(text);
    std::set<int> brackets; // Of what may be the article's heading.
    for (const Line &line : lines) {
        const QStringView words = QStringView(text).sliced(line.at, line.end - line.at);
        if (const auto heading = headingIn(words, bracketsOf(words)); heading && heading->key == articleKey)
            brackets.insert(bracketsOf(words));
    }
    if (brackets.empty())
        return std::nullopt;
    if (brackets.size() > mostReadings)
        return PlacedThread();
    const Offsets offsets(text);
    std::optional<PlacedThread> found;
    for (const int count : brackets) {
        auto thread = threadWith(count, lines, text, offsets);
        if (thread && found)
            return PlacedThread();
        if (thread)
            found = std::move(thread);
    }
    if (!found)
        return PlacedThread();
    readTop(found->thread, QStringView(text).first(offsets.toUtf16(found->posts.front().heading)), hasTitle);
    return found;
}

} // namespace rejoinder

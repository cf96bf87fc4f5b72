// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/addressed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SuspectedParents)
};

constexpr qsizetype mostRemembered = 20'000; // Some threads: memory must not grow with the file.
constexpr qsizetype longestName = 60;
constexpr double sure = 0.8; // As of a pasted thread's "@name".

bool endsName(QChar c)
{
    return c.isSpace() || u",.:;!?)"_s.contains(c);
}

} // namespace

std::optional<Suspicion> Addressed::suspicion(const SourcePost &post) const
{
    if (post.key.isEmpty() || !post.text || !post.text->startsWith(u'@'))
        return std::nullopt;
    // Names may have blanks and points in them: the longest that is one.
    const QString words
        = QStringView(*post.text).sliced(1, std::min(longestName, post.text->size() - 1)).toString() + u' ';
    for (qsizetype end = words.size() - 1; end > 0; --end) {
        if (!endsName(words[end]))
            continue;
        const auto last = m_last.constFind({post.thread, words.left(end).toCaseFolded()});
        if (last == m_last.cend())
            continue;
        if (last->key == post.parent || last->key == post.key)
            return std::nullopt;
        return Suspicion{last->key, sure, Texts::tr("It speaks to %1 by name.").arg(last->author)};
    }
    return std::nullopt;
}

void Addressed::remember(const SourcePost &post)
{
    if (post.key.isEmpty() || post.author.isEmpty())
        return;
    if (m_last.size() >= mostRemembered)
        m_last.clear(); // Who is spoken to has spoken not long before.
    const QString name = post.author.startsWith(u'@') ? post.author.sliced(1) : post.author;
    m_last.insert({post.thread, name.toCaseFolded()}, {post.key, post.author});
}

} // namespace rejoinder

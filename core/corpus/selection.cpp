// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/selection.h"

#include "core/corpus/source_filter.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

void expectOrder(const std::optional<int> &least, const std::optional<int> &most)
{
    if (least && most && *least > *most)
        throw Error(
            Texts::tr("Nothing is at least %1 and at most %2. Exchange the two numbers.").arg(*least).arg(*most),
            Error::Kind::Usage);
}

} // namespace

bool Selection::isEverything() const
{
    return !asksPosts() && !asksSize() && !isSample();
}

bool Selection::asksPosts() const
{
    return !since.isEmpty() || !until.isEmpty() || !authors.isEmpty() || minLength || maxLength || !match.isEmpty();
}

QStringList Selection::words() const
{
    QStringList words;
    const auto add = [&](const QString &option, const QString &value) {
        if (!value.isEmpty())
            words << option << value;
    };
    const auto number = [&](const QString &option, const std::optional<int> &value) {
        add(option, value ? QString::number(*value) : QString());
    };
    add(u"--since"_s, since);
    add(u"--until"_s, until);
    for (const QString &author : authors)
        add(u"--author"_s, author);
    number(u"--min-length"_s, minLength);
    number(u"--max-length"_s, maxLength);
    add(u"--match"_s, match);
    number(u"--min-comments"_s, minComments);
    number(u"--max-comments"_s, maxComments);
    if (onlyMatching)
        words << u"--only-matching"_s;
    if (sampleThreads > 0)
        add(u"--sample-threads"_s, QString::number(sampleThreads));
    if (samplePosts > 0)
        add(u"--sample-posts"_s, QString::number(samplePosts));
    if (isSample())
        add(u"--seed"_s, QString::number(seed));
    return words;
}

void Selection::expectSound() const
{
    if (sampleThreads > 0 && samplePosts > 0)
        throw Error(
            Texts::tr("A sample is of threads or of posts. Leave one of the two numbers out."), Error::Kind::Usage);
    expectOrder(minLength, maxLength);
    expectOrder(minComments, maxComments);
    (void)SourceFilter(*this);
}

qint64 PassedOver::allPosts() const
{
    return std::accumulate(posts.begin(), posts.end(), qint64(0));
}

qint64 PassedOver::allThreads() const
{
    return std::accumulate(threads.begin(), threads.end(), qint64(0));
}

} // namespace rejoinder

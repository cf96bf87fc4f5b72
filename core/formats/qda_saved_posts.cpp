// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/qda_saved_posts.h"

#include "core/formats/source_time.h"
#include "core/model/identity.h"
#include "core/model/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto articleKey = "article"_L1;

/// The values of a text's variables, by their names.
class Values
{
public:
    Values(const QdaProject &project, const QdaText &text)
    {
        for (const auto &[variable, value] : text.values.asKeyValueRange())
            m_values.insert(project.variables.value(variable).toLower(), value);
    }

    [[nodiscard]] QString operator[](QLatin1StringView name) const { return m_values.value(name); }
    /// A program may write a whole number as 3.0.
    [[nodiscard]] std::optional<int> number(QLatin1StringView name) const
    {
        bool isNumber = false;
        const double value = m_values.value(name).toDouble(&isNumber);
        return isNumber && std::abs(value) <= 1e9 ? std::optional(int(std::lround(value))) : std::nullopt;
    }

private:
    QHash<QString, QString> m_values;
};

/// "t9f31c0d2a7e45b61.c15"
struct Name
{
    QString thread;
    QString key;
};

std::optional<Name> nameIn(const QString &text)
{
    static const QRegularExpression name(u"^(t[0-9a-f]{16})\\.(.+)$"_s);
    const auto match = name.match(text);
    return match.hasMatch() ? std::optional(Name{match.captured(1), match.captured(2)}) : std::nullopt;
}

SourceThread threadOf(const QString &name, const Values &values, const QdaText &text)
{
    SourceThread thread;
    thread.id = name;
    thread.uid = QUuid::fromString(values["thread_uid"_L1]);
    if (threadName(thread.uid) != name)
        thread.uid = identified("thread"_L1, {u"refi-qda"_s, name});
    if (const QString title = values["thread"_L1]; title != name)
        thread.title = title;
    if (const QString url = text.description.trimmed(); url.contains("://"_L1) && !url.contains(u' '))
        thread.url = url;
    thread.where = text.where;
    return thread;
}

SourcePost postOf(const Name &name, const Values &values, const QdaText &text)
{
    SourcePost post;
    post.thread = name.thread;
    post.key = name.key;
    post.kind = name.key == articleKey ? PostKind::Article : PostKind::Comment;
    const auto parent = nameIn(values["answers"_L1]);
    if (parent && parent->thread == name.thread && parent->key != articleKey)
        post.parent = parent->key;
    if (const QString author = values["author"_L1]; !author.isEmpty())
        post.author = author;
    const SourceTime time = isoSourceTime(values["created"_L1]);
    post.created = time.seconds;
    post.precision = time.precision;
    post.status = named<PostStatus>(values["status"_L1]).value_or(PostStatus::Ok);
    if (post.status == PostStatus::Missing || post.status == PostStatus::Stub)
        post.kind = PostKind::Placeholder;
    post.score = values.number("score"_L1);
    post.rank = values.number("position"_L1);
    post.where = text.where;
    return post;
}

/// As they were read; those of which that is not known come last, as they are in the file.
void inReadingOrder(SavedThread &saved)
{
    std::vector<size_t> order(saved.texts.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    constexpr int last = std::numeric_limits<int>::max();
    std::ranges::stable_sort(order, {}, [&](size_t i) { return saved.placed.posts[i].post.rank.value_or(last); });
    SavedThread sorted{{saved.placed.thread, {}, {}}, {}, saved.withoutParent};
    for (const size_t i : order) {
        sorted.placed.posts.push_back(saved.placed.posts[i]);
        sorted.placed.posts.back().post.rank = int(sorted.texts.size());
        sorted.texts.push_back(saved.texts[i]);
    }
    saved = std::move(sorted);
}

} // namespace

std::vector<SavedThread> savedThreads(const QdaProject &project)
{
    std::vector<SavedThread> threads;
    QHash<QString, size_t> threadNamed;
    QSet<QString> met;
    bool isOurs = false;
    for (const QdaText &text : project.texts) {
        const auto name = nameIn(text.name);
        if (!name || met.contains(text.name))
            continue;
        met.insert(text.name);
        const Values values(project, text);
        isOurs |= nameIn(values["answers"_L1]) || !values["thread_uid"_L1].isEmpty();
        if (!threadNamed.contains(name->thread)) {
            threadNamed.insert(name->thread, threads.size());
            threads.push_back({{threadOf(name->thread, values, text), {}, {}}, {}});
        }
        SavedThread &saved = threads[threadNamed.value(name->thread)];
        saved.placed.posts.push_back({postOf(*name, values, text), true});
        saved.texts.push_back(&text);
        saved.withoutParent += name->key != articleKey && !nameIn(values["answers"_L1]);
    }
    if (!isOurs)
        return {};
    std::ranges::for_each(threads, inReadingOrder);
    return threads;
}

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of an import: parents that came late, circles, names of threads, what is told once for many.
#include "core/corpus/importer.h"

#include "core/corpus/text.h"
#include "core/model/identity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

const auto articleKey = u"article"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

void Importer::finish(const std::function<void()> &goOn)
{
    const auto breathe = [&] {
        goOn();
        if (m_writer)
            m_writer->breathe();
    };
    for (const Late &late : m_late) {
        breathe();
        if (!m_threads[m_posts[late.post].thread].isPresent)
            resolve(late);
    }
    cutCircles(goOn);
    for (auto &thread : m_threads) {
        breathe();
        settle(thread);
    }
    if (m_again > 0)
        m_report.problems.push_back(
            {u"post-again"_s, {}, {}, Texts::tr("%n post(s) are in two of the sources.", nullptr, m_again),
                Texts::tr("Each is taken once."), {}});
    for (const auto &[kind, count] : m_told.asKeyValueRange()) {
        if (count > mostTold)
            m_report.problems.push_back(
                {kind, {}, {}, Texts::tr("%n more have the same problem.", nullptr, count - mostTold),
                    Texts::tr("The same became of them."), {}});
    }
}

void Importer::resolve(const Late &late)
{
    const int index = m_posts[late.post].thread;
    int parent = find(index, late.parent);
    if (parent < 0) {
        SourcePost missing;
        missing.kind = PostKind::Placeholder;
        missing.status = PostStatus::Missing;
        mix(m_threads[index], late.parent, articleKey, {});
        parent = append(index, missing, late.parent, m_threads[index].article, late.post);
        m_missing.insert(parent);
    }
    if (m_missing.contains(parent))
        tell({u"missing-parent"_s, late.where, {late.key, late.parent},
            Texts::tr("The post it answers is not in the source."),
            Texts::tr("It answers a placeholder in that post's place."), m_threads[index].from});
    m_posts[late.post].parent = parent;
    if (m_writer)
        m_writer->setParent(m_posts[late.post].id, m_posts[parent].id);
}

void Importer::cutCircles(const std::function<void()> &goOn)
{
    // Each circle has a link that was found late. Nobody is walked over twice.
    std::vector<int> walkOf(m_late.empty() ? 0 : m_posts.size(), -1);
    for (const Late &late : m_late) {
        goOn();
        int at = late.post;
        while (walkOf[at] < 0 && m_posts[at].parent != at) {
            walkOf[at] = late.post;
            at = m_posts[at].parent;
        }
        if (walkOf[at] != late.post || m_posts[at].parent == at)
            continue;
        std::vector<int> circle{at};
        for (int member = m_posts[at].parent; member != at; member = m_posts[member].parent)
            circle.push_back(member);
        std::ranges::rotate(circle, std::ranges::min_element(circle));
        cut(circle);
    }
}

void Importer::cut(const std::vector<int> &circle)
{
    const int first = circle.front();
    // The first in the source answers one that comes later, so it was late itself.
    const auto late = std::ranges::find(m_late, first, &Late::post);
    constexpr size_t named = 20;
    QStringList ids;
    for (size_t i = 0; i < std::min(named, circle.size()); ++i)
        ids << keyOf(circle[i]);
    tell({u"cycle"_s, late->where, ids, Texts::tr("These posts answer each other in a circle."),
        Texts::tr("The first of them answers the article."), m_threads[m_posts[first].thread].from});
    auto &thread = m_threads[m_posts[first].thread];
    m_posts[first].parent = thread.article;
    if (!m_writer)
        return;
    const QByteArray text = m_writer->textHash(m_posts[first].id);
    mix(thread, late->key, late->parent, text);
    mix(thread, late->key, articleKey, text);
    m_writer->setParent(m_posts[first].id, thread.place.article);
}

void Importer::settle(ThreadState &thread)
{
    if (!thread.hasArticle)
        mix(thread, articleKey, u"", {});
    if (thread.uid.isNull())
        setUid(thread,
            threadUid(thread.source ? *thread.source : SourceThread(), thread.articleText.value_or(QString()),
                contentHash(thread)));
    // The same thread twice in one import is one thread.
    thread.isPresent |= m_present.contains(thread.uid);
    if (thread.isPresent) {
        reportPresent(thread);
        ++m_report.present;
        m_report.already += thread.posts - thread.placeholders + thread.hasArticle;
        if (m_writer && !thread.place.thread.isNull())
            m_writer->drop(thread.place.thread);
        return;
    }
    m_present.insert(thread.uid, contentHash(thread));
    if (thread.madeKeys > 0 && thread.madeKeys == thread.comments)
        m_report.withoutKeys.insert(thread.uid);
    ++m_report.threads;
    m_report.posts += thread.posts;
    m_report.placeholders += thread.placeholders;
    m_report.articles += thread.hasArticle;
    if (!m_writer)
        return;
    if (const auto aside = m_writer->setAside(thread.uid); !aside.isNull()) {
        m_writer->adopt(aside, thread.imported, thread.from);
        if (!thread.place.thread.isNull())
            m_writer->drop(thread.place.thread);
        return;
    }
    place(thread);
    m_writer->settle(thread.place.thread, thread.uid, contentHash(thread), thread.imported, thread.from);
    thread.source.reset();
}

void Importer::reportPresent(const ThreadState &thread)
{
    const bool same = m_present.value(thread.uid) == contentHash(thread);
    const QString title = thread.title.isEmpty() ? threadName(thread.uid) : excerpt(thread.title);
    m_report.problems.push_back({u"thread-present"_s, thread.where, {threadName(thread.uid)},
        (same ? Texts::tr("“%1” is in the project already.")
              : Texts::tr("“%1” is in the project already, with other posts or words."))
            .arg(title),
        Texts::tr("The project's thread stays as it is; it is not brought in a second time."), thread.from});
}

std::vector<TakenParent> Importer::takenParents() const
{
    std::vector<TakenParent> parents;
    for (const Taken &taken : m_taken) {
        const QUuid &thread = m_threads[taken.thread].uid;
        parents.push_back({postName(thread, taken.key), postName(thread, taken.parent)});
    }
    return parents;
}

} // namespace rejoinder

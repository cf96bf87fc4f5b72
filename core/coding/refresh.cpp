// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/refresh.h"

#include "core/coding/clashes.h"
#include "core/coding/reanchoring.h"
#include "core/coding/refreshed_thread.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/post_versions.h"
#include "core/store/thread_copier.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Refresh)
};

using ThreadPair = std::pair<Thread, Thread>; ///< Here, and in the scrape.

/// The only one with this value; null: there is none, or several.
template<class Value>
const Thread *onlyOne(const std::vector<Thread> &threads, Value Thread::*field, const Value &value)
{
    const auto found = std::ranges::find(threads, value, field);
    if (found == threads.end()
        || std::find_if(found + 1, threads.end(), [&](const Thread &t) { return t.*field == value; }) != threads.end())
        return nullptr;
    return &*found;
}

/// Whether some post says the same in both.
bool sharePosts(const Store &here, Id<Thread> thread, const Store &scrape, Id<Thread> scraped)
{
    QSet<std::pair<QString, QByteArray>> said;
    const auto keyOf = [](const Contents::ReadPost &read) { return std::pair(read.author, read.sha256); };
    here.eachPost(thread, [&](const Contents::ReadPost &read) {
        if (read.text && !read.text->trimmed().isEmpty())
            said.insert(keyOf(read));
    });
    bool shares = false;
    scrape.eachPost(scraped, [&](const Contents::ReadPost &read) { shares |= said.contains(keyOf(read)); });
    return shares;
}

class Finder
{
public:
    Finder(const Store &here, const Store &scrape)
        : m_here(here)
        , m_scrape(scrape)
        , m_threads(here.threads())
        , m_scraped(scrape.threads())
    {
    }

    std::vector<ThreadPair> pairs()
    {
        QHash<QUuid, const Thread *> byUid;
        for (const Thread &thread : m_threads)
            byUid.insert(thread.uid, &thread);
        std::vector<ThreadPair> pairs;
        for (const Thread &scraped : m_scraped) {
            const Thread *thread = byUid.value(scraped.uid);
            if (!thread)
                thread = otherwiseNamed(scraped);
            if (thread && !m_met.contains(thread->uid)) {
                m_met.insert(thread->uid);
                pairs.emplace_back(*thread, scraped);
            }
        }
        return pairs;
    }

    ThreadPair named(const QString &name)
    {
        const auto thread = std::ranges::find_if(
            m_threads, [&](const Thread &candidate) { return threadName(candidate.uid) == name; });
        if (thread == m_threads.end())
            throw Error(Texts::tr("There is no thread “%1” in the project. “rejoinder-cli tree” shows what they are "
                                  "called.")
                            .arg(name),
                Error::Kind::Usage);
        if (m_scraped.size() != 1)
            throw Error(Texts::tr("The source holds %n thread(s), and only one can be %1. Leave the thread's name out.",
                            nullptr, int(m_scraped.size()))
                            .arg(name),
                Error::Kind::Usage);
        return {*thread, m_scraped.front()};
    }

private:
    const Thread *otherwiseNamed(const Thread &scraped) const
    {
        if (!scraped.url.isEmpty()) {
            if (const Thread *thread = onlyOne(m_threads, &Thread::url, scraped.url))
                return thread;
        }
        for (const auto field : {&Thread::title, &Thread::importedFrom}) {
            const Thread *thread = (scraped.*field).isEmpty() ? nullptr : onlyOne(m_threads, field, scraped.*field);
            if (thread && sharePosts(m_here, thread->id, m_scrape, scraped.id))
                return thread;
        }
        return nullptr;
    }

    const Store &m_here;
    const Store &m_scrape;
    std::vector<Thread> m_threads;
    std::vector<Thread> m_scraped;
    QSet<QUuid> m_met;
};

class Refreshing
{
public:
    Refreshing(Store &here, const Store &scrape, const Batch &batch, const RefreshOptions &options)
        : m_here(here)
        , m_scrape(scrape)
        , m_batch(batch)
        , m_options(options)
        , m_step(here, options.label, options.actor)
    {
    }

    RefreshReport run()
    {
        if (m_here.isImporting())
            throw Error(
                Texts::tr("An import into this project is running. Wait until it has ended, then refresh again."));
        const auto pairs = threadPairs();
        std::vector<RefreshedThread> threads;
        for (const auto &[thread, scraped] : pairs) {
            goOn();
            threads.emplace_back(m_here, m_scrape, thread, scraped, asked(scraped));
            threads.back().count(m_report);
        }
        m_report.threads = int(pairs.size());
        const auto fresh = postsOfOthers(pairs);
        const auto changes = [](const RefreshedThread &thread) { return thread.changes(); };
        m_report.changed = !fresh.isEmpty() || std::ranges::any_of(threads, changes);
        if (!m_report.changed)
            return std::move(m_report);
        write(threads, fresh);
        if (!m_options.dryRun)
            m_step.commit();
        return std::move(m_report);
    }

private:
    void goOn() const
    {
        if (m_options.goOn)
            m_options.goOn();
    }

    std::vector<ThreadPair> threadPairs()
    {
        Finder finder(m_here, m_scrape);
        if (!m_options.thread.isEmpty())
            return {finder.named(m_options.thread)};
        auto pairs = finder.pairs();
        if (pairs.empty())
            throw Error(Texts::tr("%1 holds no thread that is in %2: there is nothing to refresh. Import it as new, or "
                                  "name the thread that it is (--thread).")
                    .arg(m_batch.source, QFileInfo(m_here.path()).fileName()));
        return pairs;
    }

    [[nodiscard]] RefreshedThread::Asked asked(const Thread &scraped) const
    {
        return {m_options.isPartial, m_options.withoutKeys.contains(scraped.uid)};
    }

    /// The posts of the scrape's threads that are not here.
    QSet<Id<Post>> postsOfOthers(const std::vector<ThreadPair> &pairs)
    {
        QSet<QUuid> met;
        for (const auto &[thread, scraped] : pairs)
            met.insert(scraped.uid);
        QSet<Id<Post>> posts;
        for (const Thread &thread : m_scrape.threads()) {
            if (met.contains(thread.uid) || !m_options.thread.isEmpty())
                continue;
            ++m_report.newThreads;
            m_scrape.eachPost(thread.id, [&](const Contents::ReadPost &read) { posts.insert(read.post.id); });
            --m_report.newThreadPosts; // The article.
        }
        m_report.newThreadPosts += int(posts.size());
        return posts;
    }

    void write(std::vector<RefreshedThread> &threads, const QSet<Id<Post>> &fresh)
    {
        m_step.add({Edit{std::nullopt, m_batch, true}});
        RefreshWriter writer(m_here, m_batch);
        QHash<Id<Post>, Id<Post>> posts; // From there to here.
        for (RefreshedThread &thread : threads) {
            goOn();
            if (thread.changes())
                posts.insert(thread.write(writer, m_batch.imported));
        }
        if (!fresh.isEmpty()) {
            ThreadCopier copier(m_scrape, m_here);
            copier.keepOnly(fresh);
            copier.copy(m_options.goOn);
            for (const Id<Post> post : fresh)
                posts.insert(post, copier.postHere(post));
        }
        writer.show();
        QSet<Id<Post>> edited;
        for (const RefreshedThread &thread : threads)
            edited.unite(thread.editedPosts());
        moveAnnotations(edited);
        correctParents(posts);
        m_report.clashes = settleClashes(m_here, m_step);
    }

    void moveAnnotations(const QSet<Id<Post>> &edited)
    {
        Reanchoring went;
        m_step.add(reanchorAll(m_here, &went));
        m_report.exact = went.exact;
        m_report.moved = went.moved;
        const Codebook codebook = m_here.codebook();
        for (const Annotation &annotation : went.left) {
            if (!edited.contains(annotation.post))
                continue; // Of a refresh before this.
            const auto coder = m_here.find<Coder>(annotation.header.owner.value);
            m_report.left.push_back({annotation.post, m_here.nameOf(annotation.post), coder ? coder->name : QString(),
                codebook.path(annotation.code), annotation.quote});
        }
        std::ranges::stable_sort(m_report.left, {}, [](const auto &left) { return left.name; });
    }

    void correctParents(const QHash<Id<Post>, Id<Post>> &posts)
    {
        Edits edits;
        for (const auto &[post, parent] : m_options.parents) {
            ParentCorrection row;
            row.post = posts.value(m_scrape.postNamed(post));
            row.parent = posts.value(m_scrape.postNamed(parent));
            if (row.post.isNull() || row.parent.isNull())
                continue;
            row.header = {identified("correction"_L1, {m_here.nameOf(row.post)}), m_options.actor};
            if (!m_here.row(RowKind::ParentCorrection, row.header.uid))
                edits.push_back(added(row));
        }
        m_step.add(std::move(edits));
    }

    Store &m_here;
    const Store &m_scrape;
    const Batch &m_batch;
    const RefreshOptions &m_options;
    OpenStep m_step;
    RefreshReport m_report;
};

} // namespace

RefreshReport refresh(Store &here, const Store &scrape, const Batch &batch, const RefreshOptions &options)
{
    return Refreshing(here, scrape, batch, options).run();
}

} // namespace rejoinder

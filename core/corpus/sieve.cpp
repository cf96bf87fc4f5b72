// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/sieve.h"

#include "core/agreement/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Of a sample the looks keep so many threads, or four times the sample.
constexpr size_t leastKept = 500'000;

/// FNV-1a over UTF-16: the same on every machine. What is drawn is mixed once more by Random.
quint64 hashOf(QStringView text, quint64 basis = 0xcbf29ce484222325U)
{
    constexpr quint64 prime = 0x100000001b3U;
    for (const QChar c : text) {
        basis = (basis ^ (c.unicode() & 0xffU)) * prime;
        basis = (basis ^ (c.unicode() >> 8U)) * prime;
    }
    return basis;
}

quint64 joined(quint64 a, quint64 b)
{
    return Random(a, b).bits();
}

} // namespace

Sieve::Sieve(const Selection &selection, int sources)
    : m_selection(selection)
    , m_filter(selection)
    , m_sources(sources)
    , m_most(std::max(leastKept, 4 * size_t(std::max(selection.sampleThreads, selection.samplePosts))))
    // A sample of posts from threads of some size has to know the size of each.
    , m_isBounded(selection.sampleThreads > 0 || (selection.samplePosts > 0 && !selection.asksSize()))
{
    if (!selection.isEverything())
        m_stage = Stage::Threads;
}

int Sieve::looks() const
{
    if (m_selection.isEverything())
        return 0;
    return narrows() ? 2 : 1;
}

void Sieve::beginSource(int source)
{
    m_source = source;
    m_prefix.clear();
    m_hasPosts = false;
    m_named.clear();
    if (source == 0)
        m_counted.clear();
}

/// A thread that stands in several sources has an identity of its own there. Most formats make it of the thread's id by
/// putting the site's name before it; then nothing needs to be remembered.
void Sieve::meet(const SourceThread &thread)
{
    const QString identity = thread.uid.isNull() ? thread.identity : thread.uid.toString(QUuid::Id128);
    const bool hasPrefix = !thread.id.isEmpty() && identity.endsWith(u':' + thread.id);
    if (hasPrefix && m_prefix.isEmpty() && !m_hasPosts)
        m_prefix = identity.chopped(thread.id.size());
    if (m_sources < 2 || identity.isEmpty() || (hasPrefix && identity.size() == m_prefix.size() + thread.id.size()))
        return;
    const quint64 name = hashOf(thread.id);
    if (!m_named.contains(name))
        m_named.insert(name, hashOf(identity));
}

quint64 Sieve::threadOf(const QString &id)
{
    if (!m_prefix.isEmpty() && m_named.isEmpty())
        return hashOf(id, hashOf(m_prefix));
    if (m_sources > 1) {
        const quint64 name = hashOf(id);
        if (const auto known = m_named.constFind(name); known != m_named.cend())
            return *known;
        // As it is called now it is called to the end of the source.
        return *m_named.insert(
            name, m_prefix.isEmpty() ? joined(name, quint64(m_source)) : hashOf(id, hashOf(m_prefix)));
    }
    return m_prefix.isEmpty() ? hashOf(id) : hashOf(id, hashOf(m_prefix));
}

quint64 Sieve::postOf(quint64 thread, const SourcePost &post)
{
    return joined(thread, post.key.isEmpty() ? quint64(++m_counted[thread]) : hashOf(post.key));
}

quint64 Sieve::placeOf(quint64 thread) const
{
    return Random(m_selection.seed, thread).bits();
}

quint64 Sieve::placeOf(quint64 thread, quint64 post) const
{
    return Random(m_selection.seed, thread, post).bits();
}

void Sieve::look(const Record &record)
{
    if (const auto *thread = std::get_if<SourceThread>(&record)) {
        meet(*thread);
        if (m_stage == Stage::Threads)
            (void)stateOf(threadOf(thread->id));
    } else if (const auto *post = std::get_if<SourcePost>(&record)) {
        const quint64 name = threadOf(post->thread);
        m_hasPosts = true;
        m_stage == Stage::Threads ? lookAt(name, *post) : noteAnswer(name, *post);
    }
}

/// Null where the thread's place is behind those that are kept: then it was never kept, or was dropped for good.
Sieve::ThreadState *Sieve::stateOf(quint64 thread)
{
    if (m_isBounded && placeOf(thread) > m_lastPlace)
        return nullptr;
    auto known = m_threads.find(thread);
    if (known != m_threads.end())
        return &*known;
    if (m_isBounded && size_t(m_threads.size()) >= 2 * m_most) {
        dropThreads();
        if (placeOf(thread) > m_lastPlace)
            return nullptr;
    }
    ThreadState state;
    state.passes = !m_selection.asksPosts();
    return &*m_threads.insert(thread, state);
}

void Sieve::lookAt(quint64 thread, const SourcePost &post)
{
    ThreadState *state = stateOf(thread);
    if (!state && m_selection.samplePosts == 0)
        return;
    const bool isComment = post.kind != PostKind::Article;
    const bool asks = m_selection.samplePosts > 0 || !state->passes;
    const bool passes = asks && m_filter.passes(post);
    if (state) {
        state->comments += isComment;
        state->passes |= passes;
    }
    if (m_selection.samplePosts == 0 || !isComment)
        return;
    const quint64 name = postOf(thread, post);
    const quint64 place = placeOf(thread, name);
    if (!passes || post.kind != PostKind::Comment || !post.text || post.text->isEmpty() || place > m_lastPost)
        return;
    m_posts.push_back({place, thread, name});
    if (m_posts.size() >= 2 * m_most)
        dropPosts();
}

void Sieve::dropThreads()
{
    std::vector<quint64> places;
    places.reserve(size_t(m_threads.size()));
    for (auto it = m_threads.cbegin(); it != m_threads.cend(); ++it)
        places.push_back(placeOf(it.key()));
    const auto last = places.begin() + qsizetype(m_most) - 1;
    std::ranges::nth_element(places, last);
    m_lastPlace = *last;
    m_threads.removeIf([&](const auto &item) { return placeOf(item.key()) > m_lastPlace; });
}

void Sieve::dropPosts()
{
    const auto last = m_posts.begin() + qsizetype(m_most) - 1;
    std::ranges::nth_element(m_posts, last, {}, &Drawn::place);
    m_lastPost = last->place;
    m_posts.resize(m_most);
}

void Sieve::endLook()
{
    if (m_stage == Stage::Answered) {
        takeAnswered();
        m_stage = Stage::Taking;
        return;
    }
    judgeThreads();
    if (m_selection.sampleThreads > 0)
        drawThreads();
    else if (m_selection.samplePosts > 0)
        drawPosts();
    estimateRest();
    for (const ThreadState &state : std::as_const(m_threads)) {
        if (!state.isTaken)
            ++m_passedOver.threads[state.reason];
    }
    m_stage = narrows() ? Stage::Answered : Stage::Taking;
}

void Sieve::judgeThreads()
{
    for (ThreadState &state : m_threads) {
        const bool fits = state.comments >= m_selection.minComments.value_or(0)
            && state.comments <= m_selection.maxComments.value_or(state.comments);
        state.reason = !state.passes ? PassedOver::NoPost : !fits ? PassedOver::Size : PassedOver::NotDrawn;
        state.isTaken = state.passes && fits && !m_selection.isSample();
    }
}

void Sieve::drawThreads()
{
    std::vector<Drawn> candidates;
    for (auto it = m_threads.cbegin(); it != m_threads.cend(); ++it) {
        if (it->reason == PassedOver::NotDrawn)
            candidates.push_back({placeOf(it.key()), it.key(), 0});
    }
    const size_t size = std::min(candidates.size(), size_t(m_selection.sampleThreads));
    std::ranges::partial_sort(candidates, candidates.begin() + qsizetype(size), {}, &Drawn::place);
    for (size_t i = 0; i < size; ++i)
        m_threads[candidates[i].thread].isTaken = true;
    m_passedOver.missing = m_selection.sampleThreads - int(size);
}

void Sieve::drawPosts()
{
    std::erase_if(m_posts, [&](const Drawn &post) {
        const auto state = m_threads.constFind(post.thread);
        return m_selection.asksSize() && (state == m_threads.cend() || state->reason != PassedOver::NotDrawn);
    });
    const size_t size = std::min(m_posts.size(), size_t(m_selection.samplePosts));
    std::ranges::nth_element(m_posts, m_posts.begin() + qsizetype(size), {}, &Drawn::place);
    m_posts.resize(size);
    for (const Drawn &post : m_posts) {
        auto &state = m_threads[post.thread]; // Made, where its place was behind those that were kept.
        state.isTaken = true;
        m_answers.insert(post.post, {0, true});
    }
    m_passedOver.missing = m_selection.samplePosts - int(size);
}

/// The k threads that were kept are those with the first k places of all; places are uniform, so all are about k / last.
void Sieve::estimateRest()
{
    if (m_lastPlace == std::numeric_limits<quint64>::max())
        return;
    const auto kept = std::ranges::count_if(
        m_threads.keyBegin(), m_threads.keyEnd(), [&](quint64 thread) { return placeOf(thread) <= m_lastPlace; });
    const double all = double(kept) / (double(m_lastPlace) * 0x1p-64);
    m_passedOver.threads[rest()] = std::max(qint64(all) - qint64(m_threads.size()), qint64(0));
    m_passedOver.threadsAreEstimated = true;
}

void Sieve::noteAnswer(quint64 thread, const SourcePost &post)
{
    const auto state = m_threads.constFind(thread);
    if (state == m_threads.cend() || !state->isTaken || post.kind == PostKind::Article)
        return;
    auto &answer = m_answers[postOf(thread, post)];
    if (!post.parent.isEmpty())
        answer.parent = joined(thread, hashOf(post.parent));
    if (m_selection.samplePosts == 0)
        answer.isTaken |= m_filter.passes(post);
}

void Sieve::takeAnswered()
{
    QSet<quint64> walked;
    std::vector<quint64> taken;
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        if (it->isTaken)
            taken.push_back(it.key());
    }
    for (quint64 at : taken) {
        while (true) {
            const auto answer = m_answers.find(at);
            if (answer == m_answers.end() || walked.contains(at))
                break;
            walked.insert(at);
            answer->isTaken = true;
            at = answer->parent;
        }
    }
}

bool Sieve::takes(const Record &record)
{
    if (m_selection.isEverything())
        return true;
    if (const auto *thread = std::get_if<SourceThread>(&record)) {
        meet(*thread);
        const auto state = m_threads.constFind(threadOf(thread->id));
        return state != m_threads.cend() && state->isTaken;
    }
    const auto *post = std::get_if<SourcePost>(&record);
    return !post || takesPost(*post);
}

bool Sieve::takesPost(const SourcePost &post)
{
    const quint64 thread = threadOf(post.thread);
    m_hasPosts = true;
    const auto state = m_threads.constFind(thread);
    const bool isTaken = state != m_threads.cend() && state->isTaken;
    if (!isTaken) {
        ++m_passedOver.posts[state == m_threads.cend() ? rest() : state->reason];
        return false;
    }
    if (!narrows() || post.kind == PostKind::Article)
        return true;
    const auto answer = m_answers.constFind(postOf(thread, post));
    if (answer != m_answers.cend() && answer->isTaken)
        return true;
    ++m_passedOver.posts[PassedOver::Post];
    return false;
}

} // namespace rejoinder

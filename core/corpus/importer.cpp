// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/importer.h"

#include "core/corpus/text.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

const auto articleKey = u"article"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

quint32 digestOf(const SourcePost &post)
{
    return post.text ? static_cast<quint32>(qHash(*post.text, 1)) : 0;
}

/// What a source says once and not again.
void complete(SourceThread &thread, const SourceThread &before)
{
    for (const auto field :
        {&SourceThread::title, &SourceThread::standfirst, &SourceThread::source, &SourceThread::url}) {
        if ((thread.*field).isEmpty())
            thread.*field = before.*field;
    }
    if (!thread.published)
        thread.published = before.published;
}

quint64 nameHash(int thread, QStringView key)
{
    return qHash(key, static_cast<size_t>(thread) * 0x9E3779B97F4A7C15ULL + 1);
}

} // namespace

Importer::Importer(const ImportRequest &request, ImportWriter *writer, QHash<QUuid, QByteArray> present, qint64 now)
    : m_request(request)
    , m_writer(writer)
    , m_present(std::move(present))
    , m_now(now)
{
}

void Importer::beginSource(const QString &name)
{
    m_fileName = name;
    m_threadNamed.clear();
    m_sourceStart = static_cast<int>(m_posts.size());
}

void Importer::add(Record &&record)
{
    if (auto *problem = std::get_if<Problem>(&record)) {
        problem->file = m_fileName;
        tell(std::move(*problem));
        return;
    }
    ++m_report.rows;
    if (auto *thread = std::get_if<SourceThread>(&record))
        addThread(std::move(*thread));
    else if (auto *row = std::get_if<SourceRow>(&record))
        m_rows.push_back(std::move(*row));
    else
        take(std::move(std::get<SourcePost>(record)));
    if (m_writer)
        m_writer->breathe();
}

void Importer::take(SourcePost &&post)
{
    const int index = threadNamed(post.thread);
    clean(post);
    if (m_threads[index].isJoined && isAgain(index, post)) {
        ++m_again;
        ++m_report.already;
        ++m_threads[index].comments;
    } else if (post.kind == PostKind::Article && !m_threads[index].hasArticle) {
        addArticle(index, std::move(post));
    } else {
        addComment(index, std::move(post));
    }
}

/// Whether a source before had this post of a thread that both have: under the same key, with the same words.
bool Importer::isAgain(int index, const SourcePost &post) const
{
    const auto &thread = m_threads[index];
    if (post.kind == PostKind::Article)
        return thread.hasArticle && thread.article < m_sourceStart && m_posts[thread.article].digest == digestOf(post);
    const int other = find(index, post.key.isEmpty() ? u"c%1"_s.arg(thread.comments + 1) : post.key);
    return other >= 0 && other < m_sourceStart && other != thread.article && m_posts[other].digest == digestOf(post);
}

void Importer::tell(Problem problem)
{
    if (problem.where.isEmpty() || ++m_told[problem.kind] <= mostTold)
        m_report.problems.push_back(std::move(problem));
}

int Importer::threadNamed(const QString &id)
{
    if (const auto known = m_threadNamed.constFind(id); known != m_threadNamed.cend())
        return *known;
    const int thread = static_cast<int>(m_threads.size());
    ThreadState state;
    state.from = m_fileName;
    state.imported = m_now;
    state.article = static_cast<int>(m_posts.size());
    m_posts.push_back({{}, state.article, thread});
    if (!m_writer)
        m_keys.push_back(articleKey);
    m_threads.push_back(std::move(state));
    m_threadNamed.insert(id, thread);
    remember(thread, articleKey, m_threads[thread].article);
    return thread;
}

/// Submissions and comments of one dump are two files: what has the same name everywhere is one thread.
void Importer::join(const SourceThread &source)
{
    if (source.uid.isNull() && source.identity.isEmpty())
        return;
    const QUuid uid = threadUid(source, {}, {});
    const auto known = m_threadKnown.constFind(uid);
    if (known == m_threadKnown.cend()) {
        m_threadKnown.insert(uid, threadNamed(source.id));
    } else if (!m_threadNamed.contains(source.id) && m_threads[*known].article < m_sourceStart) {
        m_threadNamed.insert(source.id, *known);
        m_threads[*known].isJoined = true;
        m_threads[*known].comments = 0; // Posts without key are called as in a source of their own.
    }
}

void Importer::addThread(SourceThread &&source)
{
    join(source);
    auto &thread = m_threads[threadNamed(source.id)];
    for (QString *text : {&source.title, &source.standfirst, &source.source, &source.url})
        *text = text->isNull() ? QString() : cleaned(*text);
    if (thread.source)
        complete(source, *thread.source);
    thread.title = source.title;
    thread.where = source.where;
    thread.imported = source.imported.value_or(thread.imported);
    if (!source.importedFrom.isEmpty())
        thread.from = source.importedFrom;
    thread.source = std::make_unique<SourceThread>(std::move(source));
    identify(thread);
    if (!thread.place.thread.isNull() && m_writer && !thread.isPresent)
        m_writer->describe(thread.place.thread, *thread.source);
}

void Importer::clean(SourcePost &post)
{
    Repairs repairs;
    if (post.text)
        post.text = cleaned(*post.text, &repairs);
    if (!post.author.isNull())
        post.author = cleaned(post.author, &repairs);
    if (!repairs.any())
        return;
    tell({u"encoding"_s, post.where, {post.key},
        Texts::tr("%n character(s) of it are none.", nullptr, repairs.nulls + repairs.loneSurrogates),
        Texts::tr("Each is kept as U+FFFD, the sign for an unknown character."), m_fileName});
}

void Importer::addArticle(int index, SourcePost &&post)
{
    auto &thread = m_threads[index];
    thread.hasArticle = true;
    m_posts[thread.article].digest = digestOf(post);
    if (!post.key.isEmpty() && post.key != articleKey)
        remember(index, post.key, thread.article); // What replies call it.
    mix(thread, articleKey, u"", post.text ? sha256(*post.text) : QByteArray());
    if (thread.uid.isNull())
        thread.articleText = post.text.value_or(QString());
    identify(thread);
    if (!m_writer || thread.isPresent)
        return;
    place(thread);
    m_writer->fillArticle(thread.place, post);
}

void Importer::addComment(int index, SourcePost &&post)
{
    auto &thread = m_threads[index];
    if (post.kind == PostKind::Article)
        post.kind = PostKind::Comment; // A thread has one article; the second is kept as an answer to it.
    ++thread.comments;
    const QString key = keyFor(index, post);
    int parent = thread.article;
    bool isLate = false;
    if (post.parent == key && !post.parent.isEmpty()) {
        tell({u"self-parent"_s, post.where, {key}, Texts::tr("It answers itself."),
            Texts::tr("It answers the article."), m_fileName});
        post.parent.clear();
    } else if (!post.parent.isEmpty() && post.parent != articleKey) {
        const int found = find(index, post.parent);
        isLate = found < 0;
        parent = isLate ? thread.article : found;
    }
    // A source may have its own name for the article; the tables say "article".
    const bool answersArticle = !isLate && parent == thread.article;
    mix(thread, key, answersArticle ? articleKey : post.parent, post.text ? sha256(*post.text) : QByteArray());
    const int made = append(index, post, key, parent, post.rank.value_or(static_cast<int>(m_posts.size())));
    m_posts[made].hasMadeKey = post.key.isEmpty();
    thread.madeKeys += post.key.isEmpty() || post.key == u"c%1"_s.arg(thread.comments);
    suspect(index, post, key);
    if (isLate)
        m_late.push_back({made, key, post.parent, post.where});
}

QString Importer::keyFor(int thread, const SourcePost &post)
{
    if (post.key.isEmpty()) {
        const QString made = u"c%1"_s.arg(m_threads[thread].comments);
        return find(thread, made) < 0 ? made : freeKey(thread, made);
    }
    const int other = find(thread, post.key);
    if (other < 0)
        return post.key;
    QString free = freeKey(thread, post.key);
    if (m_posts[other].hasMadeKey) { // The source's own key comes first.
        rename(other, post.key, free);
        return post.key;
    }
    tell({u"duplicate-id"_s, post.where, {post.key, free}, Texts::tr("Another post before it has the same id."),
        Texts::tr("Both are kept; this one is called %1. Answers to the id go to the first.").arg(free), m_fileName});
    return free;
}

QString Importer::freeKey(int thread, const QString &key) const
{
    for (int n = 2;; ++n) {
        const QString free = u"%1~%2"_s.arg(key).arg(n);
        if (find(thread, free) < 0)
            return free;
    }
}

void Importer::rename(int post, const QString &from, const QString &to)
{
    auto &thread = m_threads[m_posts[post].thread];
    remember(m_posts[post].thread, to, post);
    if (!m_writer)
        m_keys[post] = to;
    if (m_posts[post].id.isNull())
        return;
    const QString parent = keyOf(m_posts[post].parent);
    const QByteArray text = m_writer->textHash(m_posts[post].id);
    mix(thread, from, parent, text); // Mixed twice it is out.
    mix(thread, to, parent, text);
    m_writer->setKey(m_posts[post].id, to);
}

int Importer::find(int thread, QStringView key) const
{
    return m_postNamed.value(nameHash(thread, key), -1);
}

void Importer::remember(int thread, QStringView key, int post)
{
    m_postNamed.insert(nameHash(thread, key), post);
}

QString Importer::keyOf(int post) const
{
    return m_writer ? m_writer->keyOf(m_posts[post].id) : m_keys[post];
}

int Importer::append(int index, const SourcePost &post, const QString &key, int parent, int rank)
{
    auto &thread = m_threads[index];
    const int made = static_cast<int>(m_posts.size());
    PostState state{{}, parent, index};
    state.digest = digestOf(post);
    if (m_writer && !thread.isPresent) {
        place(thread);
        state.id = m_writer->addPost(thread.place, post, key, m_posts[parent].id, rank);
    }
    m_posts.push_back(state);
    if (!m_writer)
        m_keys.push_back(key);
    remember(index, key, made);
    ++thread.posts;
    if (post.kind == PostKind::Placeholder)
        ++thread.placeholders;
    return made;
}

void Importer::suspect(int thread, const SourcePost &post, const QString &key)
{
    if (post.suspicion)
        m_report.suspectedParents.push_back({post.thread, key, *post.suspicion});
    if (!post.correctedParent.isEmpty())
        m_taken.push_back({thread, key, post.correctedParent});
    else if (post.suspicion && m_request.accepted.contains({post.thread, key}))
        m_taken.push_back({thread, key, post.suspicion->parent});
}

void Importer::place(ThreadState &thread)
{
    if (!thread.place.thread.isNull())
        return;
    thread.place = m_writer->addThread();
    m_posts[thread.article].id = thread.place.article;
    if (thread.source)
        m_writer->describe(thread.place.thread, *thread.source);
}

void Importer::identify(ThreadState &thread)
{
    if (!thread.uid.isNull() || !thread.source)
        return;
    if (!thread.source->uid.isNull() || !thread.source->identity.isEmpty())
        setUid(thread, threadUid(*thread.source, {}, {}));
    else if (thread.hasArticle && !(thread.title.isEmpty() && thread.articleText->isEmpty()))
        setUid(thread, threadUid(*thread.source, *thread.articleText, {}));
}

void Importer::setUid(ThreadState &thread, const QUuid &uid)
{
    thread.uid = uid;
    thread.articleText.reset();
    thread.isPresent = m_present.contains(uid);
}

/// Digests are added by XOR, so that the order of the posts does not matter.
void Importer::mix(ThreadState &thread, QStringView key, QStringView parent, const QByteArray &textHash)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(key.toUtf8());
    hash.addData("\x1f");
    hash.addData(parent.toUtf8());
    hash.addData("\x1f");
    hash.addData(textHash);
    std::array<quint64, 4> digest;
    std::memcpy(digest.data(), hash.resultView().data(), sizeof digest);
    for (size_t i = 0; i < digest.size(); ++i)
        thread.content[i] ^= digest[i];
}

QByteArray Importer::contentHash(const ThreadState &thread)
{
    return QByteArray(reinterpret_cast<const char *>(thread.content.data()), sizeof thread.content);
}

} // namespace rejoinder

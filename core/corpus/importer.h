// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/import.h"
#include "core/corpus/import_rows.h"
#include "core/store/import_writer.h"

#include <array>

namespace rejoinder {

/// Puts the posts of sources in their places, record by record: makes keys, finds parents that come late, and reports
/// what does not fit. Keeps some fifty bytes a post; texts go straight to the writer.
class Importer
{
public:
    /// \p writer: null for a dry run. \p present: the threads that the project shows already, with their content hash.
    Importer(const ImportRequest &request, ImportWriter *writer, QHash<QUuid, QByteArray> present, qint64 now);

    /// Before the records of each source; \p name is its file's.
    void beginSource(const QString &name);
    void add(Record &&record);
    /// When all records of all sources were added. \p goOn is asked between steps; it may throw.
    void finish(const std::function<void()> &goOn);

    [[nodiscard]] ImportReport &report() { return m_report; }
    /// What researchers made, to be applied when the posts are seen.
    [[nodiscard]] std::vector<SourceRow> &rows() { return m_rows; }
    [[nodiscard]] std::vector<TakenParent> takenParents() const;

private:
    static constexpr int mostTold = 1000; ///< Problems of a kind; the rest are counted.

    struct ThreadState
    {
        std::unique_ptr<SourceThread> source; ///< Until its uid is known and it is written.
        std::optional<QString> articleText; ///< Until the uid is known.
        QString title;
        QString where;
        QString from; ///< The file's name.
        qint64 imported = 0;
        QUuid uid; ///< Null until it can be known.
        ImportWriter::Place place; ///< Null until something is written.
        std::array<quint64, 4> content{}; ///< Digests of its posts, in whatever order they came.
        int article = 0; ///< Index into m_posts.
        int posts = 0;
        int placeholders = 0;
        int comments = 0; ///< What made keys count.
        int madeKeys = 0; ///< Comments without a key in the source, or whose key is only their number in it.
        bool hasArticle = false;
        bool isPresent = false;
        bool isJoined = false; ///< Other sources have more of it.
    };
    struct PostState
    {
        Id<Post> id; ///< Null where it is not written.
        int parent = 0; ///< Index into m_posts; its own for an article.
        int thread = 0;
        quint32 digest = 0; ///< Of its text.
        bool hasMadeKey = false;
    };
    struct Late
    {
        int post;
        QString key;
        QString parent;
        QString where;
    };

    int threadNamed(const QString &id);
    void join(const SourceThread &source);
    void take(SourcePost &&post);
    [[nodiscard]] bool isAgain(int thread, const SourcePost &post) const;
    /// A problem of which there may be as many as there are posts: the first thousand of a kind are told, the rest counted.
    void tell(Problem problem);
    void addThread(SourceThread &&source);
    void addArticle(int thread, SourcePost &&post);
    void addComment(int thread, SourcePost &&post);
    void clean(SourcePost &post);
    [[nodiscard]] QString keyFor(int thread, const SourcePost &post);
    [[nodiscard]] QString freeKey(int thread, const QString &key) const;
    void rename(int post, const QString &from, const QString &to);
    [[nodiscard]] int find(int thread, QStringView key) const;
    void remember(int thread, QStringView key, int post);
    [[nodiscard]] QString keyOf(int post) const;
    int append(int thread, const SourcePost &post, const QString &key, int parent, int rank);
    void suspect(int thread, const SourcePost &post, const QString &key);

    void place(ThreadState &thread);
    void identify(ThreadState &thread);
    void setUid(ThreadState &thread, const QUuid &uid);
    void mix(ThreadState &thread, QStringView key, QStringView parent, const QByteArray &textHash);
    [[nodiscard]] static QByteArray contentHash(const ThreadState &thread);

    void resolve(const Late &late);
    void cutCircles(const std::function<void()> &goOn);
    void cut(const std::vector<int> &circle);
    void settle(ThreadState &thread);
    void reportPresent(const ThreadState &thread);

    const ImportRequest &m_request;
    ImportWriter *m_writer;
    QHash<QUuid, QByteArray> m_present;
    qint64 m_now;
    QString m_fileName;

    std::vector<ThreadState> m_threads;
    QHash<QString, int> m_threadNamed; ///< Of this source.
    QHash<QUuid, int> m_threadKnown; ///< Of all sources, those that are known everywhere by a name of their own.
    int m_sourceStart = 0; ///< Posts before it are of sources before this.
    int m_again = 0; ///< Posts that a source before had too.
    QHash<QString, int> m_told; ///< Problems, by kind.
    std::vector<PostState> m_posts;
    QHash<quint64, int> m_postNamed; ///< By a hash of thread and key: a million keys are not kept.
    std::vector<QString> m_keys; ///< In a dry run only; else the writer has them.
    std::vector<Late> m_late;
    QSet<int> m_missing; ///< Placeholders made for parents that never came.
    struct Taken
    {
        int thread;
        QString key;
        QString parent;
    };
    std::vector<Taken> m_taken;
    std::vector<SourceRow> m_rows;
    ImportReport m_report;
};

} // namespace rejoinder

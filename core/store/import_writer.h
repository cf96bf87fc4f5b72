// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"
#include "core/store/asked_meanwhile.h"
#include "core/store/database.h"
#include "core/store/process_lock.h"

#include <QElapsedTimer>
#include <QHash>

#include <array>
#include <functional>
#include <optional>

namespace rejoinder {

/// Writes one import under an open batch, which nobody sees until it is closed. Its transactions are short, with pauses,
/// so that people go on coding beside it; only one import works on a file at a time. What is not closed is removed:
/// by remove(), or by the next import or opening when the process was killed (a lock tells who is alive).
class ImportWriter
{
public:
    /// Whether others may have the project open: who is alone (in one that is just being made) need not leave them room.
    enum class Company { Others, Nobody };

    /// Opens its own connection, waits for another import's end, removes abandoned ones and begins \p batch.
    ImportWriter(const QString &project, const Batch &batch, Company company = Company::Others);
    ~ImportWriter();

    struct Place
    {
        Id<Thread> thread;
        Id<Post> article;
    };
    /// A thread that is not known yet, with an article without text.
    Place addThread();
    /// What is known of a thread now. \p uid and \p contentHash come last.
    void describe(Id<Thread> thread, const SourceThread &source);
    void settle(
        Id<Thread> thread, const QUuid &uid, const QByteArray &contentHash, qint64 imported, const QString &source);
    /// Author, time and text of the article.
    void fillArticle(const Place &place, const SourcePost &article);
    Id<Post> addPost(const Place &place, const SourcePost &post, const QString &key, Id<Post> parent, int rank);
    void setParent(Id<Post> post, Id<Post> parent);
    void setKey(Id<Post> post, const QString &key);
    [[nodiscard]] QString keyOf(Id<Post> post) const;
    /// SHA-256 of a post's text as it was written; null where there is none.
    [[nodiscard]] QByteArray textHash(Id<Post> post) const;
    /// Takes out a thread of this batch: it is in the project already.
    void drop(Id<Thread> thread);
    /// The thread's row, where it is set aside with the merge that brought it.
    [[nodiscard]] Id<Thread> setAside(const QUuid &uid) const;
    /// Shows such a thread again once the batch is closed.
    void adopt(Id<Thread> thread, qint64 imported, const QString &source);

    /// What takes long within a call (the search index is merged now and then) asks \p goesOn meanwhile. Where that says no
    /// the call throws, and only remove() may follow.
    void askMeanwhile(std::function<bool()> goesOn);
    /// Between any two calls: commits what is older than a moment and lets others write.
    void breathe();
    /// All is there: from now on it is seen.
    void close();
    /// Takes out what was written, for \p most milliseconds; the rest goes with the next opening.
    void remove(int most);

    /// Removes what killed imports left. Does nothing while an import is at work.
    static void removeAbandoned(const Database &database);

private:
    void writeStraight();
    void beginChunk();
    void endChunk();
    [[nodiscard]] Id<Author> author(const QString &name);
    Id<PostText> addText(Id<Post> post, const QString &text);

    Database m_database;
    ProcessLock m_lock;
    Company m_company;
    std::function<bool()> m_goesOn;
    std::optional<AskedMeanwhile> m_asked;
    qint64 m_batch = 0;
    std::optional<Transaction> m_chunk;
    QElapsedTimer m_age;
    qint64 m_nextPost = 0;
    qint64 m_nextText = 0;
    QHash<QString, Id<Author>> m_authors;

    struct Adopted
    {
        Id<Thread> thread;
        qint64 imported;
        QString source;
    };
    std::vector<Adopted> m_adopted;
    Statement m_addPost;
    Statement m_addText;
    Statement m_addWords;
};

} // namespace rejoinder

// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/refresh.h"
#include "core/corpus/selection.h"
#include "core/formats/format.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace rejoinder {

struct ImportRequest
{
    QStringList sources; ///< Files or folders.
    QString format; ///< Id; empty: each source is recognised.
    ReadOptions options;
    /// Posts whose suspected parent is taken, by the source's name of the thread (SourceThread::id) and key. The parent
    /// that the source shows is kept beside.
    QSet<std::pair<QString, QString>> accepted;
    Uid<Coder> actor; ///< Who takes them; null: nobody in particular.
    Selection selection; ///< Which part of the sources is taken.
    /// The sources are later scrapes of threads that the project has: see refresh(). It has to be there.
    bool refresh = false;
    QString thread; ///< Then: the name of the thread that they hold; empty: it is found.
};

/// What an import found and did: what the command line prints and the window shows.
struct ImportReport
{
    struct SuspectedParent
    {
        QString thread; ///< The source's name of it.
        QString key;
        Suspicion suspicion;
    };

    QString format; ///< Id; of several sources the first's.
    /// Rows of tables, those included that were left out: articles + (posts - placeholders) + already + leftOut +
    /// passedOver.allPosts(). Of other sources the records: threads, posts, rows of researchers.
    qint64 rows = 0;
    bool rowsAreCounted = false; ///< The sources are tables, and that sum holds.
    int threads = 0; ///< Added.
    int posts = 0; ///< Added: comments and placeholders, without articles.
    int placeholders = 0;
    int articles = 0; ///< Added, that the sources hold.
    int already = 0; ///< Posts and articles of threads that were in the project already, or twice in the sources.
    qint64 leftOut = 0; ///< Rows that gave nothing, each with a problem.
    int present = 0; ///< Threads that were in the project already; they are not doubled.
    PassedOver passedOver; ///< By the selection.
    int codings = 0; ///< Rows of researchers that were added.
    std::vector<SuspectedParent> suspectedParents;
    std::vector<Problem> problems;
    QSet<QUuid> withoutKeys; ///< Threads that were added whose posts have no ids in the source but their number.
    /// Of a refresh; then threads, posts and articles count what is in threads that are new.
    std::optional<RefreshReport> refresh;
};

/// Gets 0 to 1 several times a second; false stops the work, which then throws Error::Cancelled.
using ImportProgress = std::function<bool(double)>;

/// Adds what the sources hold to the project, which is made where it is missing: all or nothing, while others go on
/// working on it. A post whose parent never comes answers a placeholder; whoever closes a circle of answers answers the
/// article; each is reported. Nothing is left out but what is there already. Throws one sentence for a source or a
/// project that cannot be read or written, or where there is nothing to import. For a worker: has its own connections.
/// A refresh is one step, which undo takes back; what its sources hold of researchers is not taken.
ImportReport runImport(const QString &project, const ImportRequest &request, const ImportProgress &progress = {});

/// What runImport() would report. Writes nothing.
[[nodiscard]] ImportReport previewImport(
    const QString &project, const ImportRequest &request, const ImportProgress &progress = {});

/// A thread's uid: of the source's own name or address for it; else of title and article; else of all its words. The
/// same wherever the same thread is imported.
[[nodiscard]] QUuid threadUid(const SourceThread &thread, const QString &article, const QByteArray &contentHash);

} // namespace rejoinder

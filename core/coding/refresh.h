// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QSet>

#include <functional>

namespace rejoinder {

struct RefreshOptions
{
    bool dryRun = false; ///< Everything is done and taken back: the counts are exact.
    QString thread; ///< The name of the project's thread that the source's only one is; empty: they are found.
    QString label; ///< Of the step.
    Uid<Coder> actor;
    /// Not all of the source was read or taken: what is not in it may still stand there, and does not count as vanished.
    bool isPartial = false;
    QSet<QUuid> withoutKeys; ///< Threads of the source whose posts have no ids there.
    /// Corrected parents that were accepted for the source: names of posts there.
    std::vector<std::pair<QString, QString>> parents;
    std::function<void()> goOn; ///< Asked now and then; it may throw.
};

/// What a refresh did, or would do.
struct RefreshReport
{
    int threads = 0; ///< Of the project, that were found in the source.
    int newThreads = 0;
    int newThreadPosts = 0; ///< Comments and placeholders of these.
    int added = 0; ///< New posts of threads that were there.
    int edited = 0; ///< Other words.
    int vanished = 0; ///< Not in the source any more, or without their words there.
    int cameBack = 0; ///< They had vanished, or stood for a post that was not known.
    int same = 0; ///< With the same words, whatever else changed.
    int notSeen = 0; ///< Not in a source that holds only a part: they stay as they are.
    int exact = 0; ///< Annotations that lie on the same words in another text,
    int moved = 0; ///< and on those of their words that were kept.
    /// Cannot be placed in the new text: it stays on the old one.
    struct Left
    {
        Id<Post> post;
        QString name; ///< Of the post, as tables call it.
        QString coder;
        QString code; ///< Path.
        QString quote;
    };
    std::vector<Left> left;
    QStringList clashes; ///< One sentence for each annotation that another of its coder's keeps out now (choice one).
    QStringList keptParents; ///< Names of threads where answers could not be hung elsewhere without a circle.
    bool changed = false; ///< There is a step.
};

/// Brings a later scrape of threads that the project has into it, as one step that one undo takes back. \p scrape is a
/// project with nothing but the scrape, under \p batch.
///
/// A thread is found by its uid; else by its address; else by its title, or the file it came from, where both have a post
/// in common. A post is found by its key; where the source has none, by matchPosts(). New posts slot in; a post with other
/// words shows these, and annotations go where their words went; what the source shows no more stays, with its words and
/// codings, as deleted; threads that are not here yet are added. Nothing is done, and no step made, where all is the same.
///
/// Throws Error, with nothing stored: no thread of the scrape is here; \c thread names none, or the scrape has several.
RefreshReport refresh(Store &here, const Store &scrape, const Batch &batch, const RefreshOptions &options);

} // namespace rejoinder

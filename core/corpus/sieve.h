// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/source_filter.h"
#include "core/formats/format.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace rejoinder {

/// Lets through what a Selection takes of the records of some sources, and counts the rest. The sources are gone through
/// several times, in the same order: for each look (while needsLook()) beginSource(), look() at every record, endLook();
/// at last beginSource() and takes() of every record.
class Sieve
{
public:
    /// \p sources: how many there are. Throws as Selection::expectSound() does.
    Sieve(const Selection &selection, int sources);

    [[nodiscard]] bool needsLook() const { return m_stage != Stage::Taking; }
    /// How many looks there will be.
    [[nodiscard]] int looks() const;
    void beginSource(int source);
    void look(const Record &record);
    void endLook();

    /// Problems and rows of researchers are always taken.
    [[nodiscard]] bool takes(const Record &record);
    [[nodiscard]] const PassedOver &passedOver() const { return m_passedOver; }

private:
    enum class Stage { Threads, Answered, Taking };

    struct ThreadState
    {
        int comments = 0;
        bool passes = false;
        PassedOver::Reason reason = PassedOver::NotLooked;
        bool isTaken = false;
    };
    struct Drawn
    {
        quint64 place; ///< In the order of the sample.
        quint64 thread;
        quint64 post;
    };
    struct Answer
    {
        quint64 parent = 0;
        bool isTaken = false;
    };

    void beginPass();
    [[nodiscard]] bool narrows() const { return m_selection.onlyMatching || m_selection.samplePosts > 0; }
    /// Why threads that were not kept in mind are passed over.
    [[nodiscard]] PassedOver::Reason rest() const
    {
        return m_selection.samplePosts > 0 ? PassedOver::NotDrawn : PassedOver::NotLooked;
    }
    /// Numbers that stand for a thread or a post in all sources.
    [[nodiscard]] quint64 threadOf(const QString &id);
    [[nodiscard]] quint64 postOf(quint64 thread, const SourcePost &post);
    void meet(const SourceThread &thread);
    [[nodiscard]] quint64 placeOf(quint64 thread) const;
    [[nodiscard]] quint64 placeOf(quint64 thread, quint64 post) const;

    ThreadState *stateOf(quint64 thread);
    void lookAt(quint64 thread, const SourcePost &post);
    void dropThreads();
    void dropPosts();
    void judgeThreads();
    void drawThreads();
    void drawPosts();
    void estimateRest();
    void noteAnswer(quint64 thread, const SourcePost &post);
    void takeAnswered();
    [[nodiscard]] bool takesPost(const SourcePost &post);

    Selection m_selection;
    SourceFilter m_filter;
    int m_sources;
    Stage m_stage = Stage::Taking;
    size_t m_most; ///< Threads or posts of a sample that a look keeps.
    bool m_isBounded;

    int m_source = 0;
    QString m_prefix; ///< What the sources put before a thread's id to make it known everywhere: "reddit:".
    bool m_hasPosts = false; ///< Of this source, before any thread was named.
    QHash<quint64, quint64> m_named; ///< Where there are several sources without such a prefix.
    QHash<quint64, int> m_counted; ///< Posts without a key, by thread.

    QHash<quint64, ThreadState> m_threads;
    quint64 m_lastPlace = std::numeric_limits<quint64>::max(); ///< Threads behind it are not looked at.
    std::vector<Drawn> m_posts;
    quint64 m_lastPost = std::numeric_limits<quint64>::max();
    QHash<quint64, Answer> m_answers;
    PassedOver m_passedOver;
};

} // namespace rejoinder
